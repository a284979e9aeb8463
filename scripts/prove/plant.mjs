/**
 * The planting process: it is no part of the product and does, where the probes must see it, everything that the
 * product must not do. `plant.mjs PLANTING.json [beyond]`; it asks for its planting by a file beside it, because what
 * a session's keys are is known only once the session made them.
 */
import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { places } from './plants.mjs'

/** How long the listeners stay open for the probe to see them. Milliseconds. */
const patience = 5000

/** How long the planting may take to come. Milliseconds. */
const longest = 30_000

const [, , file = '', beyond] = process.argv
writeFileSync(`${file}.wanted`, '')
await untilThere(file, longest)
/** @type {import('./plants.mjs').Planting} */
const planting = JSON.parse(readFileSync(file, 'utf8'))

if (beyond === undefined) await plantAll()
else (await send(places.beyond)).close()

async function plantAll() {
  // All stay open until the kernel's tables were read: who holds a socket can be told only while it is held.
  const sent = await Promise.all([
    send(places.datagram),
    send(places.loopbackDatagram),
    send(places.loopbackResolver),
  ])
  await Promise.all([
    reach(connect(places.tcp4)),
    reach(connect(places.tcp6)),
    reach(connect(planting.outside)),
    new Promise((resolve) => lookup(`${planting.mark}.example`, resolve)),
  ])
  for (const { path, content, brief } of planting.files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, Buffer.from(content, 'base64'))
    if (brief) rmSync(path)
  }
  const listener = createServer().listen(places.listener.port, places.listener.host)
  const receiver = createSocket('udp4')
  receiver.bind(places.datagramListener.port, places.datagramListener.host)
  await Promise.all([once(listener, 'listening'), once(receiver, 'listening')])
  await untilThere(planting.seen, patience)
  listener.close()
  for (const socket of [receiver, ...sent]) socket.close()
}

/** @param {string} path @param {number} milliseconds */
async function untilThere(path, milliseconds) {
  for (const end = Date.now() + milliseconds; !existsSync(path) && Date.now() < end; ) await pause(20)
}

/** @param {import('node:net').Socket} socket @returns {Promise<void>} when it failed, or was there and is closed */
function reach(socket) {
  return new Promise((resolve) => {
    socket.on('connect', () => socket.destroy())
    socket.on('error', () => {})
    socket.on('close', () => resolve())
  })
}

/**
 * @param {{ host: string, port: number }} to
 * @returns {Promise<import('node:dgram').Socket>} when it is sent, or was refused
 */
function send({ host, port }) {
  const socket = createSocket('udp4')
  return new Promise((resolve) => socket.send(planting.mark, port, host, () => resolve(socket)))
}
