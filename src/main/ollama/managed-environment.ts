import type { Machine } from './find-ollama.ts'

/** What a person may have set for their graphics card or for where models lie; nothing that reaches out. */
const kept = [
  'OLLAMA_MODELS',
  'OLLAMA_LLM_LIBRARY',
  'OLLAMA_FLASH_ATTENTION',
  'OLLAMA_KV_CACHE_TYPE',
  'CUDA_VISIBLE_DEVICES',
  'HIP_VISIBLE_DEVICES',
  'ROCR_VISIBLE_DEVICES',
  'HSA_OVERRIDE_GFX_VERSION',
  'GGML_VK_VISIBLE_DEVICES',
  'TMPDIR',
]
const keptOnWindows = ['SystemRoot', 'SystemDrive', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TEMP', 'TMP']

/**
 * The environment of the daemon that Sotto starts: built, not inherited. Port 0 lets the system choose a
 * free one, which the daemon then says. Its cloud is off, so it asks its maker for nothing by itself.
 */
export function managedEnvironment({ platform, environment, home }: Machine): Record<string, string> {
  const built: Record<string, string> = {
    HOME: home,
    PATH: platform === 'win32' ? `${environment['SystemRoot'] ?? 'C:\\Windows'}\\System32` : '/usr/bin:/bin',
    OLLAMA_HOST: '127.0.0.1:0',
    OLLAMA_NO_CLOUD: '1',
    OLLAMA_NOPRUNE: '1',
  }
  for (const name of platform === 'win32' ? [...kept, ...keptOnWindows] : kept) {
    const value = environment[name]
    if (value !== undefined) built[name] = value
  }
  return built
}
