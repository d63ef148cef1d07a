import { screen, within } from '@testing-library/react'

import { aCause, anInbox, anOrder } from '../testing/builders'
import type { FakeApi } from '../testing/fake-api'
import { RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

const AT = '?cause=the-cause'
const findSheet = async () => within(await screen.findByRole('dialog'))

type Change = Parameters<typeof aCause>[0]

const apiWith = (change: Change = {}, more: FakeApi = {}): FakeApi => ({
  orderInbox: () => anInbox({ causes: [aCause({ id: 'the-cause', ...change })] }),
  ...more,
})

const show = (change: Change = {}, more: FakeApi = {}) =>
  renderPage(apiWith(change, more), { at: AT })

afterEach(() => {
  jest.restoreAllMocks()
  window.sessionStorage.clear()
})

describe('one cause', () => {
  it('says what it costs, until when, who must act, and the steps in their order', async () => {
    show()
    const sheet = await findSheet()

    expect(
      await sheet.findByRole('heading', { name: 'About 10 % less than expected on each order' }),
    ).toBeVisible()
    expect(sheet.getByText('412')).toBeVisible()
    expect(sheet.getByText(/^Amazon · since/)).toHaveTextContent('since 22 Nov')
    expect(sheet.getByText('R$84,210.00', { selector: 'dd *' })).toBeVisible()
    expect(sheet.getByText('3 of unknown value')).toBeVisible()
    expect(sheet.getByText('3 h 20 min')).toBeVisible()
    expect(sheet.getByText('Pricing team')).toBeVisible()
    const steps = sheet.getAllByText(/^(Stop it first|Only then)/)
    expect(steps.map((step) => step.textContent?.slice(0, 7))).toEqual(['Stop it', 'Only th'])
  })

  it('never shows an estimate in red, of the cause or of an order of it', async () => {
    const late = '2026-11-23T11:40:00.000Z'
    const order = anOrder({ shipBy: { at: late, estimated: true, source: 'RULE' } })
    renderPage(
      {
        orderInbox: () =>
          anInbox({
            causes: [aCause({ id: 'the-cause', nextDeadline: late, deadlineEstimated: true })],
            orders: [order],
          }),
      },
      { at: AT },
    )

    const texts = await (await findSheet()).findAllByText('3 h 20 min late')
    expect(texts.map(({ dataset }) => dataset.urgency)).toEqual(texts.map(() => 'today'))
    expect(texts.length).toBeGreaterThan(1)
  })

  it('says that it counts over all open orders only where the list beside it is filtered', async () => {
    const words = /^Counts all open orders/
    const { unmount } = show()
    await (await findSheet()).findByText('Pricing team')
    expect(screen.queryByText(words)).not.toBeInTheDocument()
    unmount()

    renderPage(apiWith(), { at: `${AT}&marketplace=AMZ` })

    expect(await (await findSheet()).findByText(words)).toBeVisible()
  })

  it('asks for that cause and no other', async () => {
    const asked: unknown[] = []
    renderPage(
      {
        orderInbox: ({ filter }) => {
          asked.push(filter)
          return anInbox({ causes: [aCause()] })
        },
      },
      { at: '?cause=v1%253Asku%253D17' },
    )
    await (await findSheet()).findByText('Pricing team')

    expect(asked).toContainEqual({ issueId: 'v1:sku=17', openOnly: true })
  })

  const lessPaid = {
    direction: 'LESS',
    sums: [{ currency: 'BRL', orders: 410, total: 75_808, least: 50, median: 184, most: 990 }],
    ordersWithoutAmount: 2,
  } as const

  it('tells what accepting and what canceling costs, before anybody decides', async () => {
    show({ honoring: lessPaid })
    const sheet = await findSheet()
    const costs = await sheet.findByRole('heading', { name: 'What it costs' })

    const section = costs.closest('section')
    if (!section) throw new Error('It stands in a section')
    const titles = within(section).getAllByRole('heading')
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'What it costs',
      'Accept the amounts paid',
      'Or: cancel 412',
    ])
    expect(sheet.getByText('R$758.08')).toBeVisible()
    expect(sheet.getByText(/median/)).toHaveTextContent(
      '410 orders: median R$1.84, from R$0.50 to R$9.90.',
    )
    expect(sheet.getByText(/2 orders have no reported difference/)).toBeVisible()
    expect(sheet.getByText(/^of sales given up at Amazon/)).toBeVisible()
  })

  it('says of orders that were paid above the expected amount only that', async () => {
    show({ honoring: { ...lessPaid, direction: 'MORE' } })
    const sheet = await findSheet()

    expect(await sheet.findByText(/^These 410 orders were paid/)).toHaveTextContent('R$758.08')
    expect(sheet.queryByRole('heading', { name: 'What it costs' })).toBeNull()
  })

  it('names what its orders share and others do not', async () => {
    show({
      shared: [{ kind: 'TRADE_POLICY', value: '5', inIssue: 1, inOthers: 0.03 }],
    })

    expect(
      await (
        await findSheet()
      ).findByText('100% of them sell through trade policy 5, 3% of the others do.'),
    ).toBeVisible()
  })

  it('does not take unread orders for orders that share nothing', async () => {
    show({ shared: null })

    expect(await (await findSheet()).findByText(/the other orders could not be read/)).toBeVisible()
  })

  it('says so where they share nothing that sets them apart', async () => {
    show({ shared: [] })

    expect(await (await findSheet()).findByText(/No SKU or trade policy stands out/)).toBeVisible()
  })

  it('leads to all of its orders, and an order leads back', async () => {
    const order = anOrder()
    const { user, visited } = renderPage(
      {
        orderInbox: () => anInbox({ orders: [order], causes: [aCause({ id: 'the-cause' })] }),
        orderIntegration: () => order,
      },
      { at: `${AT}&status=failed` },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('link', { name: '701-1' }))
    await screen.findByRole('dialog', { name: 'Order 701-1' })
    await user.keyboard('{Escape}')

    const again = await findSheet()
    expect(await again.findByText('Pricing team')).toBeVisible()
    expect(visited.map(({ query }) => query.cause)).toEqual(['the-cause', 'the-cause'])

    const all = again.getByRole('link', { name: 'See all 412 orders in the list' })
    // A new tab has the Admin around the list.
    expect(all).toHaveAttribute('href', '/admin/order-integrations/orders?issue=the-cause')
    await user.click(all)
    expect(visited[2]?.query).toEqual({ issue: 'the-cause' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('closes with Escape and leaves the list as it was', async () => {
    const { user, visited } = renderPage(apiWith(), { at: `${AT}&status=failed` })
    await (await findSheet()).findByText('Pricing team')
    await user.keyboard('{Escape}')

    expect(visited[0]?.query).toEqual({ status: 'failed' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a cause that cannot be shown', () => {
  it('is over, or not loaded yet: the page says which', async () => {
    const page = renderPage({ orderInbox: () => anInbox() }, { at: AT })
    expect(await (await findSheet()).findByText('No open order has this cause')).toBeVisible()
    page.unmount()

    renderPage({ orderInbox: () => anInbox({ partial: true }) }, { at: AT })
    expect(await (await findSheet()).findByText('This cause is not loaded yet')).toBeVisible()
  })

  it('is an error with a retry', async () => {
    const page = renderPage(
      {
        orderInbox: () => {
          throw new RefusedError('INTERNAL_SERVER_ERROR')
        },
      },
      { at: AT },
    )
    const sheet = await findSheet()
    expect(await sheet.findByRole('alert')).toHaveTextContent('This cause could not be loaded')

    page.answerWith(apiWith())
    await page.user.click(sheet.getByRole('button', { name: 'Try again' }))

    expect(await sheet.findByText('Pricing team')).toBeVisible()
  })
})
