import { MessageCircleDashed, PanelLeft, PanelRight, SquarePen } from 'lucide-react'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { Mark } from '../app/mark.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { openNewConversation } from '../chat/chat-actions.ts'
import { openTemporary } from '../temporary/temporary-actions.ts'
import { DestinationBar, SentBar } from './destination-bar.tsx'

function WindowButtons() {
  const text = useText()
  const sotto = useSotto()
  const toggleSidebar = useWindow((state) => state.toggleSidebar)
  const shown = useWindow((state) => state.sidebarShown)
  const over = useWindow((state) => state.sidebarOver)
  return (
    <>
      <IconButton label={text.sidebar.newChat} onClick={() => openNewConversation(sotto)}>
        <Icon of={SquarePen} />
      </IconButton>
      <IconButton label={text.temporary.begin} onClick={() => openTemporary(sotto)}>
        <Icon of={MessageCircleDashed} />
      </IconButton>
      <IconButton
        label={shown ? text.sidebar.hide : text.sidebar.show}
        className="narrow:hidden"
        onClick={toggleSidebar}
      >
        <Icon of={PanelLeft} />
      </IconButton>
      <IconButton
        label={over ? text.sidebar.hide : text.sidebar.show}
        className="hidden narrow:grid"
        onClick={toggleSidebar}
      >
        <Icon of={PanelLeft} />
      </IconButton>
    </>
  )
}

/** The part over the sidebar. */
function TitleStart() {
  const shown = useWindow((state) => state.sidebarShown)
  return (
    <div className={`drag title-start items-center gap-2 pr-2.5 narrow:hidden ${shown ? 'flex' : 'hidden'}`}>
      <Mark size={20} />
      <span className="text-payload font-strong">Sotto</span>
      <span className="ml-auto flex gap-2">
        <WindowButtons />
      </span>
    </div>
  )
}

function useTitle(): string {
  const text = useText()
  const title = useWindow(
    (state) => state.conversations.find(({ id }) => id === state.conversation)?.title ?? null,
  )
  const settingsOpen = useWindow((state) => state.settingsOpen)
  const temporary = useWindow((state) => state.temporary)
  if (settingsOpen) return text.settings.title
  if (temporary) return text.temporary.begin
  return title === null || title === '' ? text.sidebar.newChat : title
}

function ParametersButton() {
  const text = useText()
  const shown = useWindow((state) => state.parametersShown)
  const toggle = useWindow((state) => state.toggleParameters)
  return (
    <IconButton
      label={shown ? text.parameters.hide : text.parameters.show}
      aria-pressed={shown}
      className="mr-1 justify-self-end"
      onClick={toggle}
    >
      <Icon of={PanelRight} />
    </IconButton>
  )
}

/** The part over the sheet: what is open, and where its words may go. */
function TitleOfSheet() {
  const title = useTitle()
  const open = useWindow((state) => state.app?.vault.state === 'open')
  const settingsOpen = useWindow((state) => state.settingsOpen)
  const shown = useWindow((state) => state.sidebarShown)
  return (
    <div className="drag title-end col-start-2 grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-3 pl-2">
      {open ? (
        <div className="flex min-w-0 items-center gap-1.5 pl-2">
          <span className={`${shown ? 'hidden narrow:flex' : 'flex'} title-start gap-1 !pl-0`}>
            <WindowButtons />
          </span>
          <h1 dir="auto" title={title} className="truncate text-ui font-strong [unicode-bidi:isolate]">
            {title}
          </h1>
        </div>
      ) : (
        <span />
      )}
      {settingsOpen ? <SentBar /> : <DestinationBar />}
      {open && !settingsOpen && <ParametersButton />}
    </div>
  )
}

export function TitleBar() {
  const open = useWindow((state) => state.app?.vault.state === 'open')
  return (
    <header className="contents">
      {open && <TitleStart />}
      <TitleOfSheet />
    </header>
  )
}
