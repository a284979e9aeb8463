import type { ParameterProblem } from '../settings/typed-parameter.ts'
import { count } from './amounts.ts'
import type { ParametersText } from './parameters.ts'

function problem(found: ParameterProblem): string {
  switch (found.kind) {
    case 'not-a-number':
      return 'This takes a number. Nothing was changed'
    case 'not-whole':
      return 'This takes a whole number. Nothing was changed'
    case 'no-unit':
      return 'Say the unit, such as 5 min or 1 h'
    case 'out-of-range':
      return `This takes ${count(found.least)} to ${count(found.most)}. Nothing was changed`
  }
}

export const parametersEn: ParametersText = {
  title: 'Parameters of this chat',
  show: 'Show the parameters of this chat',
  hide: 'Hide the parameters of this chat',
  noModel: 'No model on this device',
  parameters: {
    systemPrompt: {
      name: 'System prompt',
      about: 'What the model is told before each question: who it is, its tone, its format.',
    },
    temperature: {
      name: 'Temperature',
      about: '0 is steady and says much the same each time; higher is more varied and strays more. Up to 2.',
    },
    numPredict: {
      name: 'Answer limit',
      about: 'The most tokens of one answer; it stops there. Write “no limit” to lift it.',
    },
    numCtx: {
      name: 'Context window',
      about: 'How many tokens the model sees at once. A change loads it anew; more takes more memory.',
    },
    topP: { name: 'Top P', about: 'Chooses only among words whose chances add up to this. 0 to 1.' },
    topK: { name: 'Top K', about: 'Chooses only among this many of the likeliest words.' },
    minP: { name: 'Min P', about: 'Leaves out words below this share of the likeliest one. 0 to 1.' },
    seed: {
      name: 'Seed',
      about: 'The same seed and parameters give the same answer. “random” makes each one differ.',
    },
    keepAlive: {
      name: 'Stay in memory',
      about: 'How long the model stays loaded after an answer: 5 min, 1 h, or “always”.',
    },
    thinking: {
      name: 'Thinking',
      about: 'Thinks before it answers: better, and slower. The model decides what it takes.',
    },
  },
  levels: { off: 'Off', on: 'On', low: 'Low', medium: 'Medium', high: 'High' },
  sources: {
    app: 'from the app',
    folder: 'from the folder',
    model: 'from the model’s settings',
    conversation: 'from this chat',
    own: 'the model’s own',
    nobody: 'left to the model',
  },
  setHere: 'set here',
  reset: (parameter) => `Reset ${parameter}`,
  unset: 'not set',
  emptyPrompt: 'No system prompt',
  unlimited: 'no limit',
  random: 'random',
  always: 'always',
  cannotThink: 'This model does not think first; it is not sent',
  takesInstead: (level) => `This model takes “${level}” for it`,
  cannotStopThinking: 'This model cannot leave out thinking; it is not sent',
  problem,
  tooLong: (limit) => `At most ${count(limit)} characters. Nothing was changed`,
  notWritten: 'Not written. The old value holds',
  nextAnswer: 'Holds from the next answer on',
}
