/** Sets what was planted against what was caught, and counts what nobody planted. */
import { probes } from './incident.mjs'

/** @typedef {import('./incident.mjs').Incident} Incident */
/** @typedef {import('./incident.mjs').ProbeName} ProbeName */
/** @typedef {import('./plants.mjs').Expected} Expected */

/**
 * @typedef {object} ProbeTally
 * @property {ProbeName} probe
 * @property {number} planted
 * @property {number} caught
 * @property {string[]} missed
 * @property {Map<string, number>} found how often each thing was found that nobody planted
 */

/** @typedef {{ probe: ProbeName, what: string, caught: boolean }} Verdict on one plant */

/**
 * @param {readonly Verdict[]} verdicts
 * @param {readonly Incident[]} findings
 * @returns {ProbeTally[]} one a probe
 */
export function tally(verdicts, findings) {
  return /** @type {ProbeName[]} */ (Object.keys(probes)).map((probe) => {
    const own = verdicts.filter((verdict) => verdict.probe === probe)
    /** @type {Map<string, number>} */
    const found = new Map()
    for (const { what, by } of findings.filter((finding) => finding.probe === probe)) {
      const said = by ? `${what}, by ${by}` : what
      found.set(said, (found.get(said) ?? 0) + 1)
    }
    return {
      probe,
      planted: own.length,
      caught: own.filter(({ caught }) => caught).length,
      missed: own.filter(({ caught }) => !caught).map(({ what }) => what),
      found,
    }
  })
}

/**
 * @param {readonly Expected[]} expected
 * @param {readonly Incident[]} incidents of one planting alone
 * @param {string} name of the planting
 * @returns {Verdict[]}
 */
export function verdictsOn(expected, incidents, name) {
  return expected.map(({ probe, what }) => ({
    probe,
    what: `${name}: ${what instanceof RegExp ? what.source : what}`,
    caught: incidents.some(
      (incident) =>
        incident.probe === probe &&
        (what instanceof RegExp ? what.test(incident.what) : what === incident.what),
    ),
  }))
}
