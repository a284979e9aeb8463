/** Where Ollama looks for a name that says no host, and the folder of its own models. */
const defaultHost = 'registry.ollama.ai/'
const defaultNamespace = 'library/'

/**
 * The name as the daemon compares it: in lower case, without the default host and namespace, with a tag.
 * Source: ollama/ollama, types/model/name.go (`ParseName`, `DisplayShortest`, `EqualFold`).
 */
export function canonicalName(name: string): string {
  let rest = name.trim().toLowerCase()
  if (rest.startsWith(defaultHost)) rest = rest.slice(defaultHost.length)
  if (rest.startsWith(defaultNamespace)) rest = rest.slice(defaultNamespace.length)
  return rest.lastIndexOf(':') > rest.lastIndexOf('/') ? rest : `${rest}:latest`
}

/**
 * Whether a name points into Ollama's own library: `model`, `model:tag` or `person/model:tag`. A name
 * with a host of its own (`hf.co/…`, `http://…`) makes the daemon speak with that host.
 */
export function isLibraryName(name: string): boolean {
  return /^(?:[a-z0-9][\w-]*\/)?[a-z0-9][\w.-]*(?::[\w.-]+)?$/i.test(name)
}
