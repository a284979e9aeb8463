import type { ParameterProblem } from '../settings/typed-parameter.ts'
import { count } from './amounts.ts'
import type { ParametersText } from './parameters.ts'

function problem(found: ParameterProblem): string {
  switch (found.kind) {
    case 'not-a-number':
      return '这里要一个数，没有改动'
    case 'not-whole':
      return '这里要整数，没有改动'
    case 'no-unit':
      return '写明单位，比如5分钟或1小时'
    case 'out-of-range':
      return `要在${count(found.least)}到${count(found.most)}之间，没有改动`
  }
}

export const parametersZhCn: ParametersText = {
  title: '这段对话的参数',
  show: '显示这段对话的参数',
  hide: '收起这段对话的参数',
  noModel: '这台电脑上还没有模型',
  parameters: {
    systemPrompt: { name: '系统提示词', about: '每次提问前先交给模型的话，比如身份、语气、格式。' },
    temperature: { name: '温度', about: '0最稳，每次差不多；越高越多样，也越容易跑题。最高2。' },
    numPredict: { name: '回答上限', about: '一次最多答多少token，到了就停。写“不限”可放开。' },
    numCtx: { name: '上下文窗口', about: '模型一次看得到多少token。改它会重新载入模型，越大越占内存。' },
    topP: { name: '核采样（Top P）', about: '只从概率加起来到这个数的词里选。0到1。' },
    topK: { name: '候选词数（Top K）', about: '只从概率最高的这么多个词里选。' },
    minP: { name: '最低概率（Min P）', about: '概率低于最高者这个比例的词不选。0到1。' },
    seed: { name: '随机种子', about: '同样的种子和参数，答得一样。写“随机”则每次不同。' },
    keepAlive: { name: '模型留在内存', about: '答完之后留多久，比如5分钟、1小时，或“一直”。' },
    thinking: { name: '思考', about: '先想再答：更准，也更慢。能选什么由模型决定。' },
  },
  levels: { off: '关', on: '开', low: '少', medium: '中', high: '多' },
  sources: {
    app: '来自应用默认',
    folder: '来自文件夹',
    model: '来自模型设置',
    conversation: '来自这段对话',
    own: '模型自带',
    nobody: '由模型决定',
  },
  setHere: '在这里设定',
  reset: (parameter) => `重置${parameter}`,
  unset: '未设定',
  emptyPrompt: '没有系统提示词',
  unlimited: '不限',
  random: '随机',
  always: '一直',
  cannotThink: '这个模型不会先想再答，不会发送',
  takesInstead: (level) => `这个模型按“${level}”来`,
  cannotStopThinking: '这个模型关不掉思考，不会发送',
  problem,
  tooLong: (limit) => `最多${count(limit)}字，没有改动`,
  notWritten: '没有写进去，原来的值还在',
  nextAnswer: '从下一个回答起生效',
}
