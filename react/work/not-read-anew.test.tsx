import { screen, waitFor } from '@testing-library/react'

import { aCancellation } from '../testing/cancellation-builders'
import { never, RefusedError } from '../testing/fake-api'
import { aBatch, aPlan } from '../testing/plan-builders'
import { cancellationDone, showCancellation } from '../testing/show-cancellation'
import { planDone, showPlan } from '../testing/show-plan'

afterEach(() => {
  jest.restoreAllMocks()
  window.sessionStorage.clear()
})

const refuse = (code: string) => () => {
  throw new RefusedError(code)
}

describe('after something was done', () => {
  it('lives on no button until the page is read anew', async () => {
    let reading: unknown = { ...aPlan({ batches: [aBatch()] }), laterOrders: 0 }
    let answer: (plan: unknown) => void = never
    const { user } = showPlan(aPlan(), {
      reprocessPlan: () => reading,
      takeBatch: () => {
        const taken = aPlan({ batches: [aBatch({ state: 'TAKEN', isMine: true })] })
        reading = new Promise((resolve) => {
          answer = () => resolve({ ...taken, laterOrders: 0 })
        })
        return planDone(taken, { orders: [], conflicts: [] })
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Copy 100 IDs' }))
    await waitFor(() => expect(answer).not.toBe(never))

    expect(screen.getByRole('button', { name: 'Copy 100 IDs' })).toHaveAttribute(
      'aria-busy',
      'true',
    )
    answer(undefined)
    const next = await screen.findByRole('button', { name: 'Mark 100 as reprocessed' })
    await waitFor(() => expect(next).not.toHaveAttribute('aria-busy'))
  })
})

describe('what could not be read anew', () => {
  it('is told over a plan, with when it was read, and who has no session signs in', async () => {
    let isOver = false
    const plan = aPlan({ batches: [aBatch()] })
    const { user } = showPlan(plan, {
      reprocessPlan: () => (isOver ? refuse('UNAUTHENTICATED')() : { ...plan, laterOrders: 0 }),
      takeBatch: () => {
        isOver = true
        return planDone(plan, { orders: [], conflicts: [] })
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Copy 100 IDs' }))

    expect(await screen.findByText(/Your session has ended/)).toBeVisible()
    expect(screen.getByText(/This could not be refreshed/)).toHaveTextContent('Last read: 15:00.')
  })

  it('is told over a cancellation, until it can be read again', async () => {
    const confirmed = aCancellation({
      state: 'CONFIRMED',
      mayConfirm: false,
      mayContinue: true,
      remaining: 2,
    })
    let fails = false
    const { user } = showCancellation(confirmed, {
      cancellation: () => (fails ? refuse('INTERNAL')() : confirmed),
      cancelNext: () => {
        fails = !fails
        return cancellationDone(confirmed)
      },
      verifyCancellation: () => cancellationDone(confirmed),
    })
    const goOn = { name: /^Cancel the remaining/ }
    await user.click(await screen.findByRole('button', goOn))
    const told = await screen.findByText(/This could not be refreshed/)

    await user.click(await screen.findByRole('button', goOn))
    await waitFor(() => expect(told).not.toBeInTheDocument())
  })
})
