import { probes } from './incident.mjs'

/** @typedef {import('./tally.mjs').ProbeTally} ProbeTally */

/** How many findings or missed plants of one probe are printed. */
const most = 8

/**
 * @param {readonly ProbeTally[]} tallies
 * @returns {boolean} whether the proof holds: nothing found, and every probe caught every plant, at least one
 */
export function holds(tallies) {
  return tallies.every(({ planted, caught, found }) => found.size === 0 && planted > 0 && caught === planted)
}

/**
 * @param {readonly ProbeTally[]} tallies
 * @returns {string} a table, and under it what was found and which probe was blind
 */
export function table(tallies) {
  const rows = [
    ['probe', 'plants caught', 'found'],
    ...tallies.map(({ probe, planted, caught, found }) => [
      probes[probe],
      `${caught} of ${planted}`,
      `${total(found)}`,
    ]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  for (const { probe, missed, found } of tallies) {
    if (missed.length > 0) lines.push('', `The probe "${probes[probe]}" is blind to:`, ...few(missed))
    const said = Array.from(found, ([what, times]) => (times > 1 ? `${what} (${times} times)` : what))
    if (said.length > 0) lines.push('', `Found by "${probes[probe]}":`, ...few(said))
  }
  return lines.join('\n')
}

/** @param {readonly ProbeTally[]} tallies */
export function lastLine(tallies) {
  const count = (/** @type {import('./incident.mjs').ProbeName[]} */ ...names) =>
    tallies.filter(({ probe }) => names.includes(probe)).reduce((sum, { found }) => sum + total(found), 0)
  const caught = tallies.reduce((sum, tally) => sum + tally.caught, 0)
  const planted = tallies.reduce((sum, tally) => sum + tally.planted, 0)
  const counts = [
    `${count('connections')} connections out`,
    `${count('look-ups')} look-ups`,
    `${count('datagrams')} datagrams`,
    `${count('packets')} stray packets`,
    `${count('listeners', 'open ports')} listeners`,
    `${count('words')} words on disk`,
    `${count('keys')} keys on disk`,
  ]
  return `prove: ${counts.join(', ')}; ${caught} of ${planted} plants caught`
}

/** @param {ReadonlyMap<string, number>} found */
function total(found) {
  return [...found.values()].reduce((sum, times) => sum + times, 0)
}

/** @param {readonly string[]} lines */
function few(lines) {
  const shown = lines.slice(0, most).map((line) => `  ${line}`)
  return lines.length > most ? [...shown, `  and ${lines.length - most} more`] : shown
}
