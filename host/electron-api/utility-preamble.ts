/** Imported before the module of a utility process: gives it `process.parentPort` and Electron's names. */
import { EventEmitter } from 'node:events'
import { resolveElectron } from '../resolve-electron.ts'
import { unsupported } from '../unsupported.ts'
import { MessagePortMain } from './message-port-main.ts'
import type { FromUtility, ToUtility } from './utility-wire.ts'

resolveElectron(() => unsupported('electron in a utility process'))

const ports = new Map<number, (data: unknown) => void>()
const ends = new Map<number, MessagePortMain>()
const waiting: object[] = []
let isHeard = false

const tell = (message: FromUtility) => void process.send?.(message)

class ParentPort extends EventEmitter {
  postMessage(data: unknown): void {
    tell({ kind: 'message', data })
  }
}
const parentPort = new ParentPort()

function takePort(number: number): MessagePortMain {
  const [mine, theirs] = MessagePortMain.pair()
  ports.set(
    number,
    MessagePortMain.transfer(theirs, {
      post: (data) => tell({ kind: 'port', port: number, data }),
      close: () => undefined,
    }),
  )
  ends.set(number, mine)
  return mine
}

parentPort.on('newListener', (name) => {
  if (name !== 'message' || isHeard) return
  isHeard = true
  queueMicrotask(() => {
    for (const event of waiting.splice(0)) parentPort.emit('message', event)
  })
})

process.on('message', (message: ToUtility) => {
  if (message.kind === 'port') ports.get(message.port)?.(message.data)
  else if (message.kind === 'port-closed') ends.get(message.port)?.close()
  else {
    const event = { data: message.data, ports: message.ports.map(takePort) }
    if (isHeard) parentPort.emit('message', event)
    else waiting.push(event)
  }
})

Object.defineProperties(process, {
  type: { value: 'utility', enumerable: true },
  parentPort: { value: parentPort, enumerable: true },
})
