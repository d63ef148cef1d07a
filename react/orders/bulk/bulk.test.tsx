import { screen, waitFor, within } from '@testing-library/react'

import type { CloseOrdersInput } from '../../__generated__/operations'
import { anInbox, anOrder } from '../../testing/builders'
import type { FakeApi } from '../../testing/fake-api'
import { RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'

afterEach(() => jest.restoreAllMocks())

const orders = [
  anOrder({ id: 'AMZ-1', marketplaceOrderId: '701-1', value: { amount: 31_177, currency: 'BRL' } }),
  anOrder({ id: 'AMZ-2', marketplaceOrderId: '701-2' }),
  anOrder({ id: 'AMZ-3', marketplaceOrderId: '701-3' }),
]

const open = async (api: FakeApi = {}, at = '') => {
  const matching = {
    total: 900,
    ordersWithoutValue: 899,
    valueAtRisk: [{ currency: 'BRL', amount: 31_177, orders: 1 }],
  }
  const page = renderPage(
    { orderInbox: () => ({ ...anInbox({ orders, totalCount: 900 }), matching }), ...api },
    { at },
  )
  await screen.findByText('701-1')
  return page
}

const box = (id: string) => screen.getByRole('checkbox', { name: `Select order ${id}` })
const bar = () => within(screen.getByRole('region', { name: 'Selected orders' }))

describe('working on several orders', () => {
  it('says how many are chosen and what they are worth, and does not open an order for a tick', async () => {
    const { user, visited } = await open()
    expect(screen.queryByRole('region', { name: 'Selected orders' })).not.toBeInTheDocument()

    const statuses = screen.getAllByRole('status')
    await user.click(box('701-1'))
    // Read out from the first on.
    expect(statuses.map(({ textContent }) => textContent)).toContain('1 order selected · R$311.77')
    await user.click(box('701-2'))

    expect(bar().getByText(/2 orders selected/)).toHaveTextContent(
      '2 orders selected · R$311.77 · 1 of unknown value',
    )
    expect(screen.getByRole('checkbox', { name: /on this page/ })).toBePartiallyChecked()
    expect(visited).toEqual([])
  })

  it('says until when the first of them must leave, and how many stand on other pages', async () => {
    const due = anOrder({
      id: 'AMZ-9',
      marketplaceOrderId: '701-9',
      shipBy: { at: '2026-11-23T15:44:00.000Z', source: 'MARKETPLACE', estimated: false },
    })
    const { user } = await open({
      orderInbox: () => ({
        ...anInbox(),
        orders: ({ after }: { after?: string }) =>
          anInbox({ orders: after ? [due] : orders, totalCount: 26, endCursor: 'cursor' }).orders,
      }),
    })
    await user.click(box('701-1'))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await screen.findByText('701-9')
    await user.click(box('701-9'))

    expect(bar().getByText(/first due in/)).toHaveTextContent(
      'first due in 44 min (1 on another page)',
    )
  })

  it('leave room for themselves, so that no row takes the focus behind them', async () => {
    const { style } = document.documentElement
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(110)
    const { user } = await open()
    expect(style.scrollPaddingBottom).toBe('')

    await user.click(box('701-1'))
    expect(style.scrollPaddingBottom).toBe('110px')

    await user.click(bar().getByRole('button', { name: 'Clear selection' }))
    expect(style.scrollPaddingBottom).toBe('')
  })

  it('says what closing will do before it does it, and keeps ticked what could not be saved', async () => {
    const asked: CloseOrdersInput[] = []
    const { user } = await open({
      closeOrders: ({ input }) => {
        asked.push(input)
        return {
          ok: {
            done: 1,
            worked: [{ id: 'AMZ-1' }],
            failed: ['AMZ-2'],
            conflicts: [],
            remaining: 0,
            after: null,
          },
          error: null,
        }
      },
    })
    await user.click(box('701-1'))
    await user.click(box('701-2'))

    await user.click(bar().getByRole('button', { name: 'Close…' }))
    expect(bar().getByText(/This closes 2 orders here. Nothing changes in VTEX/)).toBeVisible()
    const submit = bar().getByRole('button', { name: 'Close 2 orders' })
    expect(submit).toBeDisabled()
    await user.selectOptions(bar().getByRole('combobox'), 'canceled at the marketplace')
    await user.click(submit)

    expect(
      await bar().findByText(/1 order could not be saved; you can safely try again: AMZ-2/),
    ).toBeVisible()
    expect(bar().getByText('Done: 1 of 2')).toBeVisible()
    expect(asked).toEqual([
      { orders: { ids: ['AMZ-1', 'AMZ-2'] }, reason: 'CANCELED_AT_MARKETPLACE' },
    ])
    expect(box('701-1')).not.toBeChecked()
    expect(box('701-2')).toBeChecked()
  })

  it('keeps what was not done ticked where it was stopped', async () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      anOrder({ id: `B${index}`, marketplaceOrderId: `B${index}` }),
    )
    let answer: () => void = () => undefined
    const page = renderPage({
      orderInbox: () => anInbox({ orders: many }),
      closeOrders: ({ input }) =>
        new Promise((resolve) => {
          const worked = (input.orders.ids ?? []).map((id) => ({ id }))
          const ok = { done: worked.length, worked, failed: [], conflicts: [], remaining: 0 }
          answer = () => resolve({ ok: { ...ok, after: null }, error: null })
        }),
    })
    await screen.findByText('B0')
    await page.user.click(screen.getByRole('checkbox', { name: /on this page/ }))
    await page.user.click(bar().getByRole('button', { name: 'Close…' }))
    await page.user.selectOptions(bar().getByRole('combobox'), 'canceled at the marketplace')
    await page.user.click(bar().getByRole('button', { name: 'Close 150 orders' }))
    await page.user.click(await bar().findByRole('button', { name: 'Stop' }))
    answer()

    expect(await bar().findByText(/^50 orders selected/)).toBeVisible()
    expect(box('B0')).not.toBeChecked()
    expect(box('B149')).toBeChecked()
  })

  it('works on all that match part by part, by the filter and as of the moment that was shown', async () => {
    const asked: CloseOrdersInput['orders'][] = []
    const { user } = await open(
      {
        setReason: ({ input }) => {
          asked.push(input.orders)
          const after = asked.length === 1 ? 'AMZ-500' : null
          const worked = [{ id: `AMZ-${asked.length}` }]
          return { ok: { done: 450, worked, failed: [], conflicts: [], remaining: 0, after } }
        },
      },
      '?status=failed',
    )
    await user.click(screen.getByRole('checkbox', { name: /on this page/ }))
    await user.click(bar().getByRole('button', { name: 'Select all 900 that match' }))
    expect(bar().getByText(/^All 900 matching orders are selected/)).toBeVisible()

    await user.click(bar().getByRole('button', { name: 'More' }))
    await user.click(bar().getByRole('button', { name: 'Set the cause…' }))
    await user.selectOptions(bar().getByRole('combobox'), 'Amount divergence')
    await user.click(bar().getByRole('button', { name: 'Set the cause of 900 orders' }))

    expect(await screen.findByText('Cause of 2 orders set: Amount divergence')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Selected orders' })).toBeNull()
    const all = {
      filter: { openOnly: true, statuses: ['FAILED'] },
      asOf: '2026-11-23T14:55:00.000Z',
    }
    expect(asked).toEqual([all, { ...all, after: 'AMZ-500' }])
  })

  it('checks the ticked ones and says what came of each', async () => {
    const check = {
      at: '2026-11-23T12:00:00.000Z',
      verdict: 'WOULD_FAIL',
      summary: 'It would fail now.',
      causes: ['UNAVAILABLE_INVENTORY'],
      agreement: 'NONE',
      results: [],
    }
    const { user } = await open({
      checkOrders: ({ input }) => ({
        ok: {
          orders: (input.ids ?? []).map((id) => ({
            id,
            marketplaceOrderId: id,
            kept: true,
            check,
          })),
          remaining: 0,
          after: null,
        },
        error: null,
      }),
    })
    await user.click(box('701-3'))
    await user.click(bar().getByRole('button', { name: 'Check now…' }))
    await user.click(bar().getByRole('button', { name: 'Check 1 order' }))

    const checked = (await bar().findByRole('link', { name: 'AMZ-3' })).closest('tr')
    expect(checked).toHaveTextContent('Would fail now: Unavailable inventory')
    expect(bar().getByText('1 order checked.')).toBeVisible()
  })

  it('says who may not, and keeps everything ticked', async () => {
    const { user } = await open({
      closeOrders: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })
    await user.click(box('701-1'))
    await user.click(bar().getByRole('button', { name: 'Close…' }))
    await user.selectOptions(bar().getByRole('combobox'), 'CANCELED_AT_MARKETPLACE')
    await user.click(bar().getByRole('button', { name: 'Close 1 order' }))

    expect(await bar().findByText(/does not include “Change order workflow status”/)).toBeVisible()
    expect(box('701-1')).toBeChecked()
  })

  it('starts without ticks when the filter changes', async () => {
    const { user } = await open()
    await user.click(box('701-1'))

    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.click(screen.getByRole('checkbox', { name: /Amount divergence/ }))

    await waitFor(() => expect(box('701-1')).not.toBeChecked())
  })
})

