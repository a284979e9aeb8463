/** The folders of the app. Absolute paths. */
export interface Paths {
  /** History, keys and settings; 0700. */
  readonly userData: string
  /** What can be fetched again: the copy of Ollama that the set-up keeps. */
  readonly cache: string
}
