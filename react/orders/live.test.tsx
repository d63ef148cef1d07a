import { act, screen } from '@testing-library/react'

import { anInbox, anOrder } from '../testing/builders'
import { aChannel } from '../testing/channel-builders'
import type { FakeApi } from '../testing/fake-api'
import { RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

const TURN_MS = 15_000

beforeEach(() => jest.useFakeTimers())
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

/** Lets time pass, and whatever was asked meanwhile be answered: the answers come without timers. */
const wait = async (milliseconds: number) => {
  await act(async () => {
    jest.advanceTimersByTime(milliseconds)
    for (let step = 0; step < 200; step += 1) await Promise.resolve()
  })
}

const waitTurns = async (turns: number) => {
  for (let turn = 0; turn < turns; turn += 1) await wait(TURN_MS)
}

const hide = (hidden: boolean) => jest.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)

/** The list of one order; `came` orders came since. Keeps the moments since when it is asked. */
const aLiveApi = (came: number) => {
  const askedSince: string[] = []
  const api: FakeApi = {
    orderInbox: () => ({
      ...anInbox({ totalCount: 1 }),
      newSince: ({ moment }: { moment: string }) => {
        askedSince.push(moment)
        return came
      },
    }),
  }
  return { api, askedSince }
}

describe('orders that come while the list is open', () => {
  it('are counted above the list, which stays as it is until a person wants them', async () => {
    const { api, askedSince } = aLiveApi(12)
    const page = renderPage(api)
    await screen.findByText('701-1')

    await wait(TURN_MS)

    expect(await screen.findByText('12 new orders')).toBeVisible()
    expect(askedSince).toEqual(['2026-11-23T14:54:00.000Z'])
    expect(screen.getAllByRole('row')).toHaveLength(2)

    const fresh = anOrder({ id: 'AMZ-2', marketplaceOrderId: '702-2' })
    page.answerWith({
      orderInbox: () =>
        anInbox({ orders: [fresh, anOrder()], latestArrival: '2026-11-23T14:59:00.000Z' }),
    })
    act(() => screen.getByRole('button', { name: 'Show' }).click())

    expect(await screen.findByText('702-2')).toBeVisible()
    expect(screen.queryByText('12 new orders')).not.toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'New orders' })).toHaveFocus()
  })

  it('are also those that were known before and need somebody only now', async () => {
    const page = renderPage({ orderInbox: () => anInbox({ totalCount: 1 }) })
    await screen.findByText('701-1')
    page.answerWith({ orderInbox: () => anInbox({ totalCount: 4 }) })

    await wait(TURN_MS)

    expect(await screen.findByText('3 new orders')).toBeVisible()
    expect(screen.getByText('1–1 of 1')).toBeVisible()
  })

  it('lead from a later page to the first one', async () => {
    const { api } = aLiveApi(1)
    const { visited } = renderPage(api, { at: '?page=2&after=cursor-25&search=7' })
    await screen.findByText('701-1')
    await wait(TURN_MS)

    act(() => screen.getByRole('button', { name: 'Show' }).click())

    expect(visited[0]?.query).toEqual({ search: '7' })
    await wait(0)
  })

  it('are not asked for while nobody can see the page', async () => {
    const { api, askedSince } = aLiveApi(12)
    renderPage(api)
    await screen.findByText('701-1')

    hide(true)
    await waitTurns(4)
    expect(askedSince).toHaveLength(0)

    hide(false)
    await wait(TURN_MS)
    expect(askedSince).toHaveLength(1)
  })
})

describe('a service that does not tell what came', () => {
  it('is not taken for "nothing came", and is asked less and less often until it answers', async () => {
    const { api } = aLiveApi(0)
    const page = renderPage(api)
    await screen.findByText('701-1')
    let asked = 0
    page.answerWith({
      orderInbox: () => ({
        ...anInbox(),
        newSince: () => {
          asked += 1
          throw new RefusedError('INTERNAL_SERVER_ERROR')
        },
      }),
    })

    await wait(TURN_MS)
    expect(await screen.findByText(/Could not check for new orders/)).toBeVisible()
    expect(screen.getByText('701-1')).toBeVisible()
    await waitTurns(9)
    expect(asked).toBe(3)

    page.answerWith(aLiveApi(2).api)
    await waitTurns(8)

    expect(await screen.findByText('2 new orders')).toBeVisible()
    expect(screen.queryByText(/Could not check for new orders/)).not.toBeInTheDocument()
  })
})

describe('a list that could not be read anew', () => {
  it('is asked for again until the store answers, and then says so no more', async () => {
    const page = renderPage({ orderInbox: () => anInbox({ totalCount: 1, stale: true }) })
    expect(await screen.findByText(/saved data cannot be read/)).toBeVisible()
    page.answerWith({ orderInbox: () => anInbox({ totalCount: 1 }) })

    await wait(10_000)

    expect(screen.queryByText(/saved data cannot be read/)).not.toBeInTheDocument()
    expect(screen.getByText('701-1')).toBeVisible()
  })
})

describe('alerts while the page is open', () => {
  const healthy = () => anInbox({ alerts: [], channels: [aChannel()] })

  it('are not taken for health once they cannot be read: it says since when, and the check mark goes', async () => {
    const page = renderPage({ orderInbox: healthy })
    expect(await screen.findByRole('button', { name: '1 as usual' })).toBeVisible()

    page.answerWith({
      orderInbox: () => {
        throw new RefusedError('UPSTREAM')
      },
    })
    await waitTurns(4)

    expect(await screen.findByText(/^Marketplaces last read: /)).toHaveTextContent('14:55')
    expect(screen.getByRole('button', { name: '1 unknown' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '1 as usual' })).not.toBeInTheDocument()
  })

  it('are not taken for health either where the service itself has only an old reading', async () => {
    renderPage({ orderInbox: () => ({ ...healthy(), stale: true }) })

    expect(await screen.findByRole('button', { name: '1 unknown' })).toBeVisible()
  })
})
