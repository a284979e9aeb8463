/** How much a model thinks before it answers. Which of these a model takes, it says itself. */
export const thinkingLevelNames = ['off', 'on', 'low', 'medium', 'high'] as const
export type ThinkingLevel = (typeof thinkingLevelNames)[number]

/** `think` as the daemon takes it. */
export type Think = boolean | 'low' | 'medium' | 'high'

/** What `/api/show` says about thinking; `values` and `family` are null where it does not say. */
export interface ShownThinking {
  readonly capabilities: readonly string[]
  readonly family: string | null
  readonly values: readonly unknown[] | null
}

/** These think by levels alone: off is not among what they take. */
const familiesOfLevels = ['gptoss', 'gpt-oss']

/**
 * The levels that a model takes, in the order in which they are offered; none for one that cannot think. Never by
 * the model's name. Source: Ollama `/api/show`, `capabilities` (since 0.9) and `thinking.values` (since 0.34.3).
 */
export function thinkingLevels({ capabilities, family, values }: ShownThinking): readonly ThinkingLevel[] {
  if (values !== null) {
    const levels = thinkingLevelNames.filter((level) => values.includes(thinkOf(level)))
    return levels.length === 1 && levels[0] === 'off' ? [] : levels
  }
  if (!capabilities.includes('thinking')) return []
  return family !== null && familiesOfLevels.includes(family.toLowerCase())
    ? ['low', 'medium', 'high']
    : ['off', 'on']
}

/**
 * `think` for a level that was set, perhaps for another model: the level itself, or the nearest that this model takes.
 * Null, which sends nothing, for a model that cannot think (it would refuse) or cannot leave it.
 */
export function thinkFor(level: ThinkingLevel, levels: readonly ThinkingLevel[]): Think | null {
  const taken = takenLevel(level, levels)
  return taken === null ? null : thinkOf(taken)
}

/** The level that a model takes for the one that was set; null: none. */
export function takenLevel(level: ThinkingLevel, levels: readonly ThinkingLevel[]): ThinkingLevel | null {
  if (levels.includes(level)) return level
  if (level === 'off') return null
  if (levels.includes('on')) return 'on'
  return (['medium', 'high', 'low'] as const).find((other) => levels.includes(other)) ?? null
}

function thinkOf(level: ThinkingLevel): Think {
  if (level === 'off') return false
  return level === 'on' ? true : level
}
