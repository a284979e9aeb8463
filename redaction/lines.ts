/**
 * The lines of a text in chunks, without their ends. Only a line feed, with or without a carriage return before it, ends
 * a line: JSON allows U+2028 and U+2029 within a string. A byte order mark before the first line is dropped.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = []
  let isFirst = true
  const line = () => {
    const whole = parts.join('')
    parts = []
    const plain = isFirst && whole.startsWith('\ufeff') ? whole.slice(1) : whole
    isFirst = false
    return plain.endsWith('\r') ? plain.slice(0, -1) : plain
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      parts.push(chunk.slice(from, end))
      from = end + 1
      yield line()
    }
    parts.push(chunk.slice(from))
  }
  const last = line()
  if (last !== '') yield last
}
