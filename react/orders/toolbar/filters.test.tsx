import { screen, waitFor, within } from '@testing-library/react'

import { anInbox } from '../../testing/builders'
import { renderPage } from '../../testing/render-page'

afterEach(() => jest.restoreAllMocks())

const open = async (at = '') => {
  const asked: unknown[] = []
  const page = renderPage(
    {
      orderInbox: (args) => {
        // The service's own default, which the page leaves to it.
        const { openOnly, ...chosen } = args.filter
        expect(openOnly).toBe(true)
        asked.push(chosen)
        const inbox = anInbox({ totalCount: 12 })
        const valueAtRisk = [{ currency: 'BRL', amount: 31_177, orders: 1 }]
        const nodes = [{ id: 'one', title: 'Price table of trade policy 3' }]
        const issues = { ...inbox.issues, nodes, totalCount: 1 }
        return { ...inbox, open: { ...inbox.open, valueAtRisk }, issues }
      },
    },
    { at },
  )
  await screen.findByText('701-1')
  return { ...page, last: () => asked[asked.length - 1] }
}

const panel = () => screen.getByRole('button', { name: /^Filter/ })
const chip = (name: string) => screen.getByRole('button', { name })
const chips = () => within(screen.getByRole('list', { name: 'Active filters' }))

describe('the two chips', () => {
  it('narrow to what must leave today, with how many that are, and take it away again', async () => {
    const { user, visited, last } = await open('?marketplace=AMZ')
    expect(chip('Due today 2')).toHaveAttribute('aria-pressed', 'false')

    await user.click(chip('Due today 2'))

    await waitFor(() =>
      expect(last()).toEqual({ marketplaces: ['AMZ'], shipBy: { from: 'now', to: 'today' } }),
    )
    expect(visited[0]?.query).toEqual({ marketplace: 'AMZ', 'ship-by': 'now..today' })
    expect(chip('Due today 2')).toHaveAttribute('aria-pressed', 'true')
    // The chip says it already.
    expect(screen.queryByRole('button', { name: /Remove filter: Ship by/ })).toBeNull()

    await user.click(chip('Due today 2'))
    await waitFor(() => expect(last()).toEqual({ marketplaces: ['AMZ'] }))
  })

  it('narrow to what the reader takes care of', async () => {
    const { user, last } = await open()

    await user.click(chip('Mine 1'))

    await waitFor(() => expect(last()).toEqual({ assignee: 'me' }))
  })

  it('cannot be pressed where they would leave nothing, and show no number that is not known', async () => {
    renderPage({ orderInbox: () => ({ ...anInbox(), dueToday: 0, mine: null }) })
    await screen.findByText('701-1')

    expect(chip('Due today 0')).toBeDisabled()
    expect(chip('Mine')).toBeEnabled()
  })
})

