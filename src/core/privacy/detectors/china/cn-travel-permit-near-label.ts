import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { travelPermitLabels } from './travel-permit-labels.ts'

/**
 * A travel permit's number that a label stands near, before or behind, but not next to.
 * Source: as for the labelled number.
 */
export const cnTravelPermitNearLabel = defineDetector({
  kind: 'token',
  at: 'digit',
  first: 'letter',
  type: 'CN_TRAVEL_PERMIT',
  pattern: /(?:[CWLTHM]\d{8}|C[A-Z]\d{7}|[HM]\d{10})(?![A-Za-z0-9]|-\d)/iy,
  context: travelPermitLabels,
  judge: ({ context, start, view }) =>
    context?.nearest || (context && isDocumentNumber.test(view.text.slice(Math.max(0, start - 8), start)))
      ? { score: 0.85, evidence: [{ kind: 'form', name: '通行证' }, ...labelEvidence(context)] }
      : null,
  cases: {
    yes: [
      '«C12345678»（港澳通行证）',
      '证件类型：回乡证，证件号码：«H12345678»',
      '台湾通行证，本人的«L12345678»',
      '港澳通行证电子版 «CA1234567»',
      '«M0123456789» 回鄉證',
      '通行证两本：«W12345678»',
    ],
    no: [
      'C12345678',
      '料号 H12345678',
      '通行证 12345678901',
      '型号 T12345678',
      '通行证 C123456',
      'L12345678X 通行证',
    ],
  },
})

/** Words that name any document's number do not part it from the document's name. */
const isDocumentNumber = /(?:证件|證件|号|號|码|碼)\W{0,4}$/
