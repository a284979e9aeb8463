/** What was marked, as a tree of its own: nothing of the page is in it, so nothing of the page is copied. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'maths'; source: string }
  | { kind: 'break' }
  | { kind: 'em' | 'strong' | 'del' | 'sup'; children: readonly Inline[] }
  | { kind: 'link'; address: string; children: readonly Inline[] }

export interface Item {
  /** Its number in an ordered list. */
  readonly number: number
  /** Null where it is no task. */
  readonly done: boolean | null
  readonly blocks: readonly Block[]
}

export type Block =
  | { kind: 'paragraph'; children: readonly Inline[] }
  | { kind: 'heading'; level: number; children: readonly Inline[] }
  | { kind: 'list'; ordered: boolean; items: readonly Item[] }
  | { kind: 'quote'; blocks: readonly Block[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'table'; head: boolean; rows: readonly (readonly (readonly Inline[])[])[] }
  | { kind: 'rule' }
