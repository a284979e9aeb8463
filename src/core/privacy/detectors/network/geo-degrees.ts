import { defineDetector } from '../../detect/detector.ts'

/** Degrees, minutes and seconds, with the compass point before or behind, in signs or Chinese. */
const half = String.raw`(?:[NSEW] ?|(?:北纬|南纬|东经|西经|北緯|南緯|東經|西經)[:]? ?)?\d{1,3}(?:\.\d{1,8})? ?[°度] ?(?:\d{1,2}(?:\.\d{1,6})? ?['分] ?(?:\d{1,2}(?:\.\d{1,6})? ?(?:"|''|秒) ?)?)?[NSEW]?`
const place = new RegExp(`${half}(?:[ ,;/、，]{0,3}${half})?`, 'y')

/**
 * A place in degrees, minutes and seconds, one half or both: 39°54'20"N 116°23'29"E, 北纬39度54分.
 * Source: ISO 6709:2022, annex D; GB/T 16831-2013.
 */
export const geoDegrees = defineDetector({
  kind: 'scan',
  type: 'GEO_COORDINATE',
  wakes: (unit) => unit === 0xb0 || unit === 0x5ea6,
  scan: ({ text }, found, signs) => {
    let done = 0
    for (const sign of signs) {
      if (sign < done) continue
      const head = /(?:[NSEW] ?|[北南东西東][纬经緯經]:? ?)?\d{1,3}(?:\.\d{1,8})? ?$/.exec(
        text.slice(Math.max(done, sign - 20), sign),
      )
      if (!head) continue
      const start = sign - head[0].length
      place.lastIndex = start
      const match = place.exec(text)
      if (!match) continue
      const written = match[0].replace(/[ ,;/、，]{1,3}$/, '')
      // A temperature and an angle have no compass point.
      if (!/[NSEW]|[纬经緯經]/.test(written) || !/\d ?['分]|\.\d{2}|[纬经緯經][^度]{0,12}度/.test(written))
        continue
      if (/[A-Za-z]/.test(text[start - 1] ?? '') || /[A-Za-z]/.test(text[start + written.length] ?? ''))
        continue
      found(start, start + written.length, { score: 0.92, evidence: [{ kind: 'form', name: 'ISO 6709' }] })
      done = start + written.length
    }
  },
  cases: {
    yes: [
      `«39°54'20"N 116°23'29"E»`,
      '位于«北纬39度54分20秒，东经116度23分29秒»',
      `«40°26'46"N, 79°58'56"W»`,
      '坐标«北纬31.2304°，东经121.4737°»',
      "«N 48°51.5' E 2°17.7'»",
      '船在«东经121度30分»',
    ],
    no: ['今天 39.5°C', '旋转 90°', '5\'11" tall', '酒精 52度', '高度 100 度', '90° N of'],
  },
})
