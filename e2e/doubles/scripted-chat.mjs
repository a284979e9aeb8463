/**
 * The answers of the scripted daemon. A chat's script and its defaults:
 *   mode            how it ends, see `endings`; 'answer' ends well
 *   text            what it says, in pieces of four characters; thinking: the same, before it
 *   tokens          how many pieces; null: the text once. A longer answer repeats the text
 *   firstTokenMs    how long until the first byte; tokensPerSecond: 0 sends all of it at once
 *   after           pieces that come before a mode that breaks off
 *   repeatTo        bytes of the mode 'long-line'; location: of the mode 'redirect'
 *   promptTokens    what it says that the prompt was
 *   doneReason      'stop' or 'length'; remoteHost: what a mode 'remote-host' says
 */
const defaults = {
  mode: 'answer',
  text: 'The capital of France is **Paris**.',
  thinking: '',
  tokens: null,
  firstTokenMs: 0,
  tokensPerSecond: 0,
  after: 2,
  repeatTo: 10_000_000,
  location: 'https://elsewhere.invalid/api/chat',
  promptTokens: 12,
  doneReason: 'stop',
  remoteHost: 'https://elsewhere.invalid:443',
}

export async function answerChat(response, model, script) {
  const chat = { ...defaults, ...script }
  const heads = headAnswers[chat.mode]
  if (heads !== undefined) return heads(response, model, chat)
  const ending = endings[chat.mode]
  if (ending === undefined) throw new Error(`no such mode: ${chat.mode}`)

  if (chat.firstTokenMs > 0) await wait(chat.firstTokenMs)
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  const pieces = piecesOf(chat)
  const lines = chat.mode === 'answer' ? pieces : pieces.slice(0, chat.after)
  const thinking = split(chat.thinking).map((text) => lineOf(model, { content: '', thinking: text }))
  await sendAtRate(
    response,
    [...thinking, ...lines.map((text) => lineOf(model, { content: text }))],
    chat.tokensPerSecond,
  )
  if (!response.destroyed) ending(response, model, chat, pieces.length)
}

/** Answers that are wrong from their first byte. */
const headAnswers = {
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>Something else</title>')
  },
  redirect: (response, _model, { location }) => {
    response.writeHead(307, { location, 'content-type': 'text/plain' })
    response.end()
  },
  'not-found': (response, model) => sendError(response, 404, `model '${model}' not found`),
  'out-of-memory': (response) =>
    sendError(response, 500, 'model requires more system memory (9.3 GiB) than is available (2.1 GiB)'),
  crash: (response) =>
    sendError(
      response,
      500,
      'model runner has unexpectedly stopped, this may be due to resource limitations or an internal error',
    ),
  'context-too-long': (response) => {
    const message =
      'request (5000 tokens) exceeds the available context size (4096 tokens), try increasing it'
    const inner = {
      code: 400,
      message,
      type: 'exceed_context_size_error',
      n_prompt_tokens: 5000,
      n_ctx: 4096,
    }
    sendError(response, 400, JSON.stringify({ error: inner }))
  },
  /** The other shape of the same. */
  'context-too-long-in-words': (response) =>
    sendError(
      response,
      400,
      'the prompt is longer than the context length currently available to the model; shorten the prompt or raise num_ctx',
    ),
  'cloud-off': (response) =>
    sendError(response, 403, 'ollama cloud is disabled: remote model is unavailable'),
  busy: (response) =>
    sendError(response, 503, 'server busy, please try again.  maximum pending requests exceeded'),
  cancelled: (response) => sendError(response, 499, 'request canceled'),
  'not-chat': (response, model) => sendError(response, 400, `"${model}" does not support chat`),
  'no-thinking': (response, model) => sendError(response, 400, `"${model}" does not support thinking`),
  'usage-limit': (response) =>
    sendError(response, 429, 'you (someone) have reached your weekly usage limit, upgrade for higher limits'),
  'html-error': (response) => {
    response.writeHead(502, { 'content-type': 'text/html' })
    response.end('<h1>Bad gateway</h1>')
  },
  'no-answer': () => undefined,
  reset: (response) => response.socket?.resetAndDestroy(),
  gzip: (response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' })
    response.end('not even compressed')
  },
}

