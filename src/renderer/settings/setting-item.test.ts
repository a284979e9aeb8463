import { expect, test } from 'vitest'
import { itemsFound, type SettingSection } from './setting-item.ts'

const section: SettingSection = {
  id: 'models',
  name: (text) => text.settings.sections.models,
  items: [
    { id: 'temperature', say: (text) => text.parameters.parameters.temperature, draw: () => null },
    { id: 'keepAlive', say: (text) => text.parameters.parameters.keepAlive, draw: () => null },
  ],
}
const found = (query: string) => itemsFound(section, query).map(({ id }) => id)

test('a setting that is found in one language alone, or by its name alone', () => {
  expect(found('温度')).toEqual(['temperature'])
  expect(found('TEMPERATURE')).toEqual(['temperature'])
  expect(found('内存')).toEqual(['keepAlive'])
  expect(found('loaded after')).toEqual(['keepAlive'])
  expect(found('模型默认值 memory')).toEqual(['keepAlive'])
})

test('a search for nothing that hides everything, and one for nonsense that shows everything', () => {
  expect(found('  ')).toHaveLength(2)
  expect(found('zzz')).toEqual([])
})
