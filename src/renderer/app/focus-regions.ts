const order = ['bar', 'settings', 'messages', 'composer', 'panel', 'sidebar']

function firstFocus(region: HTMLElement): HTMLElement {
  return region.tabIndex >= 0 || region.hasAttribute('tabindex')
    ? region
    : (region.querySelector<HTMLElement>('textarea, button, [tabindex]') ?? region)
}

/** Moves the focus to the next region (-1: the one before), in the order in which a chat is read. */
export function moveToRegion(step: 1 | -1): void {
  const regions = order.flatMap((name) => {
    const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`)
    return region?.checkVisibility() ? [region] : []
  })
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const next = at < 0 ? 0 : (at + step + regions.length) % regions.length
  const region = regions[next]
  if (region !== undefined) firstFocus(region).focus()
}

/** Where the writing goes on when what had the focus is gone. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>('[data-region="composer"] textarea')?.focus()
}
