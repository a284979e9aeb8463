import { isCompoundSurname, surnameClass } from '../gazetteer/chinese-surnames.ts'
import { englishGivenName } from '../gazetteer/english-given-names.ts'

type Gender = 'female' | 'male'

/** A person's name as far as its form says who is meant. */
export type PersonForm =
  /** First and last word of a Latin name, or a Chinese surname with its given name. `core` is the whole. */
  | {
      readonly kind: 'full'
      readonly core: string
      readonly given: string
      readonly family: string
      readonly gender: Gender | null
    }
  /** One word alone; after a title it is a family name. */
  | { readonly kind: 'part'; readonly core: string; readonly titled: boolean; readonly gender: Gender | null }

const latinTitle =
  /^(?:(mr|sir|mister)|(mrs|ms|miss|madam|mx)|dr|prof|professor|doctor|rev|judge|captain)\.?\s+(?=\p{L})/iu
const chineseTitle =
  /(?:(先生)|(女士|小姐|太太|夫人)|老师|老師|医生|醫生|大夫|教授|同学|同學|律师|律師|主任|经理|經理)$/u

/** Null for what says too little of who is meant (王总, 小陈). */
export function personForm(value: string): PersonForm | null {
  const name = value.normalize('NFKC').trim()
  return /\p{Script=Han}/u.test(name) ? chineseForm(name) : latinForm(name)
}

function latinForm(name: string): PersonForm | null {
  const title = latinTitle.exec(name)
  const gender = title?.[1] ? 'male' : title?.[2] && !/^mx/i.test(title[2]) ? 'female' : null
  const core = name
    .slice(title?.[0].length ?? 0)
    .toLowerCase()
    .split(/\s+/)
  const [first] = core
  const last = core.at(-1)
  if (!first || !last || core.some((word) => !/^[\p{L}\p{M}.'’-]+$/u.test(word))) return null
  if (core.length > 1) {
    return {
      kind: 'full',
      core: core.join(' '),
      given: first,
      family: last,
      gender: gender ?? genderOf(first),
    }
  }
  return first.length < 2 ? null : { kind: 'part', core: first, titled: title !== null, gender }
}

function genderOf(given: string): Gender | null {
  const gender = englishGivenName(given)
  return gender === 'either' ? null : gender
}

function chineseForm(name: string): PersonForm | null {
  const title = chineseTitle.exec(name)
  const gender = title?.[1] ? 'male' : title?.[2] ? 'female' : null
  const core = name.slice(0, title?.index ?? name.length).replace(/\s+/g, '')
  if (!/^\p{Script=Han}{2,4}$/u.test(core)) return null
  const length = isCompoundSurname(core.slice(0, 2)) && core.length > 2 ? 2 : 1
  const given = core.slice(length)
  const isFull = length === 2 || surnameClass(core.charCodeAt(0)) > 0
  if (isFull && (core.length > 2 || title === null)) {
    return { kind: 'full', core, given, family: core.slice(0, length), gender }
  }
  return title === null && core.length === 2 ? { kind: 'part', core, titled: false, gender } : null
}
