/** False while a person is in the Admin around the page: whoever takes the focus then closes its menus. */
export function hasPageFocus(): boolean {
  return window.parent === window || document.hasFocus()
}

/** True where what had the focus is gone or can no longer be used: the next Tab would begin at the top of the page. */
export function isFocusLost(): boolean {
  const focused = document.activeElement
  const isGone = focused === null || focused === document.body || focused.matches(':disabled')
  return isGone && hasPageFocus()
}
