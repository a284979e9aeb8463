export function milliseconds(act: () => unknown): number {
  const began = performance.now()
  act()
  return performance.now() - began
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
