import { EmptyBottom, EmptyTop } from '../chat/empty.tsx'
import { Dock } from '../composer/dock.tsx'
import { Banner } from './banner.tsx'
import { MessageList, ParameterPanel, SettingsPage, VaultScreen } from './later-parts.ts'
import { useText, useWindow } from './sotto-window.tsx'

/** The open conversation. The composer keeps its place in the tree when the first question is sent. */
function OpenChat() {
  const loaded = useWindow((state) => state.loaded)
  const opening = useWindow((state) => state.opening)
  const empty = useWindow((state) => state.path.length === 0)
  const underSettings = useWindow((state) => state.settingsOpen)
  const withPanel = useWindow((state) => state.parametersShown)
  if (!loaded) return null
  return (
    <div className={`flex min-h-0 flex-1 ${underSettings ? 'invisible' : ''}`}>
      <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
        {empty ? <EmptyTop /> : <MessageList key={opening} />}
        <Dock narrow={empty} />
        {empty && <EmptyBottom />}
      </div>
      {withPanel && <ParameterPanel />}
    </div>
  )
}

function Opening() {
  const text = useText()
  return <p className="appears-late m-auto text-ink-2">{text.app.opening}</p>
}

/** The chat stays where it is under the settings, and goes on. */
function Open() {
  const settingsOpen = useWindow((state) => state.settingsOpen)
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <OpenChat />
      {settingsOpen && <SettingsPage />}
    </div>
  )
}

function Content() {
  const vault = useWindow((state) => state.app?.vault)
  if (vault === undefined) return null
  switch (vault.state) {
    case 'open':
      return <Open />
    case 'opening':
      return <Opening />
    default:
      return <VaultScreen vault={vault} />
  }
}

/** The sheet within its rim. */
export function Sheet() {
  const isChat = useWindow((state) => !state.settingsOpen)
  const withSidebar = useWindow((state) => state.sidebarShown && state.app?.vault.state === 'open')
  return (
    <main
      className={`${isChat ? 'rim' : 'rim-plain'} relative col-start-2 row-start-2 mr-2 mb-2 flex min-h-0 flex-col overflow-hidden rounded-sheet bg-sheet shadow-row narrow:ml-2 ${withSidebar ? '' : 'ml-2'}`}
    >
      <Banner />
      <Content />
    </main>
  )
}
