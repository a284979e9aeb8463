import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/**
 * Latitude or longitude alone, by its label: "lat": 39.90872, 经度：116.39748, lng=116.397.
 * Source: ISO 6709:2022; RFC 7946 for the names of keys.
 */
export const geoSingle = defineDetector({
  kind: 'labelled',
  type: 'GEO_COORDINATE',
  labels: ['lat', 'lng', 'lon', 'long', 'latitude', 'longitude', '经度', '纬度', '經度', '緯度'],
  value: /[-+]?\d{1,3}\.\d{2,15}(?: ?°? ?[NSEW](?![A-Za-z])|°)?(?!\d|\.\d|[A-Za-z_%])/y,
  judge: (candidate) => {
    const degrees = Math.abs(Number.parseFloat(candidate.text))
    const word = candidate.context?.word.toLowerCase() ?? ''
    if (degrees > (/lat|[纬緯]/.test(word) ? 90 : 180)) return null
    return weigh(candidate, { form: 'ISO 6709', bare: 0, labelled: word === 'long' ? 0.6 : 0.93 })
  },
  cases: {
    yes: [
      '"lat": «39.90872», "lng": «116.39748»',
      '经度：«116.397128»，纬度：«39.916527»',
      'lat=«31.2304»&lng=«121.4737»',
      'latitude «-33.8688», longitude «151.2093»',
      'lon: «2.2945»',
      'Latitude: «48.8584° N»',
    ],
    no: ['lat 12', 'long 3.5 hours', 'latency 12.345', 'lat 99.12345', '经度范围', 'along 12.345'],
  },
})
