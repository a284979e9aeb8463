/**
 * Variables that would send traffic through a proxy, write down TLS keys, add certificates or code, or
 * point a client at another service. None of them is a setting of Sotto's.
 */
const dropped = new Set([
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'ftp_proxy',
  'no_proxy',
  'node_use_env_proxy',
  'node_options',
  'node_extra_ca_certs',
  'node_tls_reject_unauthorized',
  'ssl_cert_file',
  'ssl_cert_dir',
  'sslkeylogfile',
  'openssl_conf',
  'ollama_api_key',
  'ollama_host',
])

/** Deletes them, in any case of letters, from the environment that this process and its children have. */
export function dropEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(environment)) {
    if (dropped.has(name.toLowerCase())) delete environment[name]
  }
}
