import { z } from 'zod'
import type { ConversationId } from '../../core/contract/ids.ts'
import { canonicalName } from '../../core/models/model-name.ts'
import { type ParameterName, parameterNames } from '../../core/settings/parameter-ranges.ts'
import type { ParameterTarget } from '../../core/settings/parameter-target.ts'
import { type ParametersPatch, ParameterValues } from '../../core/settings/parameters.ts'
import type { ParameterScope, ScopedParameters } from '../../core/settings/resolve-parameters.ts'
import type { ParameterStore } from '../ports/parameter-store.ts'
import type { Connection } from './connection.ts'

/** The parameters of the models: the app's are rows of `setting`, all others of `scope_setting`. */
export interface ParameterRows {
  read(about: Parameters<ParameterStore['readParameters']>[0]): ScopedParameters
  /** Null: there is no such conversation. */
  write(target: ParameterTarget, patch: ParametersPatch): ParameterValues | null
  /** A new conversation takes what was set before it was there. */
  adopt(conversation: ConversationId): void
}

const Row = z.object({ name: z.string(), value: z.string() })

/** The app's settings have names without a point. */
const inSettings = (name: string): string => `parameter.${name}`

/** Not an id of any conversation: the one that is not there yet. */
const notThereYet = ''

export function parametersIn(connection: Connection): ParameterRows {
  const readApp = connection.prepare(
    `SELECT substr(name, 11) AS name, value FROM setting WHERE name GLOB 'parameter.*'`,
  )
  const putApp = connection.prepare(`
    INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`)
  const dropApp = connection.prepare('DELETE FROM setting WHERE name = ?')
  const readScope = connection.prepare('SELECT name, value FROM scope_setting WHERE scope = ? AND target = ?')
  const putScope = connection.prepare(`
    INSERT INTO scope_setting (scope, target, name, value) VALUES (?, ?, ?, ?)
    ON CONFLICT (scope, target, name) DO UPDATE SET value = excluded.value`)
  const dropScope = connection.prepare(
    'DELETE FROM scope_setting WHERE scope = ? AND target = ? AND name = ?',
  )
  const moveToNew = connection.prepare(
    `UPDATE scope_setting SET target = ? WHERE scope = 'conversation' AND target = '${notThereYet}'`,
  )
  const isThere = connection.prepare('SELECT 1 FROM conversation WHERE id = ?')

  function valuesOf(rows: readonly unknown[]): ParameterValues {
    let values: ParameterValues = {}
    for (const row of rows) {
      const { name, value } = Row.parse(row)
      // One that another version wrote and this one does not know must not take the others with it.
      const known = ParameterValues.safeParse({ [name]: JSON.parse(value) })
      if (known.success) values = { ...values, ...known.data }
    }
    return values
  }

  const valuesIn = (scope: ParameterScope, target: string | null): ParameterValues =>
    target === null ? {} : valuesOf(readScope.all(scope, target))

  function put(target: ParameterTarget, name: ParameterName, value: unknown): void {
    if (target.scope === 'app') {
      if (value === null) dropApp.run(inSettings(name))
      else putApp.run(inSettings(name), JSON.stringify(value))
    } else if (value === null) dropScope.run(target.scope, keyOf(target), name)
    else putScope.run(target.scope, keyOf(target), name, JSON.stringify(value))
  }

  const write: ParameterRows['write'] = (target, patch) => {
    if (target.scope === 'conversation' && target.conversation !== null) {
      if (isThere.get(target.conversation) === undefined) return null
    }
    for (const name of parameterNames) if (patch[name] !== undefined) put(target, name, patch[name])
    return target.scope === 'app' ? valuesOf(readApp.all()) : valuesIn(target.scope, keyOf(target))
  }

  return {
    read: ({ conversation, model, folder }) => ({
      app: valuesOf(readApp.all()),
      folder: valuesIn('folder', folder),
      model: valuesIn('model', model === null ? null : canonicalName(model)),
      conversation: valuesIn('conversation', conversation ?? notThereYet),
    }),
    write: connection.transaction(write).immediate,
    adopt: (conversation) => void moveToNew.run(conversation),
  }
}

function keyOf(target: Exclude<ParameterTarget, { scope: 'app' }>): string {
  switch (target.scope) {
    case 'folder':
      return target.folder
    case 'model':
      return canonicalName(target.model)
    case 'conversation':
      return target.conversation ?? notThereYet
  }
}
