/** Gives the planting process what it is to plant, when it asks. */
import { existsSync, renameSync, writeFileSync } from 'node:fs'

/** How often it is looked whether a plant asks. Milliseconds. */
const interval = 20

/**
 * @param {string} file the planting's
 * @param {() => Promise<import('./plants.mjs').Planting>} make called once, when the plant asks
 * @returns {{ given: Promise<import('./plants.mjs').Planting>, stop(): void }}
 */
export function servePlanting(file, make) {
  /** @type {ReturnType<typeof setInterval>} */
  let timer
  const given = new Promise((resolve, reject) => {
    timer = setInterval(() => {
      if (!existsSync(`${file}.wanted`)) return
      clearInterval(timer)
      make().then((planting) => {
        writeFileSync(`${file}.part`, JSON.stringify(planting))
        renameSync(`${file}.part`, file)
        resolve(planting)
      }, reject)
    }, interval)
  })
  // Whoever waits for it hears of a failure; nobody may wait when the session failed before.
  given.catch(() => {})
  return { given, stop: () => clearInterval(timer) }
}
