const setUp = (popup: HTMLDetailsElement): void => {
  const close = (): void => popup.removeAttribute('open')
  popup.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !popup.open) return
    close()
    popup.querySelector('summary')?.focus()
  })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !popup.contains(target)) close()
  })
  document.addEventListener('mousedown', ({ target }) => {
    if (target instanceof Node && !popup.contains(target)) close()
  })
  window.addEventListener('blur', close)
}

/** What the bar opens closes on Escape, and when a person goes elsewhere. */
export const setUpPopups = (): void =>
  document.querySelectorAll<HTMLDetailsElement>('details.popup').forEach(setUp)
