/** From what was recorded to what counts. */
import { basename } from 'node:path'
import { megabytes } from '../setup/say.mjs'
import { judgeTrace, wellKnownPort } from './judge-trace.mjs'
import { needlesOf, needlesOfKey } from './needles.mjs'
import { findOllamaPorts } from './ollama-ports.mjs'
import { judgePackets, readPackets } from './packets.mjs'
import { expectedBeyond, expectedOfSockets } from './plants.mjs'
import { searchWritten } from './search-written.mjs'
import { judgeOpenPorts } from './socket-table.mjs'
import { tally, verdictsOn } from './tally.mjs'
import { readTrace } from './trace.mjs'
import { writtenFiles } from './written-files.mjs'

/** @typedef {import('./incident.mjs').Incident} Incident */
/** @typedef {import('./tally.mjs').Verdict} Verdict */

/**
 * @param {import('./watch-sessions.mjs').Run} run
 * @returns {{ tallies: import('./tally.mjs').ProbeTally[], notes: string[], blind: string[] }} `notes` say what the
 *   counts rest on, `blind` why they may not be trusted
 */
export function judgeRun(run) {
  const { ground, plant, sessions, beyond, capture, ports: seen } = run
  /** @type {Verdict[]} */
  const verdicts = []
  /** @type {Incident[]} */
  const findings = []
  /** @type {string[]} */
  const notes = []
  /** @type {string[]} */
  const blind = []
  const written = { written: new Set(), moved: new Set() }
  const allPorts = new Set([wellKnownPort])
  const marks = [...sessions.flatMap(({ plantings }) => plantings.map(({ mark }) => mark)), ...beyond]
  const isPlanted = (/** @type {string} */ by) => by.startsWith(`${plant}-`)

  const traces = sessions.map((session) => ({ ...session, records: readTrace(session.folder) }))
  for (const { name, records } of traces) {
    const ports = findOllamaPorts(records)
    for (const port of ports.all) allPorts.add(port)
    const spelled = (/** @type {Iterable<number>} */ numbers) =>
      [...numbers].map((port) => `127.0.0.1:${port}`).join(', ')
    notes.push(
      `${name}: ${records.length} system calls of ${new Set(records.map(({ program }) => program.path)).size} programs; ` +
        `Ollama's own ports: ${spelled(ports.all)}.`,
    )
    if (ports.daemons.size === 0)
      blind.push(`In the session "${name}" no Ollama was seen to listen: who answered?`)
    const rings = records.filter(isHiddenRing)
    if (rings.length > 0)
      blind.push(`In the session "${name}" ${rings[0]?.program.path} used a ring that no tracer sees.`)
  }

  const packets = judgePackets(readPackets(capture.file), allPorts, marks)
  const openPorts = judgeOpenPorts(
    seen.filter(({ during }) => during === ''),
    allPorts,
  )
  for (const { name, records, plantings } of traces) {
    const incidents = judgeTrace(records, { folders: [ground.watched, `${ground.observer}/tap`] })
    findings.push(...incidents.filter(({ by }) => !isPlanted(by)))
    for (const [at, { mark }] of plantings.entries()) {
      const moment = at === 0 ? 'start' : 'end'
      const during = seen.filter((one) => one.during === mark)
      const caught = [
        ...incidents.filter(({ by }) => by === `${plant}-${moment}`),
        ...packets.filter(({ by }) => by === mark),
        // While something is planted no app runs yet, or any more.
        ...judgeOpenPorts(during, allPorts),
      ]
      verdicts.push(...verdictsOn(expectedOfSockets, caught, `${name}, ${moment}`))
    }
    const files = writtenFiles(records, ground.root)
    for (const path of files.written) written.written.add(path)
    for (const path of files.moved) written.moved.add(path)
  }
  for (const mark of beyond)
    verdicts.push(
      ...verdictsOn(
        expectedBeyond,
        packets.filter(({ by }) => by === mark),
        mark,
      ),
    )
  findings.push(...packets.filter(({ by }) => by === ''), ...openPorts.filter(({ by }) => !isPlanted(by)))
  if (capture.dropped > 0) blind.push(`The capture lost ${capture.dropped} packets.`)

  const search = searchAll(run, written)
  findings.push(...search.found)
  for (const file of sessions.flatMap(({ plantings }) => plantings.flatMap(({ files }) => files))) {
    const caught = search.planted
      .get(file.path)
      ?.some(({ probe, form }) => probe === file.probe && form === file.form)
    verdicts.push({ probe: file.probe, what: file.what, caught: caught === true })
  }
  notes.push(`Searched ${search.files} files, ${megabytes(search.bytes)}.`)
  if (search.unread.length > 0) {
    const some = search.unread.slice(0, 5).join(', ')
    notes.push(`Written and gone before it could be read: ${search.unread.length}, as ${some}`)
  }
  return { tallies: tally(verdicts, findings), notes, blind }
}

/**
 * A ring in memory takes work to the kernel that no tracer sees. Node has one for its list of awaited descriptors, which
 * can do nothing else (libuv, src/unix/linux.c: EPOLL_CTL); that for files it has only when asked, and polled by the
 * kernel.
 * @param {import('./trace.mjs').TraceRecord} record
 */
function isHiddenRing({ call, body, result, program }) {
  if (call !== 'io_uring_setup' || (result !== null && result < 0)) return false
  const isNode = /^(?:node|plant-start|plant-end)$/.test(basename(program.path))
  return !isNode || body.includes('IORING_SETUP_SQPOLL')
}

/**
 * @param {import('./watch-sessions.mjs').Run} run
 * @param {{ written: ReadonlySet<string>, moved: ReadonlySet<string> }} record
 */
function searchAll({ ground, sessions, kept, shared }, record) {
  const words = new Set(sessions.flatMap((session) => session.words))
  const keys = Object.assign({}, ...sessions.map((session) => session.keys))
  /** @type {import('./search-written.mjs').NamedNeedle[]} */
  const needles = []
  for (const word of words) {
    for (const { form, bytes } of needlesOf(word)) {
      needles.push({ name: { probe: 'words', form, label: `"${word}" as ${form}` }, bytes })
    }
  }
  for (const [what, key] of Object.entries(keys)) {
    for (const { form, bytes } of needlesOfKey(key)) {
      needles.push({ name: { probe: 'keys', form, label: `${what} as ${form}` }, bytes })
    }
  }
  const planted = new Set(
    sessions.flatMap(({ plantings }) => plantings.flatMap(({ files }) => files.map(({ path }) => path))),
  )
  // The written set holds paths of the observer's own planted folder too; its records and captures are not among them.
  return searchWritten(ground, kept, record, shared, planted, needles)
}
