import { waitFor } from '@testing-library/react'

import { aBatch, aPlan, aPlanOrder } from '../testing/plan-builders'
import { findPlanSheet, planDone, showPlan } from '../testing/show-plan'

// There once a page is shown: it comes with the user who clicks.
const copies = () => jest.spyOn(navigator.clipboard, 'writeText')

afterEach(() => jest.restoreAllMocks())

describe('a batch', () => {
  const taken = aPlan({
    state: 'RUNNING',
    batches: [aBatch({ state: 'TAKEN', by: 'ana@example.com' })],
  })

  it('takes two clicks of the same button: one copies its IDs, one marks it', async () => {
    const asked: unknown[] = []
    const { user, become } = showPlan(aPlan(), {
      takeBatch: (of) => {
        asked.push(['take', of.number])
        const orders = [aPlanOrder(), aPlanOrder({ id: 'MLB-2', marketplaceOrderId: 'MLB-2' })]
        return planDone(become(taken), { orders, conflicts: [] })
      },
      markBatch: (of) => {
        asked.push(['mark', of.number])
        return planDone(become({ ...taken, batches: [aBatch({ state: 'MARKED', waiting: 100 })] }))
      },
    })
    const written = copies()
    const sheet = await findPlanSheet()
    const button = await sheet.findByRole('button', { name: 'Copy 37 IDs due today' })
    await user.click(button)
    expect(await sheet.findByText(/^2 IDs copied/)).toBeVisible()
    expect(written).toHaveBeenCalledWith('MLB-1\nMLB-2')
    expect(button).toHaveFocus()
    expect(button).toHaveTextContent('Mark 100 as reprocessed')
    expect(sheet.getByRole('heading', { name: 'Reprocessing: 0 of 100 are marked' })).toBeVisible()
    await user.click(button)

    expect(await sheet.findByText(/0 in Orders, 100 without an answer/)).toBeVisible()
    expect(asked).toEqual([
      ['take', 1],
      ['mark', 1],
    ])
    expect(sheet.queryByRole('textbox', { name: 'IDs to reprocess' })).toBeNull()
  })

  it('shows its IDs where the browser does not let the page copy', async () => {
    const { user, become } = showPlan(aPlan(), {
      takeBatch: () => planDone(become(taken), { orders: [aPlanOrder()], conflicts: [] }),
    })
    copies().mockRejectedValue(new Error('denied'))
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: /^Copy 37 IDs/ }))

    expect(await sheet.findByText(/did not allow copying/)).toBeVisible()
    expect(sheet.getByRole('textbox', { name: 'IDs to reprocess' })).toHaveValue('MLB-1')
  })

  it('says whose orders were left out of it', async () => {
    const conflict = {
      id: 'MLB-9',
      marketplaceOrderId: 'MLB-9',
      decision: { by: 'bruno@example.com', at: '2026-11-23T14:59:00.000Z' },
    }
    const { user, become } = showPlan(aPlan(), {
      takeBatch: () => planDone(become(taken), { orders: [aPlanOrder()], conflicts: [conflict] }),
    })
    copies()
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: /^Copy 37 IDs/ }))

    expect(
      await sheet.findByText('1 order is being reprocessed by bruno@example.com and was left out.'),
    ).toBeVisible()
  })

  it('of a colleague is not the next one, and can be marked or given back', async () => {
    const asked: unknown[] = []
    const plan = aPlan({
      state: 'RUNNING',
      batches: [
        aBatch({ state: 'TAKEN', by: 'bruno@example.com', takenAt: '2026-11-23T14:55:00.000Z' }),
        aBatch({ number: 2, orderCount: 90 }),
      ],
    })
    const { user } = showPlan(plan, {
      giveBatchBack: (of) => {
        asked.push(of)
        return planDone(plan)
      },
    })
    const sheet = await findPlanSheet()

    expect(await sheet.findByText(/bruno@example.com/)).toBeVisible()
    expect(sheet.getByRole('button', { name: 'Copy 90 IDs' })).toBeVisible()
    expect(sheet.getByRole('button', { name: 'Mark batch 1 as reprocessed' })).toBeVisible()
    expect(sheet.queryByRole('button', { name: 'Show the IDs of batch 1' })).toBeNull()
    await user.click(sheet.getByRole('button', { name: 'Give batch 1 back' }))
    await waitFor(() => expect(asked).toEqual([{ id: 'plan-1', number: 1 }]))
  })

  it('shows what is still to be reprocessed of it once each was looked up again', async () => {
    const asked: unknown[] = []
    const { user, become } = showPlan(taken, {
      takeBatch: (of) => {
        asked.push(of)
        return planDone(become(taken), { orders: [aPlanOrder()], conflicts: [] })
      },
    })
    copies()
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: 'Show the IDs of batch 1' }))

    expect(await sheet.findByRole('textbox', { name: 'IDs to reprocess' })).toHaveValue('MLB-1')
    expect(asked).toEqual([{ id: 'plan-1', number: 1 }])
  })

  it('whose taking broke off is taken again, and not marked', async () => {
    const asked: unknown[] = []
    const brokenOff = { state: 'TAKEN', by: 'ana@example.com', waiting: 0 } as const
    const plan = aPlan({
      state: 'RUNNING',
      batches: [
        aBatch(brokenOff),
        aBatch({ ...brokenOff, number: 2, orderCount: 90 }),
        aBatch({ ...brokenOff, number: 3, orderCount: 80, by: 'bruno@example.com' }),
      ],
    })
    const { user, become } = showPlan(plan, {
      takeBatch: (of) => {
        asked.push(of)
        return planDone(become(taken), { orders: [aPlanOrder()], conflicts: [] })
      },
    })
    copies()
    const sheet = await findPlanSheet()
    const button = await sheet.findByRole('button', { name: 'Copy 100 IDs' })

    expect(sheet.getByRole('button', { name: 'Copy the IDs of batch 2' })).toBeVisible()
    expect(sheet.queryByRole('button', { name: 'Copy the IDs of batch 3' })).toBeNull()
    expect(sheet.getByRole('button', { name: 'Give batch 3 back' })).toBeVisible()
    expect(sheet.queryByRole('button', { name: /^Mark / })).toBeNull()
    await user.click(button)
    expect(await sheet.findByText(/^1 ID copied/)).toBeVisible()
    expect(asked).toEqual([{ id: 'plan-1', number: 1 }])
  })

  it('of a stopped plan whose taking broke off waits until somebody goes on with the plan', async () => {
    const batch = aBatch({ state: 'TAKEN', by: 'ana@example.com', waiting: 0 })
    showPlan(aPlan({ state: 'STOPPED', stopReason: 'BY_PERSON', batches: [batch] }))
    const sheet = await findPlanSheet()

    expect(await sheet.findByRole('button', { name: 'Go on with the plan' })).toBeVisible()
    expect(sheet.queryByRole('button', { name: /^(Mark|Copy) / })).toBeNull()
  })

  it('says why it was not taken, and stays', async () => {
    const { user } = showPlan(aPlan(), {
      takeBatch: () => ({
        ok: null,
        error: { code: 'CONFLICT', message: 'Bruno has it already.', field: null },
      }),
    })
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: /^Copy 37 IDs/ }))

    expect(await sheet.findByText('Bruno has it already.')).toBeVisible()
    expect(sheet.getByRole('button', { name: /^Copy 37 IDs/ })).toBeVisible()
  })
})
