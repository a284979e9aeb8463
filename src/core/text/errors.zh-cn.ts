import { bytes, count } from './amounts.ts'
import type { ErrorCatalogue } from './error-text.ts'

export const errorsInChinese: ErrorCatalogue = {
  'input.empty': () => ({ what: '还没有写内容', safe: '什么都没有发出。', actions: [] }),
  'input.invalid': () => ({
    what: '这个请求Sotto没法处理',
    safe: '什么都没有发出，写的字还在。',
    actions: [],
  }),
  'input.too-long': ({ characters, limit }) => ({
    what: `太长了：${count(characters)}字，最多${count(limit)}字`,
    safe: '什么都没有发出，写的字还在。可以分几次发。',
    actions: [],
  }),

  'service.not-installed': () => ({
    what: '这台电脑上没有找到Ollama',
    safe: '装一个，或在Sotto的文件夹里运行“npm run local-model”。写的字都留着。',
    actions: ['start-service'],
  }),
  'service.not-running': ({ address }) => ({
    what: 'Ollama没有在运行',
    safe: `${address}没有回应。这句话已保存，启动后接着答。`,
    actions: ['start-service'],
  }),
  'service.not-ollama': ({ address, holder }) => ({
    what: `在${address}应答的不是Ollama`,
    safe:
      holder === null
        ? '什么都没有发给它。先退出那个程序，再启动Ollama。'
        : `端口被${holder}占着，什么都没有发给它。先退出那个程序，再启动Ollama。`,
    actions: ['start-service', 'retry'],
  }),
  'service.busy': () => ({
    what: 'Ollama排队的问题已经满了',
    safe: '这句话已保留。别的程序也在用它，稍等一下再试。',
    actions: ['retry'],
  }),
  'service.start-failed': ({ exitCode }) => ({
    what: exitCode === null ? 'Ollama没能启动' : `Ollama一启动就退出了，退出码${exitCode}`,
    safe: '历史和写好的字都在。',
    actions: ['start-service'],
  }),

  'model.none': () => ({
    what: '这台电脑上还没有模型',
    safe: '这句话已保留，下载一个模型就能回答。',
    actions: ['choose-model', 'retry'],
  }),
  'model.not-found': ({ model, nearest }) => ({
    what: nearest.length > 0 ? `没有${model}，最接近的是${nearest.join('、')}` : `这台电脑上没有${model}`,
    safe: '这句话已保留。',
    actions: nearest.length > 0 ? ['use-nearest', 'pull-model'] : ['choose-model', 'pull-model', 'retry'],
  }),
  'model.cloud': ({ model, host }) => ({
    what: '已拦下：这个模型其实在云端。什么都没有发出',
    safe:
      host === null ? `${model}是云端模型，这段对话仅限本地。` : `${model}由${host}运行，这段对话仅限本地。`,
    actions: ['choose-model', 'retry'],
  }),
  'model.no-weights': ({ model }) => ({
    what: `这台电脑上没有${model}的权重`,
    safe: '它只能在别处运行，所以什么都没有发出。',
    actions: ['choose-model', 'retry'],
  }),
  'model.unverified': ({ model }) => ({
    what: `看不出${model}在哪里运行`,
    safe: '服务未经核实，所以什么都没有发出。在输入框上方确认这个服务，或换个模型。',
    actions: ['retry', 'choose-model'],
  }),
  'model.not-chat': ({ model }) => ({
    what: `${model}不能对话`,
    safe: '它只用来按意思搜索，不会回答。这句话已保留。',
    actions: ['choose-model', 'retry'],
  }),
  'model.no-thinking': ({ model }) => ({
    what: `${model}不支持设定的思考方式`,
    safe: '这句话已保留。可以在这段对话里关掉思考。',
    actions: ['without-thinking', 'choose-model', 'retry'],
  }),
  'model.out-of-memory': ({ model }) => ({
    what: '内存不够，换小一档的模型',
    safe: `${model}加上现在的窗口放不下。这句话已保留。`,
    actions: ['smaller-model', 'smaller-context', 'choose-model', 'retry'],
  }),
  'model.crashed': ({ model }) => ({
    what: `${model}运行时崩溃了`,
    safe: '这句话和已经答出来的都留着。',
    actions: ['retry', 'choose-model'],
  }),
  'model.context-too-long': ({ tokens, window }) => ({
    what:
      tokens !== null && window !== null
        ? `内容超出窗口${count(tokens - window)} token，窗口是${count(window)}`
        : '内容超出了这个模型的窗口',
    safe: '没有悄悄丢掉任何内容。把这句话或系统提示词改短，取消钉住的消息，或把窗口调大。',
    actions: ['larger-context', 'edit-question', 'choose-model', 'retry'],
  }),

  'answer.cut': () => ({
    what: '回答断在了半路',
    safe: '和Ollama的连接提前结束了，答出来的都留着。',
    actions: ['continue', 'retry'],
  }),
  'answer.cancelled': () => ({
    what: 'Ollama放弃了这个问题',
    safe: '它退出了，或换去运行别的模型。答出来的都留着。',
    actions: ['retry'],
  }),
  'answer.malformed': () => ({
    what: 'Ollama的回答读不懂',
    safe: '已经停下，之前答出来的都留着。',
    actions: ['retry', 'choose-model'],
  }),
  'answer.line-too-long': ({ limit }) => ({
    what: `回答里有一行超过了${bytes(limit)}`,
    safe: '已经停下，之前答出来的都留着。',
    actions: ['retry'],
  }),
  'answer.too-long': ({ limit }) => ({
    what: `回答超过了${bytes(limit)}`,
    safe: '到这里为止，答出来的都留着。',
    actions: ['retry'],
  }),
  'answer.stalled': ({ seconds }) => ({
    what: `${count(seconds)}秒没有新的字`,
    safe: '已经停下，答出来的都留着。',
    actions: ['continue', 'retry'],
  }),
  'answer.redirected': ({ host }) => ({
    what: 'Ollama收到了内容，又要转往别处',
    safe: `转往${host}。没有再往下发。`,
    actions: ['retry'],
  }),
  'answer.from-cloud': ({ model, host }) => ({
    what: '已中止：是云端在回答。你的问题已经离开这台电脑',
    safe: `${model}被转给了${host}，Ollama事先没有说明。`,
    actions: ['choose-model', 'retry'],
  }),
  'answer.refused': ({ status }) => ({
    what: `Ollama拒绝了请求，状态码${status}`,
    safe: '这句话已保留。',
    actions: ['retry', 'choose-model'],
  }),

  'egress.refused': ({ rule }) => ({
    what: '在出口拦下了。什么都没有发出',
    safe: `规则：${rule}。`,
    actions: [],
  }),

  'redaction.bad-pattern': ({ pattern }) => ({
    what: `“${pattern}”不是有效的模式`,
    safe: '模式用RE2语法：没有环视，也没有反向引用。其他设置没有改动。',
    actions: [],
  }),

  'pull.failed': ({ model }) => ({
    what: `${model}没有下载成功`,
    safe: '已下载的部分留着，再试时接着下。',
    actions: ['pull-model'],
  }),
  'pull.unreachable': ({ model }) => ({
    what: '连不上模型库',
    safe: `下载${model}需要联网一次。已有的模型不联网也能用。`,
    actions: ['pull-model'],
  }),
  'pull.no-space': ({ model, bytes: size }) => ({
    what: `磁盘放不下${model}`,
    safe: `需要${bytes(size)}。腾出空间后再试。`,
    actions: ['pull-model'],
  }),

  'storage.full': () => ({
    what: '磁盘满了，历史转为只读',
    safe: '之前的内容都在。腾出空间后就能再发。',
    actions: ['retry'],
  }),
  'storage.busy': () => ({
    what: '历史正被别的程序占用',
    safe: '什么都没有发出，写的字还在。稍等一下再试。',
    actions: ['retry'],
  }),
  'storage.read-only': () => ({
    what: '历史现在只能读',
    safe: '之前的内容都在。它所在的文件夹不允许写入。',
    actions: ['retry'],
  }),
  'storage.disk-error': () => ({
    what: '磁盘没能写入',
    safe: '之前存下的都在。Sotto每隔几秒再试，请检查一下磁盘。',
    actions: ['retry'],
  }),
  'storage.newer': ({ found, known }) => ({
    what: '历史是更新版本的Sotto写的',
    safe: `没有动它。它是第${found}版，这个Sotto只认识到第${known}版。请用新版打开。`,
    actions: [],
  }),
  'storage.damaged': () => ({
    what: '历史读不出来',
    safe: '文件原样未动。',
    actions: [],
  }),
  'storage.in-use': () => ({
    what: 'Sotto已经开着',
    safe: '同一份历史一次只能由一个窗口使用。',
    actions: [],
  }),

  'keys.locked': () => ({
    what: '系统钥匙串锁着',
    safe: '历史都在，已加密。解锁钥匙串，或换一种方式打开。',
    actions: [],
  }),
  'keys.no-keychain': () => ({
    what: '系统没有可用的钥匙串',
    safe: '用口令或恢复密钥也能打开历史。',
    actions: [],
  }),
  'keys.lost': () => ({
    what: '系统替历史保管的密钥不见了',
    safe: '加密的历史原样未动。',
    actions: [],
  }),
  'keys.wrong-passphrase': () => ({
    what: '口令打不开历史',
    safe: '什么都没有改动，再输一次。',
    actions: [],
  }),
  'keys.wrong-recovery-key': () => ({
    what: '恢复密钥打不开历史',
    safe: '什么都没有改动。对照打印的那份，一组一组核对。',
    actions: [],
  }),
  'keys.weak-passphrase': ({ least }) => ({
    what: `口令至少要${count(least)}个字符`,
    safe: '用几个词连起来就很好。什么都没有改动。',
    actions: [],
  }),

  'conversation.not-found': () => ({
    what: '这段对话已经不在了',
    safe: '其他对话都没有动。',
    actions: [],
  }),
  'turn.not-found': () => ({
    what: '这个回答已经不在进行中',
    safe: '答出来的都留着。',
    actions: [],
  }),
  'turn.busy': () => ({
    what: '这段对话还在回答',
    safe: '先停止，或等它答完。写的字还在。',
    actions: [],
  }),
  internal: () => ({
    what: 'Sotto内部出了错',
    safe: '已保存的都在，再试一次。',
    actions: ['retry'],
  }),
}
