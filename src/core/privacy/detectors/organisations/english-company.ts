import { defineDetector } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { capitalisedWordsBefore } from './capitalised-words.ts'

/** Legal forms that end a name. Longer ones first. */
const forms =
  'PLLC|P.C|K.K|Pty Ltd|Pte Ltd|Pty Limited|Private Limited|Pvt Ltd|Co., Ltd|Co. Ltd|& Sons|& Co|& Associates|Incorporated|Inc|L.L.C|LLC|LLP|LP|Ltd|Limited|GmbH|AG|KG|S.A|S.p.A|S.r.l|SARL|SAS|B.V|BV|N.V|NV|Oy|AB|A/S|ApS|Corporation|Corp|Company|Co|PLC|plc|Holdings|Group|Partners|Associates|Law Firm|Credit Union|Insurance|Capital|Ventures|Consulting|Logistics|Technologies|Solutions|Bank'.split(
    '|',
  )
/** Forms that are words as well: two words of a name must stand before them, and they weigh less. */
const words = new Set([
  'Company',
  'Holdings',
  'Group',
  'Partners',
  'Associates',
  'Insurance',
  'Capital',
  'Ventures',
  'Consulting',
  'Logistics',
  'Technologies',
  'Solutions',
  'Bank',
  'Limited',
  'Co',
])
/** Of these one word before is enough. */
const aloneEnough = new Set(['Co', 'Partners', 'Holdings', 'Credit Union', 'Law Firm'])
/** Two letters that stand for much else. */
const short = new Set(['KG', 'LP', 'NV', 'AB', 'Oy', 'SAS'])

/**
 * Companies by the legal form in their name. Source: forms of ISO 20275 (Entity Legal Forms) in the United States,
 * the United Kingdom, Germany, France, the Netherlands, Australia, Singapore and the Nordic countries.
 */
export const englishCompany = defineDetector({
  kind: 'anchored',
  type: 'ORGANIZATION',
  anchors: forms.flatMap((form) => [` ${form}`, `, ${form}`]),
  locate: (view, anchorStart, anchorEnd) => companyAround(view, anchorStart, anchorEnd),
  judge: ({ text }) => {
    const form = text.slice(text.lastIndexOf(' ') + 1).replace(/\.$/, '')
    const evidence = [{ kind: 'form', name: 'ISO 20275' }] as const
    return { score: words.has(form) && !text.endsWith('.') ? 0.7 : 0.92, evidence }
  },
  cases: {
    yes: [
      'Invoice from «Silverline Freight Inc.» is due',
      'employer «Tall Pines LLC», since 2019',
      'wire to «Harper & Quill Publishing Ltd»',
      '合同方 «Nordsee Maschinenbau GmbH» 已签',
      'v. «Coral Bay Pty Ltd», Defendant',
      '«Oldfield, Marsh & Sons» repaired it',
      'signed by «Copper Canyon Holdings PLC».',
      'works at «Lakeshore Credit Union»',
      '«Shenzhen Hailan Electronics Co., Ltd.» shipped it',
      '«Hailan Technology (Shanghai) Co., Ltd.» shipped it',
    ],
    no: [
      'The Inc suffix means incorporated',
      'an LLC or a Ltd, which is better?',
      'Our Company values honesty',
      'Limited time offer',
      'He plays in a Group',
      'Contact the Bank today',
      'I use Apple and Google products',
      'AG Grid and the AB test',
    ],
  },
})

function companyAround(
  view: View,
  anchorStart: number,
  anchorEnd: number,
): { start: number; end: number } | null {
  const { text } = view
  const next = text.charAt(anchorEnd)
  if (/[A-Za-z0-9_-]/.test(next)) return null
  const form = text.slice(anchorStart, anchorEnd).replace(/^,? /, '')
  // "Hailan Technology (Shanghai) Co., Ltd."
  const place =
    / \([A-Z][A-Za-z ]{1,20}\)$/.exec(text.slice(Math.max(0, anchorStart - 24), anchorStart))?.[0] ?? ''
  const before = capitalisedWordsBefore(text, anchorStart - place.length)
  if (before.count < (short.has(form) ? 2 : 1)) return null
  // "Redwood Logistics" may be anyone's; "the Group" is no one's.
  if (words.has(form) && before.count < 2 && !aloneEnough.has(form)) return null
  return { start: before.start, end: anchorEnd + (next === '.' && hasOwnDot(text, form, anchorEnd) ? 1 : 0) }
}

/** A dot after a form is its own, as in "Inc."; after "Ltd" it may be the sentence's. */
function hasOwnDot(text: string, form: string, anchorEnd: number): boolean {
  if (/^(?:P\.C|K\.K|Inc|Co|Corp|S\.A|B\.V|N\.V|L\.L\.C|S\.p\.A|S\.r\.l|Co\., Ltd|Co\. Ltd)$/.test(form))
    return true
  return form.endsWith('Ltd') && /^\.(?:,| [a-z])/.test(text.slice(anchorEnd, anchorEnd + 3))
}
