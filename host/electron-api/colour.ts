/** '#rgb', '#rrggbb' and Electron's '#aarrggbb' as Chromium's RGBA; undefined for other notations. */
export function parseColour(text: string): { r: number; g: number; b: number; a: number } | undefined {
  const [, digits = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text) ?? []
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  if (full === '') return undefined
  const [alpha = 255, r = 0, g = 0, b = 0] =
    (full.length === 6 ? `ff${full}` : full).match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []
  return { r, g, b, a: alpha / 255 }
}
