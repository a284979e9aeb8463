import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isPlaceholder } from './placeholder.ts'
import { readValue } from './secret-value.ts'

const doors = [
  'alarm',
  'gate',
  'garage',
  'lockbox',
  'lock box',
  'keypad',
  'key safe',
  'front door',
  'back door',
  'door',
]
const nets = ['wifi', 'wi-fi', 'wlan', 'hotspot']
const joined =
  /(?:[ ](?:password|pass|pw|key|code|network|pin))?(?:[ ](?:for|at|in|here)[ ][^\n.,:;]{1,24}?)?(?: is now| is|'s|:| ?=| -| ?->)[ ]{1,2}/iy
const door =
  /#?\d{3,8}[#*]?(?![A-Za-z0-9]|[-.,:/]\d| ?(?:%|am|pm|o'clock|metres|meters|feet|years|days|hours|minutes))/iy

/**
 * What opens a house or its network, said without the word: "the wifi is BlueHeron77", "alarm: 4471", "gate is #9917".
 */
export const placePassword = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: [...doors, ...nets]
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .concat('WiFi', 'Wi-Fi', 'WIFI'),
  locate: ({ text }: View, start: number, end: number): Span | null => {
    joined.lastIndex = end
    if (!joined.test(text)) return null
    const from = joined.lastIndex
    const word = text.slice(start, end).toLowerCase()
    if (doors.includes(word)) {
      door.lastIndex = from
      return door.test(text) ? { start: from, end: door.lastIndex } : null
    }
    const value = readValue(text, from)
    return value ? { start: value.start, end: value.end } : null
  },
  judge: ({ text, start, view }) => {
    const isDoor = /^[#\d*]+$/.test(text)
    if (!isDoor && (!isMixed(text) || isPlaceholder(text))) return null
    if (
      isDoor &&
      /^(?:19|20)\d\d$/.test(text) &&
      !/alarm|gate|box|pad|safe/i.test(view.text.slice(Math.max(0, start - 12), start))
    )
      return null
    return { score: isDoor ? 0.75 : 0.88, evidence: [{ kind: 'form', name: 'door or network' }] }
  },
  cases: {
    yes: [
      'The wifi is «BlueHeron77», make yourself at home',
      'the alarm is «4471» and the bins go out on Monday',
      'gate is «#9917»',
      'WiFi: «sunny-Meadow42»',
      'Garage: «2580#»',
      "lockbox's «4482», under the mat",
      'hotspot = «Kite!runner8»',
    ],
    no: [
      'the wifi is slow',
      'wifi is 802.11ac',
      'the gate is open',
      'the alarm is 3 minutes long',
      'the door is 2000 mm high',
      'WiFi: connected',
      'wifi is WPA2-only here',
      'garage is 1,200 a year',
    ],
  },
})

/** Letters and digits in a word long enough, and no standard's name. */
function isMixed(text: string): boolean {
  return (
    text.length >= 7 &&
    /\d/.test(text) &&
    /[A-Za-z]{3}/.test(text) &&
    !/^(?:802|wpa|wep|wi-?fi)|ghz|mbps|https?:/i.test(text)
  )
}
