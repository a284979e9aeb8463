/**
 * Reads the messages of a debugging pipe: JSON, each ended by a NUL byte.
 * @param {NodeJS.ReadableStream} stream
 * @param {(text: string) => void} onMessage
 */
export function readMessages(stream, onMessage) {
  /** @type {Buffer[]} */
  let partial = []
  stream.on('data', (/** @type {Buffer} */ bytes) => {
    let start = 0
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      onMessage(Buffer.concat([...partial, bytes.subarray(start, end)]).toString('utf8'))
      partial = []
      start = end + 1
    }
    if (start < bytes.length) partial.push(bytes.subarray(start))
  })
}
