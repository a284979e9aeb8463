import { TitleBar } from '../bar/title-bar.tsx'
import { Sidebar } from '../sidebar/sidebar.tsx'
import { Announcer } from './announcer.tsx'
import { BinDialog, LeaveDialog, UndoNotice } from './later-parts.ts'
import { Sheet } from './sheet.tsx'
import { useWindow } from './sotto-window.tsx'
import { useAppearance } from './use-appearance.ts'
import { useLaterParts } from './use-later-parts.ts'
import { useShortcuts } from './use-shortcuts.ts'

export function App() {
  useAppearance()
  useShortcuts()
  useLaterParts()
  const open = useWindow((state) => state.app?.vault.state === 'open')
  const sidebarShown = useWindow((state) => state.sidebarShown)
  return (
    <>
      <div className="frame" data-sidebar={open && sidebarShown ? 'shown' : 'hidden'}>
        <TitleBar />
        {open && <Sidebar />}
        <Sheet />
      </div>
      <UndoNotice />
      {open && <BinDialog />}
      {open && <LeaveDialog />}
      <Announcer />
    </>
  )
}
