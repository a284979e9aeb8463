import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { birthLabels } from './birth-labels.ts'
import { dateForm, partialDateForm } from './date-form.ts'

/** A day, month or year of birth after a label. Source: GB/T 7408 and the usual English and Chinese forms. */
export const dateOfBirth = defineDetector({
  kind: 'labelled',
  type: 'DATE_OF_BIRTH',
  labels: birthLabels,
  value: new RegExp(`${dateForm}|${partialDateForm}`, 'iy'),
  judge: ({ text, context }) => ({
    score: /^\d{4}年?$/.test(text) ? 0.6 : 0.95,
    evidence: labelEvidence(context),
  }),
  cases: {
    yes: [
      '出生日期：«1980-05-18»',
      '出生年月：«1980年5月»',
      '生于«一九八〇年五月»',
      '生日是«5月18日»，别忘了',
      'DOB «October 31, 2003», SSN',
      'born «18 May 1983».',
      'Date of birth: «05/18/1983»',
      '| 出生日期 | «1998/07/11» |',
      '出生«19620725»，汉族',
      '他生于«1983年»',
      'birthday: «Sept. 3, 1990»',
      '"birth_date": "«1990-01-02»"',
      '出生：«民國72年5月18日»',
    ],
    no: [
      '1980-05-18',
      '出生地湖南长沙',
      '生于忧患，死于安乐',
      '生日快乐',
      '出生率 6.39',
      'born to run',
      'a newborn weighs 3.2 kg',
      '生日会 20 人参加',
    ],
  },
})
