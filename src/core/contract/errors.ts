import { z } from 'zod'

/**
 * Every failure that a person can meet, as a code with its facts. The words live in core/text; the
 * log takes the code alone, so that no log can quote what someone typed.
 */
export const SottoError = z.discriminatedUnion('code', [
  z.object({ code: z.literal('input.empty') }),
  z.object({ code: z.literal('input.invalid') }),
  z.object({ code: z.literal('input.too-long'), characters: z.number(), limit: z.number() }),

  z.object({ code: z.literal('service.not-installed') }),
  z.object({ code: z.literal('service.not-running'), address: z.string() }),
  z.object({ code: z.literal('service.not-ollama'), address: z.string(), holder: z.string().nullable() }),
  /** It has as many questions waiting as it takes. */
  z.object({ code: z.literal('service.busy') }),
  z.object({ code: z.literal('service.start-failed'), exitCode: z.number().nullable() }),

  z.object({ code: z.literal('model.none') }),
  z.object({ code: z.literal('model.not-found'), model: z.string(), nearest: z.array(z.string()) }),
  z.object({ code: z.literal('model.cloud'), model: z.string(), host: z.string().nullable() }),
  z.object({ code: z.literal('model.no-weights'), model: z.string() }),
  z.object({ code: z.literal('model.unverified'), model: z.string() }),
  /** It makes vectors of texts, and answers nothing. */
  z.object({ code: z.literal('model.not-chat'), model: z.string() }),
  z.object({ code: z.literal('model.no-thinking'), model: z.string() }),
  z.object({ code: z.literal('model.out-of-memory'), model: z.string() }),
  z.object({ code: z.literal('model.crashed'), model: z.string() }),
  z.object({
    code: z.literal('model.context-too-long'),
    tokens: z.number().nullable(),
    window: z.number().nullable(),
  }),

  z.object({ code: z.literal('answer.cut') }),
  /** The daemon let go of the question, and nobody here asked it to. */
  z.object({ code: z.literal('answer.cancelled') }),
  z.object({ code: z.literal('answer.malformed') }),
  z.object({ code: z.literal('answer.line-too-long'), limit: z.number() }),
  z.object({ code: z.literal('answer.too-long'), limit: z.number() }),
  z.object({ code: z.literal('answer.stalled'), seconds: z.number() }),
  z.object({ code: z.literal('answer.redirected'), host: z.string() }),
  z.object({ code: z.literal('answer.from-cloud'), model: z.string(), host: z.string() }),
  z.object({ code: z.literal('answer.refused'), status: z.number() }),

  z.object({ code: z.literal('egress.refused'), rule: z.string() }),

  z.object({ code: z.literal('redaction.bad-pattern'), pattern: z.string() }),

  z.object({ code: z.literal('pull.failed'), model: z.string() }),
  z.object({ code: z.literal('pull.unreachable'), model: z.string() }),
  z.object({ code: z.literal('pull.no-space'), model: z.string(), bytes: z.number() }),

  z.object({ code: z.literal('storage.full') }),
  z.object({ code: z.literal('storage.busy') }),
  z.object({ code: z.literal('storage.read-only') }),
  /** A write failed, though there is room for it. */
  z.object({ code: z.literal('storage.disk-error') }),
  z.object({ code: z.literal('storage.newer'), found: z.number(), known: z.number() }),
  z.object({ code: z.literal('storage.damaged') }),
  z.object({ code: z.literal('storage.in-use') }),

  z.object({ code: z.literal('keys.locked') }),
  z.object({ code: z.literal('keys.no-keychain') }),
  z.object({ code: z.literal('keys.lost') }),
  z.object({ code: z.literal('keys.wrong-passphrase') }),
  z.object({ code: z.literal('keys.wrong-recovery-key') }),
  z.object({ code: z.literal('keys.weak-passphrase'), least: z.number() }),

  z.object({ code: z.literal('conversation.not-found') }),
  z.object({ code: z.literal('turn.not-found') }),
  z.object({ code: z.literal('turn.busy') }),
  z.object({ code: z.literal('internal') }),
])
export type SottoError = z.infer<typeof SottoError>
export type ErrorCode = SottoError['code']
