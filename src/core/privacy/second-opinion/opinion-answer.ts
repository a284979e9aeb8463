import { z } from 'zod'
import { failure, type Result, success } from '../../contract/result.ts'
import type { EntityType } from '../detect/entity-type.ts'
import type { Opinion } from './opinion.ts'

/** The kinds that a model is asked for: those that form alone does not give away, and few enough for a small model. */
const kinds = {
  person: 'PERSON',
  organization: 'ORGANIZATION',
  address: 'ADDRESS',
  birthday: 'DATE_OF_BIRTH',
  phone: 'PHONE_NUMBER',
  email: 'EMAIL_ADDRESS',
  account: 'BANK_ACCOUNT',
  password: 'SECRET',
  other: 'USER_DEFINED',
} as const satisfies Record<string, EntityType>

const kindNames = [
  'person',
  'organization',
  'address',
  'birthday',
  'phone',
  'email',
  'account',
  'password',
  'other',
] as const satisfies readonly (keyof typeof kinds)[]

const longest = 200
const most = 200

const Found = z.object({ text: z.string().min(1).max(longest), kind: z.enum(kindNames) })
const Answer = z.object({ found: z.array(Found).max(most) })

/** The JSON schema that the model is held to. A constant, so that the last scan knows it to the letter. */
export const answerFormat: Readonly<Record<string, unknown>> = formatOf(Answer)

function formatOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...format } = z.toJSONSchema(schema)
  return format
}

/**
 * Reads what a model answered: the schema's object, also in a fence, with words around it, or cut off in its midst.
 * Single entries that are nothing are passed over; an answer without the object at all is `answer.malformed`.
 */
export function readOpinions(answer: string): Result<readonly Opinion[]> {
  const start = answer.indexOf('{')
  const end = answer.lastIndexOf('}')
  const whole = end > start && start >= 0 ? parsed(answer.slice(start, end + 1)) : null
  const list = z.object({ found: z.array(z.unknown()) }).safeParse(whole)
  const entries = list.success ? list.data.found : rescued(answer)
  if (entries === null) return failure({ code: 'answer.malformed' })
  return success(entries.slice(0, most).flatMap(opinionOf))
}

function opinionOf(entry: unknown): Opinion[] {
  const { success: ok, data } = z
    .object({ text: z.string().min(1).max(longest), kind: z.string().catch('other') })
    .safeParse(entry)
  if (!ok) return []
  const kind = kindNames.find((name) => name === data.kind.toLowerCase()) ?? 'other'
  return [{ text: data.text, type: kinds[kind] }]
}

/** The whole entries of an object that was cut off. */
function rescued(answer: string): unknown[] | null {
  const list = /"found"\s*:\s*\[/.exec(answer)
  if (!list) return null
  const entries = answer.slice(list.index).match(/\{[^{}]{0,1000}\}/g) ?? []
  return entries.map(parsed).filter((entry) => entry !== null)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
