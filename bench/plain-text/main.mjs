/** The baseline of the streaming figures: an empty page to which text is sent as it comes. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

protocol.registerSchemesAsPrivileged([{ scheme: 'plain', privileges: { standard: true, secure: true } }])
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  protocol.handle('plain', async () => {
    const page = await readFile(join(import.meta.dirname, 'index.html'))
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  const preload = join(import.meta.dirname, 'preload.cjs')
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true, preload } })
  void window.loadURL('plain://page/index.html')
})
