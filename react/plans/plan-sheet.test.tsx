import { within } from '@testing-library/react'

import { aBatch, aPlan, aPlanOrder } from '../testing/plan-builders'
import { findPlanSheet, refuse, showPlan } from '../testing/show-plan'

afterEach(() => jest.restoreAllMocks())

describe('a plan to reprocess orders', () => {
  it('says how many pass, how many are left out and why, and what is unknown, with the value of each', async () => {
    showPlan(aPlan())
    const sheet = await findPlanSheet()

    expect(
      await sheet.findByRole('heading', { name: 'Plan: 2,412 of 3,000 pass our checks' }),
    ).toBeVisible()
    const rows = within(sheet.getByRole('table')).getAllByRole('row')
    const texts = rows.map((row) => row.textContent)
    expect(texts[0]).toContain('2,412pass our checks')
    expect(texts[0]).toContain('37 due today · as of 14:50')
    expect(texts[0]).toContain('R$1,212,150.40')
    expect(texts).toContainEqual(expect.stringContaining('455are left out'))
    expect(texts).toContainEqual(expect.stringContaining('15Canceled at the marketplace'))
    expect(texts).toContainEqual(expect.stringContaining('133unknown'))
    expect(texts).toContainEqual(expect.stringContaining('next look-up: 15:05'))
    expect(texts.slice(-1)[0]).toBe('3,000as plannedR$1,507,650.73')
  })

  it('says before the first click what happens to each order, what cannot be undone, and how long it takes', async () => {
    showPlan(aPlan())
    const sheet = await findPlanSheet()

    expect(await sheet.findByText(/An integrated order cannot be removed/)).toBeVisible()
    expect(sheet.getByText(/This page sends nothing to VTEX/)).toBeVisible()
    expect(sheet.getByText(/about 18 min manually, if one order takes 8 s/)).toBeVisible()
  })

  it('says at whose pace once the store’s own is known', async () => {
    showPlan(aPlan({ secondsPerOrder: 4.2, isOwnPace: true }))

    expect(
      await (await findPlanSheet()).findByText(/your store’s own pace of 4 s per order/),
    ).toBeVisible()
  })

  it('counts orders that came later and says that they are not in it', async () => {
    showPlan(aPlan())

    expect(
      await (await findPlanSheet()).findByText(/12 later orders are not included/),
    ).toBeVisible()
  })

  it('says why it has no buttons where the rights cannot be read', async () => {
    const silent = () => {
      throw new Error('License Manager does not answer')
    }
    showPlan(aPlan(), {
      mayWorkOnOrders: silent,
      mayChangeSettings: silent,
      mayCancelOrders: silent,
    })

    expect(
      await (await findPlanSheet()).findByText(/could not be read. It is asked again/),
    ).toBeVisible()
  })

  it('is read-only for a viewer, who can take its receipt away', async () => {
    showPlan(aPlan(), { mayWorkOnOrders: refuse, mayChangeSettings: refuse })
    const sheet = await findPlanSheet()
    await sheet.findByRole('button', { name: 'More' })

    const names = sheet.getAllByRole('button').map((button) => button.textContent)
    expect(names.filter((name) => /Copy|Mark|Check|Close|anyway/.test(name ?? ''))).toEqual([])
  })

  it('says that it is gone where it is', async () => {
    showPlan(null)

    expect(
      await (
        await findPlanSheet()
      ).findByRole('heading', { name: 'This plan does not exist anymore' }),
    ).toBeVisible()
  })

  it('lists the orders of a group', async () => {
    const asked: unknown[] = []
    const { user } = showPlan(aPlan(), {
      planOrders: (of) => {
        asked.push(of)
        return {
          totalCount: 1,
          nodes: [aPlanOrder()],
          pageInfo: { hasNextPage: false, endCursor: null },
        }
      },
    })
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: /^See orders: 133/ }))

    expect(await sheet.findByRole('link', { name: 'MLB-1' })).toBeVisible()
    expect(asked).toEqual([
      expect.objectContaining({
        plan: 'plan-1',
        filter: expect.objectContaining({ outcome: 'UNKNOWN', reason: 'CANNOT_TELL' }),
      }),
    ])
  })

  it('shows no deadline in red that nobody promised, of an order or of a batch', async () => {
    const late = '2020-01-01T00:00:00.000Z'
    const estimated = aPlanOrder({ shipBy: late, shipByEstimated: true })
    const promised = aPlanOrder({ id: 'MLB-2', marketplaceOrderId: 'MLB-2', shipBy: late })
    const pageInfo = { hasNextPage: false, endCursor: null }
    const { user } = showPlan(
      aPlan({ batches: [aBatch({ firstDeadline: late, firstDeadlineEstimated: true })] }),
      { planOrders: () => ({ totalCount: 2, nodes: [estimated, promised], pageInfo }) },
    )
    const sheet = await findPlanSheet()
    const urgencies = () =>
      sheet.getAllByText(/ late$/).map((deadline) => deadline.getAttribute('data-urgency'))
    await sheet.findByRole('heading', { name: 'Batches' })
    expect(urgencies()).toEqual(['today'])
    await user.click(await sheet.findByRole('button', { name: /^See orders: 133/ }))
    await sheet.findByRole('link', { name: 'MLB-1' })

    expect(urgencies().sort()).toEqual(['late', 'today', 'today'])
  })
})
