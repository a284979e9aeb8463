import { EmptyBottom, EmptyTop } from '../chat/empty.tsx'
import { MessageList } from '../chat/message-list.tsx'
import { Dock } from '../composer/dock.tsx'
import { VaultScreen } from '../vault/vault-screen.tsx'
import { Banner } from './banner.tsx'
import { useWindow } from './sotto-window.tsx'

/** The open conversation. The composer keeps its place in the tree when the first question is sent. */
function OpenChat() {
  const loaded = useWindow((state) => state.loaded)
  const opening = useWindow((state) => state.opening)
  const empty = useWindow((state) => state.messages.length === 0)
  if (!loaded) return null
  return (
    <>
      {empty ? <EmptyTop /> : <MessageList key={opening} />}
      <Dock narrow={empty} />
      {empty && <EmptyBottom />}
    </>
  )
}

/** The sheet within its rim. */
export function Sheet() {
  const vault = useWindow((state) => state.app?.vault)
  const withSidebar = useWindow((state) => state.sidebarShown && state.app?.vault.state === 'open')
  return (
    <main
      className={`rim relative col-start-2 row-start-2 mr-2 mb-2 flex min-h-0 flex-col overflow-hidden rounded-sheet bg-sheet shadow-row narrow:ml-2 ${withSidebar ? '' : 'ml-2'}`}
    >
      <Banner />
      {vault?.state === 'open' ? <OpenChat /> : vault !== undefined && <VaultScreen vault={vault} />}
    </main>
  )
}
