import { screen, within } from '@testing-library/react'

import { aDiagnosis, anInbox, anOrder } from '../testing/builders'
import type { FakeApi } from '../testing/fake-api'
import { RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

const AT = '/AMZ-701-1'

const done = { ok: { done: 1, worked: [], failed: [], conflicts: [], remaining: 0 }, error: null }

const closing = {
  reason: 'NOT_OURS' as const,
  at: '2026-11-23T14:00:00.000Z',
  by: 'operator@demostore.example',
  note: 'test order',
}

const show = (order: () => unknown, api: FakeApi = {}) =>
  renderPage(
    { orderInbox: () => anInbox({ orders: [] }), orderIntegration: order, ...api },
    { at: AT },
  )

const findSheet = async () => within(await screen.findByRole('dialog'))

const openForm = async ({ user }: ReturnType<typeof show>) => {
  const sheet = await findSheet()
  await user.click(await sheet.findByRole('button', { name: 'Close…' }))
  return sheet
}

afterEach(() => jest.restoreAllMocks())

describe('settling an order by hand', () => {
  it('offers first what its state asks for, then two others and More', async () => {
    show(() => anOrder())
    const sheet = await findSheet()
    const bar = await sheet.findByRole('group', { name: 'Actions' })

    const offered = Array.from(bar.querySelectorAll('a, button'), ({ textContent }) => textContent)
    expect(offered).toEqual(['Check now', 'Assign', 'Close…', 'More'])
  })

  it('closes it with a reason and a note, and shows who did', async () => {
    let order = anOrder()
    const sent: unknown[] = []
    const page = show(() => order, {
      closeOrders: ({ input }) => {
        sent.push(input)
        order = anOrder({ diagnosis: null, closing })
        return done
      },
    })
    const { user } = page
    const sheet = await openForm(page)
    const why = sheet.getByLabelText('Reason for closing')
    expect(sheet.queryByRole('button', { name: 'Close this order' })).toBeNull()
    await user.selectOptions(why, 'NOT_OURS')
    await user.type(sheet.getByLabelText(/Note for colleagues/), 'test order')
    await user.click(sheet.getByRole('button', { name: 'Close this order' }))

    expect(await sheet.findByText(/Closed by operator@demostore.example/)).toHaveTextContent(
      'not an order of this store',
    )
    expect(sent).toEqual([
      { orders: { ids: ['AMZ-701-1'] }, reason: 'NOT_OURS', note: 'test order' },
    ])
  })

  it('says of a closed order first that it is closed, and opens it again', async () => {
    let order = anOrder({ status: 'STUCK', closing })
    const { user } = show(() => order, {
      reopenOrders: () => {
        order = anOrder()
        return done
      },
    })
    const sheet = await findSheet()
    const closed = await sheet.findByText(/^Closed by operator@demostore.example/)
    expect(closed).toHaveTextContent('not an order of this store')
    const follows = closed.compareDocumentPosition(sheet.getByText(/Paid 1.84 less/))
    expect(follows).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(sheet.queryByRole('button', { name: 'Close…' })).toBeNull()
    await user.click(sheet.getByRole('button', { name: 'Reopen' }))

    expect(await sheet.findByRole('button', { name: 'Close…' })).toBeVisible()
    expect(sheet.queryByText(/^Closed by/)).toBeNull()
  })

  it('is closed anew only once it is said who closed it a moment ago', async () => {
    const decision = {
      by: 'ana@acme.example',
      at: '2026-11-23T14:59:00.000Z',
      closeReason: 'OTHER',
    }
    const asked: unknown[] = []
    const page = show(() => anOrder(), {
      closeOrders: ({ input }) => {
        asked.push(input.replace)
        const conflicts = [{ id: 'AMZ-701-1', marketplaceOrderId: '701-1', decision }]
        return input.replace ? done : { ok: { ...done.ok, done: 0, conflicts }, error: null }
      },
    })
    const sheet = await openForm(page)
    await page.user.selectOptions(sheet.getByLabelText('Reason for closing'), 'NOT_OURS')
    await page.user.click(sheet.getByRole('button', { name: 'Close this order' }))
    expect(await sheet.findByRole('alert')).toHaveTextContent(/^Closed by ana.*Replace\?/)
    await page.user.click(sheet.getByRole('button', { name: 'Replace' }))

    expect(asked).toEqual([undefined, true])
  })

  it('is opened again only once it is said who closed it since it was seen', async () => {
    const decision = { by: 'ana@acme.example', at: '2026-11-23T14:59:00.000Z', about: 'CLOSING' }
    const asked: unknown[] = []
    const { user } = show(() => anOrder({ closing }), {
      reopenOrders: ({ input: { seenAt, replace } }) => {
        asked.push([typeof seenAt, replace])
        const other = { ...decision, closeReason: 'OTHER' }
        const conflicts = [{ id: 'AMZ-701-1', marketplaceOrderId: '701-1', decision: other }]
        return replace ? done : { ok: { ...done.ok, done: 0, conflicts }, error: null }
      },
    })
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Reopen' }))
    expect(await sheet.findByRole('alert')).toHaveTextContent(/^Closed by ana.*Replace\?/)
    await user.click(sheet.getByRole('button', { name: 'Replace' }))

    expect(asked).toEqual([
      ['string', undefined],
      ['string', true],
    ])
  })

  it('takes the cause from a person only where no source gave one', async () => {
    const unexplained = anOrder({ diagnosis: aDiagnosis({ errorType: 'NOT_REPORTED' }) })
    const sent: unknown[] = []
    const { user } = show(() => unexplained, {
      setReason: ({ input }) => {
        sent.push(input)
        return done
      },
    })
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'More' }))
    await user.click(sheet.getByRole('button', { name: 'Set the cause…' }))
    await user.selectOptions(sheet.getByLabelText(/Do you know the cause/), 'PRICE_MISSING')
    await user.click(sheet.getByRole('button', { name: 'Set this cause' }))

    expect(sent).toMatchObject([{ orders: { ids: ['AMZ-701-1'] }, errorType: 'PRICE_MISSING' }])
  })

  it('does not ask for a cause that a source reported', async () => {
    const { user } = show(() => anOrder())
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'More' }))

    expect(sheet.queryByRole('button', { name: 'Set the cause…' })).toBeNull()
  })

  it('says that it came back', async () => {
    show(() => anOrder({ cameBack: true }))

    expect(await (await findSheet()).findByText(/has since reported otherwise/)).toBeVisible()
  })

  it.each([
    [new RefusedError('FORBIDDEN'), /does not include “Change order workflow status”/],
    [
      {
        ok: { done: 0, worked: [], failed: ['AMZ-701-1'], conflicts: [], remaining: 0 },
        error: null,
      },
      /could not be saved/,
    ],
    [{ ok: null, error: { code: 'UPSTREAM', message: 'VTEX ID did not answer.' } }, /VTEX ID/],
  ])('says why nothing was saved (%#)', async (answer, text) => {
    const page = show(() => anOrder(), {
      closeOrders: () => {
        if (answer instanceof Error) throw answer
        return answer
      },
    })
    const { user } = page
    const sheet = await openForm(page)
    await user.selectOptions(sheet.getByLabelText('Reason for closing'), 'OTHER')
    await user.click(sheet.getByRole('button', { name: 'Close this order' }))

    expect(await sheet.findByText(text)).toBeVisible()
  })
})
