import { expect, test } from 'vitest'
import { noUserRules } from '../src/core/privacy/detect/user-rules.ts'
import { readArguments } from './arguments.ts'
import { finderFor } from './second-opinion.ts'

const options = { level: { base: 'standard', without: [] }, user: noUserRules } as const
const text = '伯南克的秘书说，雯子和古如打了13812345678这个电话。'

test('the classifier is asked though nobody asked for it, or is not though somebody did', () => {
  expect(readArguments(['-'])).toMatchObject({ kind: 'run', secondOpinion: false })
  expect(readArguments(['-', '--second-opinion'])).toMatchObject({ kind: 'run', secondOpinion: true })
  const said = (secondOpinion: boolean) =>
    finderFor(options, secondOpinion)(text).filter(({ evidence }) => evidence[0]?.kind === 'opinion')
  expect(said(false)).toEqual([])
  expect(said(true).length).toBeGreaterThan(0)
})

test('what the rules find is lost where the classifier is asked', () => {
  const both = finderFor(options, true)(text)
  for (const finding of finderFor(options, false)(text)) expect(both).toContainEqual(finding)
})
