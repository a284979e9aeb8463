/** Classes of UTF-16 units in normalised text, as bits, for rules that look at each character. */
export const Class = {
  digit: 1,
  lower: 2,
  upper: 4,
  han: 8,
  /** Latin letters beyond ASCII, as in José. */
  latin: 16,
} as const

const classes = new Uint8Array(0x10000)
for (let unit = 0x30; unit <= 0x39; unit++) classes[unit] = Class.digit
for (let unit = 0x41; unit <= 0x5a; unit++) classes[unit] = Class.upper
for (let unit = 0x61; unit <= 0x7a; unit++) classes[unit] = Class.lower
for (let unit = 0xc0; unit <= 0x24f; unit++) {
  if (unit !== 0xd7 && unit !== 0xf7) classes[unit] = Class.latin
}
for (let unit = 0x1e00; unit <= 0x1eff; unit++) classes[unit] = Class.latin
for (let unit = 0x3400; unit <= 0x9fff; unit++) classes[unit] = Class.han
classes[0x3007] = Class.han
for (let unit = 0xf900; unit <= 0xfaff; unit++) classes[unit] = Class.han

/** The class bits of a UTF-16 unit; 0 for all else. NaN, as charCodeAt gives beyond the end, is 0. */
export function classOf(unit: number): number {
  return classes[unit] ?? 0
}

/** A–Z, a–z or 0–9: what a boundary `(?<![A-Za-z0-9])` looks at. */
export function isAlphanumeric(unit: number): boolean {
  return (classOf(unit) & (Class.digit | Class.lower | Class.upper)) !== 0
}
