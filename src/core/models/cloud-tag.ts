/** What JavaScript or Go (which knows U+0085 too) calls white space: either one's view makes a cloud of it. */
const around = /^[\s\u0085]+|[\s\u0085]+$/g

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
    .replace(around, '')
    .toLowerCase()
  return tag === 'cloud' || tag.endsWith('-cloud')
}
