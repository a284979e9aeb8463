import type { LabelHit, LabelIndex } from '../detect/label-index.ts'

/** Properties of vCard (RFC 6350) and iCalendar people, and the label that says the same. */
const properties: Readonly<Record<string, string>> = {
  FN: '姓名',
  N: '姓名',
  NICKNAME: '姓名',
  TEL: '电话',
  EMAIL: 'email',
  ADR: '地址',
  BDAY: '出生日期',
  ORG: '公司',
}

const property = /^(?:[A-Za-z0-9]{1,10}\.)?(FN|N|NICKNAME|TEL|EMAIL|ADR|BDAY|ORG)(?=[;:])/gm
/** Parameters, the colon, a scheme, and the empty parts of a name or an address. */
const untilValue = /(?:;[^:\n]{0,120})?:(?:tel:|mailto:)?;{0,3}(?=[^\s;])/y

/** Values of the cards that a text holds. */
export function vcards(text: string, index: LabelIndex): LabelHit[] {
  if (!text.includes('BEGIN:VCARD')) return []
  const labels: LabelHit[] = []
  for (const match of text.matchAll(property)) {
    const id = index.idOf(properties[match[1] ?? ''] ?? '')
    untilValue.lastIndex = match.index + match[0].length
    if (id === undefined || !untilValue.test(text)) continue
    const value = untilValue.lastIndex
    labels.push({ id, start: value, end: value, value })
  }
  return labels
}
