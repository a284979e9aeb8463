import { CSPProvider } from '@base-ui/react/csp-provider'
import { TitleBar } from '../bar/title-bar.tsx'
import { Sidebar } from '../sidebar/sidebar.tsx'
import { Announcer } from './announcer.tsx'
import { Sheet } from './sheet.tsx'
import { useWindow } from './sotto-window.tsx'
import { useAppearance } from './use-appearance.ts'
import { useShortcuts } from './use-shortcuts.ts'

export function App() {
  useAppearance()
  useShortcuts()
  const open = useWindow((state) => state.app?.vault.state === 'open')
  const sidebarShown = useWindow((state) => state.sidebarShown)
  return (
    <CSPProvider disableStyleElements>
      <div className="frame" data-sidebar={open && sidebarShown ? 'shown' : 'hidden'}>
        <TitleBar />
        {open && <Sidebar />}
        <Sheet />
      </div>
      <Announcer />
    </CSPProvider>
  )
}
