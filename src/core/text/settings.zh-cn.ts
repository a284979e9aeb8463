import { count } from './amounts.ts'
import type { SettingsText } from './settings.ts'

export const settingsZhCn: SettingsText = {
  title: '设置',
  search: '搜索设置',
  found: (settings) => `找到${count(settings)}项`,
  nothingFound: '没有找到。换个说法，中文英文都可以。',
  sections: { general: '通用', service: '模型服务', models: '模型默认值', privacy: '隐私', data: '数据' },
  language: { name: '语言', about: '界面用的语言，回答不受影响' },
  theme: { name: '外观', about: '浅色、深色，或跟着系统变' },
  textSize: { name: '文字大小', about: '整个窗口的字，100%到200%' },
  sendWith: { name: '发送键', about: '另一个用来换行' },
  system: '跟随系统',
  light: '浅色',
  dark: '深色',
  percent: (percent) => `文字大小：${percent}%`,
  reset: (setting) => `重置${setting}`,

  service: { name: 'Ollama服务', about: '在这台电脑上运行模型的程序' },
  serviceAt: (address, version, managed) =>
    managed
      ? `${address}，${version}，由Sotto启动，退出时一起停止`
      : `${address}，${version}，不是Sotto启动的`,
  serviceCloud: { name: 'Ollama自己的云端', about: 'Ollama可以替一些模型去问云端，Sotto不用这样的模型' },
  serviceCloudState: (disabled) =>
    disabled === null ? '服务没有说' : disabled ? '已关闭' : '开着，不会用到',

  model: { name: '新对话的模型', about: '新对话从它开始，每段对话都可以另选' },
  lastModel: '上次用的模型',
  appliesTo: { name: '适用于', about: '对所有模型都算数，或只对选中的一个；对话里设定的优先' },
  allModels: '所有模型',

  newChats: { name: '新对话默认', about: '开始时总是上锁，不跟随上一个对话' },
  sent: { name: '已外发', about: '这里没有通往云端的路，所以一直是0' },
  nothingSent: '0次',
  fromOutside: { name: '回答里的图片和链接', about: '图片不载入，链接不打开，先给你看地址' },
  neverFetched: '从不载入',

  encryption: { name: '加密', about: '历史在磁盘上是加密的，草稿和参数也在里面' },
  encrypted: '已加密',
  keptBy: {
    keychain: '密钥在系统钥匙串',
    passphrase: '密钥由口令保管，每次启动都会问',
    'recovery-key': '每次启动都要输恢复密钥',
  },
  folder: { name: '历史的位置', about: '备份时连同这个文件夹里的全部文件一起复制' },
  copyFolder: '复制位置',
  size: { name: '历史的大小', about: '加密后占用的磁盘，含预留的空间' },
}
