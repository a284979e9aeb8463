import { defineDetector } from '../../detect/detector.ts'
import { dateForm } from './date-form.ts'

/** Any other day: hidden at the strict level only. Source: GB/T 7408, ISO 8601 and the usual forms. */
export const dateTime = defineDetector({
  kind: 'token',
  at: 'digit',
  type: 'DATE_TIME',
  pattern: new RegExp(
    `(?:${dateForm})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
    'iy',
  ),
  judge: () => ({ score: 0.35, evidence: [{ kind: 'form', name: 'GB/T 7408' }] }),
  cases: {
    level: 'strict',
    yes: [
      '会议改到«2024年1月15日»',
      '«2024-01-15 10:00:00» INFO 启动',
      'due «March 3, 2025»',
      '«15/01/2024» 到期',
      '编号前的«20240115»',
      'on «3rd of May 2024» we met',
    ],
    no: ['版本 2024.13.45', '2024-15-45', '从 2019 到 2024', '1.2.3', 'SO20240115', '12:30 开会'],
  },
})
