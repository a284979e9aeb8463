import { CSPProvider } from '@base-ui/react/csp-provider'
import { Menu } from '@base-ui/react/menu'
import { Check, Cloud, Laptop } from 'lucide-react'
import type { ModelView } from '../../core/contract/views.ts'
import { bytes } from '../../core/text/amounts.ts'
import type { Catalogue } from '../../core/text/catalogue.ts'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { ModelTrigger } from './model-button.tsx'
import { chosenModel, isLocal } from './model-choice.ts'
import { pickModel } from './pick-model.ts'

/** Why a model cannot be chosen here; null for one that can. */
function reasonAgainst({ locality }: ModelView, text: Catalogue): string | null {
  switch (locality.place) {
    case 'local':
      return null
    case 'cloud':
      return text.models.cloudReason(locality.host)
    case 'no-weights':
      return text.models.noWeights
    case 'unverified':
      return text.models.unverified
  }
}

function ModelItem({ model }: { model: ModelView }) {
  const text = useText()
  const reason = reasonAgainst(model, text)
  const size = [model.parameters, model.bytes > 0 ? bytes(model.bytes) : ''].filter((part) => part !== '')
  return (
    <Menu.RadioItem
      value={model.name}
      disabled={reason !== null}
      closeOnClick
      className="flex min-h-11 items-center gap-2.5 rounded-control px-2.5 py-1.5 outline-none data-disabled:text-ink-2 data-highlighted:bg-hover"
    >
      <Icon
        of={model.locality.place === 'cloud' ? Cloud : Laptop}
        className={
          reason === null ? 'text-local' : model.locality.place === 'cloud' ? 'text-cloud' : 'text-ink-3'
        }
      />
      <span className="min-w-0 flex-1">
        <span className={`block [overflow-wrap:anywhere] ${reason === null ? 'font-strong' : ''}`}>
          {model.name}
        </span>
        <span className="block text-meta text-ink-3">{reason ?? size.join(' · ')}</span>
      </span>
      <Menu.RadioItemIndicator>
        <Icon of={Check} size={14} />
      </Menu.RadioItemIndicator>
    </Menu.RadioItem>
  )
}

function ModelGroup({ name, models }: { name: string; models: readonly ModelView[] }) {
  if (models.length === 0) return null
  return (
    <Menu.Group className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1">
      <Menu.GroupLabel className="px-2.5 py-1 text-meta text-ink-3">{name}</Menu.GroupLabel>
      {models.map((model) => (
        <ModelItem key={model.name} model={model} />
      ))}
    </Menu.Group>
  )
}

/** Local models first; what cannot be chosen in a local-only conversation is shown with its reason. */
export function ModelPicker() {
  const text = useText()
  const sotto = useSotto()
  const models = useWindow((state) => state.models) ?? []
  const chosen = useWindow(chosenModel)
  const open = useWindow((state) => state.pickerOpen)
  const show = useWindow((state) => state.showPicker)
  return (
    <CSPProvider disableStyleElements>
      <Menu.Root open={open} onOpenChange={(next) => show(next)}>
        <Menu.Trigger render={<ModelTrigger />} />
        <Menu.Portal>
          <Menu.Positioner side="top" align="start" sideOffset={8} className="z-30">
            <Menu.Popup
              aria-label={text.models.title}
              className="max-h-[min(420px,var(--available-height))] w-[340px] overflow-y-auto rounded-sheet border border-line bg-raised p-1.5 shadow-popover outline-none"
            >
              {models.length === 0 && <p className="px-2.5 py-2 text-ink-2">{text.models.none}</p>}
              <Menu.RadioGroup
                value={chosen ?? ''}
                onValueChange={(name: unknown) => {
                  if (typeof name === 'string') pickModel(sotto, name)
                }}
              >
                <ModelGroup name={text.models.here} models={models.filter(isLocal)} />
                <ModelGroup
                  name={text.models.cloud}
                  models={models.filter(({ locality }) => locality.place === 'cloud')}
                />
                <ModelGroup
                  name={text.models.others}
                  models={models.filter((model) => !isLocal(model) && model.locality.place !== 'cloud')}
                />
              </Menu.RadioGroup>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </CSPProvider>
  )
}
