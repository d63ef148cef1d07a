import { screen, within } from '@testing-library/react'

import { anInbox, anOrder } from '../testing/builders'
import { aCancellation } from '../testing/cancellation-builders'
import type { FakeApi } from '../testing/fake-api'
import { RefusedError } from '../testing/fake-api'
import { findPlanSheet } from '../testing/show-plan'
import { aPlan } from '../testing/plan-builders'
import { renderPage } from '../testing/render-page'

afterEach(() => jest.restoreAllMocks())

const NAME = 'Plans and cancellations'

const findList = async () => within(await screen.findByRole('dialog', { name: NAME }))

const show = (api: FakeApi, at = '?acts=all') =>
  renderPage(
    {
      orderInbox: () => anInbox({ orders: [anOrder()] }),
      peopleOfPage: () => [{ login: 'ana@example.com', isMe: true }],
      ...api,
    },
    { at },
  )

const api: FakeApi = {
  reprocessPlans: () => [
    aPlan({ id: 'done', state: 'DONE', at: '2026-11-22T10:00:00.000Z', orderCount: 40 }),
    aPlan({ id: 'running', state: 'RUNNING', at: '2026-11-23T14:00:00.000Z' }),
  ],
  cancellations: () => [
    aCancellation({ id: 'waits', state: 'AWAITS_SECOND', orderCount: 11 }),
    aCancellation({ id: 'over', state: 'FINISHED', at: '2026-11-20T10:00:00.000Z' }),
  ],
  reprocessPlan: () => aPlan({ id: 'running', state: 'RUNNING' }),
}

describe('the list of plans and cancellations', () => {
  it('says what is under way and what ended, how many orders, by whom and how far, the last one first', async () => {
    show(api)
    const list = await findList()
    const under = await list.findByRole('heading', { name: 'Under way' })
    const rowsIn = (part: HTMLElement | null) =>
      Array.from(part?.querySelectorAll('li') ?? []).map(({ textContent }) => textContent)

    expect(rowsIn(under.parentElement)).toEqual([
      expect.stringMatching(/^Cancellation in VTEX11 orders · .*Second person required$/),
      expect.stringMatching(/^Reprocess plan3,000 orders · .*In progress$/),
    ])
    expect(rowsIn(list.getByRole('heading', { name: 'Ended' }).parentElement)).toEqual([
      expect.stringMatching(/^Reprocess plan40 orders · .*Receipt$/),
      expect.stringMatching(/^Cancellation in VTEX3 orders · .*Receipt$/),
    ])
  })

  it('is reached from the head of the page, leads to a plan and back', async () => {
    const { user } = show(api, '')
    await user.click(await screen.findByRole('link', { name: 'Plans' }))
    const list = await findList()
    await user.click((await list.findAllByRole('link', { name: 'Reprocess plan' }))[0] ?? fail())
    const plan = await findPlanSheet()
    await user.click(await plan.findByRole('button', { name: 'Close' }))

    await findList()
  })

  it('says so where nothing was made, or nothing was answered', async () => {
    const { unmount } = show({})
    expect(
      await (await findList()).findByRole('heading', { name: 'No plan or cancellation yet' }),
    ).toBeVisible()
    unmount()

    show({
      cancellations: () => {
        throw new RefusedError('INTERNAL_SERVER_ERROR')
      },
    })
    expect(
      await (await findList()).findByText('Plans and cancellations could not be loaded.'),
    ).toBeVisible()
  })
})
