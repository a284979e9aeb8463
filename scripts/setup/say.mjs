/**
 * Progress goes to standard error, always: standard output belongs to the answer of `--ask`.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * Shows that a long step lives: on a terminal one line that is rewritten, elsewhere a line now and then.
 * @param {string} label what is being done
 * @returns {{ at(detail: string): void, end(): void }} `at` names how far it is, `end` stops the showing
 */
export function showProgress(label) {
  const terminal = process.stderr.isTTY === true
  const begun = Date.now()
  let detail = ''
  const show = () => {
    const seconds = Math.round((Date.now() - begun) / 1000)
    const line = `  ${label}: ${detail ? `${detail}, ` : ''}${seconds} s`
    process.stderr.write(terminal ? `\r\x1b[K${line}` : `${line}\n`)
  }
  const timer = setInterval(show, terminal ? 500 : 15_000)
  timer.unref()
  return {
    at: (text) => {
      detail = text
    },
    end: () => {
      clearInterval(timer)
      if (terminal) process.stderr.write('\r\x1b[K')
    },
  }
}

/** @param {number} bytes @returns {string} like "93 MB", by powers of ten as download sizes are given */
export function megabytes(bytes) {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`
}
