import { screen, waitFor, within } from '@testing-library/react'

import { aCause, anInbox, anOrder } from '../testing/builders'
import { aCancellation } from '../testing/cancellation-builders'
import type { FakeApi } from '../testing/fake-api'
import { aPlan } from '../testing/plan-builders'
import { renderPage } from '../testing/render-page'

afterEach(() => jest.restoreAllMocks())

const findSheet = async () => within(await screen.findByRole('dialog'))

const untilClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

const NOTE = /^Note for colleagues/
const NEW_NOTE = /^Add a note/

const orders = [anOrder(), anOrder({ id: 'AMZ-701-2', marketplaceOrderId: '701-2' })]

const openOrder = (api: FakeApi = {}) =>
  renderPage(
    {
      orderInbox: () => anInbox({ orders }),
      orderIntegration: ({ id }) => orders.find((order) => order.id === id) ?? null,
      ...api,
    },
    { at: '/AMZ-701-1' },
  )

const openAgain = async ({ user }: ReturnType<typeof openOrder>, name: string) =>
  user.click(await screen.findByRole('link', { name }))

describe('what was typed about an order and not sent', () => {
  it('is there again after Escape, and stands at no other order', async () => {
    const page = openOrder()
    await page.user.type(await (await findSheet()).findByLabelText(NEW_NOTE), 'ask the carrier')
    await page.user.keyboard('{Escape}')
    await untilClosed()
    await openAgain(page, '701-2')
    expect(await (await findSheet()).findByLabelText(NEW_NOTE)).toHaveValue('')
    await page.user.keyboard('{Escape}')
    await untilClosed()
    await openAgain(page, '701-1')

    expect(await (await findSheet()).findByLabelText(NEW_NOTE)).toHaveValue('ask the carrier')
  })

  it('stands in the form to close it, which is open again, until it is closed', async () => {
    const page = openOrder({
      closeOrders: () => ({
        ok: { done: 1, worked: [], failed: [], conflicts: [], remaining: 0 },
        error: null,
      }),
    })
    const sheet = await findSheet()
    await page.user.click(await sheet.findByRole('button', { name: 'Close…' }))
    await page.user.selectOptions(sheet.getByLabelText('Reason for closing'), 'NOT_OURS')
    await page.user.type(sheet.getByLabelText(NOTE), 'test order')
    await page.user.click(sheet.getByRole('button', { name: 'Next order' }))
    await screen.findByRole('dialog', { name: /701-2/ })
    expect(screen.queryByLabelText('Reason for closing')).toBeNull()
    await page.user.click(
      await (await findSheet()).findByRole('button', { name: 'Previous order' }),
    )
    await screen.findByRole('dialog', { name: /701-1/ })

    const again = await findSheet()
    expect(await again.findByLabelText('Reason for closing')).toHaveValue('NOT_OURS')
    expect(again.getByLabelText(NOTE)).toHaveValue('test order')
    await page.user.click(again.getByRole('button', { name: 'Close this order' }))
    await waitFor(() => expect(screen.queryByLabelText('Reason for closing')).toBeNull())
    await page.user.keyboard('{Escape}')
    await untilClosed()
    await openAgain(page, '701-1')
    await (await findSheet()).findByLabelText(NEW_NOTE)

    expect(screen.queryByLabelText('Reason for closing')).toBeNull()
  })
})

it('a reason to close all orders of a cause is there again', async () => {
  const causes = [aCause({ id: 'the-cause' })]
  const { user } = renderPage(
    { orderInbox: () => anInbox({ causes }) },
    { at: '?view=causes&cause=the-cause' },
  )
  const sheet = await findSheet()
  await user.selectOptions(await sheet.findByLabelText(/^Close all/), 'NOT_OURS')
  await user.type(sheet.getByLabelText(NOTE), 'all of them are tests')
  await user.keyboard('{Escape}')
  await untilClosed()
  await user.click((await screen.findAllByRole('link', { name: causes[0]!.title }))[0]!)

  expect(await (await findSheet()).findByLabelText(NOTE)).toHaveValue('all of them are tests')
})

describe('what was typed about an act, and left by Escape to the list of acts', () => {
  const plan = aPlan()
  const cancellation = aCancellation()
  const api: FakeApi = {
    orderInbox: () => anInbox(),
    reprocessPlan: () => ({ ...plan, laterOrders: 0 }),
    reprocessPlans: () => [plan],
    cancellation: () => cancellation,
    cancellations: () => [cancellation],
  }
  const leaveAndComeBack = async ({ user }: ReturnType<typeof renderPage>, name: string) => {
    await user.keyboard('{Escape}')
    const acts = within(await screen.findByRole('dialog', { name: 'Plans and cancellations' }))
    await user.click(await acts.findByRole('link', { name }))
    return within(await screen.findByRole('dialog', { name }))
  }

  it('is why an owner insists', async () => {
    const page = renderPage(api, { at: '?acts=all&plan=plan-1' })
    const sheet = await findSheet()
    await page.user.click(await sheet.findByRole('button', { name: /^Reprocess these 440/ }))
    await page.user.type(sheet.getByRole('textbox', { name: 'Why' }), 'the table was corrected')
    const again = await leaveAndComeBack(page, 'Reprocess plan')

    expect(await again.findByRole('textbox', { name: 'Why' })).toHaveValue(
      'the table was corrected',
    )
  })

  it('is why orders are canceled, and never how many they are', async () => {
    const page = renderPage(api, { at: '?acts=all&cancel=cancellation-1' })
    const confirm = { name: /^Cancel 2/ }
    const sheet = await findSheet()
    await page.user.click(await sheet.findByRole('button', confirm))
    await page.user.type(sheet.getByLabelText(/Reason/), 'sold twice')
    await page.user.type(sheet.getByLabelText('Type 2 to confirm'), '2')
    const again = await leaveAndComeBack(page, 'Cancellation in VTEX')
    await page.user.click(await again.findByRole('button', confirm))

    expect(again.getByLabelText(/Reason/)).toHaveValue('sold twice')
    expect(again.getByLabelText('Type 2 to confirm')).toHaveValue('')
  })
})
