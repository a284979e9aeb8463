import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { listenToMain } from './app/listen-to-main.ts'
import { createSottoWindow, SottoProvider } from './app/sotto-window.tsx'
import { createNextFrame } from './chat/next-frame.ts'
import { copyFromMessages } from './copy/copy-marked.ts'
import './styles/main.css'

const root = document.getElementById('root')
if (root === null) throw new TypeError('the page has no root')

const sotto = createSottoWindow(window.sotto, createNextFrame())
listenToMain(window.sotto, sotto)
copyFromMessages(document, sotto.request)
createRoot(root).render(
  <StrictMode>
    <SottoProvider sotto={sotto}>
      <App />
    </SottoProvider>
  </StrictMode>,
)
