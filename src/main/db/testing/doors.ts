// A thread that tries every way out, against loopback only, and says what came of each.
import module, { createRequire } from 'node:module'
import { connect as namedConnect, type Server, Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { closeAllDoors } from '../no-network.ts'

// A class that was taken before the doors were closed.
const EarlySocket = Socket
if (workerData.closed === true) closeAllDoors()

const require = createRequire(import.meta.url)
const net = (): typeof import('node:net') => require('node:net')
const nothing = { host: '127.0.0.1', port: 9 }
const quiet = <Emitter extends { on(name: 'error', listener: () => void): unknown }>(
  emitter: Emitter,
): Emitter => {
  emitter.on('error', () => {})
  return emitter
}
const closeNow = (server: Server): void => void quiet(server).close()
const parent = new module('parent')

const doors: Record<string, () => unknown> = {
  'net.connect': () => quiet(net().connect(nothing)),
  'net.createConnection': () => quiet(net().createConnection(nothing)),
  'net.Socket': () => quiet(new (net().Socket)()),
  'net.createServer': () => closeNow(net().createServer()),
  'named net.connect': () => quiet(namedConnect(nothing)),
  'early Socket.connect': () => quiet(new EarlySocket().connect(nothing)),
  'import of net': async () => quiet((await import('node:net')).connect(nothing)),
  'net without node:': () => quiet(require(`net`).connect(nothing)),
  'net by a module of its own': () => quiet(parent.require(`net`).connect(nothing)),
  'net by a later hook': () => {
    const hooks = module.registerHooks({
      resolve: (name, context, next) =>
        name === 'node:dial' ? { url: 'node:net', shortCircuit: true } : next(name, context),
    })
    hooks.deregister()
  },
  'tls.connect': () => quiet(require('node:tls').connect(nothing)),
  'tty, whose streams are sockets': () => Object.getPrototypeOf(require('node:tty').ReadStream).name,
  'dns.lookup': () => require('node:dns').lookup('127.0.0.1', () => {}),
  'dns.resolve': () => require('node:dns').resolve('localhost', () => {}),
  'dns/promises.lookup': () => require('node:dns/promises').lookup('127.0.0.1'),
  'dns.promises.lookup': () => require('node:dns').promises.lookup('127.0.0.1'),
  'dgram.createSocket': () => require('node:dgram').createSocket('udp4').close(),
  'http.request': () => quiet(require('node:http').request(nothing)).destroy(),
  'http.get': () => quiet(require('node:http').get(nothing)).destroy(),
  'http.createServer': () => closeNow(require('node:http').createServer()),
  _http_client: () => quiet(new (require(`_http_client`).ClientRequest)(nothing)).destroy(),
  'https.request': () => quiet(require('node:https').request(nothing)).destroy(),
  'http2.connect': () => quiet(require('node:http2').connect('http://127.0.0.1:9')).destroy(),
  'child_process.spawn': () => require('node:child_process').spawn('true'),
  'child_process.execFileSync': () => require('node:child_process').execFileSync('true'),
  'child_process.fork': () => require('node:child_process').fork('/dev/null').kill(),
  'worker_threads.Worker': () => new (require('node:worker_threads').Worker)('', { eval: true }).terminate(),
  'cluster.fork': () => require('node:cluster').setupPrimary({}),
  'inspector.open': () => require('node:inspector').url(),
  'process.binding': () => Reflect.get(process, 'binding').call(process, 'constants'),
  'getBuiltinModule net': () => quiet(process.getBuiltinModule('net').connect(nothing)),
  'getBuiltinModule node:net': () => quiet(process.getBuiltinModule('node:net').connect(nothing)),
  fetch: () => globalThis.fetch('http://127.0.0.1:9').catch(() => {}),
  WebSocket: () => quietSocket(new globalThis.WebSocket('ws://127.0.0.1:9')),
  'the dispatcher of fetch': () => {
    // It is there once something of the family was looked at.
    Reflect.get(globalThis, 'MessageEvent')
    const dispatcher = Reflect.get(globalThis, Symbol.for('undici.globalDispatcher.1'))
    dispatcher.dispatch(
      { origin: 'http://127.0.0.1:9', path: '/', method: 'GET' },
      { onResponseError() {}, onRequestStart() {} },
    )
  },
}

function quietSocket(socket: WebSocket): void {
  socket.onerror = () => {}
}

const said: Record<string, string> = {}
for (const [door, walk] of Object.entries(doors)) {
  try {
    await walk()
    said[door] = 'opened'
  } catch (error) {
    said[door] = error instanceof Error ? error.message : String(error)
  }
}
parentPort?.postMessage(said)
