import { act, screen, waitFor } from '@testing-library/react'

import { aBatch, aPlan, aPlanGroup } from '../testing/plan-builders'
import { findPlanSheet, planDone, refuse, showPlan } from '../testing/show-plan'

afterEach(() => jest.restoreAllMocks())

describe('a plan under way', () => {
  const sent = aPlan({
    state: 'RUNNING',
    looksAgainAt: '2026-11-23T14:59:00.000Z',
    orderCount: 100,
    groups: [
      aPlanGroup({
        outcome: 'SENT',
        reason: null,
        orderCount: 100,
        looksAgainAt: '2026-11-23T14:59:00.000Z',
      }),
    ],
    batches: [aBatch({ state: 'MARKED', waiting: 100 })],
  })

  it.each([
    ['their time has come', '2026-11-23T15:00:00.000Z'],
    [
      'it has at the service, of which this clock may be minutes behind',
      '2026-11-23T14:55:00.000Z',
    ],
  ])('looks orders up again once %s', async (_, now) => {
    jest.useFakeTimers({ doNotFake: ['performance'], now: Date.parse(now) })
    const looked: string[] = []
    const { become } = showPlan(sent, {
      verifyPlan: ({ id }) => {
        looked.push(id)
        return planDone(
          become(
            aPlan({
              ...sent,
              state: 'DONE',
              groups: [aPlanGroup({ outcome: 'INTEGRATED', orderCount: 100 })],
            }),
          ),
        )
      },
    })
    for (let turn = 0; turn < 20 && looked.length === 0; turn += 1) {
      await act(async () => {
        await jest.advanceTimersByTimeAsync(1000)
      })
    }
    jest.useRealTimers()

    expect(looked).toEqual(['plan-1'])
    expect(
      await (
        await findPlanSheet()
      ).findByRole('heading', { name: 'Receipt: 100 orders integrated' }),
    ).toBeVisible()
  })

  it('says why it stopped by itself, and goes on when somebody decides so', async () => {
    const stopped = aPlan({
      state: 'STOPPED',
      stopReason: 'FAILED_AGAIN',
      batches: [aBatch({ state: 'VERIFIED', failedAgain: 5 }), aBatch({ number: 2 })],
    })
    const { user, become } = showPlan(stopped, {
      resumePlan: () => planDone(become(aPlan({ ...stopped, state: 'RUNNING', stopReason: null }))),
    })
    const sheet = await findPlanSheet()
    expect(await sheet.findByText(/5 orders of one batch failed again/)).toBeVisible()
    expect(sheet.queryByRole('button', { name: /^Copy/ })).toBeNull()
    await user.click(sheet.getByRole('button', { name: 'Go on with the plan' }))

    expect(await sheet.findByRole('button', { name: 'Copy 100 IDs' })).toBeVisible()
  })

  it('checks what is unknown part by part, as long as it gets fewer', async () => {
    const left = [33, 20, 20]
    const plan = aPlan({ batches: [] })
    const { user } = showPlan(plan, {
      checkPlannedOrders: () => planDone(plan, { remaining: left.shift() ?? 0 }),
    })
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: 'Check 133 orders now' }))

    await waitFor(() => expect(left).toEqual([]))
    await waitFor(() => expect(sheet.queryByRole('progressbar')).toBeNull())
  })

  it('lets an owner insist with a reason, and nobody else', async () => {
    const asked: unknown[] = []
    const { user, unmount } = showPlan(aPlan(), {
      insistOnPlanned: ({ input }) => {
        asked.push(input)
        return planDone(aPlan())
      },
    })
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: 'Reprocess these 440 anyway…' }))
    await user.type(sheet.getByRole('textbox', { name: 'Why' }), 'Price was corrected by hand')
    await user.click(sheet.getByRole('button', { name: 'Add these 440 to the batches' }))
    await waitFor(() =>
      expect(asked).toEqual([
        expect.objectContaining({ reason: 'WOULD_FAIL', why: 'Price was corrected by hand' }),
      ]),
    )
    unmount()

    showPlan(aPlan(), { mayChangeSettings: refuse })
    await (await findPlanSheet()).findByRole('button', { name: /^Copy 37/ })
    expect(screen.queryByRole('button', { name: /anyway/ })).toBeNull()
  })
})
