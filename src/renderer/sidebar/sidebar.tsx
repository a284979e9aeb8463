import { useText, useWindow } from '../app/sotto-window.tsx'
import { BinButton } from '../bin/bin-button.tsx'
import { SettingsButton } from '../settings/settings-button.tsx'
import { ConversationRow } from './conversation-row.tsx'
import { dateGroups } from './date-groups.ts'
import { ServiceLine } from './service-line.tsx'

function ConversationList() {
  const text = useText()
  const conversations = useWindow((state) => state.conversations)
  if (conversations.length === 0) {
    return <p className="flex-1 px-2 pt-1 text-meta text-ink-3">{text.sidebar.empty}</p>
  }
  return (
    <div className="fade-bottom min-h-0 flex-1 overflow-y-auto pb-4">
      {dateGroups(conversations, Date.now(), text).map((group) => (
        <section key={group.name} aria-label={group.name}>
          <h2 className="px-2 pt-2.5 pb-[3px] text-meta font-regular text-ink-3">{group.name}</h2>
          <ul>
            {group.conversations.map((conversation) => (
              <ConversationRow key={conversation.id} conversation={conversation} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** In a narrow window it lies over the sheet; a press beside it closes it. */
export function Sidebar() {
  const text = useText()
  const shown = useWindow((state) => state.sidebarShown)
  const over = useWindow((state) => state.sidebarOver)
  const close = useWindow((state) => state.closeSidebarOver)
  return (
    <>
      {over && (
        <button
          type="button"
          aria-label={text.app.close}
          tabIndex={-1}
          onClick={close}
          className="fixed inset-0 top-[var(--titlebar-h)] z-10 hidden bg-active narrow:block"
        />
      )}
      <nav
        aria-label={text.sidebar.region}
        tabIndex={-1}
        data-region="sidebar"
        className={`row-start-2 min-h-0 w-[var(--sidebar-w)] flex-col px-2 pb-2 ${shown ? 'flex' : 'hidden'} narrow:fixed narrow:top-[var(--titlebar-h)] narrow:bottom-0 narrow:left-0 narrow:z-20 narrow:w-[264px] narrow:rounded-r-sheet narrow:bg-window narrow:pt-2 narrow:shadow-popover ${over ? 'narrow:flex' : 'narrow:hidden'}`}
      >
        <ConversationList />
        <div className="border-t border-line-strong pt-1.5">
          <BinButton />
          <SettingsButton />
          <ServiceLine />
        </div>
      </nav>
    </>
  )
}
