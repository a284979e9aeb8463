import type { Catalogue, Language } from './catalogue.ts'
import { english } from './en.ts'
import { chinese } from './zh-cn.ts'

/** The catalogue of each language. */
export const texts: Readonly<Record<Language, Catalogue>> = { 'zh-CN': chinese, en: english }
