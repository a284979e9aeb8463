/** The Ollama that is fetched or built when a machine has none. */
export const ollamaVersion = '0.17.4'
