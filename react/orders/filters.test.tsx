import { screen, waitFor, within } from '@testing-library/react'

import { anInbox } from '../testing/builders'
import { renderPage } from '../testing/render-page'

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

const more = () => screen.getByRole('button', { name: /^More filters/ })
const chips = () => within(screen.getByRole('list', { name: 'Active filters' }))

describe('filters that are used often', () => {
  it('narrow to who must act and to a marketplace, by name, and stand in the address', async () => {
    const { user, visited, last } = await open()

    await user.click(screen.getByRole('button', { name: 'Who must act' }))
    await user.click(screen.getByRole('checkbox', { name: 'Pricing team 12' }))
    await user.click(await screen.findByRole('button', { name: 'Marketplace' }))
    await user.click(screen.getByRole('checkbox', { name: 'Amazon 12' }))

    await waitFor(() => expect(last()).toEqual({ actors: ['PRICING'], marketplaces: ['AMZ'] }))
    expect(visited[1]?.query).toEqual({ actor: 'pricing', marketplace: 'AMZ' })
  })
})

describe('more filters', () => {
  it('narrow to a period in words, counted in the store’s days by the service', async () => {
    const { user, visited, last } = await open()
    await user.click(more())

    await user.selectOptions(screen.getByLabelText('Ship by'), 'today')

    await waitFor(() => expect(last()).toEqual({ shipBy: { from: 'today', to: 'today' } }))
    expect(visited[0]?.query).toEqual({ 'ship-by': 'today' })
  })

  it('narrow to days that a person enters, the last one included', async () => {
    const { user, last } = await open()
    await user.click(more())

    await user.selectOptions(screen.getByLabelText('Order date'), 'Choose days…')
    const days = within(screen.getByRole('group', { name: 'Order date' }))
    await user.type(days.getByLabelText('From'), '2026-11-20')
    await user.type(days.getByLabelText('Through'), '2026-11-22')
    await user.click(days.getByRole('button', { name: 'Apply' }))

    await waitFor(() =>
      expect(last()).toEqual({ createdAt: { from: '2026-11-20', to: '2026-11-22' } }),
    )
    expect(chips().getAllByRole('button')[0]).toHaveTextContent(
      'Order date: Nov 20, 2026 – Nov 22, 2026',
    )
  })

  it('narrow to values of one currency, to the cent', async () => {
    const { user, visited, last } = await open()
    await user.click(more())

    await user.type(screen.getByLabelText('At least'), '311.77')
    const value = within(screen.getByRole('group', { name: 'Value' }))
    await user.click(value.getByRole('button', { name: 'Apply' }))

    await waitFor(() => expect(last()).toEqual({ currency: 'BRL', valueMin: 31_177 }))
    expect(visited[0]?.query).toEqual({ value: 'BRL-31177..' })
  })

  it('narrow to an age and to whoever takes care of the cause', async () => {
    const { user, last } = await open()
    await user.click(more())

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

describe('all orders', () => {
  it('are asked for by what their search knows, stand in the address, and exclude what only open ones have', async () => {
    const asked: unknown[] = []
    const { user, visited } = renderPage(
      {
        orderInbox: (args) => {
          asked.push(args.filter)
          const inbox = anInbox({ totalCount: 12_000 })
          const window = args.filter.openOnly ? null : { reachable: 10_000 }
          return { ...inbox, orders: { ...inbox.orders, window } }
        },
      },
      { at: '?assignee=me&sort=value' },
    )
    await screen.findByText('701-1')

    await user.click(screen.getByRole('checkbox', { name: 'Include orders that need no action' }))

    await screen.findByText(/Only 10,000 of those that match can be shown/)
    expect(asked[asked.length - 1]).toEqual({ openOnly: false })
    expect(visited[0]?.query).toEqual({ orders: 'all', sort: 'value' })
    const sort = screen.getByRole('combobox', { name: 'Sort' })
    expect(within(sort).getAllByRole('option')).toHaveLength(4)
  })
})
