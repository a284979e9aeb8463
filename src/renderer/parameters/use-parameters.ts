import { useCallback, useEffect, useState } from 'react'
import type { SottoError } from '../../core/contract/errors.ts'
import type { ConversationId } from '../../core/contract/ids.ts'
import type { ParametersView } from '../../core/contract/parameter-routes.ts'
import type { Result } from '../../core/contract/result.ts'
import type { ParameterTarget } from '../../core/settings/parameter-target.ts'
import type { ParametersPatch, ParameterValues } from '../../core/settings/parameters.ts'
import { useSotto } from '../app/sotto-window.tsx'

export interface ParameterAccess {
  /** Null until main answered. */
  readonly view: ParametersView | null
  readonly error: SottoError | null
  write(target: ParameterTarget, patch: ParametersPatch): Promise<Result<ParameterValues>>
}

/** What is set for that conversation and model, read again whenever one of them or `version` changes. */
export function useParameters(
  conversation: ConversationId | null,
  model: string | null,
  version: unknown,
): ParameterAccess {
  const { request } = useSotto()
  const [view, setView] = useState<ParametersView | null>(null)
  const [error, setError] = useState<SottoError | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another reading.
  useEffect(() => {
    let isWanted = true
    void request('parameters.read', { conversation, model }).then((read) => {
      if (!isWanted) return
      setError(read.ok ? null : read.error)
      if (read.ok) setView(read.value)
    })
    return () => {
      isWanted = false
    }
  }, [request, conversation, model, version])

  const write = useCallback(
    async (target: ParameterTarget, patch: ParametersPatch) => {
      const written = await request('parameters.write', { target, patch })
      if (written.ok) {
        setView((before) =>
          before === null ? null : { ...before, scopes: { ...before.scopes, [target.scope]: written.value } },
        )
      }
      return written
    },
    [request],
  )

  return { view, error, write }
}
