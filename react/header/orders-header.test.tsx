import { screen, waitFor, within } from '@testing-library/react'

import { aCause, anInbox, anOverview } from '../testing/builders'
import { aChannel, anAlarm, aReading } from '../testing/channel-builders'
import { RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

const open = anOverview({
  total: 158,
  valueAtRisk: [
    { currency: 'BRL', amount: 4_925_966, orders: 140 },
    { currency: 'USD', amount: 120_000, orders: 6 },
  ],
  ordersWithoutValue: 12,
  nextDeadline: '2026-11-24T19:30:00.000Z',
  deadlinesPassed: 3,
})

const silent = aChannel({
  marketplace: { id: 'MLB', name: 'Mercado Livre' },
  state: 'SILENT',
  lastOrderAt: '2026-11-23T02:03:00.000Z',
  alarm: anAlarm(),
})

const figure = (name: RegExp) => screen.findByRole('link', { name })
const strips = () => screen.findByRole('region', { name: 'Marketplaces' })

afterEach(() => jest.restoreAllMocks())

describe('the figures of the header', () => {
  it('say what is about to be lost, each currency by itself', async () => {
    renderPage({ orderInbox: () => anInbox({ open }) })

    expect(await figure(/open orders/)).toHaveTextContent('158open orders')
    expect(await figure(/at risk/)).toHaveTextContent(
      'R$49,259.66at risk + $1,200.00 · 12 of unknown value',
    )
    expect(await figure(/to the next deadline/)).toHaveTextContent(
      '28 h 30 minto the next deadline · Nov 24, 7:30 PM UTC',
    )
    expect(await figure(/deadlines passed/)).toHaveTextContent('3deadlines passed')
  })

  it('say that the next deadline has passed, where it did since they were told', async () => {
    const nextDeadline = '2026-11-23T14:00:00.000Z'
    renderPage({ orderInbox: () => anInbox({ open: { ...open, nextDeadline } }) })

    expect(await figure(/next deadline/)).toHaveTextContent(
      'just passednext deadline · Nov 23, 2:00 PM UTC',
    )
  })

  it('say what nobody knows in words, never as a zero', async () => {
    renderPage({ orderInbox: () => anInbox() })

    expect(await figure(/at risk/)).toHaveTextContent('not reportedat risk')
    expect(await figure(/next deadline/)).toHaveTextContent('none knownnext deadline')
  })

  it('lead to the orders behind them, whatever the list is filtered by', async () => {
    const asked: unknown[] = []
    const { user } = renderPage(
      {
        orderInbox: ({ filter }) => {
          asked.push(filter)
          return anInbox({ open })
        },
      },
      { at: '?search=701' },
    )

    await user.click(await figure(/deadlines passed/))
    await screen.findByText('1 order matches')

    expect(asked).toContainEqual(expect.objectContaining({ shipBy: { to: 'now' } }))
    expect(await figure(/at risk/)).toHaveAttribute(
      'href',
      '/admin/order-integrations/orders?sort=value',
    )
  })
})

describe('the chart of the last days', () => {
  const volume = [
    { day: '2026-11-22', integrated: null, failed: 4, asOf: '2026-11-23T14:55:00.000Z' },
    { day: '2026-11-23', integrated: 24, failed: 3, asOf: '2026-11-23T14:55:00.000Z' },
  ]

  it('says the same in a sentence and in a table, where each day leads to its orders', async () => {
    const { user, visited } = renderPage({ orderInbox: () => anInbox({ volume }) })
    expect(await screen.findByText('Today integrated: 24, failed: 3')).toBeVisible()
    expect(screen.getByRole('img', { name: /^Orders of the last 2 days/ })).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Table' }))

    const [, today = document.body, before] = within(
      screen.getByRole('region', { name: 'Orders by day' }),
    ).getAllByRole('row')
    expect(today).toHaveTextContent('Mon, Nov 23243')
    expect(before).toHaveTextContent('Sun, Nov 22not counted4')
    await user.click(within(today).getByRole('link'))
    expect(visited[0]?.query).toEqual({ placed: '2026-11-23' })
  })

  it('does not call a day empty that was not counted', async () => {
    const unknown = [{ day: '2026-11-23', integrated: null, failed: null, asOf: null }]
    renderPage({ orderInbox: () => anInbox({ volume: unknown }) })

    expect(await screen.findByText('Today is not counted yet')).toBeVisible()
  })
})

describe('a marketplace in the header', () => {
  it('that is silent says so in words, with its numbers, and opens what to do', async () => {
    const { user } = renderPage({
      orderInbox: () => anInbox({ channels: [silent, aChannel()], reading: [aReading()] }),
    })
    const [first, second] = within(await strips()).getAllByRole('listitem')
    expect(first).toHaveTextContent('Mercado LivreSilentLast order: 2:03 AM, expected since: 47')
    expect(second).toHaveTextContent('AmazonSelling as usualLast order: 2:52 PM')

    await user.click(screen.getByRole('button', { name: /Mercado Livre/ }))

    const panel = screen.getByRole('region', { name: /has been silent since Nov 23, 2:03 AM UTC/ })
    expect(panel).toHaveTextContent('Expected since then: 47; none arrived.')
    const reasons = within(panel).getAllByRole('listitem')
    expect(reasons[0]).toHaveTextContent('The access has expiredSign in again.')
    expect(reasons[1]).toHaveTextContent('The connector has stoppedCall its support.')
    expect(within(panel).getByRole('link')).toHaveAttribute(
      'href',
      '/admin/order-integrations/orders?marketplace=MLB',
    )
  })

  it('whose orders fail names the cause and leads to those orders', async () => {
    const alarm = anAlarm({ kind: 'SURGING', seen: 38, expected: 2.2, errorType: 'PRICE_MISSING' })
    const { user } = renderPage({
      orderInbox: () => anInbox({ channels: [aChannel({ state: 'SURGING', alarm })] }),
    })

    await user.click(await screen.findByRole('button', { name: /Amazon ?Failures rising/ }))

    const panel = screen.getByRole('region', { name: /^Failures of Amazon/ })
    expect(panel).toHaveTextContent(/38 orders failed within 15 minutes \(.+\); usual: 2/)
    const [causes, orders] = within(panel).getAllByRole('link')
    expect(causes).toHaveTextContent('Show the causes, most orders first')
    expect(causes).toHaveAttribute(
      'href',
      '/admin/order-integrations/orders?marketplace=AMZ&view=causes&sort=orders',
    )
    expect(orders).toHaveAttribute(
      'href',
      '/admin/order-integrations/orders?error-type=price-missing&marketplace=AMZ',
    )
  })

  it.each([
    ['TOO_LITTLE_HISTORY' as const, aReading(), 'Too little historyLast order: 2:52 PM'],
    ['UNKNOWN' as const, aReading(null), 'UnknownIts orders were never read'],
    [
      'UNKNOWN' as const,
      aReading({ failure: { reason: 'unauthorised', at: '2026-11-23T14:10:00.000Z' } }),
      'UnknownVTEX refused to list its orders, last at 2:10 PM',
    ],
  ])('that is %s never looks healthy', async (state, reading, text) => {
    renderPage({
      orderInbox: () => anInbox({ channels: [aChannel({ state })], reading: [reading] }),
    })

    const strip = within(await strips()).getByRole('listitem')
    expect(strip).toHaveTextContent(text)
    expect(strip).not.toHaveTextContent('as usual')
  })

  it('is not known where the channels cannot be read, and the list stands all the same', async () => {
    const page = renderPage({
      orderInbox: () => ({
        ...anInbox(),
        channels: () => {
          throw new RefusedError('INTERNAL_SERVER_ERROR')
        },
      }),
    })
    expect(await screen.findByText(/not possible to check whether the marketplaces/)).toBeVisible()
    expect(screen.getByText('701-1')).toBeVisible()

    page.answerWith({ orderInbox: () => anInbox({ channels: [aChannel()] }) })
    await page.user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await strips()).toHaveTextContent('Amazon')
  })

  it('of many stands behind a button that shows them all', async () => {
    const channels = ['AMZ', 'MLB', 'MGZ', 'SHP', 'AME'].map((id) =>
      aChannel({ marketplace: { id, name: id } }),
    )
    const { user } = renderPage({ orderInbox: () => anInbox({ channels }) })

    const button = await screen.findByRole('button', { name: 'All 5 marketplaces' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)

    expect(screen.getByRole('button', { name: 'Fewer marketplaces' })).toHaveAttribute(
      'aria-expanded',
      'true',
    )
  })
})

describe('the largest cause', () => {
  const cause = aCause({ orderCount: 140 })

  it('says in a line what one correction would settle most of, and opens it', async () => {
    const { user, visited } = renderPage({ orderInbox: () => anInbox({ open, causes: [cause] }) })
    const link = await screen.findByRole('link', { name: cause.title })

    expect(link.parentElement).toHaveTextContent(
      'Largest cause: 140 of 158 orders · R$84,210.00 · Pricing team · About 10 % less than expected',
    )
    await user.click(link)
    expect(visited[0]?.query).toMatchObject({ cause: encodeURIComponent(cause.id) })
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    // None of the orders below has a row for it.
    await waitFor(() => expect(link).toHaveFocus())
  })

  it('has its place before it is known, so that the list does not move', async () => {
    renderPage({ orderInbox: () => anInbox({ open, causes: [cause] }) })
    const blocks = () => screen.getByRole('banner').children.length
    const before = blocks()
    await screen.findByRole('link', { name: cause.title })

    expect(blocks()).toBe(before)
  })

  it.each([
    ['no open order has a cause that nobody put aside', anInbox({ open })],
    ['nothing is open', anInbox({ open: anOverview({ total: 0 }), orders: [] })],
  ])('is not there where %s', async (_, inbox) => {
    renderPage({ orderInbox: () => inbox })
    await screen.findByText('No marketplace is known yet.')

    expect(screen.queryByText(/Largest cause/)).toBeNull()
  })
})
