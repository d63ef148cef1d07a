import { act, screen, within } from '@testing-library/react'

import type { OrderCheck } from '../../api/use-check-orders'
import { anInbox, anOrder } from '../../testing/builders'
import type { FakeApi } from '../../testing/fake-api'
import { never, RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'

const AT = '/AMZ-701-1'

const aCheck = (different: Partial<OrderCheck> = {}): OrderCheck => ({
  at: '2026-11-23T12:00:00.000Z',
  verdict: 'WOULD_FAIL',
  summary: 'It would fail now. Problems found: 1.',
  causes: ['UNAVAILABLE_INVENTORY'],
  agreement: 'CONTRADICTS',
  results: [
    { name: 'SKU_EXISTS', outcome: 'OK', decides: true, text: 'SKU 1001 exists.', offered: [] },
    {
      name: 'STOCK',
      outcome: 'PROBLEM',
      decides: true,
      text: 'SKU 1001: 0 available.',
      offered: [],
    },
    {
      name: 'SHIPPING',
      outcome: 'INCONCLUSIVE',
      decides: true,
      text: 'Logistics did not answer.',
      offered: [],
    },
  ],
  ...different,
})

const checked = (id: string, different: Partial<OrderCheck> = {}) => ({
  id,
  marketplaceOrderId: id,
  kept: true,
  check: aCheck(different),
})

const payload = (orders: unknown[], more = {}) => ({
  ok: { orders, remaining: 0, after: null, ...more },
  error: null,
})

const apiWith = (order: unknown, checkOrders: FakeApi['checkOrders'] = never) => ({
  orderInbox: () => anInbox(),
  orderIntegration: () => order,
  checkOrders,
})

const findSheet = async () => within(await screen.findByRole('dialog'))

afterEach(() => jest.restoreAllMocks())

describe('checking an order', () => {
  it('shows the verdict and each result, told apart without colour', async () => {
    const { user } = renderPage(
      apiWith(anOrder(), () => payload([checked('AMZ-701-1')])),
      { at: AT },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Check now' }))

    expect(await sheet.findByText('Would fail now')).toBeVisible()
    expect(sheet.getByText(/^checked/)).toHaveTextContent('the reported cause no longer applies')
    expect(sheet.getByText(/SKU 1001: 0 available/)).toHaveTextContent('Problem:')
    expect(sheet.getByText(/Logistics did not answer/)).toHaveTextContent('Unknown:')
    expect(sheet.getByRole('button', { name: 'Check again' })).toBeEnabled()
  })

  it('shows the last check that anybody made', async () => {
    const last = aCheck({ verdict: 'WOULD_INTEGRATE', agreement: 'NONE', results: [] })
    renderPage(apiWith(anOrder({ lastCheck: last })), { at: AT })

    expect(await (await findSheet()).findByText('Would integrate now')).toBeVisible()
  })

  it('says that a result could not be saved', async () => {
    const { user } = renderPage(
      apiWith(anOrder(), () => payload([{ ...checked('AMZ-701-1'), kept: false }])),
      { at: AT },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Check now' }))

    expect(await sheet.findByText(/could not be saved/)).toBeVisible()
  })

  it.each([
    [
      'the service',
      { ok: null, error: { code: 'UPSTREAM', message: 'Master Data is down.' } },
      /Master Data is down/,
    ],
    [
      'the permission',
      new RefusedError('FORBIDDEN'),
      /does not include “Change order workflow status”/,
    ],
  ])('says why %s refused it, and keeps what was known', async (_, answer, text) => {
    const { user } = renderPage(
      apiWith(anOrder({ lastCheck: aCheck() }), () => {
        if (answer instanceof Error) throw answer
        return answer
      }),
      { at: AT },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Check again' }))

    expect(await sheet.findByText(text)).toBeVisible()
    expect(sheet.getByText('Would fail now')).toBeVisible()
  })

  it('is not offered for an order that needs nothing', async () => {
    renderPage(apiWith(anOrder({ diagnosis: null, status: 'INTEGRATED' })), { at: AT })
    const sheet = await findSheet()
    await sheet.findByText(/^Nothing to do/)

    expect(sheet.queryByRole('button', { name: /Check/ })).toBeNull()
  })
})

describe('a check that is known already', () => {
  const show = (at: string) => {
    const asked: unknown[] = []
    renderPage(
      apiWith(
        anOrder({ lastCheck: aCheck({ at, verdict: 'WOULD_INTEGRATE', results: [] }) }),
        (of) => {
          asked.push(of)
          return payload([checked('AMZ-701-1')])
        },
      ),
      { at: AT },
    )
    return asked
  }
  const see = (isHidden: boolean) => {
    jest.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
    document.dispatchEvent(new Event('visibilitychange'))
  }

  it('is made anew, once, where it is older than 15 minutes', async () => {
    const asked = show('2026-11-23T14:44:59.000Z')

    expect(await (await findSheet()).findByText('Would fail now')).toBeVisible()
    expect(asked).toHaveLength(1)
  })

  it('stands while it is younger', async () => {
    const asked = show('2026-11-23T14:45:01.000Z')

    expect(await (await findSheet()).findByText('Would integrate now')).toBeVisible()
    expect(asked).toEqual([])
  })

  it('is made anew once somebody looks, not before', async () => {
    see(true)
    const asked = show('2026-11-23T14:00:00.000Z')
    const sheet = await findSheet()
    expect(await sheet.findByText('Would integrate now')).toBeVisible()
    expect(asked).toEqual([])

    act(() => see(false))

    expect(await sheet.findByText('Would fail now')).toBeVisible()
  })
})
