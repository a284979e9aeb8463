import { defineDetector } from '../../detect/detector.ts'
import { localityEnd } from './locality.ts'

const box =
  /(?:P\.?O\.? ?Box|GPO Box|Post Office Box|Locked Bag|Private Bag|PMB|R\.?R\.? ?#?\d{1,3},? Box|HC ?\d{1,3},? Box|Rural Route \d{1,3},? Box) ?#?\d{1,6}[A-Z]?(?![A-Za-z0-9]|\.\d)/iy

/** A numbered box of a post office or a rural route, with its town. Source: USPS Publication 28, 24 and 28. */
export const postBox = defineDetector({
  kind: 'anchored',
  type: 'ADDRESS',
  anchors: [
    'PO B',
    'PO b',
    'P.O. B',
    'P.O.B',
    'P.O. b',
    'P O B',
    'Post Office Box',
    'GPO Box',
    'Locked Bag',
    'Private Bag',
    'PMB ',
    'RR ',
    'R.R. ',
    'HC ',
    'Rural Route',
  ],
  locate: ({ text }, start) => {
    box.lastIndex = start
    const found = box.exec(text)
    return found ? { start, end: localityEnd(text, start + found[0].length) } : null
  },
  judge: () => ({ score: 0.9, evidence: [{ kind: 'form', name: 'post office box' }] }),
  cases: {
    yes: [
      'Write to «PO Box 5257, Fairbanks, AK 99701» today',
      '«P.O. Box 12»',
      'mail it to «RR 3 Box 77, Honesdale, PA 18431»',
      '«HC 61 Box 204A, Challis, ID 83226, USA»',
      '«GPO Box 2204, Sydney NSW 2001»',
      '«P.O. Box 310, Station B, Moncton, NB E1C 8K6, Canada»',
    ],
    no: [
      'the PO Box is full',
      'a PO for Box 3',
      'RR 3 is slow',
      'HC 61 tested',
      'the RR Box model 5',
      'PMB 2.1',
    ],
  },
})
