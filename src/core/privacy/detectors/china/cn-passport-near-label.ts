import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { passportLabels } from './passport-labels.ts'

/**
 * A Chinese passport's number that a label stands near, before or behind, but not next to: "护照（中国）类型 P，
 * E12345678", "E12345678（护照）".
 * Source: as for the labelled number.
 */
export const cnPassportNearLabel = defineDetector({
  kind: 'token',
  at: 'digit',
  first: 'letter',
  type: 'CN_PASSPORT',
  pattern: /(?:[EGDSPHK]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E\d{7}|M[AB]\d{7})(?![A-Za-z0-9]|-\d)/iy,
  context: passportLabels,
  judge: ({ context, start, view }) =>
    context?.nearest || (context && isDocumentNumber.test(view.text.slice(Math.max(0, start - 8), start)))
      ? { score: 0.85, evidence: [{ kind: 'form', name: 'GA/T 704' }, ...labelEvidence(context)] }
      : null,
  cases: {
    yes: [
      '«E12345678»（护照）',
      '护照，中国，«EA1234567»，有效',
      '证件类型：护照，证件号码：«G12345678»',
      'passport of China, «E87654321»',
      '护照本人的 «E00112233»',
      '«PE1234567» 因公护照',
    ],
    no: ['E12345678', '型号 G12345678', '护照 123', '件号 E1234567', '护照首页 E123456789', 'PE1234567 管材'],
  },
})

/** Words that name any document's number do not part it from the document's name. */
const isDocumentNumber = /(?:证件|證件|号|號|码|碼)\W{0,4}$/
