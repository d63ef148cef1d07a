import { screen, within } from '@testing-library/react'

import { anInbox, anOrder } from '../../testing/builders'
import type { FakeApi } from '../../testing/fake-api'
import { RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'
import { fileText, keepSavedFiles } from '../../testing/saved-files'
import { ownOnly } from '../../work/put-back'

afterEach(() => jest.restoreAllMocks())

const saved = keepSavedFiles()

const orders = ['1', '2', '3'].map((id) =>
  anOrder({ id: `AMZ-${id}`, marketplaceOrderId: `701-${id}` }),
)

const answer = (worked: readonly object[], more: object = {}) => ({
  ok: { done: worked.length, worked, failed: [], conflicts: [], remaining: 0, ...more },
  error: null,
})

const conflict = (id: string, decision: object) => ({
  id: `AMZ-${id}`,
  marketplaceOrderId: `701-${id}`,
  decision: { by: 'ana@acme.example', at: '2026-11-23T14:59:00.000Z', ...decision },
})

const bar = () => within(screen.getByRole('region', { name: 'Selected orders' }))
const receipt = async () => within(await screen.findByRole('status', { name: 'What was done' }))

const tickTwo = async (api: FakeApi) => {
  const page = renderPage({ orderInbox: () => anInbox({ orders, totalCount: 900 }), ...api })
  await page.user.click(await screen.findByRole('checkbox', { name: 'Select order 701-1' }))
  await page.user.click(screen.getByRole('checkbox', { name: 'Select order 701-2' }))
  return page
}

const closeBoth = async ({ user }: Awaited<ReturnType<typeof tickTwo>>) => {
  await user.click(bar().getByRole('button', { name: 'Close…' }))
  await user.selectOptions(bar().getByRole('combobox'), 'shipped outside VTEX')
  await user.click(bar().getByRole('button', { name: 'Close 2 orders' }))
}

describe('several orders that colleagues work on too', () => {
  it('are closed but for what a colleague closed meanwhile, which is named and can be replaced', async () => {
    const asked: unknown[] = []
    const page = await tickTwo({
      closeOrders: ({ input: { orders: of, replace } }) => {
        asked.push([of.ids, replace])
        const conflicts = [conflict('2', { closeReason: 'NOT_OURS' })]
        return replace ? answer([{ id: 'AMZ-2' }]) : answer([{ id: 'AMZ-1' }], { conflicts })
      },
    })
    await closeBoth(page)

    expect(await bar().findByText(/1 order was closed by ana@acme.example meanwhile/)).toBeVisible()
    await page.user.click(bar().getByRole('button', { name: 'Replace 1' }))

    expect((await receipt()).getByText(/^1 order closed/)).toBeVisible()
    expect(asked).toEqual([
      [['AMZ-1', 'AMZ-2'], undefined],
      [['AMZ-2'], true],
    ])
  })

  it('are assigned as they were seen, and given back to whom they were', async () => {
    const asked: unknown[] = []
    const { user } = await tickTwo({
      peopleOfPage: () => [{ login: 'bruno@acme.example', isMe: true }],
      assignOrders: ({ input: { orders: of, assignee, seenAt, replace } }) => {
        asked.push({ ids: of.ids, assignee, seenAt, replace })
        return answer([{ id: 'AMZ-1', assignee: 'ana@acme.example' }, { id: 'AMZ-2' }])
      },
    })
    await user.click(bar().getByRole('button', { name: 'Assign' }))
    await user.click(await screen.findByRole('button', { name: /^Me/ }))
    expect((await receipt()).getByText('2 orders assigned to Me')).toBeVisible()
    await user.click((await receipt()).getByRole('button', { name: 'Undo' }))

    expect((await receipt()).getByText('Undone: 2 orders assigned to Me')).toBeVisible()
    expect(asked).toEqual([
      { ids: ['AMZ-1', 'AMZ-2'], assignee: 'me', seenAt: '2026-11-23T14:55:00.000Z' },
      { ids: ['AMZ-1'], assignee: 'ana@acme.example', ...ownOnly },
      { ids: ['AMZ-2'], ...ownOnly },
    ])
  })

  it('are open again once the closing is taken back, and only a receipt is left', async () => {
    const reopened: unknown[] = []
    const page = await tickTwo({
      closeOrders: () => answer([{ id: 'AMZ-1' }, { id: 'AMZ-2' }]),
      reopenOrders: ({ input }) => {
        reopened.push(input)
        return answer([{ id: 'AMZ-1' }, { id: 'AMZ-2' }])
      },
    })
    await closeBoth(page)
    expect((await receipt()).getByText('2 orders closed: shipped outside VTEX')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Selected orders' })).toBeNull()
    await page.user.click((await receipt()).getByRole('button', { name: 'Undo: open 2 again' }))

    expect(await (await receipt()).findByText(/^Undone/)).toBeVisible()
    expect(reopened).toEqual([{ orders: { ids: ['AMZ-1', 'AMZ-2'] }, ...ownOnly }])
  })

  it('are not opened again where a colleague closed them since, before that is said', async () => {
    const asked: unknown[] = []
    const page = await tickTwo({
      closeOrders: () => answer([{ id: 'AMZ-1' }, { id: 'AMZ-2' }]),
      reopenOrders: ({ input: { orders: of, replace = false } }) => {
        asked.push([of.ids, replace])
        const conflicts = [conflict('2', { about: 'CLOSING', closeReason: 'NOT_OURS' })]
        return answer([{ id: 'AMZ-1' }], replace ? {} : { conflicts })
      },
    })
    await closeBoth(page)
    await page.user.click((await receipt()).getByRole('button', { name: 'Undo: open 2 again' }))

    expect(await (await receipt()).findByRole('alert')).toHaveTextContent(/^Closed by ana/)
    expect((await receipt()).queryByText(/^Undone/)).toBeNull()
    await page.user.click((await receipt()).getByRole('button', { name: 'Replace' }))

    expect(await (await receipt()).findByText(/^Undone/)).toBeVisible()
    expect(asked).toEqual([
      [['AMZ-1', 'AMZ-2'], false],
      [['AMZ-2'], true],
    ])
  })
})

describe('orders that somebody closed', () => {
  const closing = {
    reason: 'NOT_OURS' as const,
    by: 'ana@acme.example',
    at: '2026-11-23T11:20:00.000Z',
  }
  const closed = orders.map((order) => ({ ...order, closing }))
  const show = async () => {
    const reopened: unknown[] = []
    const page = renderPage(
      {
        orderInbox: () => anInbox({ orders: closed, totalCount: 3 }),
        reopenOrders: ({ input: { orders: of } }) => {
          reopened.push(of.ids)
          const stood = { closeReason: 'NOT_OURS', closeNote: 'of a test' }
          return answer((of.ids ?? []).map((id) => ({ id, ...stood })))
        },
      },
      { at: '?closed=me' },
    )
    await screen.findByRole('link', { name: '701-1' })
    return { ...page, reopened }
  }

  it('are opened again from their row, and closed as they were', async () => {
    const asked: unknown[] = []
    const page = await show()
    const [row] = screen.getAllByRole('row', { name: /701-1/ })
    expect(row).toHaveTextContent(/Closednot an order of this storeClosed by ana@acme.example/)
    await page.user.click((await screen.findAllByRole('button', { name: 'Reopen' }))[0]!)
    page.answerWith({
      orderInbox: () => anInbox(),
      closeOrders: ({ input: { reason, note, seenAt } }) => {
        asked.push({ reason, note, seenAt })
        return answer([{ id: 'AMZ-1' }])
      },
    })
    await page.user.click(await screen.findByRole('button', { name: 'Undo: close it again' }))

    expect(await screen.findByText(/^Undone/)).toBeVisible()
    expect(page.reopened).toEqual([['AMZ-1']])
    expect(asked).toEqual([{ reason: 'NOT_OURS', note: 'of a test', seenAt: ownOnly.seenAt }])
  })

  it('stay closed where a colleague closed them since they were seen, until that is to be replaced', async () => {
    const asked: unknown[] = []
    const page = await show()
    page.answerWith({
      reopenOrders: ({ input: { seenAt, replace } }) => {
        asked.push({ seenAt, replace })
        const conflicts = [conflict('1', { about: 'CLOSING', closeReason: 'OTHER' })]
        return replace ? answer([{ id: 'AMZ-1' }]) : answer([], { conflicts })
      },
    })
    await page.user.click((await screen.findAllByRole('button', { name: 'Reopen' }))[0]!)
    expect(await (await receipt()).findByRole('alert')).toHaveTextContent(/^Closed by ana/)
    await page.user.click((await receipt()).getByRole('button', { name: 'Replace' }))

    expect(await screen.findByText('1 order open again')).toBeVisible()
    expect(asked).toEqual([{ seenAt: '2026-11-23T14:55:00.000Z' }, { replace: true }])
  })

  it('are opened again together', async () => {
    const { user, reopened } = await show()
    await user.click(screen.getByRole('checkbox', { name: /on this page/ }))
    await user.click(bar().getByRole('button', { name: 'Reopen' }))

    expect(await screen.findByText('3 orders open again')).toBeVisible()
    expect(reopened).toEqual([['AMZ-1', 'AMZ-2', 'AMZ-3']])
  })
})

describe('the bar of several orders', () => {
  it('saves the ids of all that match as a file', async () => {
    const longIds = ['20000076543210987654', '20000076543210987655']
    const listed = longIds.map((id) => anOrder({ id: `MLB-${id}`, marketplaceOrderId: id }))
    const { user, answerWith } = await tickTwo({})
    await user.click(bar().getByRole('button', { name: 'Select all 900 that match' }))
    answerWith({ orderInbox: () => anInbox({ orders: listed, totalCount: 2 }) })
    await user.click(bar().getByRole('button', { name: 'Download IDs' }))

    expect(await bar().findByText(/order-ids.txt was saved/)).toBeVisible()
    expect(saved.map(({ name }) => name)).toEqual(['order-ids.txt'])
    expect(await fileText(saved[0]?.content ?? new Blob())).toBe(
      longIds.map((id) => `${id}\r\n`).join(''),
    )
  })

  it('says that the session has ended, with the way to sign in, and keeps what was typed', async () => {
    const page = await tickTwo({
      closeOrders: () => {
        throw new RefusedError('UNAUTHENTICATED')
      },
    })
    await page.user.click(bar().getByRole('button', { name: 'Close…' }))
    await page.user.type(bar().getByLabelText(/^Note for colleagues/), 'by post')
    await page.user.selectOptions(bar().getByRole('combobox'), 'shipped outside VTEX')
    await page.user.click(bar().getByRole('button', { name: 'Close 2 orders' }))

    expect(await bar().findByText(/Your session has ended/)).toBeVisible()
    expect(bar().getByRole('link', { name: /^Sign in/ })).toHaveAttribute('href', '/admin')
    expect(bar().getByLabelText(/^Note for colleagues/)).toHaveValue('by post')
  })
})
