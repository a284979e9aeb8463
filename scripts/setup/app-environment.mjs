/** Variables that would change how the app is run, trusts a server, finds a proxy, or that would write its keys down. */
const dropped =
  /^(NODE_(?!ENV$).*|SSLKEYLOGFILE|SSL_CERT_(FILE|DIR)|ELECTRON_.*|(https?|all|no|ftp)_proxy|npm_.*|INIT_CWD|OLLAMA_(?!MODELS$).*)$/i

/**
 * The environment of the app itself: the person's, without what could loosen it or belongs to the set-up.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !dropped.test(name)))
}
