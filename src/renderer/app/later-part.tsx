import { type ComponentType, useEffect, useSyncExternalStore } from 'react'

/** A part of the page that is fetched after the first view, so that this one waits for less code. */
export interface LaterPart<Properties extends object> {
  (properties: Properties): React.JSX.Element | null
  /** Resolves when it can be drawn. */
  fetch(): Promise<void>
}

/**
 * Until it was fetched, `Meanwhile` is drawn in its place. Without one it is fetched as soon as it is wanted, else by
 * whoever calls `fetch`. Once fetched it is drawn at once, wherever it stands.
 */
export function laterPart<Properties extends object>(
  source: () => Promise<ComponentType<Properties>>,
  Meanwhile: ComponentType<Properties> | null = null,
): LaterPart<Properties> {
  let part: ComponentType<Properties> | null = null
  let fetching: Promise<void> | null = null
  const waiting = new Set<() => void>()

  function fetch(): Promise<void> {
    fetching ??= source().then((fetched) => {
      part = fetched
      for (const tell of waiting) tell()
    })
    return fetching
  }
  function subscribe(tell: () => void): () => void {
    waiting.add(tell)
    return () => waiting.delete(tell)
  }
  function Later(properties: Properties) {
    const Part = useSyncExternalStore(subscribe, () => part)
    useEffect(() => {
      if (Meanwhile === null) void fetch()
    }, [])
    if (Part !== null) return <Part {...properties} />
    return Meanwhile === null ? null : <Meanwhile {...properties} />
  }
  return Object.assign(Later, { fetch })
}
