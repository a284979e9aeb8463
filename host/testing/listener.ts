/**
 * A TCP and a UDP listener on loopback that note everything that arrives: what a page must not be able to reach.
 * It serves an empty `/page`, so that the probe can be run from there; everything else is cut. A hit is 'tcp' (a connection), the path of a request, or 'udp'.
 */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

const emptyPage =
  'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'

export interface Listener {
  tcpPort: number
  udpPort: number
  hits: string[]
  /** Reaches both listeners from here and resolves when both have noted it. */
  plant(): Promise<void>
  close(): void
}

export async function listenOnLoopback(): Promise<Listener> {
  const hits: string[] = []
  const waiting: (() => void)[] = []
  const note = (hit: string) => {
    hits.push(hit)
    for (const wake of waiting.splice(0)) wake()
  }
  const tcp = createServer((socket) => {
    note('tcp')
    socket.on('error', () => undefined)
    socket.once('data', (bytes) => {
      const [, path] = /^[A-Z]+ (\S+)/.exec(bytes.toString('latin1')) ?? []
      if (path) note(path)
      if (path === '/page') socket.end(emptyPage)
      else socket.destroy()
    })
  }).listen(0, '127.0.0.1')
  const udp = createSocket('udp4')
  udp.on('message', () => note('udp'))
  udp.bind(0, '127.0.0.1')
  await Promise.all([once(tcp, 'listening'), once(udp, 'listening')])
  const address = tcp.address()
  const tcpPort = typeof address === 'object' && address ? address.port : 0
  const udpPort = udp.address().port
  const until = async (isDone: () => boolean) => {
    while (!isDone()) await new Promise<void>((resolve) => waiting.push(resolve))
  }
  return {
    tcpPort,
    udpPort,
    hits,
    plant: async () => {
      const before = hits.length
      connect(tcpPort, '127.0.0.1').end()
      const sender = createSocket('udp4')
      sender.send('planted', udpPort, '127.0.0.1', () => sender.close())
      await until(() => hits.slice(before).includes('tcp') && hits.slice(before).includes('udp'))
    },
    close: () => {
      tcp.close()
      udp.close()
    },
  }
}
