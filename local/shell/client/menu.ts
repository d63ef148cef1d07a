/** The menu is behind a button where there is no room beside the page. */
export const setUpMenu = (): void => {
  const button = document.querySelector<HTMLButtonElement>('#menu-button')
  const menu = document.querySelector<HTMLElement>('#menu')
  if (!button || !menu) return

  const isOpen = (): boolean => menu.hasAttribute('data-open')
  const setOpen = (open: boolean): void => {
    menu.toggleAttribute('data-open', open)
    button.setAttribute('aria-expanded', String(open))
  }

  button.addEventListener('click', () => {
    setOpen(!isOpen())
    // It stands after the whole bar in the document: without this, the keyboard would have to cross the bar.
    if (isOpen()) menu.querySelector('summary')?.focus()
  })
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen()) return
    setOpen(false)
    button.focus()
  })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && target !== button) setOpen(false)
  })
  // A click inside the iframe moves the focus there.
  window.addEventListener('blur', () => setOpen(false))
}
