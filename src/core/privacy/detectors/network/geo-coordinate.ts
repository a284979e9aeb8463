import { type Candidate, defineDetector, type Judgement } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

const geoLabels = [
  'gps',
  'location',
  'position',
  'coordinates',
  'coordinate',
  'coords',
  'coord',
  'latlng',
  'lat/lng',
  'lat,lng',
  'lat long',
  'latlong',
  'lat/lon',
  'latitude and longitude',
  'latitude/longitude',
  'geo',
  'geolocation',
  "i'm at",
  'seen near',
  'near',
  '坐标',
  '坐标是',
  '位置',
  '定位',
  '经纬度',
  '经纬',
  'gps坐标',
  '位置坐标',
  '现场坐标',
  '座標',
  '經緯度',
] as const

const pair = /^(\d{1,3}\.\d+)( ?°? ?[NSEWnsew]?)( ?[,;/、，] ?| )([-+]?)(\d{1,3}\.\d+)( ?°? ?[NSEWnsew]?)$/

/** How sure two decimal numbers are a place on the earth, latitude first or second. */
function judge({ text, start, view, context, denial }: Candidate): Judgement | null {
  const match = pair.exec(text)
  if (!match || denial) return null
  const [, first = '', firstMark = '', gap = '', , second = '', secondMark = ''] = match
  const sign = /[-+]/.test(view.text[start - 1] ?? '') && !/[\w)]/.test(view.text[start - 2] ?? '')
  const from = sign ? start - 1 : start
  // A longer list of numbers is a vector, a path, a table.
  const before = view.text.slice(Math.max(0, from - 4), from)
  const after = view.text.slice(start + text.length, start + text.length + 8)
  const map = before.endsWith('@') || /^,\d{1,2}z/.test(after)
  if (!map && (/\d[ ,;]{1,3}$/.test(before) || /[\d.]$/.test(before) || /^ ?[,;] ?-?\d+\./.test(after)))
    return null
  const one = Number(first)
  const two = Number(second)
  if (one > 180 || two > 180 || (one > 90 && two > 90)) return null
  const marks = /[NSEW]/i.test(firstMark) && /[NSEW]/i.test(secondMark)
  const decimals = Math.min(first.length - first.indexOf('.'), second.length - second.indexOf('.')) - 1
  if (gap === ' ' && !marks && !context) return null
  const evidence = [{ kind: 'form', name: 'ISO 6709' } as const, ...labelEvidence(context)]
  const span = { start: from, end: start + text.length }
  if (marks && decimals >= 1) return { score: 0.95, evidence, span }
  if (context && decimals >= 2) return { score: decimals >= 4 ? 0.97 : 0.85, evidence, span }
  if (map && decimals >= 3) return { score: 0.9, evidence, span }
  // Alone: as many decimals as a receiver gives, and not two fractions of one.
  if (decimals >= 5 && (one >= 10 || two >= 10)) return { score: 0.85, evidence, span }
  return decimals >= 4 && one >= 10 && two >= 10 ? { score: 0.7, evidence, span } : null
}

/**
 * A place as two decimal numbers of degrees, with or without the points of the compass.
 * Source: ISO 6709:2022, annex D; RFC 5870 (geo URIs).
 */
export const geoCoordinate = defineDetector({
  kind: 'token',
  type: 'GEO_COORDINATE',
  at: 'digit',
  first: 'digit',
  pattern:
    /\d{1,3}\.\d{1,15}(?: ?°? ?[NSEWnsew](?![A-Za-z])| ?°)?(?: ?[,;/、，] ?| )[-+]?\d{1,3}\.\d{1,15}(?: ?°? ?[NSEWnsew](?![A-Za-z])| ?°)?(?!\d|\.\d|[A-Za-z_])/y,
  context: geoLabels,
  judge,
  cases: {
    yes: [
      '我的位置坐标是«25.047924,121.517081»，附近',
      "I'm at «44.428964, -110.588455», what is near",
      '当前经纬度«30.572815,104.066801»，预计',
      '«29.6520°N, 91.1721°E»',
      'geo:«37.786971,-122.399677»;u=35',
      'https://maps.example.com/@«31.230416,121.473701»,15z',
      '«-33.868820, 151.209290»',
      'GPS: «48.8584, 2.2945»',
      'q=«39.90872,116.39748»&z=12',
      '«40.7128° N, 74.0060° W»',
    ],
    no: [
      'weights 0.123456, 0.654321',
      '3.14, 2.71',
      'version 12.345678, 98.765432',
      '[12.345678, 98.765432, 45.123456]',
      '从 12.5, 36.8 涨到',
      '1.234567,2.345678',
      '价格 1280.50, 1399.00',
      '12.3456 98.7654',
      '200.123456, 190.123456',
    ],
  },
})
