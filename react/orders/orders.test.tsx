import { screen, waitFor, within } from '@testing-library/react'

import { aDiagnosis, anInbox, anOrder } from '../testing/builders'
import { never, RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

const findTable = () => screen.findByRole('table', { name: 'Orders' })
const refuse = (code: string) => () => {
  throw new RefusedError(code)
}

afterEach(() => jest.restoreAllMocks())

describe('the list of orders', () => {
  it('says what is open and shows each order with its status, its problem, VTEX’s name of it, and where to begin', async () => {
    renderPage({ orderInbox: () => anInbox({ totalCount: 1510 }) })

    expect(await screen.findByText('1,510')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Marketplace order integration',
    )
    const [, row] = within(await findTable()).getAllByRole('row')
    expect(row).toHaveTextContent('701-1')
    expect(row).toHaveTextContent('Amazon')
    expect(row).toHaveTextContent('Failed')
    expect(row).toHaveTextContent('Amount divergence')
    expect(row).toHaveTextContent('Paid 1.84 less than expected (0.59 %)')
    expect(screen.getByRole('link', { name: /^Integration log/ })).toHaveAttribute(
      'href',
      'https://example.com/log',
    )
    expect(screen.getByText('1–1 of 1,510')).toBeVisible()
  })

  it('stands in groups by how urgent it is, each with how many there are and what they are worth', async () => {
    const inbox = anInbox({
      orders: [anOrder({ band: 'WITHIN_HOUR' }), anOrder({ id: 'AMZ-2', marketplaceOrderId: '2' })],
    })
    const groups = [
      { band: 'WITHIN_HOUR', count: 1, value: [] },
      { band: 'TODAY', count: 75, value: [{ currency: 'BRL', amount: 4_092_440, orders: 75 }] },
    ]
    renderPage({ orderInbox: () => ({ ...inbox, orders: { ...inbox.orders, groups } }) })

    const rows = within(await findTable()).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('Due within 1 hour1 order')
    expect(rows[2]).toHaveTextContent('701-1')
    expect(rows[3]).toHaveTextContent('Later today75 orders · R$40,924.40')
  })

  it('keeps the place of the list while it loads, without claiming anything', async () => {
    renderPage({ orderInbox: never })

    expect(await findTable()).toHaveAttribute('aria-busy', 'true')
    expect(screen.queryByText(/open orders?/)).not.toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('says of an account without open orders that all is done, and on what that rests', async () => {
    renderPage({ orderInbox: () => anInbox({ orders: [] }) })

    expect(await screen.findByRole('heading', { name: 'No open orders' })).toBeVisible()
    expect(screen.getByText(/is integrated, resolved or closed/)).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'Data coverage' })).toHaveLength(2)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('reads in Portuguese and in Spanish', async () => {
    const first = renderPage({ orderInbox: () => anInbox() }, { locale: 'pt' })
    expect(await screen.findByText('Divergência de valores')).toBeVisible()
    expect(screen.getByText('Falhou')).toBeVisible()
    first.unmount()

    renderPage({ orderInbox: () => anInbox() }, { locale: 'es' })
    expect(await screen.findByText('Divergencia de precios')).toBeVisible()
    expect(screen.getByText('Plazo hoy')).toBeVisible()
  })

  it('shows an order without a diagnosis as one without a problem', async () => {
    const order = anOrder({ status: 'INTEGRATED', diagnosis: null })
    renderPage({ orderInbox: () => anInbox({ orders: [order] }) })

    expect(await screen.findByText('Integrated')).toBeVisible()
    expect(screen.queryByText('Amount divergence')).not.toBeInTheDocument()
  })
})

describe('VTEX’s own page of the same menu name', () => {
  it('is one click away', async () => {
    renderPage({ orderInbox: never })

    const link = await screen.findByRole('link', {
      name: 'VTEX log (opens in a new tab)',
    })
    expect(link).toHaveAttribute('href', '/admin/bridge/#/marketplace/order')
    expect(link).toHaveAttribute('target', '_blank')
  })
})

describe('what keeps the list from being the whole truth', () => {
  it('says that a partial load may grow', async () => {
    renderPage({ orderInbox: () => anInbox({ partial: true }) })

    expect(await screen.findByText(/only part of the open orders is here/)).toBeVisible()
  })

  it('asks again until the load is complete', async () => {
    jest.useFakeTimers()
    const page = renderPage({ orderInbox: () => anInbox({ totalCount: 3, partial: true }) })
    expect(await screen.findByText('3')).toBeVisible()

    page.answerWith({ orderInbox: () => anInbox({ totalCount: 90 }) })

    expect(await screen.findByText('90', {}, { timeout: 10_000 })).toBeVisible()
    expect(screen.queryByText(/counts may grow/)).not.toBeInTheDocument()
    page.unmount()
    jest.useRealTimers()
  })

  it('does not call an account empty while it is still loading', async () => {
    renderPage({ orderInbox: () => anInbox({ orders: [], partial: true }) })

    expect(await screen.findByRole('heading', { name: 'No order loaded yet' })).toBeVisible()
    expect(screen.queryByText('No open orders')).not.toBeInTheDocument()
  })

  it('says how many failures are not yet confirmed in Orders, and when that ends', async () => {
    const confirmations = { waiting: 1_200, endsAt: '2026-11-23T14:30:00.000Z' }
    renderPage({ orderInbox: () => anInbox({ confirmations }) })

    expect(
      await screen.findByText(/1,200 reported failures are not yet confirmed/),
    ).toHaveTextContent(/they will be by about .*14:30/)
  })

  it('says as of when the list is while very many changes are being read', async () => {
    renderPage({ orderInbox: () => anInbox({ catchingUp: true }) })

    expect(await screen.findByText(/newer changes were still being read/)).toHaveTextContent(
      /Data as of .*14:55; newer/,
    )
  })

  it('gives the age of stale data and counts refused and unassigned notifications', async () => {
    const refused = {
      count: 41,
      from: '2026-11-23T09:30:00.000Z',
      to: '2026-11-23T10:10:00.000Z',
    }
    renderPage({ orderInbox: () => anInbox({ stale: true, refused, unassigned: 1 }) })

    expect(await screen.findByText(/the saved data cannot be read/)).toHaveTextContent(
      /Data as of .*14:55: the saved data/,
    )
    const notice = screen.getByText(/41 notifications were refused/)
    expect(notice).toHaveTextContent('between 23 Nov, 09:30 UTC and 23 Nov, 10:10 UTC')
    expect(screen.getByText(/1 notification names no order/)).toBeVisible()
  })
})

describe('a list without an answer', () => {
  it('is an error with a retry, not an empty list', async () => {
    const page = renderPage({ orderInbox: refuse('INTERNAL_SERVER_ERROR') })

    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The orders could not be loaded')
    expect(alert).toHaveTextContent('For support: request-7')
    expect(screen.queryByText('No open orders')).not.toBeInTheDocument()

    page.answerWith({ orderInbox: () => anInbox() })
    await page.user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('701-1')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('names the missing permission and offers no retry', async () => {
    renderPage({ orderInbox: refuse('FORBIDDEN') })

    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('You do not have permission to see marketplace orders')
    expect(alert).toHaveTextContent('“List Orders”')
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  })

  it('asks a signed-out person to sign in', async () => {
    renderPage({ orderInbox: refuse('UNAUTHENTICATED') })

    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Your session has ended')
    expect(screen.getByRole('link', { name: /^Sign in/ })).toHaveAttribute('href', '/admin')
  })

  it('tells a lost connection from an error of the service', async () => {
    renderPage('unreachable')

    expect(await screen.findByRole('alert')).toHaveTextContent('Check your connection')
  })
})

describe('finding orders', () => {
  const inbox = ({ filter }: { filter: { search?: string | null } }) =>
    anInbox({ orders: filter.search ? [] : [anOrder()], totalCount: filter.search ? 0 : 1 })

  it('says that nothing matches and clears the search', async () => {
    const overview = anInbox({ totalCount: 7 }).open
    const { user, visited } = renderPage(
      { orderInbox: (args) => ({ ...inbox(args), open: overview }) },
      { at: '?search=nothing' },
    )

    expect(await screen.findByRole('heading', { name: 'No order matches' })).toBeVisible()
    expect(screen.getByText('0 orders match')).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Clear filters' }))

    expect(await screen.findByText('701-1')).toBeVisible()
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(visited[0]?.query).toEqual({})
  })

  it('searches on Enter and keeps the text in the address, whatever its characters', async () => {
    const asked: unknown[] = []
    const { user } = renderPage({
      orderInbox: (args) => {
        asked.push(args.filter.search)
        return inbox(args)
      },
    })
    await findTable()

    await user.type(screen.getByRole('searchbox'), 'a&b 50%{Enter}')

    expect(await screen.findByText('No order matches')).toBeVisible()
    expect(asked[asked.length - 1]).toBe('a&b 50%')
    expect(screen.getByRole('searchbox')).toHaveValue('a&b 50%')
  })

  it('filters by error with the keyboard, in a panel that shows the counts', async () => {
    const asked: unknown[] = []
    const { user, visited } = renderPage({
      orderInbox: (args) => {
        asked.push(args.filter.errorTypes)
        return anInbox({ totalCount: 12 })
      },
    })
    const button = await screen.findByRole('button', { name: 'Filter' })

    button.focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('group', { name: 'Error' })
    await user.keyboard('{Tab} ')

    await waitFor(() => expect(asked[asked.length - 1]).toEqual(['AMOUNT_DIVERGENCE']))
    expect(screen.getByRole('checkbox', { name: 'Amount divergence 12' })).toBeChecked()
    expect(visited[0]?.query).toEqual({ 'error-type': 'amount-divergence' })

    await user.keyboard('{Escape}')
    expect(screen.queryByRole('checkbox', { name: /Amount/ })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Filter (1)' })).toHaveFocus()
  })

  it('filters by the error type of a row with one press', async () => {
    const { user, visited } = renderPage({ orderInbox: () => anInbox() })

    await user.click(await screen.findByRole('button', { name: 'Show only: Amount divergence' }))

    expect(visited).toEqual([
      { path: expect.anything(), query: { 'error-type': 'amount-divergence' } },
    ])
  })

  it('keeps the former rows, marked as busy, while the next page loads', async () => {
    const page = renderPage({
      orderInbox: () => anInbox({ totalCount: 26, endCursor: 'cursor-25' }),
    })
    await screen.findByText('701-1')
    page.answerWith({ orderInbox: never })

    await page.user.click(screen.getByRole('button', { name: 'Next' }))

    expect(await findTable()).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('701-1')).toBeVisible()
    expect(page.visited[0]?.query).toEqual({ page: '2', after: 'cursor-25' })
  })

  it('asks for the page after the cursor and finds the way back', async () => {
    const second = anOrder({ id: 'AMZ-2', marketplaceOrderId: '702-2', diagnosis: aDiagnosis() })
    const { user } = renderPage({
      orderInbox: () => ({
        ...anInbox(),
        orders: ({ after }: { after?: string }) =>
          anInbox({
            orders: [after ? second : anOrder()],
            totalCount: 26,
            endCursor: after ? undefined : 'cursor-25',
          }).orders,
      }),
    })

    await user.click(await screen.findByRole('button', { name: 'Next' }))
    expect(await screen.findByText('702-2')).toBeVisible()
    expect(screen.getByText('26–26 of 26')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled()

    await user.click(screen.getByRole('button', { name: 'Previous' }))
    expect(await screen.findByText('701-1')).toBeVisible()
  })
})
