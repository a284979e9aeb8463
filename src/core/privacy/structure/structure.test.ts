import { expect, test } from 'vitest'
import { detect } from '../detect/detect.ts'

const found = (text: string) => detect(text).map(({ start, end }) => text.slice(start, end))
/** A number without checksum and label, which only its column can give away: a QQ number is one. */
const ids = (text: string, type: string) =>
  detect(text)
    .filter((finding) => finding.type === type)
    .map(({ start, end }) => text.slice(start, end))

const card = '11010519491231002X'
const wrong = '110105194912310021'

test('a column headed 身份证号 whose cells fail the checksum and are passed over', () => {
  expect(found(`姓名,身份证号,备注\n甲,${wrong},无\n乙,${card},无`)).toEqual(
    expect.arrayContaining([wrong, card]),
  )
})

test('a number of another column that takes the label of its neighbour', () => {
  expect(found(`身份证号,订单号\n${card},${wrong}`)).toEqual([card])
})

test('a markdown table whose bars hide its columns', () => {
  expect(found(`| 编号 | 身份证号码 |\n|---|:---:|\n| 1 | ${wrong} |`)).toContain(wrong)
})

test('a tab-separated table, a quoted cell with a comma, and a head with a remark', () => {
  expect(found(`备注\t身份证号(必填)\n好\t${wrong}`)).toContain(wrong)
  expect(found(`备注,身份证号\n"上午,下午",${wrong}`)).toContain(wrong)
})

test('values of an INSERT that do not know their columns', () => {
  expect(found(`INSERT INTO t (memo, id_card) VALUES ('it''s', '${wrong}'), (NULL, '${card}');`)).toEqual(
    expect.arrayContaining([wrong, card]),
  )
})

test('a long table that forgets its head after a piece of the text', () => {
  const row = (at: number) => `${at},${wrong}\n`
  const rows = Array.from({ length: 20_000 }, (_, at) => row(at)).join('')
  expect(ids(`序号,身份证号\n${rows}`, 'CN_ID_CARD').length).toBe(20_000)
})

test('prose with commas that is taken for a table', () => {
  expect(found(`我的身份证号,见附件\n\n订单 ${wrong},已发货`)).toEqual([])
})

test('an order number in the form of a mobile, which its column says it is not', () => {
  expect(ids('订单号,备注\n13812345678,好\n13912345678,好', 'PHONE_NUMBER')).toEqual([])
  expect(ids('订单号,手机\n13812345678,13912345678', 'PHONE_NUMBER')).toEqual(['13912345678'])
})

test('a table whose columns are parted by spaces only', () => {
  expect(ids(`学号 姓名 分数\n20231107 何小满 88\n20231108 路远 91`, 'STUDENT_ID')).toEqual([
    '20231107',
    '20231108',
  ])
  expect(found('学号 姓名 怎么填\n20231107 是 什么')).not.toContain('是')
})
