/** A program of its own: gives standard input to the instance whose address the file (first argument) holds. */
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

const [addressFile = '', patience = '0'] = process.argv.slice(2)
const greeting = readFileSync(0)
const deadline = Date.now() + Number(patience)
const pause = 20

function attempt(): void {
  let address = ''
  try {
    address = readFileSync(addressFile, 'utf8')
  } catch {
    // the first instance has not written it yet
  }
  const socket = connect(address || addressFile)
  socket.once('connect', () => socket.end(greeting))
  socket.once('close', (failed) => {
    if (!failed) process.exit(0)
    if (Date.now() > deadline) process.exit(1)
    setTimeout(attempt, pause)
  })
  socket.on('error', () => undefined)
  socket.resume()
}
attempt()