/** What comes after the pieces that came well. */
const endings = {
  answer: (response, model, { doneReason, promptTokens }, count) => {
    response.end(
      lineOf(
        model,
        { content: '' },
        {
          done: true,
          done_reason: doneReason,
          total_duration: 2_000_000_000,
          load_duration: 1_000_000,
          prompt_eval_count: promptTokens,
          prompt_eval_duration: 10_000_000,
          eval_count: count,
          eval_duration: 1_000_000_000,
        },
      ),
    )
  },
  /** Ends as if all was said. */
  cut: (response) => response.end(),
  /** Ends in the middle of a line. */
  'cut-line': (response, model) => response.end(lineOf(model, { content: 'half' }).slice(0, 40)),
  /** The socket breaks off within the transfer. */
  'cut-socket': (response) => setTimeout(() => response.socket?.destroy(), 20),
  /** One character split over two packets, which is fine, and the end. */
  'split-character': async (response, model, chat, count) => {
    const bytes = Buffer.from(lineOf(model, { content: '好' }))
    const at = bytes.indexOf(Buffer.from('好')) + 1
    response.write(bytes.subarray(0, at))
    await wait(30)
    response.write(bytes.subarray(at))
    endings.answer(response, model, chat, count)
  },
  /** A line whose last character is not whole. */
  'half-character': (response, model, chat, count) => {
    const bytes = Buffer.from(lineOf(model, { content: '好' }))
    const at = bytes.indexOf(Buffer.from('好'))
    response.write(Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 3)]))
    endings.answer(response, model, chat, count)
  },
  'bad-json': (response, model, chat, count) => {
    response.write('{"message":{"content":"typed words"},\n')
    endings.answer(response, model, chat, count)
  },
  'not-an-object': (response) => response.write('"a string"\n'),
  'long-line': (response, model, { repeatTo }) =>
    void response.end(lineOf(model, { content: 'x'.repeat(repeatTo) })),
  /** The same without ever ending the line. */
  'endless-line': (response) => flood(response, 'x'.repeat(65_536)),
  /** Lines without end. */
  endless: (response, model) => flood(response, lineOf(model, { content: 'x'.repeat(8000) })),
  'error-line': (response) =>
    response.end(
      `${JSON.stringify({ error: 'an error was encountered while running the model: unexpected EOF' })}\n`,
    ),
  'remote-host': (response, model, { remoteHost }) => {
    response.write(lineOf(model, { content: 'from afar' }, { remote_host: remoteHost, remote_model: 'big' }))
    flood(response, lineOf(model, { content: 'more' }, { remote_host: remoteHost }), 50)
  },
  /** Says nothing more and stays. */
  stall: () => undefined,
  /** Goes on after the last line. */
  'after-done': (response, model, chat, count) => {
    const end = response.end.bind(response)
    endings.answer({ end: (line) => response.write(line) }, model, chat, count)
    setTimeout(() => end(lineOf(model, { content: 'never to be shown' })), 20)
  },
}

function flood(response, text, everyMs = 0) {
  if (response.destroyed) return
  if (response.write(text) || everyMs > 0) setTimeout(() => flood(response, text, everyMs), everyMs)
  else response.once('drain', () => flood(response, text, everyMs))
}

function sendError(response, status, error) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ error }))
}

function lineOf(model, message, more = { done: false }) {
  const created = new Date().toISOString()
  return `${JSON.stringify({ model, created_at: created, message: { role: 'assistant', ...message }, ...more })}\n`
}

const split = (text) => text.match(/[\s\S]{1,4}/gu) ?? []

function piecesOf({ text, tokens }) {
  const once = split(text)
  if (tokens === null) return once
  return Array.from({ length: tokens }, (_, index) => once[index % once.length])
}

/** When the last answer left: [pieces so far, milliseconds since the epoch], one entry a write. */
export let sentTimes = []

/** Sends each line at its own time, counted from the first, so that a late timer does not slow the rate. */
async function sendAtRate(response, lines, perSecond) {
  sentTimes = []
  if (perSecond <= 0) {
    response.write(lines.join(''))
    sentTimes.push([lines.length, Date.now()])
    return
  }
  const start = performance.now()
  let sent = 0
  while (sent < lines.length && !response.destroyed) {
    const due = Math.min(lines.length, 1 + Math.floor(((performance.now() - start) * perSecond) / 1000))
    if (due > sent) {
      sentTimes.push([due, Date.now()])
      response.write(lines.slice(sent, due).join(''))
    }
    sent = Math.max(sent, due)
    await wait(1)
  }
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
