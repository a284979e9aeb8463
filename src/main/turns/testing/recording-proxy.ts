import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Passes every request on to a daemon, byte for byte, and keeps what it was. */
export interface RecordingProxy {
  readonly port: number
  readonly seen: { readonly path: string; readonly body: string; status: number }[]
  close(): void
}

export async function recordingProxy(daemon: number): Promise<RecordingProxy> {
  const seen: RecordingProxy['seen'] = []
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const record = { path: incoming.url ?? '', body: body.toString('utf8'), status: 0 }
    seen.push(record)
    const { method, headers, url: path } = incoming
    const forward = request(
      { host: '127.0.0.1', port: daemon, method, path, headers, agent: false },
      (answer) => {
        record.status = answer.statusCode ?? 0
        outgoing.writeHead(record.status, answer.headers)
        answer.pipe(outgoing)
      },
    )
    outgoing.on('close', () => forward.destroy())
    forward.on('error', () => outgoing.destroy())
    forward.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    seen,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
