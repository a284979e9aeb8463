import type { ModelView } from '../../core/contract/views.ts'
import { parameterNames } from '../../core/settings/parameter-ranges.ts'
import type { ParameterTarget } from '../../core/settings/parameter-target.ts'
import type { Catalogue } from '../../core/text/catalogue.ts'
import { ParameterList } from '../parameters/parameter-list.tsx'
import type { ParameterAccess } from '../parameters/use-parameters.ts'
import { SelectField } from './select-field.tsx'
import type { SettingItem } from './setting-item.ts'
import { SettingRow } from './setting-row.tsx'
import type { SettingsAccess } from './use-app-settings.ts'

/** Stands for all models in a list of names, none of which is empty. */
const allModels = ''

/** The model that new chats begin with, and the parameters: of all models, or of the chosen one. */
export function modelItems(
  { settings, write, reset }: SettingsAccess,
  { view, write: writeParameters }: ParameterAccess,
  models: readonly ModelView[],
  chosen: string | null,
  choose: (model: string | null) => void,
  text: Catalogue,
): SettingItem[] {
  const said = text.settings
  const names = models.map(({ name }) => [name, name] as const)
  const missing = settings.model !== null && !models.some(({ name }) => name === settings.model)
  const target: ParameterTarget = chosen === null ? { scope: 'app' } : { scope: 'model', model: chosen }
  const parameters = parameterNames.map(
    (name): SettingItem => ({
      id: name,
      say: (of) => of.parameters.parameters[name],
      draw: () =>
        view !== null && (
          <ParameterList key={chosen} view={view} target={target} write={writeParameters} names={[name]} />
        ),
    }),
  )
  return [
    {
      id: 'model',
      say: (of) => of.settings.model,
      draw: () => (
        <SettingRow said={said.model} onReset={reset('model')}>
          {(id) => (
            <SelectField
              labelledBy={id}
              value={settings.model ?? allModels}
              options={[
                [allModels, said.lastModel],
                ...(missing && settings.model !== null ? [[settings.model, settings.model] as const] : []),
                ...names,
              ]}
              onChoose={(model) => void write({ model: model === allModels ? null : model })}
            />
          )}
        </SettingRow>
      ),
    },
    {
      id: 'applies-to',
      say: (of) => of.settings.appliesTo,
      draw: () => (
        <SettingRow said={said.appliesTo}>
          {(id) => (
            <SelectField
              labelledBy={id}
              value={chosen ?? allModels}
              options={[[allModels, said.allModels], ...names]}
              onChoose={(model) => choose(model === allModels ? null : model)}
            />
          )}
        </SettingRow>
      ),
    },
    ...parameters,
  ]
}
