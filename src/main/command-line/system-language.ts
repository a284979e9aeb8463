/** The language of the terminal: Chinese where the locale says `zh`, else English. */
export function systemLanguage(environment: NodeJS.ProcessEnv): 'zh-CN' | 'en' {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}
