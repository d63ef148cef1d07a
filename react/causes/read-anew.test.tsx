import { screen } from '@testing-library/react'

import { aCause, anInbox, anOrder } from '../testing/builders'
import { RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

afterEach(() => {
  jest.restoreAllMocks()
  window.sessionStorage.clear()
})

const refuse = (code: string) => () => {
  throw new RefusedError(code)
}

describe('a cause that is read anew', () => {
  it('says so where only the alerts could not be read anew', async () => {
    let alerts: unknown = []
    let cause = aCause({ id: 'the-cause' })
    const { user } = renderPage(
      {
        orderInbox: () => ({ ...anInbox({ causes: [cause] }), alerts }),
        setIssueState: ({ input: { state } }) => {
          alerts = refuse('INTERNAL')
          cause = { ...cause, state }
          return { ok: cause, error: null }
        },
      },
      { at: '?cause=the-cause' },
    )
    await user.click(await screen.findByRole('button', { name: 'Mark as fixed' }))

    expect(await screen.findByRole('button', { name: 'Undo: open it again' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Reopen' })).not.toHaveAttribute('aria-busy')
  })

  it('is told over a cause and over an order', async () => {
    let fails = false
    const cause = aCause({ id: 'the-cause' })
    const first = renderPage(
      {
        orderInbox: () => ({
          ...anInbox({ causes: [cause] }),
          ...(fails && { issues: refuse('INTERNAL') }),
        }),
        setIssueState: () => {
          fails = true
          return { ok: cause, error: null }
        },
      },
      { at: '?cause=the-cause' },
    )
    await first.user.click(await screen.findByRole('button', { name: 'Mark as fixed' }))
    expect(await screen.findByText(/This could not be refreshed/)).toBeVisible()
    first.unmount()

    fails = false
    const second = renderPage(
      {
        orderInbox: () => anInbox({ orders: [] }),
        orderIntegration: () => (fails ? refuse('INTERNAL')() : anOrder()),
        addOrderNote: () => {
          fails = true
          return { ok: { id: 'n1' }, error: null }
        },
      },
      { at: '/AMZ-701-1' },
    )
    await second.user.type(await screen.findByLabelText(/^Add a note/), 'Asked')
    await second.user.click(screen.getByRole('button', { name: 'Save note' }))
    expect(await screen.findByText(/This could not be refreshed/)).toBeVisible()
  })
})
