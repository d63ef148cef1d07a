import { screen, waitFor, within } from '@testing-library/react'

import { aCause, anInbox, anOrder } from '../testing/builders'
import { aCancellation } from '../testing/cancellation-builders'
import { never, RefusedError } from '../testing/fake-api'
import { aBatch, aPlan } from '../testing/plan-builders'
import { renderPage } from '../testing/render-page'
import { cancellationDone, showCancellation } from '../testing/show-cancellation'
import { planDone, showPlan } from '../testing/show-plan'

afterEach(() => jest.restoreAllMocks())

const findSheet = async () => within(await screen.findByRole('dialog'))

const refuse = (code: string) => () => {
  throw new RefusedError(code)
}

describe('after something was done', () => {
  it('says so where only the alerts could not be read anew', async () => {
    let alerts: unknown = []
    let cause = aCause({ id: 'the-cause' })
    const { user } = renderPage(
      {
        orderInbox: () => ({ ...anInbox({ causes: [cause] }), alerts }),
        setIssueState: ({ input: { state } }) => {
          alerts = refuse('INTERNAL')
          cause = { ...cause, state }
          return { ok: cause, error: null }
        },
      },
      { at: '?cause=the-cause' },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Mark as fixed' }))

    expect(await sheet.findByRole('button', { name: 'Undo: open it again' })).toBeVisible()
    expect(sheet.getByRole('button', { name: 'Reopen' })).not.toHaveAttribute('aria-busy')
  })

  it('lives on no button until the page is read anew', async () => {
    let reading: unknown = aPlan({ batches: [aBatch()] })
    let answer: (plan: unknown) => void = never
    const { user } = showPlan(aPlan(), {
      reprocessPlan: () => reading,
      takeBatch: () => {
        const taken = aPlan({ batches: [aBatch({ state: 'TAKEN', isMine: true })] })
        reading = new Promise((resolve) => {
          answer = () => resolve(taken)
        })
        return planDone(taken, { orders: [], conflicts: [] })
      },
    })
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Copy 100 IDs' }))
    await waitFor(() => expect(answer).not.toBe(never))

    expect(sheet.getByRole('button', { name: 'Copy 100 IDs' })).toHaveAttribute('aria-busy', 'true')
    answer(undefined)
    const next = await sheet.findByRole('button', { name: 'Mark 100 as reprocessed' })
    await waitFor(() => expect(next).not.toHaveAttribute('aria-busy'))
  })
})

describe('what could not be read anew', () => {
  it('is told over a plan, with when it was read, and who has no session signs in', async () => {
    let isOver = false
    const plan = aPlan({ batches: [aBatch()] })
    const { user } = showPlan(plan, {
      reprocessPlan: () => (isOver ? refuse('UNAUTHENTICATED')() : plan),
      takeBatch: () => {
        isOver = true
        return planDone(plan, { orders: [], conflicts: [] })
      },
    })
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Copy 100 IDs' }))

    expect(await sheet.findByText(/Your session has ended/)).toBeVisible()
    expect(sheet.getByText(/You see the last answer/)).toHaveTextContent('Last read: 15:00.')
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
    const sheet = await findSheet()
    const goOn = { name: /^Cancel the remaining/ }
    await user.click(await sheet.findByRole('button', goOn))
    const told = await sheet.findByText(/You see the last answer/)

    await user.click(await sheet.findByRole('button', goOn))
    await waitFor(() => expect(told).not.toBeInTheDocument())
  })

  it('is told over a cause and over an order', async () => {
    let fails = false
    const cause = aCause({ id: 'the-cause' })
    const first = renderPage(
      {
        orderInbox: () => ({
          ...anInbox({ causes: [cause] }),
          ...(fails && { issues: refuse('INTERNAL') }),
        }),
        setIssueState: () => {
          fails = true
          return { ok: cause, error: null }
        },
      },
      { at: '?cause=the-cause' },
    )
    const ofCause = await findSheet()
    await first.user.click(await ofCause.findByRole('button', { name: 'Mark as fixed' }))
    expect(await ofCause.findByText(/You see the last answer/)).toBeVisible()
    first.unmount()

    fails = false
    const second = renderPage(
      {
        orderInbox: () => anInbox({ orders: [] }),
        orderIntegration: () => (fails ? refuse('INTERNAL')() : anOrder()),
        addOrderNote: () => {
          fails = true
          return { ok: { id: 'n1' }, error: null }
        },
      },
      { at: '/AMZ-701-1' },
    )
    const ofOrder = await findSheet()
    await second.user.type(await ofOrder.findByLabelText(/^Add a note/), 'Asked')
    await second.user.click(ofOrder.getByRole('button', { name: 'Save note' }))
    expect(await ofOrder.findByText(/You see the last answer/)).toBeVisible()
  })
})
