import { count } from './amounts.ts'
import type { SettingsText } from './settings.ts'

export const settingsEn: SettingsText = {
  title: 'Settings',
  search: 'Search settings',
  found: (settings) => (settings === 1 ? '1 setting found' : `${count(settings)} settings found`),
  nothingFound: 'Nothing found. Try another word, in English or Chinese.',
  sections: {
    general: 'General',
    service: 'Model service',
    models: 'Model defaults',
    privacy: 'Privacy',
    data: 'Data',
  },
  language: { name: 'Language', about: 'Of the window; answers are not affected' },
  theme: { name: 'Appearance', about: 'Light, dark, or as the system has it' },
  textSize: { name: 'Text size', about: 'Of all text in the window, 100% to 200%' },
  sendWith: { name: 'Send with', about: 'The other one begins a new line' },
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  percent: (percent) => `Text size: ${percent}%`,
  reset: (setting) => `Reset ${setting}`,

  service: { name: 'Ollama service', about: 'The program that runs the models on this device' },
  serviceAt: (address, version, managed) =>
    managed
      ? `${address}, ${version}, started by Sotto and stopped with it`
      : `${address}, ${version}, not started by Sotto`,
  serviceCloud: {
    name: 'Ollama’s own cloud',
    about: 'Ollama can ask a cloud in place of some models. Sotto uses none of these',
  },
  serviceCloudState: (disabled) =>
    disabled === null ? 'the service does not say' : disabled ? 'off' : 'on, and not used',

  model: { name: 'Model of new chats', about: 'New chats begin with it; each can have another' },
  lastModel: 'The last one used',
  appliesTo: {
    name: 'Applies to',
    about: 'Holds for every model, or for the chosen one; what a chat sets comes first',
  },
  allModels: 'All models',

  newChats: { name: 'New chats', about: 'Always begin locked, whatever the last one was' },
  sent: { name: 'Sent so far', about: 'There is no road to a cloud here, so it stays 0' },
  nothingSent: '0 times',
  fromOutside: {
    name: 'Images and links in answers',
    about: 'Images are not loaded; a link shows its address and opens nothing by itself',
  },
  neverFetched: 'Never loaded',

  encryption: { name: 'Encryption', about: 'The history on disk is encrypted, with drafts and parameters' },
  encrypted: 'Encrypted',
  keptBy: {
    keychain: 'The key is in the keychain',
    passphrase: 'The key is kept by a passphrase, asked for at each start',
    'recovery-key': 'The recovery key is asked for at each start',
  },
  folder: { name: 'Place of the history', about: 'A backup needs every file of this folder' },
  copyFolder: 'Copy place',
  size: { name: 'Size of the history', about: 'Encrypted, on disk, with the space held in reserve' },
}
