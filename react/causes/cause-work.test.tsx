import { screen, waitFor, within } from '@testing-library/react'

import { aCause, anInbox, anOrder } from '../testing/builders'
import { aPlan } from '../testing/plan-builders'
import type { FakeApi } from '../testing/fake-api'
import { never } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'
import { keepSavedFiles } from '../testing/saved-files'

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

const saved = keepSavedFiles()

describe('working on all orders of a cause', () => {
  const orders = ['A', 'B', 'C'].map((id) => anOrder({ id, marketplaceOrderId: id }))
  const three: Change = { orderCount: 3, value: [{ currency: 'BRL', amount: 93_531, orders: 2 }] }
  const done = (failed: readonly string[] = []) => ({
    ok: {
      done: 3 - failed.length,
      worked: ['A', 'B', 'C'].filter((id) => !failed.includes(id)).map((id) => ({ id })),
      failed,
      conflicts: [],
      remaining: 0,
    },
    error: null,
  })

  it('says what closing does, to how many, worth how much, before it does it', async () => {
    let causes = [aCause({ id: 'the-cause', ...three })]
    const sent: unknown[] = []
    const { user } = renderPage(
      {
        orderInbox: () => anInbox({ orders, causes }),
        closeOrders: ({ input }) => {
          sent.push(input)
          causes = []
          return done()
        },
      },
      { at: AT },
    )
    const sheet = await findSheet()
    const why = await sheet.findByLabelText('Close all. Reason:')
    expect(sheet.queryByRole('button', { name: 'Close 3 orders' })).toBeNull()
    await user.selectOptions(why, 'CANCELED_AT_MARKETPLACE')

    expect(sheet.getByText(/This closes 3 orders here/)).toHaveTextContent(
      'Total value: R$935.31; value of 3 orders unknown. Nothing changes in VTEX',
    )
    expect(sent).toEqual([])
    await user.click(sheet.getByRole('button', { name: 'Close 3 orders' }))

    expect(await sheet.findByText(/^3 orders closed: /)).toBeVisible()
    expect(await sheet.findByRole('button', { name: 'Undo: open 3 again' })).toBeVisible()
    expect(sheet.getByText('No open order has this cause')).toBeVisible()
    expect(sent).toEqual([{ orders: { ids: ['A', 'B', 'C'] }, reason: 'CANCELED_AT_MARKETPLACE' }])
  })

  it('counts what could not be saved, and does nothing while some orders are not loaded', async () => {
    const inbox = () => anInbox({ orders, causes: [aCause(three)] })
    const page = renderPage({ orderInbox: inbox, closeOrders: () => done(['B']) }, { at: AT })
    const sheet = await findSheet()
    await page.user.selectOptions(await sheet.findByLabelText(/Close all/), 'OTHER')
    await page.user.click(sheet.getByRole('button', { name: 'Close 3 orders' }))
    expect(await sheet.findByText(/1 order could not be saved/)).toBeVisible()
    expect(sheet.getByText('Done: 2 of 3')).toBeVisible()

    page.answerWith({ orderInbox: () => ({ ...inbox(), partial: true }) })
    await page.user.click(sheet.getByRole('button', { name: 'Close 3 orders' }))
    expect(await sheet.findByText(/Not all open orders are loaded yet/)).toBeVisible()
  })

  it('sets the cause of all of them only where no source gave one', async () => {
    const sent: unknown[] = []
    const { user } = renderPage(
      {
        orderInbox: () =>
          anInbox({ orders, causes: [aCause({ ...three, errorType: 'NOT_REPORTED' })] }),
        setReason: ({ input }) => {
          sent.push(input)
          return done()
        },
      },
      { at: AT },
    )
    const sheet = await findSheet()
    await user.selectOptions(await sheet.findByLabelText(/Do you know the cause/), 'PRICE_MISSING')
    expect(sheet.getByText(/This sets the cause of 3 orders/)).toHaveTextContent('R$935.31')
    await user.click(sheet.getByRole('button', { name: 'Set the cause of 3 orders' }))

    expect(await sheet.findByText('Cause of 3 orders set: Price missing')).toBeVisible()
    expect(sent).toMatchObject([{ orders: { ids: ['A', 'B', 'C'] }, errorType: 'PRICE_MISSING' }])
  })

  it('writes a text for support with ids, times and codes', async () => {
    const { user } = renderPage(
      { orderInbox: () => anInbox({ orders, causes: [aCause(three)] }) },
      { at: AT },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Write the ticket' }))
    await user.click(await sheet.findByRole('button', { name: 'Copy the text' }))

    const text = await navigator.clipboard.readText()
    expect(text).toContain('Account: acme')
    expect(text).toContain('Marketplace: Amazon (AMZ)')
    expect(text).toContain('A,,AMZ,FAILED,AMOUNT_DIVERGENCE,FMT007,2026-11-23T14:00:00.000Z')
    expect(text).not.toContain('differs')
  })

  it('saves the orders for support as a file, and says so', async () => {
    const { user } = renderPage(
      { orderInbox: () => anInbox({ orders, causes: [aCause(three)] }) },
      { at: AT },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Write the ticket' }))
    await user.click(await sheet.findByRole('button', { name: 'Download all 3 orders as CSV' }))

    expect(await sheet.findByText('orders.csv was saved among your downloads.')).toBeVisible()
    expect(saved.map(({ name }) => name)).toEqual(['orders.csv'])
  })
})

describe('checking all orders of a cause', () => {
  const aCheck = (verdict: string, causes: readonly string[]) => ({
    at: '2026-11-23T12:00:00.000Z',
    verdict,
    summary: 'In a sentence.',
    causes,
    agreement: 'NONE',
    results: [],
  })
  const checked = (id: string, verdict = 'WOULD_FAIL', causes = ['UNAVAILABLE_INVENTORY']) => ({
    id,
    marketplaceOrderId: id,
    kept: true,
    check: aCheck(verdict, causes),
  })
  const payload = (orders: unknown[], more = {}) => ({
    ok: { orders, remaining: 0, after: null, ...more },
    error: null,
  })

  it('goes on part by part and says what they came to', async () => {
    const parts = [
      payload([checked('A'), checked('B', 'WOULD_INTEGRATE', [])], { remaining: 1, after: 'B' }),
      payload([checked('C')]),
    ]
    const asked: unknown[] = []
    const { user } = show(
      { orderCount: 3 },
      {
        checkOrders: ({ input }) => {
          asked.push(input)
          return parts.shift()
        },
      },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Check 3 orders' }))
    await sheet.findByText('3 orders checked.')
    const rows = within(sheet.getByRole('table', { name: /checked/ })).getAllByRole('row')

    expect(asked).toEqual([{ issueId: 'the-cause' }, { issueId: 'the-cause', after: 'B' }])
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      '1Would integrate nowB',
      '2Would fail now: Unavailable inventoryAC',
    ])
  })

  it('ends where a person stops it, and says how many are left', async () => {
    const asked: unknown[] = []
    let answer: (part: unknown) => void = () => undefined
    const { user } = show(
      { orderCount: 3 },
      {
        checkOrders: ({ input }) => {
          asked.push(input)
          return new Promise((resolve) => {
            answer = resolve
          })
        },
      },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Check 3 orders' }))
    await waitFor(() => expect(asked).toHaveLength(1))
    await user.click(sheet.getByRole('button', { name: 'Stop' }))
    answer(payload([checked('A')], { remaining: 2, after: 'A' }))

    expect(await sheet.findByText('1 order checked, 2 left.')).toBeVisible()
    expect(sheet.queryByRole('progressbar')).toBeNull()
    expect(asked).toHaveLength(1)
  })

  it('plans to reprocess those that pass, and opens the plan over the cause', async () => {
    const planned: unknown[] = []
    const { user, visited } = show(
      { orderCount: 2 },
      {
        checkOrders: () => payload([checked('A', 'WOULD_INTEGRATE', []), checked('B')]),
        makeReprocessPlan: ({ input }) => {
          planned.push(input.orders)
          return { ok: { plan: aPlan({ id: 'plan-1' }) }, error: null }
        },
        reprocessPlan: () => aPlan({ id: 'plan-1' }),
      },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Check 2 orders' }))
    await user.click(await sheet.findByRole('button', { name: 'Plan reprocess of 1…' }))

    await waitFor(() =>
      expect(visited.slice(-1)[0]?.query).toEqual({ cause: 'the-cause', plan: 'plan-1' }),
    )
    expect(planned).toMatchObject([{ filter: { issueId: 'the-cause' } }])
    expect(await screen.findByRole('dialog', { name: 'Reprocess plan' })).toBeVisible()
  })

  it('says what each way out costs once it is known which orders would integrate', async () => {
    const worth = (amount: number) => ({ value: { amount, currency: 'BRL' } })
    const passing = { ...checked('A', 'WOULD_INTEGRATE', []), ...worth(5_000) }
    const sums = [{ currency: 'BRL', orders: 2, total: 300, least: 100, median: 150, most: 200 }]
    const { user } = show(
      { orderCount: 2, honoring: { direction: 'LESS', sums, ordersWithoutAmount: 0 } },
      { checkOrders: () => payload([passing, { ...checked('B'), ...worth(7_000) }]) },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Check 2 orders' }))

    expect(await sheet.findByRole('heading', { name: 'First: reprocess 1' })).toBeVisible()
    expect(sheet.getByText('Advised')).toBeVisible()
    expect(sheet.getByText(/^It passes our checks now and brings/)).toHaveTextContent('R$50.00')
    const canceling = sheet.getByRole('heading', { name: 'Or: cancel 1' })
    expect(canceling.nextElementSibling).toHaveTextContent('R$70.00')
  })

  it('names the plans that were made of it', async () => {
    const { user, visited } = show({}, { reprocessPlans: () => [aPlan({ state: 'RUNNING' })] })
    const sheet = await findSheet()
    await user.click(
      await sheet.findByRole('link', { name: /^In progress: 3,000 orders, ana@example.com/ }),
    )

    expect(visited.slice(-1)[0]?.query).toMatchObject({ plan: 'plan-1' })
  })

  it('plans nothing where reprocessing does harm', async () => {
    show({ reprocess: { helps: 'NO', reason: 'The order is in VTEX already.' } })
    const sheet = await findSheet()

    expect(await sheet.findByText('Do not reprocess.')).toBeVisible()
    expect(sheet.queryByRole('button', { name: /^Plan reprocess/ })).toBeNull()
  })

  it('waits for the answer of the store without a word that is not true', async () => {
    const { user } = show({ orderCount: 3 }, { checkOrders: never })
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Check 3 orders' }))

    await waitFor(() => expect(sheet.getByRole('progressbar')).toBeVisible())
    // At once, and not after the first hundred.
    expect(sheet.getByText('Checked: 0 of 3')).toBeVisible()
    expect(sheet.queryByRole('table', { name: /checked/ })).toBeNull()
  })
})
