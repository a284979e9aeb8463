import { first } from './0001-first.ts'
import { branchesAndContext } from './0002-branches-and-context.ts'
import type { Migration } from './migration.ts'

/** Oldest first. */
export const migrations: readonly Migration[] = [first, branchesAndContext]