describe('filters that are counted', () => {
  it('narrow to who must act and to a marketplace, by name, and stand in the address', async () => {
    const { user, visited, last } = await open()
    await user.click(panel())

    await user.click(screen.getByRole('checkbox', { name: 'Pricing team 12' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Amazon 12' }))

    await waitFor(() => expect(last()).toEqual({ actors: ['PRICING'], marketplaces: ['AMZ'] }))
    expect(visited[1]?.query).toEqual({ actor: 'pricing', marketplace: 'AMZ' })
  })

  it('close with Escape and with a press elsewhere', async () => {
    const { user } = await open()
    await user.click(panel())
    await user.keyboard('{Escape}')
    expect(panel()).toHaveAttribute('aria-expanded', 'false')

    await user.click(panel())
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(panel()).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('filters of moments, values and people', () => {
  it('narrow to a period in words, counted in the store’s days by the service', async () => {
    const { user, visited, last } = await open()
    await user.click(panel())

    await user.selectOptions(screen.getByLabelText('Ship by'), 'today')

    await waitFor(() => expect(last()).toEqual({ shipBy: { from: 'today', to: 'today' } }))
    expect(visited[0]?.query).toEqual({ 'ship-by': 'today' })
  })

  it('narrow to days that a person enters, the last one included', async () => {
    const { user, last } = await open()
    await user.click(panel())

    await user.selectOptions(screen.getByLabelText('Order date'), 'Choose days…')
    const days = within(screen.getByRole('group', { name: 'Order date' }))
    await user.type(days.getByLabelText('From'), '2026-11-20')
    await user.type(days.getByLabelText('Through'), '2026-11-22')
    await user.click(days.getByRole('button', { name: 'Apply' }))

    await waitFor(() =>
      expect(last()).toEqual({ createdAt: { from: '2026-11-20', to: '2026-11-22' } }),
    )
    expect(chips().getAllByRole('button')[0]).toHaveTextContent(
      'Order date: 20 Nov 2026 – 22 Nov 2026',
    )
  })

  it('narrow to values of one currency, to the cent', async () => {
    const { user, visited, last } = await open()
    await user.click(panel())

    await user.type(screen.getByLabelText('At least'), '311.77')
    const value = within(screen.getByRole('group', { name: 'Value' }))
    await user.click(value.getByRole('button', { name: 'Apply' }))

    await waitFor(() => expect(last()).toEqual({ currency: 'BRL', valueMin: 31_177 }))
    expect(visited[0]?.query).toEqual({ value: 'BRL-31177..' })
  })

  it('narrow to an age and to whoever takes care of the cause', async () => {
    const { user, last } = await open()
    await user.click(panel())

    await user.selectOptions(screen.getByLabelText('Open for'), 'more than 3 days')
    await user.selectOptions(screen.getByLabelText('Assigned to'), 'Me')

    await waitFor(() => expect(last()).toEqual({ olderThanHours: 72, assignee: 'me' }))
  })
})

describe('what narrows the list', () => {
  it('is said in words, each with a way to take it away, and keeps the focus among them', async () => {
    const { user, visited } = await open(
      '?status=failed,stuck&issue=one&assignee=nobody&ship-by=..now&value=BRL-100..&age=..24',
    )

    const names = chips()
      .getAllByRole('button')
      .map((chip) => chip.textContent)
    expect(names).toEqual([
      'Status: Failed, Stuck',
      'Cause: Price table of trade policy 3',
      'Assigned to: Nobody',
      'Ship by: overdue',
      'Value: from R$1.00',
      'Open for: less than 24 hours',
      'Clear filters',
    ])

    await user.click(chips().getByRole('button', { name: 'Remove filter: Ship by: overdue' }))

    expect(visited[0]?.query).not.toHaveProperty('ship-by')
    await waitFor(() => expect(chips().getByRole('button', { name: /Value/ })).toHaveFocus())
  })

  it.each(['Remove filter: Status: Failed', 'Clear filters'])(
    'gives the focus to the search where its last one goes: %s',
    async (name) => {
      const { user } = await open('?status=failed')
      screen.getByRole('button', { name }).focus()
      await user.keyboard('{Enter}')

      expect(screen.queryByRole('list', { name: 'Active filters' })).not.toBeInTheDocument()
      expect(screen.getByRole('searchbox')).toHaveFocus()
    },
  )

  it('is not shown where nothing does', async () => {
    await open()

    expect(screen.queryByRole('list', { name: 'Active filters' })).not.toBeInTheDocument()
  })
})

describe('an address', () => {
  it('says which of its words is no filter', async () => {
    await open('?error-type=colour')

    expect(screen.getByText('“colour” is no filter. All orders are shown.')).toBeVisible()
  })

  it('keeps to what it understands', async () => {
    const { last } = await open('?status=failed,colour')

    expect(screen.getByText('“colour” is no filter.')).toBeVisible()
    expect(last()).toEqual({ statuses: ['FAILED'] })
  })
})

const marketplaces = [{ affiliateId: 'SHP', name: 'Shopee', progress: null }]

describe('all orders', () => {
  it('come from Orders, are asked for by what it knows, stand in the address, and say so', async () => {
    const asked: unknown[] = []
    const { user, visited } = renderPage(
      {
        orderInbox: (args) => {
          asked.push(args.filter)
          return { ...anInbox({ totalCount: 12_000 }), reading: marketplaces }
        },
      },
      { at: '?assignee=me&sort=value&error-type=amount-divergence&status=failed' },
    )
    await screen.findByText('701-1')

    await user.click(panel())
    await user.click(screen.getByRole('checkbox', { name: 'Search all orders in VTEX Orders' }))

    await screen.findByText(/All orders of your marketplaces from VTEX Orders, newest first/)
    expect(asked[asked.length - 1]).toEqual({ openOnly: false })
    expect(visited[0]?.query).toEqual({ orders: 'all', sort: 'value' })
    expect(chips().getAllByRole('button')[0]).toHaveTextContent('Orders: all, from VTEX Orders')
    expect(screen.getByText(/can be searched by exact ID, status, marketplace/)).toBeVisible()
    expect(screen.queryByLabelText('Ship by')).not.toBeInTheDocument()
    expect(await screen.findByRole('checkbox', { name: 'Shopee' })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Canceled' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Export/ })).not.toBeInTheDocument()
    const heads = screen
      .getAllByRole('columnheader')
      .filter((head) => within(head).queryByRole('button'))
    expect(heads).toEqual([])
  })
})
