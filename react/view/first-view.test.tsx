import { screen, waitFor } from '@testing-library/react'

import { aCause, anInbox } from '../testing/builders'
import { anAlert } from '../testing/channel-builders'
import { renderPage } from '../testing/render-page'

const inbox = (alerts: readonly ReturnType<typeof anAlert>[]) => ({
  orderInbox: () => anInbox({ causes: [aCause()], alerts }),
})
const causesAreShown = () =>
  waitFor(() =>
    expect(screen.getByRole('link', { name: /^Causes/ })).toHaveAttribute('aria-current', 'page'),
  )

beforeEach(() => {
  window.localStorage.clear()
  window.sessionStorage.clear()
})
afterEach(() => jest.restoreAllMocks())

describe('the view that opens first', () => {
  it('is that of the causes while something is lost that nobody has taken up', async () => {
    renderPage(inbox([anAlert()]))

    await causesAreShown()
  })

  it('is that of the orders where nothing is', async () => {
    renderPage(inbox([]))
    await screen.findByRole('link', { name: '701-1' })

    expect(screen.getByRole('link', { name: /^Orders/ })).toHaveAttribute('aria-current', 'page')
  })

  it('is the one that was used last, once the page is loaded anew', async () => {
    const first = renderPage(inbox([]))
    await screen.findByRole('link', { name: '701-1' })
    await first.user.click(screen.getByRole('link', { name: /^Causes/ }))
    await causesAreShown()
    first.unmount()
    window.sessionStorage.clear()

    renderPage(inbox([]))

    await causesAreShown()
  })

  it('is not chosen over what the address says', async () => {
    renderPage(inbox([anAlert()]), { at: '?status=failed' })
    await screen.findByRole('region', { name: 'Alert' })

    expect(screen.getByRole('link', { name: /^Orders/ })).toHaveAttribute('aria-current', 'page')
  })
})
