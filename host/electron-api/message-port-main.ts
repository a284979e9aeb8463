/** MessageChannelMain: two ends that deliver to each other; an end that is transferred delivers to where it went. */
import { EventEmitter } from 'node:events'

interface Delivery {
  data: unknown
  ports: MessagePortMain[]
}

/** Where a transferred end leads: a page or a utility process. */
export interface RemoteEnd {
  post(data: unknown): void
  close(): void
}

export class MessagePortMain extends EventEmitter implements Electron.MessagePortMain {
  #peer: MessagePortMain | undefined
  #remote: RemoteEnd | undefined
  #waiting: Delivery[] = []
  #isStarted = false
  #isClosed = false

  static pair(): [MessagePortMain, MessagePortMain] {
    const ends: [MessagePortMain, MessagePortMain] = [new MessagePortMain(), new MessagePortMain()]
    ends[0].#peer = ends[1]
    ends[1].#peer = ends[0]
    return ends
  }

  postMessage(message: unknown, transfer: Electron.MessagePortMain[] = []): void {
    if (transfer.length > 0)
      throw new Error('electron-host: MessagePortMain.postMessage with ports is not supported')
    if (!this.#isClosed) MessagePortMain.#deliver(this.#peer, { data: structuredClone(message), ports: [] })
  }

  start(): void {
    this.#isStarted = true
    for (const delivery of this.#waiting.splice(0)) this.emit('message', delivery)
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    queueMicrotask(() => this.emit('close'))
    this.#remote?.close()
    this.#peer?.close()
  }

  static #deliver(end: MessagePortMain | undefined, delivery: Delivery): void {
    if (!end) return
    if (end.#remote) end.#remote.post(delivery.data)
    else if (end.#isStarted) queueMicrotask(() => end.emit('message', delivery))
    else end.#waiting.push(delivery)
  }

  /** Hands this end over; returns what to call with messages that come back from there. */
  static transfer(port: Electron.MessagePortMain, remote: RemoteEnd): (data: unknown) => void {
    if (!(port instanceof MessagePortMain) || port.#remote || port.#isClosed) {
      throw new TypeError('A port is closed, or was transferred before')
    }
    port.#remote = remote
    for (const delivery of port.#waiting.splice(0)) remote.post(delivery.data)
    return (data) => MessagePortMain.#deliver(port.#peer, { data, ports: [] })
  }
}

export class MessageChannelMain implements Electron.MessageChannelMain {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain

  constructor() {
    const [port1, port2] = MessagePortMain.pair()
    this.port1 = port1
    this.port2 = port2
  }
}
