/**
 * Whether a model's name alone makes Ollama send it to a cloud: its tag (what follows the last colon)
 * is `cloud` or ends in `-cloud`, in any case. Since 0.18 the tag wins over the file. `my-cloud` without
 * a colon proves nothing. Source: ollama/ollama, types/model/name.go and the cloud proxy.
 */
export function hasCloudTag(name: string): boolean {
  const colon = name.lastIndexOf(':')
  if (colon < 0) return false
  const tag = name
    .slice(colon + 1)
    .trim()
    .toLowerCase()
  return tag === 'cloud' || tag.endsWith('-cloud')
}
