import { expect, test } from 'vitest'
import { dropEnvironment } from './drop-environment.ts'

test('a variable that leads traffic, keys or code astray does not survive, in whatever case it is written', () => {
  const environment: NodeJS.ProcessEnv = {
    HTTPS_PROXY: 'http://proxy.test',
    http_proxy: 'http://proxy.test',
    All_Proxy: 'socks5://proxy.test',
    SSLKEYLOGFILE: '/tmp/keys',
    NODE_EXTRA_CA_CERTS: '/tmp/ca.pem',
    NODE_OPTIONS: '--require /tmp/x.js',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    OLLAMA_API_KEY: 'k',
    OLLAMA_HOST: 'ollama.com',
    HOME: '/home/a',
    OLLAMA_MODELS: '/models',
  }
  dropEnvironment(environment)
  expect(environment).toEqual({ HOME: '/home/a', OLLAMA_MODELS: '/models' })
})
