/** What Electron has and the host has not throws by name. The names come from Electron's own declarations. */
import members from './members.json' with { type: 'json' }

export type ElectronName = keyof typeof members

export function unsupported(name: string): never {
  throw new Error(`electron-host: ${name} is not supported`)
}

function define(target: object, key: string, descriptor: PropertyDescriptor): void {
  if (!(key in target)) Object.defineProperty(target, key, { configurable: true, ...descriptor })
}

/**
 * Gives `target` each missing member of Electron's `electronName`, throwing `<spoken>.<member>` when it is called
 * (methods) or read or set (properties). Afterwards it has every member that `Whole` has, which the guard states.
 */
function hasWhole<Whole extends object>(
  target: object,
  electronName: ElectronName,
  spoken: string,
): target is Whole {
  const { methods, properties } = members[electronName]
  for (const name of methods) {
    define(target, name, { value: () => unsupported(`${spoken}.${name}`), writable: true })
  }
  for (const name of properties) {
    const refuse = () => unsupported(`${spoken}.${name}`)
    define(target, name, { get: refuse, set: refuse })
  }
  return true
}

/** The same for the instances and the static side of a class. */
export function completeClass(constructor: { prototype: object }, electronName: ElectronName): void {
  hasWhole(constructor.prototype, electronName, electronName)
  for (const name of members[electronName].staticMethods) {
    define(constructor, name, { value: () => unsupported(`${electronName}.${name}`), writable: true })
  }
}

/** An object of Electron of which the host implements `part`: the rest throws by name. */
export function whole<Whole extends object>(
  electronName: ElectronName,
  spoken: string,
  part: Partial<Whole>,
): Whole {
  const target: object = part
  if (!hasWhole<Whole>(target, electronName, spoken)) unsupported(spoken)
  return target
}
