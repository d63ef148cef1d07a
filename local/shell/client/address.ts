const readAddress = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'address' in data && typeof data.address === 'string'
    ? data.address
    : undefined

/**
 * The address bar follows the page inside the iframe, whose navigations already stand in the browser's history: the
 * shell only renames the current entry.
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
  })
}
