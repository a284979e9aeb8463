/** The value below which that part (0 to 1) of the values lies, by linear interpolation. Throws where there is none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * part
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  if (below === undefined || above === undefined) throw new RangeError('no values were measured')
  return below + (above - below) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
export const p95 = (values: readonly number[]): number => quantile(values, 0.95)

/** The value at `at` on the line through the points, which are in the order of their first number. */
export function interpolate(points: readonly (readonly [number, number])[], at: number): number {
  const next = points.findIndex(([x]) => x >= at)
  const [right, left] = [points[next], points[next - 1]]
  if (right === undefined || left === undefined) throw new RangeError('outside of what was measured')
  return left[1] + ((right[1] - left[1]) * (at - left[0])) / (right[0] - left[0])
}
