import { act, waitFor } from '@testing-library/react'

import { aCancellation, aFinishedCancellation } from '../testing/cancellation-builders'
import type { FakeApi } from '../testing/fake-api'
import { never, RefusedError } from '../testing/fake-api'
import {
  cancellationDone,
  findCancellationSheet,
  showCancellation,
} from '../testing/show-cancellation'

afterEach(() => jest.restoreAllMocks())

const confirmed = aCancellation({
  state: 'CONFIRMED',
  reason: 'Price was wrong',
  confirmedBy: ['ana@example.com'],
  mayConfirm: false,
  mayContinue: true,
  toCancel: 12,
  remaining: 12,
})

const left = (remaining: number) =>
  aCancellation({ ...confirmed, state: remaining > 0 ? 'RUNNING' : 'FOLLOWED', remaining })

const goOn = async (api: FakeApi, start = confirmed) => {
  const page = showCancellation(start, api)
  const sheet = await findCancellationSheet()
  await page.user.click(await sheet.findByRole('button', { name: /^Cancel the remaining/ }))
  return { ...page, sheet }
}

describe('canceling orders', () => {
  it('goes on part by part, until none is left', async () => {
    const parts = [7, 2, 0]
    const { sheet } = await goOn({ cancelNext: () => cancellationDone(left(parts.shift() ?? 0)) })

    await waitFor(() => expect(parts).toEqual([]))
    await waitFor(() => expect(sheet.queryByRole('progressbar')).toBeNull())
  })

  it('asks no more once a part sent nothing', async () => {
    let asked = 0
    const { sheet } = await goOn({
      cancelNext: () => {
        asked += 1
        return cancellationDone(left(12))
      },
    })

    await waitFor(() => expect(asked).toBe(1))
    await waitFor(() => expect(sheet.queryByRole('progressbar')).toBeNull())
    expect(asked).toBe(1)
  })

  it('is stopped for good at the service, whatever part is under way', async () => {
    const stopped: string[] = []
    const { user, sheet } = await goOn({
      cancelNext: never,
      stopCancellation: ({ id }) => {
        stopped.push(id)
        return cancellationDone(aCancellation({ ...confirmed, state: 'STOPPED' }))
      },
    })
    await user.click(await sheet.findByRole('button', { name: 'Stop' }))

    await waitFor(() => expect(stopped).toEqual(['cancellation-1']))
  })

  it('says which right is missing where VTEX refuses, and keeps what is left', async () => {
    const { sheet } = await goOn({
      cancelNext: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })

    expect(await sheet.findByText(/Nothing was sent: your role does not include/)).toBeVisible()
    expect(sheet.getByRole('button', { name: 'Cancel the remaining 12' })).toBeVisible()
  })

  it('is paused once no page has sent an order for a while, and says who can go on', async () => {
    showCancellation({
      ...left(5),
      mayContinue: false,
      lastActAt: '2026-11-23T14:52:00.000Z',
    })
    const sheet = await findCancellationSheet()

    expect(await sheet.findByText(/Paused: .* ana@example.com can go on/)).toBeVisible()
    expect(sheet.queryByRole('button', { name: /^Cancel the remaining/ })).toBeNull()
  })

  it('lists what is left to do by hand first, with where to do it', async () => {
    showCancellation(aFinishedCancellation())
    const sheet = await findCancellationSheet()

    const headings = await sheet.findAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'To finish manually: 1',
      'Closed everywhere: 1',
    ])
    expect(sheet.getByText(/Check at Amazon that it is canceled/)).toBeVisible()
    expect(sheet.getByRole('link', { name: /^Open Amazon/ })).toHaveAttribute(
      'href',
      'https://sellercentral.amazon.com/orders-v3/order/701-2',
    )
  })

  it('says where to decide about what VTEX took as a request, and when it is looked up again', async () => {
    const end = {
      what: 'ORDER',
      state: 'OPEN',
      text: 'Requested in VTEX and not approved there yet.',
      url: '/admin/orders/AMZ-701-1',
      looksAgainAt: '2026-11-23T15:05:00.000Z',
    } as const
    const orders = aFinishedCancellation()
      .orders.slice(0, 1)
      .map((order) => ({
        ...order,
        ...({ outcome: 'REQUESTED', progress: 'OPEN', ends: [end] } as const),
      }))
    showCancellation(aFinishedCancellation({ state: 'FOLLOWED', orders }))
    const sheet = await findCancellationSheet()

    const line = (await sheet.findByText(/^Requested in VTEX/)).textContent
    expect(line).toMatch(/not approved there yet\. Next look-up: .*15:05.* Open the order in VTEX/)
    expect(sheet.getByRole('link', { name: /^Open the order in VTEX/ })).toHaveAttribute(
      'href',
      '/admin/orders/AMZ-701-1',
    )
  })

  it('closes a task of VTEX DO from the page of whoever confirmed it, without waiting for the next look', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'], now: Date.parse('2026-11-23T15:00:00.000Z') })
    const asked: unknown[] = []
    const finished = aFinishedCancellation()
    const orders = finished.orders.map((order) => ({
      ...order,
      ends: order.ends.map((end) =>
        end.what === 'TASK' ? ({ ...end, state: 'OPEN' } as const) : end,
      ),
    }))
    const looksAgainAt = '2026-11-23T16:00:00.000Z'
    const { become } = showCancellation(
      { ...finished, state: 'FOLLOWED', orders, looksAgainAt },
      {
        verifyCancellation: (of) => {
          asked.push(of)
          return cancellationDone(become(finished))
        },
      },
    )
    for (let turn = 0; turn < 30; turn += 1) {
      await act(async () => {
        await jest.advanceTimersByTimeAsync(1000)
      })
    }
    jest.useRealTimers()

    expect(asked).toEqual([{ id: 'cancellation-1' }])
  })

  it('is taken away as a text whose sums are those of the sheet', async () => {
    const { user } = showCancellation(aFinishedCancellation())
    const sheet = await findCancellationSheet()
    await user.click(await sheet.findByRole('button', { name: 'More' }))
    await user.click(sheet.getByRole('button', { name: 'Summary as text' }))

    expect(sheet.getByRole('textbox', { name: 'Summary as text' })).toHaveValue(
      [
        'Cancellation in VTEX · 23 Nov 2026, 14:52 UTC',
        'Reason: Price was wrong',
        '2 were canceled in VTEX · R$259.80',
        '1 is left out · R$129.90',
        '3 as prepared · R$389.70',
        'To finish manually: 1',
        'Amazon 701-2: Check at Amazon that it is canceled: its connector reported nothing.',
      ].join('\n'),
    )
  })
})
