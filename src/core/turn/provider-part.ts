/**
 * What a model's provider says, whatever its dialect. `finished` comes last and at most once; a stream
 * that ends without it was cut. Counts are tokens; a figure that the provider did not give is null.
 */
export type ProviderPart =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'thinking-delta'; readonly text: string }
  | {
      readonly type: 'finished'
      readonly reason: 'stop' | 'length'
      readonly promptTokens: number | null
      readonly outputTokens: number | null
      readonly outputMilliseconds: number | null
    }
