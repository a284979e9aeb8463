import { defineDetector } from '../../detect/detector.ts'

/**
 * A name as tickets print it: surname, slash, given names, title. Source: IATA PADIS, name element of a passenger record.
 */
export const passengerName = defineDetector({
  kind: 'labelled',
  type: 'PERSON',
  labels: [
    '旅客',
    '旅客姓名',
    '乘客',
    '乘机人',
    '乘客姓名',
    '客人',
    '入住人',
    '姓名',
    '姓名拼音',
    'passenger',
    'passenger name',
    'guest',
    'name',
    'traveller',
    'traveler',
    'pax',
  ],
  value: /[A-Z]{2,20}\/[A-Z]{1,24}(?: [A-Z]{1,24})?(?: (?:MR|MRS|MS|MISS|MSTR|CHD|INF))?(?![A-Za-z0-9/])/y,
  judge: ({ context }) => ({
    score: 0.95,
    evidence: [
      { kind: 'form', name: 'IATA name element' },
      ...(context ? [{ kind: 'label', word: context.word } as const] : []),
    ],
  }),
  cases: {
    yes: [
      '旅客«GUO/MINGHUI»,护照',
      '乘机人:«DUPONT/MARIE CLAIRE MRS»',
      'Passenger: «OKAFOR/CHIDI MR»',
      '入住人 «XU/RONG MS»,两晚',
      'passenger name «HALE/TOM» seat 12A',
      '姓名:«SUN/LI»',
    ],
    no: [
      '旅客须知/登机指南',
      '姓名/电话',
      'name/phone/email',
      'Passenger 12/24',
      '乘客:A/B 两组',
      'passenger and/or guest',
    ],
  },
})
