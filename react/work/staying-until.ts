let underWay = 0

/** The browser asks whoever leaves the page; what it says is its own. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
  event.returnValue = ''
}

/** Does what leaving the page would break off, and has the browser ask before the page is left meanwhile. */
export async function stayingUntil<Done>(work: () => Promise<Done>): Promise<Done> {
  if (underWay === 0) window.addEventListener('beforeunload', ask)
  underWay += 1
  try {
    return await work()
  } finally {
    underWay -= 1
    if (underWay === 0) window.removeEventListener('beforeunload', ask)
  }
}
