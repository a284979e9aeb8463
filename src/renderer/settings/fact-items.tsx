import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { AppView } from '../../core/contract/api.ts'
import type { HistoryPlace } from '../../core/contract/data-routes.ts'
import { bytes } from '../../core/text/amounts.ts'
import type { Catalogue } from '../../core/text/catalogue.ts'
import type { SettingText } from '../../core/text/settings.ts'
import { Icon } from '../app/icon.tsx'
import { Padlock } from '../bar/padlock.tsx'
import { CopyButton } from './copy-button.tsx'
import type { SettingItem } from './setting-item.ts'
import { SettingRow } from './setting-row.tsx'

/** A row that states what is so; there is nothing to choose. */
function fact(
  id: string,
  say: (text: Catalogue) => SettingText,
  said: SettingText,
  value: ReactNode,
): SettingItem {
  return {
    id,
    say,
    draw: () => <SettingRow said={said}>{() => <span className="said text-ink-2">{value}</span>}</SettingRow>,
  }
}

export function serviceItems({ service }: AppView, text: Catalogue): SettingItem[] {
  const said = text.settings
  if (service.state !== 'running') {
    const state = service.state === 'starting' ? text.service.starting : text.service.stopped
    return [fact('service', (of) => of.settings.service, said.service, state)]
  }
  const { address, version, managed, cloudDisabled } = service
  return [
    fact('service', (of) => of.settings.service, said.service, said.serviceAt(address, version, managed)),
    fact(
      'service-cloud',
      (of) => of.settings.serviceCloud,
      said.serviceCloud,
      said.serviceCloudState(cloudDisabled),
    ),
  ]
}

export function privacyItems(text: Catalogue): SettingItem[] {
  const said = text.settings
  const local = (
    <span className="flex items-center gap-[5px] rounded-chip bg-local-tint px-2 py-0.5 text-meta text-local">
      <Padlock size={12} />
      {text.bar.local}
    </span>
  )
  return [
    fact('new-chats', (of) => of.settings.newChats, said.newChats, local),
    fact('sent', (of) => of.settings.sent, said.sent, said.nothingSent),
    fact('from-outside', (of) => of.settings.fromOutside, said.fromOutside, said.neverFetched),
  ]
}

export function dataItems({ vault }: AppView, data: HistoryPlace | null, text: Catalogue): SettingItem[] {
  const said = text.settings
  if (vault.state !== 'open' || data === null) return []
  const encrypted = (
    <span className="flex items-center gap-1.5 text-meta text-local">
      <Icon of={Check} size={14} />
      {said.encrypted}
    </span>
  )
  const kept = {
    ...said.encryption,
    about: `${said.encryption.about}${text.language === 'en' ? '. ' : '。'}${said.keptBy[vault.keptBy]}`,
  }
  return [
    fact('encryption', (of) => of.settings.encryption, kept, encrypted),
    {
      id: 'folder',
      say: (of) => of.settings.folder,
      draw: () => (
        <SettingRow said={said.folder}>
          {() => (
            <span className="flex flex-wrap items-center justify-end gap-2">
              <span className="said font-mono text-meta text-ink-2">{data.folder}</span>
              <CopyButton label={said.copyFolder} copied={data.folder} />
            </span>
          )}
        </SettingRow>
      ),
    },
    fact('size', (of) => of.settings.size, said.size, bytes(data.bytes)),
  ]
}
