import type { Page } from '@playwright/test'

/** Where the service answers that the app speaks with, as the window knows it. */
function serviceAddress(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bridge: {
      request(name: string, input: object): Promise<{ value: { service: { address: string } } }>
    } = Reflect.get(window, 'sotto')
    return (await bridge.request('app.view', {})).value.service.address
  })
}

/** The bodies of the chats that the scripted daemon got, oldest first, as it got them. */
export async function chatsReceived(page: Page): Promise<Record<string, unknown>[]> {
  const answer = await fetch(`http://${await serviceAddress(page)}/__requests`)
  const requests = (await answer.json()) as { path: string; body: string }[]
  return requests.filter(({ path }) => path === '/api/chat').map(({ body }) => JSON.parse(body))
}
