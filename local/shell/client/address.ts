const readAddress = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'address' in data && typeof data.address === 'string'
    ? data.address
    : undefined

/** As the shell wrote it when it was loaded: the page that is shown is the current one. */
const markMenu = (): void =>
  document.querySelectorAll<HTMLAnchorElement>('.group a').forEach((link) => {
    if (location.pathname.startsWith(link.pathname)) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  })

/**
 * The address bar and the menu follow the page inside the iframe, whose navigations already stand in the browser's
 * history: the shell only renames the current entry.
 */
export const followPage = (): void => {
  const frame = document.querySelector<HTMLIFrameElement>('#page')
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    const address = readAddress(data)
    if (origin !== location.origin || source !== frame?.contentWindow || address === undefined) {
      return
    }
    if (!address.startsWith('/admin/app/')) return
    history.replaceState(history.state, '', address.replace('/admin/app/', '/admin/'))
    markMenu()
  })
}
