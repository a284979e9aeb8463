import { expect, test } from 'vitest'
import { appEnvironment } from './app-environment.mjs'

test.each([
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_ENV_PROXY',
  'SSLKEYLOGFILE',
  'SSL_CERT_FILE',
  'HTTPS_PROXY',
  'https_proxy',
  'ALL_PROXY',
  'ELECTRON_RUN_AS_NODE',
  'OLLAMA_HOST',
  'OLLAMA_DEBUG_LOG_REQUESTS',
  'npm_config_registry',
])('%s never reaches the app', (name) => {
  expect(appEnvironment({ [name]: 'x' })).toEqual({})
})

test('what the app needs of the person is kept', () => {
  const env = {
    HOME: '/h',
    PATH: '/bin',
    LANG: 'zh_CN.UTF-8',
    DISPLAY: ':0',
    OLLAMA_MODELS: '/m',
    NODE_ENV: 'test',
  }
  expect(appEnvironment(env)).toEqual(env)
})
