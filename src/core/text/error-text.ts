import type { ErrorCode, SottoError } from '../contract/errors.ts'
import type { Language } from './catalogue.ts'
import { errorsInEnglish } from './errors.en.ts'
import { errorsInChinese } from './errors.zh-cn.ts'

/** What a person can do about an error right where it is shown. */
export type ErrorAction =
  | 'retry'
  | 'continue'
  | 'start-service'
  | 'choose-model'
  | 'use-nearest'
  | 'pull-model'
  | 'smaller-model'
  | 'smaller-context'
  | 'larger-context'
  | 'without-thinking'
  | 'edit-question'

/** What happened, what is safe or what to do, and the steps offered, the best first. */
export interface ErrorText {
  readonly what: string
  readonly safe: string
  readonly actions: readonly ErrorAction[]
}

export type ErrorOf<Code extends ErrorCode> = Extract<SottoError, { code: Code }>
export type ErrorCatalogue = { readonly [Code in ErrorCode]: (error: ErrorOf<Code>) => ErrorText }

const catalogues: Readonly<Record<Language, ErrorCatalogue>> = {
  'zh-CN': errorsInChinese,
  en: errorsInEnglish,
}

/** Says an error in one language. Pure; used by the window and by the command line. */
export function errorText<Code extends ErrorCode>(error: ErrorOf<Code>, language: Language): ErrorText {
  const say: ErrorCatalogue[Code] = catalogues[language][error.code]
  return say(error)
}
