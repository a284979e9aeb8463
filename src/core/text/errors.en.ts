import { bytes, count } from './amounts.ts'
import type { ErrorCatalogue } from './error-text.ts'

export const errorsInEnglish: ErrorCatalogue = {
  'input.empty': () => ({ what: 'The message is empty', safe: 'Nothing was sent.', actions: [] }),
  'input.invalid': () => ({
    what: 'Sotto could not take this request',
    safe: 'Nothing was sent. Your text is still here.',
    actions: [],
  }),
  'input.too-long': ({ characters, limit }) => ({
    what: `The message is too long: ${count(characters)} characters, ${count(limit)} at most`,
    safe: 'Nothing was sent. Your text is still here; send a part of it.',
    actions: [],
  }),

  'service.not-installed': () => ({
    what: 'No Ollama was found on this device',
    safe: 'Install it, or run “npm run local-model” in the folder of Sotto. What you wrote is kept.',
    actions: ['start-service'],
  }),
  'service.not-running': ({ address }) => ({
    what: 'Ollama is not running',
    safe: `No reply at ${address}. Your message is saved and is answered once it starts.`,
    actions: ['start-service'],
  }),
  'service.not-ollama': ({ address, holder }) => ({
    what: `What answers at ${address} is not Ollama`,
    safe:
      holder === null
        ? 'Nothing was sent to it. End that program, then start Ollama.'
        : `The port is held by ${holder}. Nothing was sent to it. End that program, then start Ollama.`,
    actions: ['start-service', 'retry'],
  }),
  'service.busy': () => ({
    what: 'Ollama has as many questions waiting as it takes',
    safe: 'Your message is kept. Another program asks it too; try again in a moment.',
    actions: ['retry'],
  }),
  'service.start-failed': ({ exitCode }) => ({
    what: exitCode === null ? 'Ollama did not start' : `Ollama ended at once, exit code ${exitCode}`,
    safe: 'Your history and your text are kept.',
    actions: ['start-service'],
  }),

  'model.none': () => ({
    what: 'No model is installed on this device',
    safe: 'Your message is kept. Download a model, then it can be answered.',
    actions: ['choose-model', 'retry'],
  }),
  'model.not-found': ({ model, nearest }) => ({
    what: nearest.length > 0 ? `No ${model}. Nearest: ${nearest.join(', ')}` : `No ${model} on this device`,
    safe: 'Your message is kept.',
    actions: nearest.length > 0 ? ['use-nearest', 'pull-model'] : ['choose-model', 'pull-model', 'retry'],
  }),
  'model.cloud': ({ model, host }) => ({
    what: 'Refused: this model runs in the cloud. Nothing was sent',
    safe:
      host === null
        ? `${model} is a cloud model, and this chat is local only.`
        : `${model} is run by ${host}, and this chat is local only.`,
    actions: ['choose-model', 'retry'],
  }),
  'model.no-weights': ({ model }) => ({
    what: `${model} has no weights on this device`,
    safe: 'It could only be run elsewhere, so nothing was sent.',
    actions: ['choose-model', 'retry'],
  }),
  'model.unverified': ({ model }) => ({
    what: `It is unclear where ${model} runs`,
    safe: 'The service is not verified, so nothing was sent. Confirm the service above the message box, or choose another model.',
    actions: ['retry', 'choose-model'],
  }),
  'model.not-chat': ({ model }) => ({
    what: `${model} cannot hold a conversation`,
    safe: 'It is made for searching by meaning, not for answers. Your message is kept.',
    actions: ['choose-model', 'retry'],
  }),
  'model.no-thinking': ({ model }) => ({
    what: `${model} cannot think as it was set to`,
    safe: 'Your message is kept. Thinking can be turned off for this chat.',
    actions: ['without-thinking', 'choose-model', 'retry'],
  }),
  'model.out-of-memory': ({ model }) => ({
    what: 'Not enough memory, use a smaller model',
    safe: `${model} does not fit with the window that it has. Your message is kept.`,
    actions: ['smaller-model', 'smaller-context', 'choose-model', 'retry'],
  }),
  'model.crashed': ({ model }) => ({
    what: `${model} crashed while it ran`,
    safe: 'Your message and what came so far are kept.',
    actions: ['retry', 'choose-model'],
  }),
  'model.context-too-long': ({ tokens, window }) => ({
    what:
      tokens !== null && window !== null
        ? `${count(tokens - window)} tokens over the window of ${count(window)}`
        : 'The chat is longer than the window of the model',
    safe: 'Nothing was cut away unseen. Shorten the message or the system prompt, unpin messages, or give the model a larger window.',
    actions: ['larger-context', 'edit-question', 'choose-model', 'retry'],
  }),

  'answer.cut': () => ({
    what: 'The answer broke off',
    safe: 'The connection to Ollama ended early. What came is kept.',
    actions: ['continue', 'retry'],
  }),
  'answer.cancelled': () => ({
    what: 'Ollama let go of the question',
    safe: 'It ended, or loaded another model. What came is kept.',
    actions: ['retry'],
  }),
  'answer.malformed': () => ({
    what: 'Ollama answered in a form that cannot be read',
    safe: 'The answer was ended. What came before is kept.',
    actions: ['retry', 'choose-model'],
  }),
  'answer.line-too-long': ({ limit }) => ({
    what: `One line of the answer was longer than ${bytes(limit)}`,
    safe: 'The answer was ended. What came before is kept.',
    actions: ['retry'],
  }),
  'answer.too-long': ({ limit }) => ({
    what: `The answer grew past ${bytes(limit)}`,
    safe: 'It was ended there. What came is kept.',
    actions: ['retry'],
  }),
  'answer.stalled': ({ seconds }) => ({
    what: `No token for ${count(seconds)} s`,
    safe: 'The answer was ended. What came is kept.',
    actions: ['continue', 'retry'],
  }),
  'answer.redirected': ({ host }) => ({
    what: 'Ollama received the text and answered with a redirect',
    safe: `It points to ${host}. Nothing went on.`,
    actions: ['retry'],
  }),
  'answer.from-cloud': ({ model, host }) => ({
    what: 'Stopped: a cloud answered. Your question has left this device',
    safe: `${model} was handed on to ${host}. Ollama did that without saying so before.`,
    actions: ['choose-model', 'retry'],
  }),
  'answer.refused': ({ status }) => ({
    what: `Ollama refused the request, status ${status}`,
    safe: 'Your message is kept.',
    actions: ['retry', 'choose-model'],
  }),

  'egress.refused': ({ rule }) => ({
    what: 'Refused at the way out. Nothing was sent',
    safe: `Rule: ${rule}.`,
    actions: [],
  }),

  'redaction.bad-pattern': ({ pattern }) => ({
    what: `“${pattern}” is not a pattern`,
    safe: 'Patterns follow RE2 syntax: no look-around, no back-references. Nothing else was changed.',
    actions: [],
  }),

  'pull.failed': ({ model }) => ({
    what: `The download of ${model} failed`,
    safe: 'What was fetched is kept; the next try goes on from there.',
    actions: ['pull-model'],
  }),
  'pull.unreachable': ({ model }) => ({
    what: 'The model library cannot be reached',
    safe: `${model} needs a network once, for the download. Models that are here work without.`,
    actions: ['pull-model'],
  }),
  'pull.no-space': ({ model, bytes: size }) => ({
    what: `Not enough space for ${model}`,
    safe: `It needs ${bytes(size)} on the disk. Free some, then try again.`,
    actions: ['pull-model'],
  }),

  'storage.full': () => ({
    what: 'The disk is full, history is read-only',
    safe: 'Nothing is lost. Free some space to send again.',
    actions: ['retry'],
  }),
  'storage.busy': () => ({
    what: 'The history is in use by another program',
    safe: 'Nothing was sent. Your text is still here; try again in a moment.',
    actions: ['retry'],
  }),
  'storage.read-only': () => ({
    what: 'The history can only be read',
    safe: 'Nothing is lost. Its folder does not allow writing.',
    actions: ['retry'],
  }),
  'storage.disk-error': () => ({
    what: 'The disk did not take what was written',
    safe: 'What was saved before is kept. Sotto tries again every few seconds; look after the disk.',
    actions: ['retry'],
  }),
  'storage.newer': ({ found, known }) => ({
    what: 'The history was written by a newer Sotto',
    safe: `It is untouched. Its version is ${found}, this Sotto knows up to ${known}. Open it with the newer one.`,
    actions: [],
  }),
  'storage.damaged': () => ({
    what: 'The history cannot be read',
    safe: 'Its files are untouched.',
    actions: [],
  }),
  'storage.in-use': () => ({
    what: 'Sotto is already open',
    safe: 'Its history belongs to one window at a time.',
    actions: [],
  }),

  'keys.locked': () => ({
    what: 'The keychain is locked',
    safe: 'The history is all there, encrypted. Unlock the keychain, or use another way.',
    actions: [],
  }),
  'keys.no-keychain': () => ({
    what: 'No keychain here',
    safe: 'A passphrase or the recovery key opens the history.',
    actions: [],
  }),
  'keys.lost': () => ({
    what: 'The key that this system kept for the history is gone',
    safe: 'The encrypted history is untouched.',
    actions: [],
  }),
  'keys.wrong-passphrase': () => ({
    what: 'The passphrase does not open the history',
    safe: 'Nothing was changed. Try it again.',
    actions: [],
  }),
  'keys.wrong-recovery-key': () => ({
    what: 'The recovery key does not open the history',
    safe: 'Nothing was changed. Compare it with your print, group by group.',
    actions: [],
  }),
  'keys.weak-passphrase': ({ least }) => ({
    what: `The passphrase needs at least ${count(least)} characters`,
    safe: 'Several words work well. Nothing was changed.',
    actions: [],
  }),

  'conversation.not-found': () => ({
    what: 'This chat is not there any more',
    safe: 'The other chats are untouched.',
    actions: [],
  }),
  'turn.not-found': () => ({
    what: 'This answer is not under way any more',
    safe: 'What came of it is kept.',
    actions: [],
  }),
  'turn.busy': () => ({
    what: 'An answer is still under way in this chat',
    safe: 'Stop it, or wait until it is done. Your text is still here.',
    actions: [],
  }),
  internal: () => ({
    what: 'Something in Sotto went wrong',
    safe: 'What was saved is kept. Try it again.',
    actions: ['retry'],
  }),
}
