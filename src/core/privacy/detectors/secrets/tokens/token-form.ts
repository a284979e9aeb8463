/** The letters that a part of a token is written in, and how many: a row of a table is made of these. */
export interface Run {
  /** The members, as a character class of a regular expression holds them. */
  readonly members: string
  /** Members that an example is written in. */
  readonly example: string
  readonly least: number
  readonly most: number
}

/** One provider's token: fixed strings and runs in turn. The first fixed string is what the engine looks for. */
export interface TokenForm {
  /** "GitHub personal access token". */
  readonly name: string
  readonly parts: readonly (string | Run)[]
}

export function token(name: string, ...parts: readonly (string | Run)[]): TokenForm {
  return { name, parts }
}

const run =
  (members: string, example: string) =>
  (least: number, most: number = least): Run => ({ members, example, least, most })

export const digits = run('0-9', '7193520468')
export const hex = run('0-9a-fA-F', '3f9b07ad52e8c6140b')
export const upper = run('A-Z0-9', 'Q7ZR2MX4KD9WTB5HVN')
export const letters = run('a-zA-Z', 'qVmZkRtXbHwLcYsNdGpJ')
export const base62 = run('0-9a-zA-Z', 'q7VmZ2kRt9XbH4wLc5YsN8dG')
export const base64 = run('0-9a-zA-Z+/', 'q7VmZ2kRt9XbH4wLc5YsN8dG')
export const base64url = run('0-9a-zA-Z_-', 'q7VmZ2kRt9XbH4wLc5YsN8dG')
/** As above, with the padding and dots that some issuers leave in. */
export const padded = run('0-9a-zA-Z_=-', 'q7VmZ2kRt9XbH4wLc5YsN8dG')
export const dotted = run('0-9a-zA-Z_=.-', 'q7VmZ2kRt9XbH4wLc5YsN8dG')
export const padding = run('=', '=')
/** Every letter that a token is written in somewhere. */
export const wide = run('0-9a-zA-Z_=+/-', 'q7VmZ2kRt9XbH4wLc5YsN8dG')
export const percent = run('0-9a-zA-Z%', 'q7VmZ2kRt9XbH4wLc5YsN8dG')
export const tilde = run('0-9a-zA-Z_~.-', 'q7VmZ2kRt9XbH4wLc5YsN8dG')
/** One of a few letters. */
export const oneOf = (members: string): Run => ({ members, example: members.charAt(0), least: 1, most: 1 })

/** 8-4-4-4-12 hexadecimal digits. */
export const uuid: readonly (string | Run)[] = [hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)]
