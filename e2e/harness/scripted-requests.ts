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

/** What the scripted daemon got for a question, the last time that it was asked. */
export async function requestFor(page: Page, question: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`http://${await serviceAddress(page)}/__requests`)
  const requests = (await answer.json()) as { path: string; body: string }[]
  const found = requests.findLast(({ path, body }) => {
    if (path !== '/api/chat') return false
    const { messages } = JSON.parse(body) as { messages: { content: string }[] }
    return messages.at(-1)?.content === question
  })
  if (found === undefined) throw new Error(`the daemon was not asked “${question}”`)
  return JSON.parse(found.body) as Record<string, unknown>
}
