import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/**
 * The states' forms, merged: up to three letters before digits (CA A1234567, WI and FL a letter and twelve or more, MI
 * a letter and twelve, NJ fourteen, NH 12ABC12345, KY A12-345-678), WA's letters, digits and stars, and plain digits of
 * six to twelve.
 */
const form =
  /^(?:[A-Z]{1,3}[ -]?\d{2,14}(?:[ -]\d{2,5}){0,3}(?:[ -]\d{1,5})?[A-Z]?|[A-Z9]{5} ?\d{6} ?[A-Z9]{2}\d[A-Z]{2}|\d{2}[A-Z]{2,3}\d{5}|[A-Z]\d[A-Z]\d[A-Z]|\d{3}[ -]\d{2,3}[ -]\d{3,4}|\d{6,14}|\d{8}[A-Z]{1,2}|[A-Z]{2,7}[A-Z*]{0,3}\d{3}[A-Z0-9]{2,3}|[A-Z]{2}\d[A-Z0-9*]{9}|[A-Z]{5}\d{6}[A-Z]{2}\d[A-Z]{2})$/i

/**
 * Driver's licence number of a state of the United States (and, as the nearest type, of other states): a label makes it
 * one, the forms are too many.
 * Source: NTSI, "US Driver's License Format by State"; AAMVA DL/ID Card Design Standard, 2020, element DAQ.
 */
export const usDriverLicense = defineDetector({
  kind: 'labelled',
  type: 'US_DRIVER_LICENSE',
  labels: [
    'driver license',
    "driver's license",
    'drivers license',
    'driver licence',
    "driver's licence",
    'drivers licence',
    'driving licence',
    'driving license',
    'driver license number',
    "driver's license number",
    'drivers license number',
    "driver's license no",
    'driver license no',
    'driver license no.',
    "driver's license no.",
    'drivers license no',
    "driver's license #",
    'driver license #',
    "driver's license id",
    'driving licence number',
    'driving licence no',
    'driving license number',
    "driver's licence number",
    'driver_license',
    'drivers_license',
    'driver_license_number',
    'driverlicense',
    'driverslicense',
    'driverlicensenumber',
    'license',
    'licence',
    'license number',
    'licence number',
    'license no',
    'licence no',
    'state id',
    'state id number',
    'dl',
    'dl#',
    'dl no',
    'dl number',
    'dln',
    'cdl',
    'permit number',
    '驾照',
    '驾照号',
    '驾照号码',
    '美国驾照',
    '美国驾照号',
    '美国驾照号码',
    '加州驾照',
    '加州驾照号',
    '纽约驾照',
    '德州驾照',
    '驾驶执照',
    '驾驶执照号',
    '驾驶执照号码',
    '国际驾照',
    '国际驾照号',
  ],
  value:
    /(?:(?:CA|NY|TX|FL|WA|IL|PA|OH|GA|NC|MI|NJ|VA|AZ|MA|CO|OR|WI|MN|MD)[ :#]{1,2}(?=[A-Z]?\d))?(?:[A-Z9]{5} \d{6} [A-Z9]{2}\d[A-Z]{2}|[A-Z0-9*]{5,20}|[A-Z]{0,3}\d{1,4}(?:[ -](?=[A-Z]{0,5}\d)[A-Z0-9]{1,6}){1,4})(?![A-Za-z0-9]|[- ]\d{4,5}[- ]\d)/iy,
  judge: (candidate) => {
    const { text, context, start } = candidate
    const state = /^[A-Za-z]{2}[ :#]{1,2}/.exec(text)?.[0].length ?? 0
    const value = text.slice(state)
    if (!form.test(value) || value.replace(/\D/g, '').length < 3) return null
    // "License number" is a software's and a doctor's too.
    const plain = /^(?:licen[sc]e|permit)/i.test(context?.word ?? '')
    // A bare "license" asks for a letter and as many digits as no version has.
    if (/^licen[sc]e$/i.test(context?.word ?? '') && !/^[A-Z]\d/.test(value)) return null
    if (/^licen[sc]e$/i.test(context?.word ?? '') && value.replace(/\D/g, '').length < 8) return null
    const judgement = weigh(candidate, {
      form: 'driver licence of a state',
      bare: 0,
      labelled: plain ? (/^[A-Z]/i.test(value) ? 0.6 : 0.5) : 0.85,
    })
    return judgement && { ...judgement, span: { start: start + state, end: candidate.end } }
  },
  cases: {
    yes: [
      "driver's license number «D1234567»",
      'DL: «A1234567»',
      'Driver License No. «S530-4607-5008»',
      'his drivers license is «12345678» (Texas)',
      '加州驾照号«F8765432»',
      'DL# CA «B9876543»',
      'driver_license: "«H123456789012»"',
      'DLN «123 456 789», New York',
      "Driver's License: «M12345678901234»",
      '美国驾照«WDLABCD456DG»',
      'NH driving license «12ABC34567»',
      'license number «K1234567»',
      "her driver's license is «D400-7836-0001» from Illinois",
      'Florida DL: «G426-545-30-761-0»',
      'driving licence no «MORGA 657054 SM9IJ»',
      'license number: «AB1C2**9DEF7»',
      'NJ license «V4471 20988 61142», eyes brown',
      "driver's licence: «W4820-55108-90412» Ontario",
    ],
    no: [
      "driver's license renewal takes 30 days",
      'driver license office 12',
      'dl 5 files',
      'the license is MIT',
      'license A1234',
      'license v20240611',
      'license number required',
      'D1234567',
      'order D1234567',
      'driving license at 18',
      'dl model.bin',
    ],
  },
})
