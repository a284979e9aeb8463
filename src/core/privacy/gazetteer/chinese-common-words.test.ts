import { expect, test } from 'vitest'
import { isCommonPair, isCommonWord } from './chinese-common-words.ts'

test.each([
  '高兴 方圆 江山 周末 黄金 马上 白天 金额 常用 温度 任何 于是 包括 和平 安全 时间 王者 王国 高等 高铁 方案 方法 成功 华为',
  '张贴 陈述 雷达 高峰 叶子 齐全 顾问 顾客 钱包 石油 毛病 严重 项目 管理 权限 余额 容器 主张 明天 微信 程序员 任务栏 单元测试',
  '時間 馬上 黃金 溫度 於是 項目 單位',
])('a word that would be taken for a name: %s', (words) => {
  expect(words.split(' ').filter((word) => !isCommonWord(word))).toEqual([])
})

test('a name that is taken for a word', () => {
  const names = ['王小明', '李建国', '张伟', '刘洋洋', '陈志强', '欧阳娜娜', '李白', '曹操', '刘备', '王', '']
  expect(names.filter(isCommonWord)).toEqual([])
})

test('two halves of two words that are taken for one word', () => {
  expect(isCommonPair('高'.charCodeAt(0), '兴'.charCodeAt(0))).toBe(true)
  expect(isCommonPair('兴'.charCodeAt(0), '高'.charCodeAt(0))).toBe(false)
  expect(isCommonPair(0, 0)).toBe(false)
})
