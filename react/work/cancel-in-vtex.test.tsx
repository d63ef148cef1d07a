import { screen, waitFor, within } from '@testing-library/react'

import { aCause, anInbox, anOrder } from '../testing/builders'
import { aCancellation } from '../testing/cancellation-builders'
import type { FakeApi } from '../testing/fake-api'
import { RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'
import { cancellationDone, findCancellationSheet } from '../testing/show-cancellation'

const MAKE = 'Cancel in VTEX…'

const declined = anOrder({ status: 'AWAITING_AUTHORIZATION', mayCancel: 'DECLINED' })

afterEach(() => jest.restoreAllMocks())

/** The page, and for which orders it was asked to prepare something. */
const show = (at: string, api: FakeApi) => {
  const asked: unknown[] = []
  const page = renderPage(
    {
      orderInbox: () => anInbox({ orders: [declined] }),
      cancellation: () => aCancellation(),
      prepareCancellation: ({ input }) => {
        asked.push(input.orders)
        return cancellationDone(aCancellation())
      },
      ...api,
    },
    { at },
  )
  return { ...page, asked }
}

const openMore = async ({ user }: ReturnType<typeof show>, name?: string) => {
  const sheet = within(await screen.findByRole(name ? 'region' : 'dialog', name ? { name } : {}))
  await user.click(await sheet.findByRole('button', { name: 'More' }))
  return sheet
}

describe('canceling an order in VTEX', () => {
  it('is prepared from the sheet of an order that the store declines', async () => {
    const page = show('/AMZ-701-1', { orderIntegration: () => declined })
    const sheet = await openMore(page)
    await page.user.click(sheet.getByRole('button', { name: MAKE }))

    expect(
      await (await findCancellationSheet()).findByRole('heading', { name: /^Cancel in VTEX: 2/ }),
    ).toBeVisible()
    expect(page.asked).toEqual([{ ids: ['AMZ-701-1'] }])
  })

  it('pulls nobody away who went on meanwhile, and says that it is there', async () => {
    let answer: () => void = () => undefined
    const page = show('/AMZ-701-1', {
      orderIntegration: () => declined,
      prepareCancellation: () =>
        new Promise((resolve) => {
          answer = () => resolve(cancellationDone(aCancellation()))
        }),
    })
    const sheet = await openMore(page)
    await page.user.click(sheet.getByRole('button', { name: MAKE }))
    await page.user.click(sheet.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    answer()

    const told = await screen.findByText(/The cancellation is prepared/)
    expect(screen.queryByRole('dialog')).toBeNull()
    await page.user.click(within(told).getByRole('link', { name: 'Open' }))
    await findCancellationSheet()
  })

  it('comes first where the marketplace canceled it and VTEX has it alive', async () => {
    const page = show('/AMZ-701-1', {
      orderIntegration: () => anOrder({ mayCancel: 'CANCELED_AT_MARKETPLACE' }),
    })
    const bar = within(await screen.findByRole('group', { name: 'Actions' }))
    const first = (await bar.findAllByRole('button'))[0]

    expect(first).toHaveTextContent(MAKE)
    await page.user.click(bar.getByRole('button', { name: MAKE }))
    await findCancellationSheet()
  })

  it('says why where it was not prepared', async () => {
    const page = show('/AMZ-701-1', {
      orderIntegration: () => declined,
      prepareCancellation: () => ({
        ok: null,
        error: { code: 'UPSTREAM', message: 'VTEX did not answer.' },
      }),
    })
    const sheet = await openMore(page)
    await page.user.click(sheet.getByRole('button', { name: MAKE }))

    expect(await sheet.findByText('VTEX did not answer.')).toBeVisible()
  })

  it('is not offered for an order of neither kind, nor to whoever may not cancel', async () => {
    const page = show('/AMZ-701-1', { orderIntegration: () => anOrder() })
    const sheet = await openMore(page)
    expect(sheet.queryByRole('button', { name: MAKE })).toBeNull()
    page.unmount()

    const refused = show('/AMZ-701-1', {
      orderIntegration: () => declined,
      mayCancelOrders: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })
    const again = await openMore(refused)
    expect(again.queryByRole('button', { name: MAKE })).toBeNull()
  })

  it('is prepared for ticked orders of which one may be', async () => {
    const page = show('', {})
    await page.user.click(await screen.findByRole('checkbox', { name: 'Select order 701-1' }))
    const bar = await openMore(page, 'Selected orders')
    await page.user.click(bar.getByRole('button', { name: MAKE }))

    await findCancellationSheet()
    expect(page.asked).toEqual([{ ids: ['AMZ-701-1'] }])
  })

  const selectAll = async (count: number) => {
    const page = show('', {
      orderInbox: () => ({
        ...anInbox({ orders: [declined], totalCount: count }),
        matching: { total: count, ordersWithoutValue: count, valueAtRisk: [] },
      }),
    })
    await page.user.click(await screen.findByRole('checkbox', { name: /on this page/ }))
    await page.user.click(
      await screen.findByRole('button', { name: `Select all ${count} that match` }),
    )
    const bar = await openMore(page, 'Selected orders')
    await page.user.click(bar.getByRole('button', { name: MAKE }))
    return { ...page, bar }
  }

  it('is prepared for all that match a filter', async () => {
    const { asked } = await selectAll(50)

    await findCancellationSheet()
    expect(asked).toEqual([expect.objectContaining({ filter: expect.anything() })])
  })

  it('says how many match where they are more than can be canceled at once, and asks nothing', async () => {
    const { asked, bar } = await selectAll(51)

    expect(
      await bar.findByText(/^Orders selected: 51. At most 50 can be canceled at once/),
    ).toBeVisible()
    expect(asked).toEqual([])
  })

  it('is prepared for a cause of whose orders one may be', async () => {
    const page = show('?cause=the-cause', {
      orderInbox: () =>
        anInbox({ orders: [declined], causes: [aCause({ id: 'the-cause', orderCount: 12 })] }),
    })
    const sheet = await openMore(page)
    await page.user.click(sheet.getByRole('button', { name: MAKE }))

    await findCancellationSheet()
    expect(page.asked).toEqual([{ filter: expect.objectContaining({ issueId: 'the-cause' }) }])
  })
})
