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
  it('say in a line what is wrong, how much hangs on it, until when and whose turn it is', async () => {
    const cause = aCause({
      assignee: 'ana@acme.example',
      regression: {
        kind: 'ENDED',
        since: '2026-11-23T10:00:00.000Z',
        endedAt: '2026-11-20T10:00:00.000Z',
      },
    })
    renderPage({ orderInbox: () => anInbox({ causes: [cause] }) }, { at: AT })
    const row = await firstRow()

    expect(row).toHaveTextContent('About 10 % less than expected on each order')
    expect(row).toHaveTextContent('Amazon · since Nov 22, 10:00 AM, last 10 minutes ago')
    expect(row).toHaveTextContent('412')
    expect(within(row).getByText('3 of unknown value')).toBeVisible()
    expect(row).toHaveTextContent('R$84,210.00')
    expect(row).toHaveTextContent('3 h 20 min')
    expect(row).toHaveTextContent('Pricing teamana@acme.example')
    expect(row).toHaveTextContent('Back again')
    expect(
      within(row).getByRole('img', {
        name: 'New orders per hour: 15 in 24 hours, 12 in this hour',
      }),
    ).toBeVisible()
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

  it('are sorted by a column, either way, and the address holds it', async () => {
    const asked: unknown[] = []
    const inbox = anInbox({ causes: [aCause()] })
    const issues = ({ sort }: { readonly sort?: unknown }) => {
      asked.push(sort)
      return inbox.issues
    }
    const { user, visited } = renderPage({ orderInbox: () => ({ ...inbox, issues }) }, { at: AT })
    await firstRow()
    await user.click(screen.getByRole('button', { name: 'Orders' }))
    await waitFor(() =>
      expect(asked[asked.length - 1]).toEqual({ field: 'ORDERS', direction: 'DESCENDING' }),
    )
    await user.click(screen.getByRole('button', { name: 'Orders' }))

    await waitFor(() =>
      expect(asked[asked.length - 1]).toEqual({ field: 'ORDERS', direction: 'ASCENDING' }),
    )
    expect(visited.map(({ query }) => query)).toEqual([
      { view: 'causes', sort: 'orders' },
      { view: 'causes', sort: 'orders', direction: 'ascending' },
    ])
  })

  it('count what is snoozed, because its orders are lost all the same', async () => {
    const inbox = anInbox({ causes: [aCause()] })
    const issues = { ...inbox.issues, snoozedCount: 2, snoozedOrders: 40 }
    renderPage({ orderInbox: () => ({ ...inbox, issues }) }, { at: AT })

    expect(
      await screen.findByText('2 snoozed causes are left out, with 40 open orders.'),
    ).toBeVisible()
  })

  it('do not look settled while there is nothing to show', async () => {
    renderPage({ orderInbox: () => anInbox({ causes: [] }) }, { at: AT })

    expect(await screen.findByText('No cause to show')).toBeVisible()
  })
})
