import { defineDetector } from '../../detect/detector.ts'
import { dateForm } from './date-form.ts'

/**
 * A day that stands where a record of a person has the day of birth: behind the sex, or in brackets behind a patient.
 * Source: heads of Chinese curricula vitae and of prescriptions.
 */
export const dateByPerson = defineDetector({
  kind: 'token',
  at: 'digit',
  type: 'DATE_OF_BIRTH',
  pattern: new RegExp(`(?:${dateForm})`, 'iy'),
  judge: ({ start, view }) => {
    const word = personBefore(view.text.slice(Math.max(0, start - 48), start))
    return word === null ? null : { score: 0.7, evidence: [{ kind: 'label', word }] }
  },
  cases: {
    yes: [
      '男 | «1988/12/07» | 现居某地',
      '张三，女，«1985-03-04»，汉族',
      '李四 男 «19790312» 本科',
      'Prescription for J. Roe («05/10/1988»), 2 tablets',
      'patient Jane Roe («1967-11-04») was seen',
      '性别：女 «1990年8月»',
      '李四，男，汉族，«1985年3月2日»，住北京',
    ],
    no: [
      '2024-01-15 男子组决赛',
      '男装 2024-01-15 上新',
      'the patient returned on 2024-01-15',
      'release (2024-01-15)',
      '子女，2024',
      'prescription dated 2024-01-15',
    ],
  },
})

const sex =
  /(?:^|[\s,，、|;；:：])([男女])[\s|,，、;；/]{1,4}(?:民族[ :：]?)?(?:[\u3400-\u9fff]{1,5}族?[\s|,，、;；/]{1,4})?$/
const patient = /\b(?:[Pp]atient|[Pp]rescription for) [A-Z]/

function personBefore(text: string): string | null {
  const written = sex.exec(text)?.[1]
  if (written !== undefined) return written
  if (!text.endsWith('(')) return null
  const named = patient.exec(text)
  if (!named || /[()\n\d]/.test(text.slice(named.index, -1))) return null
  return named[0].slice(0, -2)
}
