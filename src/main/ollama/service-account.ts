/** The account that Ollama's installer and the distributions make for the service. */
const name = 'ollama'

/**
 * Whether this user id is the service account, by the text of passwd(5). Another person of the same
 * machine can start a program under any name; they cannot make it run as this account.
 */
export function isServiceAccount(uid: number, passwd: string): boolean {
  const names = passwd.split('\n').flatMap((line) => {
    const [account, , id] = line.split(':')
    return account !== undefined && id === String(uid) ? [account] : []
  })
  return names.length === 1 && names[0] === name
}
