import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { branchesIn } from './branches.ts'
import { conversationsIn } from './conversations.ts'
import { draftsIn } from './drafts.ts'
import { findIn } from './find.ts'
import { messagesIn } from './messages.ts'
import { migrate } from './migrate.ts'
import { parametersIn } from './parameters.ts'
import { removalsIn } from './removals.ts'
import { treeIn } from './tree.ts'
import { turnsIn } from './turns.ts'

test('a query that reads every message there is', () => {
  const connection = new Database(':memory:')
  migrate(connection)
  const queries: string[] = []
  const prepare = connection.prepare.bind(connection)
  connection.prepare = (source: string) => {
    queries.push(source)
    return prepare(source)
  }
  const [conversations, messages, drafts] = [
    conversationsIn(connection),
    messagesIn(connection),
    draftsIn(connection),
  ]
  const tree = treeIn(connection)
  findIn(connection)
  branchesIn(connection, { conversations, tree })
  removalsIn(connection, { conversations, drafts, tree, keepsEmpty: false })
  turnsIn(connection, { conversations, messages, drafts, tree, parameters: parametersIn(connection) })

  const plans = queries.map((query) => planOf(query))
  expect(plans.length).toBeGreaterThan(15)
  expect(
    plans.filter((plan) =>
      /SCAN (message|part|text|thinking|turn(?! USING INDEX turn_under_way))\b/.test(plan),
    ),
  ).toEqual([])
  // The same search sees a query that does.
  expect(planOf('SELECT * FROM message WHERE role = ?')).toMatch(/SCAN message\b/)

  function planOf(query: string): string {
    const count = query.match(/\?/g)?.length ?? 0
    const rows: unknown[] = prepare(`EXPLAIN QUERY PLAN ${query}`).all(...Array(count).fill(null))
    return JSON.stringify(rows)
  }
})
