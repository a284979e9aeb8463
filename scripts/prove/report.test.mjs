import { expect, test } from 'vitest'
import { probes } from './incident.mjs'
import { holds, lastLine, table } from './report.mjs'
import { tally, verdictsOn } from './tally.mjs'

const names = /** @type {import('./incident.mjs').ProbeName[]} */ (Object.keys(probes))
const allCaught = names.map((probe) => ({ probe, what: 'a plant', caught: true }))

test('zeros with every plant caught hold, and the last line is the counts', () => {
  const tallies = tally(allCaught, [])
  expect(holds(tallies)).toBe(true)
  expect(lastLine(tallies)).toBe(
    'prove: 0 connections out, 0 look-ups, 0 datagrams, 0 stray packets, 0 listeners, 0 words on disk, 0 keys on disk; 8 of 8 plants caught',
  )
})

test('a zero of a probe that missed a plant, or had none, does not hold', () => {
  expect(holds(tally(allCaught.slice(1), []))).toBe(false)
  const blind = tally(
    [...allCaught.slice(1), { probe: 'connections', what: 'a plant by name', caught: false }],
    [],
  )
  expect(holds(blind)).toBe(false)
  expect(table(blind)).toContain('is blind to:\n  a plant by name')
})

test('one finding of one probe is enough for the whole not to hold', () => {
  for (const probe of names) {
    const tallies = tally(allCaught, [{ probe, what: 'a thing', by: '/opt/x' }])
    expect(holds(tallies)).toBe(false)
    expect(table(tallies)).toContain('a thing, by /opt/x')
  }
})

test('a plant counts as caught only by its own probe and under its own name', () => {
  const caught = (/** @type {import('./incident.mjs').Incident} */ incident) =>
    verdictsOn([{ probe: 'connections', what: /^TCP to 1:2$/ }], [incident], 'start')[0]?.caught
  expect(caught({ probe: 'connections', what: 'TCP to 1:2', by: '' })).toBe(true)
  expect(caught({ probe: 'datagrams', what: 'TCP to 1:2', by: '' })).toBe(false)
  expect(caught({ probe: 'connections', what: 'TCP to 1:23', by: '' })).toBe(false)
})
