import { defineDetector } from '../../detect/detector.ts'
import { localityEnd } from './locality.ts'

const box = /P\.?O\.? ?Box \d{1,6}/y

/** A numbered box of a post office, with its town. */
export const postBox = defineDetector({
  kind: 'anchored',
  type: 'ADDRESS',
  anchors: ['PO Box', 'P.O. Box', 'P.O.Box', 'PO box', 'P.O. box'],
  locate: ({ text }, start) => {
    box.lastIndex = start
    const found = box.exec(text)
    return found ? { start, end: localityEnd(text, start + found[0].length) } : null
  },
  judge: () => ({ score: 0.9, evidence: [{ kind: 'form', name: 'post office box' }] }),
  cases: {
    yes: ['Write to «PO Box 5257, Fairbanks, AK 99701» today', '«P.O. Box 12»'],
    no: ['the PO Box is full', 'a PO for Box 3'],
  },
})
