/** A question straight to the daemon, with the same words and settings as the app's. */
async function* answerLines(
  daemon: string,
  model: string,
  question: string,
  signal: AbortSignal | null,
): AsyncGenerator<string> {
  const body = {
    model,
    messages: [{ role: 'user', content: question }],
    stream: true,
    truncate: false,
    shift: false,
  }
  const response = await fetch(`${daemon}/api/chat`, { method: 'POST', body: JSON.stringify(body), signal })
  if (!response.ok || response.body === null) throw new Error(`the daemon answered ${response.status}`)
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** Milliseconds from the call to the first text of its answer. The answer is read to its end, or given up. */
export async function rawFirstToken(
  daemon: string,
  model: string,
  question: string,
  { toEnd }: { readonly toEnd: boolean },
): Promise<number> {
  const leaving = new AbortController()
  const began = performance.now()
  let first: number | null = null
  for await (const line of answerLines(daemon, model, question, leaving.signal)) {
    if (first !== null || contentOf(line) === '') continue
    first = performance.now() - began
    if (!toEnd) break
  }
  leaving.abort()
  if (first === null) throw new Error('the daemon said nothing')
  return first
}

/** Reads the whole answer; the time (ms since the epoch) at which the last of its text came. */
export async function rawLastToken(daemon: string, model: string, question: string): Promise<number> {
  let last = 0
  for await (const line of answerLines(daemon, model, question, null)) {
    if (contentOf(line) !== '') last = Date.now()
  }
  return last
}

function contentOf(line: string): string {
  const value: { message?: { content?: string } } = JSON.parse(line)
  return value.message?.content ?? ''
}
