import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ParameterName, parameterNames } from './parameter-ranges.ts'
import { ParameterValues } from './parameters.ts'
import { parameterScopes, resolveParameters } from './resolve-parameters.ts'
import { someParameters } from './testing/some-parameters.ts'

const scopes = fc.record({
  app: someParameters,
  folder: someParameters,
  model: someParameters,
  conversation: someParameters,
})

test('a wider scope that wins over a narrower one, or a value that no scope set', () => {
  fc.assert(
    fc.property(scopes, fc.constantFrom(...parameterNames), (said, name: ParameterName) => {
      const { values, sources } = resolveParameters(said)
      const deciding = parameterScopes.filter((scope) => said[scope][name] !== undefined).at(-1)
      expect(sources[name]).toBe(deciding)
      expect(values[name]).toBe(deciding === undefined ? undefined : said[deciding][name])
    }),
  )
})

test('a reset that leaves the value behind instead of giving back the wider one', () => {
  fc.assert(
    fc.property(scopes, fc.constantFrom(...parameterScopes), (said, scope) => {
      const without = resolveParameters({ ...said, [scope]: {} })
      expect(Object.values(without.sources)).not.toContain(scope)
      const before = resolveParameters(said)
      for (const name of parameterNames) {
        if (before.sources[name] !== scope) expect(without.values[name]).toBe(before.values[name])
      }
    }),
  )
})

test('a value that is kept as nothing, and then sent as null', () => {
  fc.assert(
    fc.property(scopes, (said) => {
      const { values, sources } = resolveParameters(said)
      expect(Object.keys(values).sort()).toEqual(Object.keys(sources).sort())
      expect(ParameterValues.parse(JSON.parse(JSON.stringify(values)))).toEqual(values)
    }),
  )
})
