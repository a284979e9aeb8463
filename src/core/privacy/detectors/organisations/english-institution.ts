import { defineDetector } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { capitalisedWordsBefore } from './capitalised-words.ts'

/** Endings of the names of bodies: what stands before them must be a name. */
const endings =
  'University|College|Hospital|Medical Center|Medical Centre|Health Center|Clinic|Institute|Foundation|High School|Primary School|Elementary School|Middle School|Academy|Law Office|Law Offices|Surgery|Pharmacy|Dental Practice|Medical Group|Nursing Home'.split(
    '|',
  )

/** Schools, hospitals and the like, by name: Lakeview General Hospital, University of Eastmoor. */
export const englishInstitution = defineDetector({
  kind: 'anchored',
  type: 'ORGANIZATION',
  anchors: [
    ...endings.map((ending) => ` ${ending}`),
    'University of ',
    'College of ',
    'Bank of ',
    'Institute of ',
  ],
  locate: (view, anchorStart, anchorEnd) => institutionAround(view, anchorStart, anchorEnd),
  judge: () => ({ score: 0.6, evidence: [{ kind: 'form', name: 'name of an institution' }] }),
  cases: {
    yes: [
      'admitted to «Lakeview General Hospital» on Monday',
      'graduated from the «University of Eastmoor»',
      'Dr. Hale at «Fernhill Medical Center»',
      '他在 «Saint Brannock College» 读书',
      'a nurse at «Willow Creek Clinic»',
      'enrolled at «Northgate High School»',
    ],
    no: [
      'go to the Hospital now',
      'College is expensive',
      'Which University should I choose?',
      'a High School diploma',
      'The Institute closes at five',
      'university of life',
    ],
  },
})

const nextWords =
  /^[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]{1,24}(?:(?:, | | at | and )[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]{1,24}){0,3}/

function institutionAround(
  view: View,
  anchorStart: number,
  anchorEnd: number,
): { start: number; end: number } | null {
  const { text } = view
  const anchor = text.slice(anchorStart, anchorEnd)
  if (anchor.endsWith(' of ')) {
    if (/[A-Za-z0-9]/.test(text.charAt(anchorStart - 1))) return null
    const of =
      /^[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]{1,24}(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]{1,24}){0,2}/.exec(
        text.slice(anchorEnd, anchorEnd + 80),
      )
    return of ? { start: anchorStart, end: anchorEnd + of[0].length } : null
  }
  if (/[A-Za-z0-9_-]/.test(text.charAt(anchorEnd))) return null
  const before = capitalisedWordsBefore(text, anchorStart)
  if (
    before.count === 0 ||
    /^(?:High|Primary|Middle|Elementary|Medical|Law|General|Local|Public|Private|City|Teaching)$/.test(
      text.slice(before.start, anchorStart),
    )
  )
    return null
  const of =
    anchor === ' University' || anchor === ' College'
      ? /^ of /.exec(text.slice(anchorEnd, anchorEnd + 4))
      : null
  const rest = of ? nextWords.exec(text.slice(anchorEnd + 4, anchorEnd + 64)) : null
  return { start: before.start, end: rest ? anchorEnd + 4 + rest[0].length : anchorEnd }
}
