import { expect, test } from 'vitest'
import { usualPlaces } from './find-ollama.mjs'
import { library } from './first-model.mjs'

/**
 * The scripts run before there is anything to compile, and are compiled without the app.
 * @param {string} file
 */
const ofTheApp = (file) => import(new URL(`../../src/${file}`, import.meta.url).href)
const { firstModelFor } = await ofTheApp('core/models/first-model.ts')
const { usualPlaces: placesOfTheApp } = await ofTheApp('main/ollama/find-ollama.ts')

test.each(/** @type {const} */ (['linux', 'darwin', 'win32']))(
  'on %s the set-up finds an Ollama that the app then does not, or the other way round',
  (platform) => {
    for (const environment of [{}, { LOCALAPPDATA: '/local' }]) {
      const places = usualPlaces(platform, environment, '/home/person')
      expect(places.length).toBeGreaterThan(0)
      expect(places).toEqual(placesOfTheApp({ platform, environment, home: '/home/person' }))
    }
  },
)

test('a machine gets one first model by the set-up and is offered another by the app', () => {
  expect(firstModelFor(library.memory)?.model).toBe(library.name)
  expect(firstModelFor(library.memory - 1)?.model).not.toBe(library.name)
})
