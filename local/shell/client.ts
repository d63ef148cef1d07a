// Runs in the shell: the menu button, and an address bar that follows the page inside the iframe.

const menuButton = document.querySelector<HTMLButtonElement>('#menu-button')
const menu = document.querySelector<HTMLElement>('#menu')
const frame = document.querySelector<HTMLIFrameElement>('#page')

const setMenuOpen = (open: boolean): void => {
  menu?.toggleAttribute('data-open', open)
  menuButton?.setAttribute('aria-expanded', String(open))
}

menuButton?.addEventListener('click', () => setMenuOpen(!menu?.hasAttribute('data-open')))
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu?.hasAttribute('data-open')) return
  setMenuOpen(false)
  menuButton?.focus()
})
// A click inside the iframe moves the focus there.
window.addEventListener('blur', () => setMenuOpen(false))

const readAddress = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'address' in data && typeof data.address === 'string'
    ? data.address
    : undefined

// The iframe's navigations already stand in the browser's history, so the shell only renames the current entry.
window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  const address = readAddress(data)
  if (origin !== location.origin || source !== frame?.contentWindow || address === undefined) return
  if (!address.startsWith('/admin/app/')) return
  history.replaceState(history.state, '', address.replace('/admin/app/', '/admin/'))
})
