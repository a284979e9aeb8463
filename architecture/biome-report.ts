import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { output } from './planted-tree.ts'

const Report = z.object({
  summary: z.object({ changed: z.number(), unchanged: z.number(), errors: z.number() }),
  diagnostics: z.array(
    z.object({
      severity: z.string(),
      category: z.string().nullable(),
      message: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }).optional() }).nullable(),
    }),
  ),
})

export interface Finding {
  /** The category of Biome's own rule, or the message of one of ours. */
  readonly rule: string
  readonly file: string
  readonly line: number
}

/** Lints what is under `root`: how many files Biome saw, and every error, one a line and rule. */
export async function lint(
  root: string,
): Promise<{ readonly files: number; readonly findings: readonly Finding[] }> {
  const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'))
  const text = await output(root, biome, ['lint', '--reporter=json', '--max-diagnostics=none'])
  const { summary, diagnostics } = Report.parse(JSON.parse(text))
  const findings = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ category, message, location }) => ({
      rule: category === 'plugin' || category === null ? message : category,
      file: location?.path ?? '',
      line: location?.start?.line ?? 0,
    }))
  return { files: summary.changed + summary.unchanged, findings }
}