describe('the keyboard', () => {
  const link = (id: string) => screen.getByRole('link', { name: id })

  it('goes from order to order with the focus, ticks the one it stands on, and searches', async () => {
    const { user } = await open()

    await user.keyboard('jj')
    expect(link('701-2')).toHaveFocus()
    await user.keyboard('x')
    expect(box('701-2')).toBeChecked()
    await user.keyboard('k')
    expect(link('701-1')).toHaveFocus()
    await user.keyboard('k')
    expect(link('701-1')).toHaveFocus()

    await user.keyboard('/')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    await user.keyboard('jx?')
    expect(screen.getByRole('searchbox')).toHaveValue('jx?')
  })

  it('opens the order it stands on with Enter', async () => {
    const { user, visited } = await open({ orderIntegration: () => orders[0] })

    await user.keyboard('j{Enter}')

    expect(visited[0]?.path).toMatch(/\/AMZ-1$/)
    expect(await screen.findByRole('dialog')).toBeVisible()

    // The page remembers which order was open: closing it gives the focus back.
    await user.keyboard('{Escape}')
    await waitFor(() => expect(link('701-1')).toHaveFocus())
  })

  it('shows its shortcuts, and rests while they are open', async () => {
    const { user } = await open()

    await user.keyboard('?')
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    expect(sheet).toHaveTextContent('Next order')
    await user.keyboard('j')
    expect(screen.getByText('701-1')).not.toHaveFocus()

    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })
})
