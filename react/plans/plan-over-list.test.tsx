import { screen, waitFor } from '@testing-library/react'

import { anInbox, anOrder } from '../testing/builders'
import { aPlan } from '../testing/plan-builders'
import { renderPage } from '../testing/render-page'
import { findPlanSheet, showPlan } from '../testing/show-plan'

afterEach(() => jest.restoreAllMocks())

const closeWith = async ({ user }: ReturnType<typeof showPlan>) => {
  await user.click((await findPlanSheet()).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

describe('a plan that stands over the list', () => {
  // The platform mounts the page anew between an order and the list: the rows come when the plan stands over them.
  it('stays open when the rows come, though an order was open before, and gives the focus to its row', async () => {
    const api = { orderInbox: () => anInbox(), orderIntegration: () => anOrder() }
    const order = renderPage(api, { at: '/AMZ-701-1' })
    await screen.findByRole('dialog', { name: 'Order 701-1' })
    order.unmount()

    const answer: (() => void)[] = []
    const waits = new Promise<void>((resolve) => answer.push(resolve))
    const page = showPlan(aPlan(), { orderInbox: () => waits.then(() => anInbox()) })
    const sheet = await findPlanSheet()
    const name = 'Plan: 2,412 of 3,000 pass our checks'
    await sheet.findByRole('heading', { name })
    answer.forEach((resolve) => resolve())
    await screen.findByText('701-1')

    expect(sheet.getByRole('heading', { name })).toBeVisible()
    await closeWith(page)
    await waitFor(() => expect(screen.getByRole('link', { name: '701-1' })).toHaveFocus())
  })
})
