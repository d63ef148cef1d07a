import { screen, within } from '@testing-library/react'

import {
  aCancellation,
  aCancellationGroup,
  aFinishedCancellation,
} from '../testing/cancellation-builders'
import { never, RefusedError } from '../testing/fake-api'
import {
  cancellationDone,
  findCancellationSheet,
  showCancellation,
} from '../testing/show-cancellation'

afterEach(() => jest.restoreAllMocks())

const refuse = () => {
  throw new RefusedError('FORBIDDEN')
}

describe('orders to cancel in VTEX', () => {
  it('says how many can be canceled, which are left out and why, and what they are worth', async () => {
    showCancellation(aCancellation())
    const sheet = await findCancellationSheet()

    expect(
      await sheet.findByRole('heading', { name: 'Cancel in VTEX: 2 of 3 can be canceled' }),
    ).toBeVisible()
    const texts = within(sheet.getByRole('table'))
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(texts[0]).toContain('2can be canceled')
    expect(texts[1]).toContain('1is left outIn handling or about to be')
    expect(texts.slice(-1)[0]).toBe('3as preparedR$389.70')
  })

  it('says why it has no buttons where the rights cannot be read', async () => {
    const silent = () => {
      throw new Error('License Manager does not answer')
    }
    showCancellation(aCancellation(), {
      mayWorkOnOrders: silent,
      mayChangeSettings: silent,
      mayCancelOrders: silent,
    })
    const sheet = await findCancellationSheet()

    expect(await sheet.findByText(/could not be read. It is asked again/)).toBeVisible()
  })

  it('says before the first click what cannot be taken back', async () => {
    showCancellation(aCancellation())

    expect(
      await (await findCancellationSheet()).findByText(/A canceled order cannot be restored/),
    ).toBeVisible()
  })

  it('takes the number of the orders and a reason, and nothing less', async () => {
    const asked: unknown[] = []
    const running = aCancellation({
      state: 'CONFIRMED',
      remaining: 2,
      mayConfirm: false,
      mayContinue: true,
    })
    const { user, become } = showCancellation(aCancellation(), {
      confirmCancellation: ({ input }) => {
        asked.push(input)
        return cancellationDone(become(running))
      },
      cancelNext: () => cancellationDone(become(aFinishedCancellation())),
    })
    const sheet = await findCancellationSheet()
    await user.click(await sheet.findByRole('button', { name: 'Cancel 2 orders…' }))
    const now = sheet.getByRole('button', { name: 'Cancel 2 orders in VTEX now' })
    const number = sheet.getByLabelText('Type 2 to confirm')
    await user.type(number, '2')
    expect(now).toBeDisabled()
    await user.type(sheet.getByLabelText(/^Reason/), 'Price was wrong')
    await user.clear(number)
    await user.type(number, '3')
    expect(now).toBeDisabled()
    await user.clear(number)
    await user.type(number, '2')
    await user.click(now)

    expect(
      await sheet.findByRole('heading', { name: 'Receipt: 2 of 3 canceled in VTEX' }),
    ).toBeVisible()
    expect(asked).toEqual([{ id: 'cancellation-1', count: 2, reason: 'Price was wrong' }])
  })

  it('says that none can be canceled where none can, without a button that does', async () => {
    const [, refused = aCancellationGroup()] = aCancellation().groups
    showCancellation(aCancellation({ toCancel: 0, groups: [refused], orderCount: 1 }))
    const sheet = await findCancellationSheet()

    expect(await sheet.findByText(/None of these orders can be canceled here/)).toBeVisible()
    expect(sheet.queryByRole('button', { name: /^Cancel/ })).toBeNull()
  })

  it('is read-only for whoever may not cancel, and says which right is missing', async () => {
    showCancellation(aCancellation({ mayConfirm: false }), { mayCancelOrders: refuse })
    const sheet = await findCancellationSheet()

    expect(await sheet.findByText(/does not include “Cancel order”/)).toBeVisible()
    expect(sheet.queryByRole('button', { name: /cancel \d/i })).toBeNull()
  })

  it('names the orders of a group, with why each may be canceled', async () => {
    const { user } = showCancellation(aCancellation())
    const sheet = await findCancellationSheet()
    await user.click(await sheet.findByRole('button', { name: /^See orders: 2/ }))

    expect(sheet.getByRole('link', { name: '701-1' })).toBeVisible()
    expect(sheet.getByText(/awaits authorization: you decline it/)).toBeVisible()
    expect(sheet.getByText(/canceled at the marketplace/)).toBeVisible()
  })

  it('says that it is gone where it is', async () => {
    showCancellation(null)

    expect(
      await (
        await findCancellationSheet()
      ).findByRole('heading', { name: 'This cancellation does not exist anymore' }),
    ).toBeVisible()
  })

  it('waits without a word that is not true', async () => {
    showCancellation(aCancellation(), { cancellation: never })

    expect(await screen.findByText('Loading the cancellation…')).toBeVisible()
  })
})
