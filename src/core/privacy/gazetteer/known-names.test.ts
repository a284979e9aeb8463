import { expect, test } from 'vitest'
import { isProductName } from './product-names.ts'
import { isChinesePublicFigure, isPublicFigure } from './public-figures.ts'

test('someone of history or of a book who is taken for a person of the conversation', () => {
  const chinese = ['李白', '杜甫', '張飛', '孫悟空', '爱因斯坦', '马克·吐温', '周总理', '张三', '林则徐']
  expect(chinese.filter((name) => !isChinesePublicFigure(name))).toEqual([])
  const latin = [
    'Albert Einstein',
    'ISAAC NEWTON',
    'Frédéric Chopin',
    'Sherlock Holmes',
    'John Doe',
    'Li Bai',
  ]
  expect(latin.filter((name) => !isPublicFigure(name))).toEqual([])
})

test('anyone else who is taken for someone known', () => {
  expect(['王小明', '李建国', '欧阳娜娜', ''].filter(isChinesePublicFigure)).toEqual([])
  expect(['Jennifer Smith', 'Einstein Smith', 'Holmes', ''].filter(isPublicFigure)).toEqual([])
})

test('a product or a term of science that is taken for a name', () => {
  const products =
    'Apple Oracle Jenkins Django Kafka Claude Lambda Fourier Tesla Ada Ruby Jupyter Parkinson’s'
  expect(products.split(' ').filter((word) => !isProductName(word))).toEqual([])
  expect(['Jennifer', 'Kowalski', 'table', ''].filter(isProductName)).toEqual([])
})
