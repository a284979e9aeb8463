import type { Figures, Place } from '../contract/views.ts'
import { rate, seconds } from './amounts.ts'

export interface CommandLineText {
  readonly usage: string
  notSaved(reason: 'no-keychain' | 'locked'): string
  readonly passphrase: string
  readonly newPassphrase: string
  readonly emptyQuestion: string
  figures(model: string, place: Place | null, figures: Figures): string
  readonly stopped: string
  readonly cutByLength: string
  readonly noModel: string
}

export const commandLineEnglish: CommandLineText = {
  usage: 'Usage: npm start -- --ask "question" | --ask - [--model NAME] [--passphrase-fd N]',
  notSaved: (reason) =>
    reason === 'no-keychain'
      ? 'not saved: no keychain'
      : 'not saved: the history is locked, open Sotto to unlock it',
  passphrase: 'Passphrase of the history: ',
  newPassphrase: 'No keychain here. Choose a passphrase for the history (8 characters or more): ',
  emptyQuestion: 'The question is empty. Write it after --ask, or pipe it in with --ask -',
  figures: (model, place, { firstTokenMs, tokensPerSecond, promptTokens, outputTokens }) =>
    [
      place === 'cloud' ? 'Cloud' : 'This device',
      model,
      firstTokenMs === null ? null : `${seconds(firstTokenMs)} s to first token`,
      tokensPerSecond === null ? null : `${rate(tokensPerSecond)} tok/s`,
      promptTokens === null || outputTokens === null ? null : `${promptTokens} in, ${outputTokens} out`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  stopped: 'Stopped. What came is kept',
  cutByLength: 'The answer reached the limit of the model’s window',
  noModel: 'There is no local model yet. Fetch one with: npm run local-model',
}

export const commandLineChinese: CommandLineText = {
  usage: '用法：npm start -- --ask "问题" | --ask - [--model 名称] [--passphrase-fd N]',
  notSaved: (reason) =>
    reason === 'no-keychain' ? '没有保存：系统没有可用的钥匙串' : '没有保存：历史还锁着，打开 Sotto 就能解锁',
  passphrase: '历史的口令：',
  newPassphrase: '系统没有可用的钥匙串。给历史设一个口令（至少 8 个字符）：',
  emptyQuestion: '问题是空的。写在 --ask 后面，或用 --ask - 从管道传入',
  figures: (model, place, { firstTokenMs, tokensPerSecond, promptTokens, outputTokens }) =>
    [
      place === 'cloud' ? '云端' : '本机',
      model,
      firstTokenMs === null ? null : `首字 ${seconds(firstTokenMs)} 秒`,
      tokensPerSecond === null ? null : `${rate(tokensPerSecond)} token/秒`,
      promptTokens === null || outputTokens === null ? null : `输入 ${promptTokens}，输出 ${outputTokens}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  stopped: '已停止，已经写出的部分留着',
  cutByLength: '回答到了模型窗口的上限',
  noModel: '这台电脑上还没有本地模型。用这条命令取一个：npm run local-model',
}
