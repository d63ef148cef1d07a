import { aCancellation } from '../testing/cancellation-builders'
import {
  cancellationDone,
  findCancellationSheet,
  showCancellation,
} from '../testing/show-cancellation'

afterEach(() => jest.restoreAllMocks())

describe('a cancellation of more than ten orders', () => {
  const awaiting = aCancellation({
    state: 'AWAITS_SECOND',
    needsSecondPerson: true,
    toCancel: 14,
    reason: 'Price was wrong',
    confirmedBy: ['bruno@example.com'],
  })

  it('is only confirmed by the first person, who gets its address for a second one', async () => {
    const asked: unknown[] = []
    const before = aCancellation({ toCancel: 14, needsSecondPerson: true })
    const { user, become } = showCancellation(before, {
      confirmCancellation: ({ input }) => {
        asked.push(input.count)
        return cancellationDone(become({ ...awaiting, mayConfirm: false, mayContinue: true }))
      },
      cancelNext: () => {
        throw new Error('Nothing may be sent.')
      },
    })
    const sheet = await findCancellationSheet()
    await user.click(await sheet.findByRole('button', { name: 'Cancel 14 orders…' }))
    expect(sheet.getByText(/a second person must confirm too/)).toBeVisible()
    await user.type(sheet.getByLabelText(/^Reason/), 'Price was wrong')
    await user.type(sheet.getByLabelText('Type 14 to confirm'), '14')
    await user.click(sheet.getByRole('button', { name: 'Confirm 14 orders' }))

    expect(await sheet.findByLabelText('Address of this cancellation')).toHaveValue(
      `${window.location.origin}/admin/order-integrations/orders?cancel=cancellation-1`,
    )
    expect(sheet.queryByRole('button', { name: /^Cancel|second person…$/ })).toBeNull()
    expect(asked).toEqual([14])
  })

  it('is asked for where few come to more than ten with those of the day', async () => {
    const { user } = showCancellation(
      aCancellation({ toCancel: 2, needsSecondPerson: true, confirmedAlone: 9 }),
    )
    const sheet = await findCancellationSheet()
    await user.click(await sheet.findByRole('button', { name: 'Cancel 2 orders…' }))

    expect(
      sheet.getByText(/^With the 9 orders that you confirmed alone in the last 24 hours/),
    ).toBeVisible()
    expect(sheet.queryByText('Above 10 orders, a second person must confirm too.')).toBeNull()
  })

  it('is withdrawn by the first person', async () => {
    const stopped: string[] = []
    const { user, become } = showCancellation(
      { ...awaiting, mayConfirm: false, mayContinue: true },
      {
        stopCancellation: ({ id }) => {
          stopped.push(id)
          return cancellationDone(become(aCancellation({ state: 'STOPPED', mayConfirm: false })))
        },
      },
    )
    const sheet = await findCancellationSheet()
    await user.click(await sheet.findByRole('button', { name: 'More' }))
    await user.click(sheet.getByRole('button', { name: 'Withdraw the confirmation' }))

    expect(await sheet.findByText('Stopped')).toBeVisible()
    expect(stopped).toEqual(['cancellation-1'])
  })

  it('shows a second person who confirmed and why, and takes only the number', async () => {
    const asked: unknown[] = []
    const { user } = showCancellation(awaiting, {
      confirmCancellation: ({ input }) => {
        asked.push(input)
        return { ok: null, error: { code: 'INVALID_INPUT', message: 'The number has changed.' } }
      },
    })
    const sheet = await findCancellationSheet()
    expect(await sheet.findByText(/bruno@example.com confirmed: “Price was wrong”/)).toBeVisible()
    await user.click(sheet.getByRole('button', { name: 'Confirm 14 as second person…' }))
    expect(sheet.queryByLabelText(/^Reason/)).toBeNull()
    await user.type(sheet.getByLabelText('Type 14 to confirm'), '14')
    await user.click(sheet.getByRole('button', { name: 'Cancel 14 orders in VTEX now' }))

    expect(await sheet.findByText('The number has changed.')).toBeVisible()
    expect(asked).toEqual([{ id: 'cancellation-1', count: 14 }])
  })
})
