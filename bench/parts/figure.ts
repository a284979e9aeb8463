/** What Sotto is held to: a bound on its own value, or on what comes of comparing it with the baseline. */
export interface Aim {
  readonly on: 'sotto' | 'comparison'
  readonly bound: 'at most' | 'at least'
  readonly value: number
}

/** One line of the table: a value of the app beside the value that the same run got without it. */
export interface Figure {
  readonly figure: string
  readonly unit: 'ms' | 'MB' | 'tokens/s' | 'tasks' | 'times'
  readonly sotto: number
  readonly baseline: number
  readonly baselineIs: string
  readonly comparison: { readonly is: 'ratio' | 'difference'; readonly value: number }
  readonly aim: Aim | null
}

/** One file of the bench. `measure` throws where the figures could not be taken. */
export interface Bench {
  readonly name: string
  /** What was measured, in one sentence for the reader of the table. */
  readonly method: string
  measure(): Promise<readonly Figure[]>
}

export const ratio = (sotto: number, baseline: number) => ({ is: 'ratio', value: sotto / baseline }) as const
export const difference = (sotto: number, baseline: number) =>
  ({ is: 'difference', value: sotto - baseline }) as const

/** Whether the aim is met; null where there is none. */
export function isMet({ aim, sotto, comparison }: Figure): boolean | null {
  if (aim === null) return null
  const value = aim.on === 'sotto' ? sotto : comparison.value
  return aim.bound === 'at most' ? value <= aim.value : value >= aim.value
}
