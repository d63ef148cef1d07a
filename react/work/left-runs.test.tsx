import { fireEvent, screen, waitFor, within } from '@testing-library/react'

import { aCause, anInbox, anOrder } from '../testing/builders'
import { renderPage } from '../testing/render-page'

afterEach(() => {
  jest.restoreAllMocks()
  window.sessionStorage.clear()
})

const orders = Array.from({ length: 150 }, (_, index) =>
  anOrder({ id: `A${index}`, marketplaceOrderId: `A${index}` }),
)
const cause = aCause({ id: 'the-cause', orderCount: 150 })

const workedOn = (ids: readonly string[]) => ({
  ok: {
    done: ids.length,
    worked: ids.map((id) => ({ id })),
    failed: [],
    conflicts: [],
    remaining: 0,
    after: null,
  },
  error: null,
})

it('goes on with the work whose sheet was closed, keeps the browser from leaving, and says over the list what was done', async () => {
  const parts: ((answer: unknown) => void)[] = []
  const { user } = renderPage(
    {
      // All are listed for the work; the page shows the first.
      orderInbox: () => ({
        ...anInbox({ causes: [cause] }),
        orders: ({ first }: { first: number }) =>
          anInbox({ orders: first === 100 ? orders : orders.slice(0, 1) }).orders,
      }),
      closeOrders: ({
        input: {
          orders: { ids },
        },
      }) => new Promise((resolve) => parts.push(() => resolve(workedOn(ids ?? [])))),
    },
    { at: '?cause=the-cause' },
  )
  const sheet = within(await screen.findByRole('dialog'))
  await user.selectOptions(await sheet.findByLabelText('Close all. Reason:'), 'OTHER')
  await user.click(sheet.getByRole('button', { name: 'Close 150 orders' }))
  await waitFor(() => expect(parts).toHaveLength(1))
  const asksBeforeLeaving = () =>
    !fireEvent(window, new Event('beforeunload', { cancelable: true }))
  expect(asksBeforeLeaving()).toBe(true)

  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await screen.findByText('Done: 0 of 150')).toBeVisible()
  parts[0]?.(undefined)
  await waitFor(() => expect(parts).toHaveLength(2))
  expect(screen.getByText('Done: 100 of 150')).toBeVisible()
  parts[1]?.(undefined)

  expect(await screen.findByText(/^150 orders closed: /)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Undo: open 150 again' })).toBeVisible()
  expect(screen.queryByText(/^Done: /)).toBeNull()
  expect(asksBeforeLeaving()).toBe(false)
})

it('closes nothing that came since the cause was read: nobody saw it', async () => {
  const seen = orders.slice(0, 3)
  const later = anOrder({ id: 'D', firstSeenAt: '2026-11-23T14:56:00.000Z' })
  let causes = [aCause({ id: 'the-cause', orderCount: 3 })]
  const sent: unknown[] = []
  const { user } = renderPage(
    {
      orderInbox: () => anInbox({ orders: [...seen, later], causes }),
      closeOrders: ({ input }) => {
        sent.push(input)
        causes = []
        return workedOn(input.orders.ids ?? [])
      },
    },
    { at: '?cause=the-cause' },
  )
  await user.selectOptions(await screen.findByLabelText('Close all. Reason:'), 'OTHER')
  await user.click(screen.getByRole('button', { name: 'Close 3 orders' }))

  await screen.findByText(/^3 orders closed: /)
  expect(sent).toEqual([{ orders: { ids: ['A0', 'A1', 'A2'] }, reason: 'OTHER' }])
})
