/**
 * @param {string} url
 * @param {number} timeoutMs
 * @returns {Promise<boolean>} whether a server has it and says so in time
 */
export async function isReachable(url, timeoutMs) {
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(timeoutMs) })
    return response.ok
  } catch {
    return false
  }
}
