import { screen, waitFor, within } from '@testing-library/react'

import { aCause, anInbox } from '../testing/builders'
import { renderPage } from '../testing/render-page'

const AT = '?view=causes'

const firstRow = async () => {
  const table = await screen.findByRole('table', { name: 'Causes of open orders' })
  await within(table).findByRole('link', { name: /less than expected/ })
  return within(table).getAllByRole('row')[1] ?? table
}

afterEach(() => jest.restoreAllMocks())

describe('open orders by what has to be corrected', () => {
  it('say in a line what is wrong, how it stands, how much hangs on it, until when and whose turn it is', async () => {
    const cause = aCause({ assignee: 'ana.souza@acme.example', standing: 'SURGING', pinned: true })
    renderPage({ orderInbox: () => anInbox({ causes: [cause] }) }, { at: AT })
    const row = await firstRow()

    expect(row).toHaveAttribute('data-tone', 'alarm')
    expect(within(row).getByRole('img', { name: 'Pinned' })).toBeVisible()
    expect(row).toHaveTextContent(/Amount divergenceAmazon · since/)
    expect(row).toHaveTextContent('Surging')
    expect(row).toHaveTextContent('412')
    expect(within(row).getByText('3 of unknown value')).toBeVisible()
    expect(row).toHaveTextContent('R$84,210.00')
    expect(row).toHaveTextContent(/3 h 20 min.+ · 37 orders/)
    expect(row).toHaveTextContent('ASana.souzaPricing team')
    expect(
      within(row).getByRole('img', {
        name: 'Orders in each of the last 9 hours, oldest first: 0, 0, 0, 0, 0, 0, 0, 3, 12',
      }),
    ).toBeVisible()
  })

  it('have one thing to press: where the first step leads, else the cause itself', async () => {
    const causes = [aCause(), aCause({ id: 'no-link', title: 'No link', steps: [] })]
    renderPage({ orderInbox: () => anInbox({ causes }) }, { at: AT })
    const row = await firstRow()

    expect(within(row).getByRole('link', { name: /^Order authorization/ })).toHaveAttribute(
      'href',
      '/admin/order-auth',
    )
    expect(screen.getAllByRole('link', { name: 'Open cause' })).toHaveLength(1)
  })

  it('leave only those of one type after a press on its name', async () => {
    const { user, visited } = renderPage(
      { orderInbox: () => anInbox({ causes: [aCause()] }) },
      { at: AT },
    )
    const row = await firstRow()
    await user.click(within(row).getByRole('button', { name: 'Show only: Amount divergence' }))

    expect(visited[0]?.query).toEqual({ 'error-type': 'amount-divergence', view: 'causes' })
  })

  it('are given to somebody from their row, by who may', async () => {
    const sent: unknown[] = []
    const { user } = renderPage(
      {
        orderInbox: () => anInbox({ causes: [aCause({ id: 'the-cause' })] }),
        peopleOfPage: () => [],
        assignIssue: ({ input }) => {
          sent.push(input)
          return { ok: null, error: null }
        },
      },
      { at: AT },
    )
    await user.click(await within(await firstRow()).findByRole('button', { name: /^Assign / }))
    await user.type(screen.getByLabelText('Name or e-mail address'), 'rui@acme.example{Enter}')

    expect(sent).toMatchObject([
      { issueId: 'the-cause', assignee: 'rui@acme.example', replace: false },
    ])
  })

  it('are another view of the same filter, and the address holds which', async () => {
    const asked: unknown[] = []
    const { user, visited } = renderPage(
      {
        orderInbox: ({ filter }) => {
          // The header asks without a filter.
          if (filter) asked.push(filter)
          return anInbox({ causes: [aCause()] })
        },
      },
      { at: '?status=failed' },
    )
    await screen.findByRole('link', { name: '701-1' })
    const causes = screen.getByRole('link', { name: 'Causes 1' })
    expect(causes).not.toHaveAttribute('aria-current')
    // A new tab has the Admin around the list.
    expect(causes).toHaveAttribute(
      'href',
      '/admin/order-integrations/orders?status=failed&view=causes',
    )
    causes.focus()
    await user.keyboard('{Enter}')
    await firstRow()

    expect(visited[0]?.query).toEqual({ status: 'failed', view: 'causes' })
    const failed = expect.objectContaining({ statuses: ['FAILED'] })
    expect(asked).toEqual([failed, failed])
    expect(screen.getByRole('link', { name: 'Causes 1' })).toHaveAttribute('aria-current', 'page')
    expect(screen.queryByRole('link', { name: '701-1' })).toBeNull()
  })

  it('open one on Enter, and Escape gives the focus back to it', async () => {
    const cause = aCause()
    const { user } = renderPage({ orderInbox: () => anInbox({ causes: [cause] }) }, { at: AT })
    const name = { name: cause.title }
    const link = async () => within(await firstRow()).getByRole('link', name)
    ;(await link()).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('dialog', name)
    await user.keyboard('{Escape}')

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const again = await link()
    await waitFor(() => expect(again).toHaveFocus())
  })

  it('are sorted by their heads, and one press leads back to the highest priority', async () => {
    const asked: unknown[] = []
    const inbox = anInbox({ causes: [aCause()] })
    const issues = ({ sort }: { readonly sort?: unknown }) => {
      if (sort) asked.push(sort)
      return inbox.issues
    }
    const { user, visited } = renderPage({ orderInbox: () => ({ ...inbox, issues }) }, { at: AT })
    await firstRow()
    await user.click(screen.getByRole('button', { name: 'Orders' }))
    await waitFor(() =>
      expect(asked[asked.length - 1]).toEqual({ field: 'ORDERS', direction: 'DESCENDING' }),
    )
    expect(screen.getByRole('columnheader', { name: /^Orders/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await user.click(screen.getByRole('button', { name: 'Back to highest priority first' }))

    expect(visited.map(({ query }) => query)).toEqual([
      { view: 'causes', sort: 'orders' },
      { view: 'causes' },
    ])
  })

  it('that are snoozed are one press away, because their orders are lost all the same', async () => {
    const inbox = anInbox({ causes: [aCause()] })
    const issues = { ...inbox.issues, snoozedCount: 2, snoozedOrders: 40 }
    const { user, visited } = renderPage({ orderInbox: () => ({ ...inbox, issues }) }, { at: AT })
    await user.click(await screen.findByRole('link', { name: '2 snoozed causes, 40 orders' }))

    expect(visited[0]?.query).toEqual({ state: 'snoozed', view: 'causes' })
  })

  it('do not look settled while there is nothing to show', async () => {
    renderPage({ orderInbox: () => anInbox({ causes: [] }) }, { at: AT })

    expect(await screen.findByText('No cause to show')).toBeVisible()
  })
})
