/** The baseline of start and memory: one window with a still page. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

protocol.registerSchemesAsPrivileged([{ scheme: 'empty', privileges: { standard: true, secure: true } }])
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  protocol.handle('empty', async () => {
    const page = await readFile(join(import.meta.dirname, 'index.html'))
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  const window = new BrowserWindow({ width: 1280, height: 800 })
  void window.loadURL('empty://page/index.html')
})
