/** True where what had the focus is gone or can no longer be used: the next Tab would begin at the top of the page. */
export function isFocusLost(): boolean {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.matches(':disabled')
}
