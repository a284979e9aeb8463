import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'

const names = ['lookup', 'lookupService', 'resolve', 'reverse'] as const
const isLookUp = (name: string): boolean => names.some((known) => name.startsWith(known))

/**
 * Makes every look-up of this process fail at once. Sotto's one destination is a literal address, so
 * nothing of its own needs a name resolved. `onRefused` is called for each attempt.
 */
export function refuseLookUps(onRefused: () => void): void {
  const refuse = (...parameters: unknown[]): void => {
    onRefused()
    const callback = parameters.at(-1)
    if (typeof callback === 'function') process.nextTick(() => callback(refused()))
    else throw refused()
  }
  const refusePromise = (): Promise<never> => {
    onRefused()
    return Promise.reject(refused())
  }
  replace(dns, refuse)
  replace(dns.Resolver.prototype, refuse)
  replace(dns.promises, refusePromise)
  replace(dns.promises.Resolver.prototype, refusePromise)
  syncBuiltinESMExports()
}

function replace(target: object, refuse: (...parameters: unknown[]) => unknown): void {
  const chain = [target, Object.getPrototypeOf(target)]
  for (const name of chain.flatMap((object) => (object === null ? [] : Object.getOwnPropertyNames(object)))) {
    if (!isLookUp(name) || typeof Reflect.get(target, name) !== 'function') continue
    Object.defineProperty(target, name, { value: refuse, writable: false, configurable: false })
  }
}

function refused(): Error {
  return Object.assign(new Error('look-ups are refused'), { code: 'EREFUSED' })
}
