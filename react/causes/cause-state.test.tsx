import { screen, within } from '@testing-library/react'

import { aCause, anInbox } from '../testing/builders'
import type { FakeApi } from '../testing/fake-api'
import { RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

const findSheet = async () => within(await screen.findByRole('dialog'))

/** A cause that changes as the service would change it. */
const show = (start: Parameters<typeof aCause>[0] = {}, refuse?: unknown) => {
  let cause = aCause({ id: 'the-cause', ...start })
  const sent: unknown[] = []
  const change = (input: unknown, next: Parameters<typeof aCause>[0]) => {
    sent.push(input)
    if (refuse instanceof Error) throw refuse
    if (refuse) return refuse
    cause = { ...cause, ...next }
    return { ok: cause, error: null }
  }
  const api: FakeApi = {
    orderInbox: () => anInbox({ causes: [cause] }),
    setIssueState: ({ input }) =>
      change(input, {
        state: input.state,
        snoozedUntil: input.snoozedUntil ?? null,
        decision: { by: 'ana@acme.example', at: '2026-11-23T15:00:00.000Z' },
      }),
    peopleOfPage: () => [{ login: 'ana@acme.example', isMe: true }],
    assignIssue: ({ input }) =>
      change(input, {
        assignee: input.assignee === 'me' ? 'ana@acme.example' : (input.assignee ?? null),
      }),
  }
  return { ...renderPage(api, { at: '?cause=the-cause' }), sent }
}

afterEach(() => jest.restoreAllMocks())

describe('deciding about a cause', () => {
  it('snoozes it until a moment, says who did, and opens it again', async () => {
    const { user, sent } = show()
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Snooze' }))
    const statuses = sheet.getAllByRole('status')
    await user.click(sheet.getByRole('button', { name: '4 hours' }))

    const told = await sheet.findByText(/^Snoozed until.*by /)
    expect(told).toHaveTextContent('Snoozed until 23 Nov, 19:00 UTC by ana@acme.example.')
    // Read out, since it comes where something to read out was expected.
    expect(statuses.filter((status) => status.contains(told))).not.toEqual([])
    // Focus stays in the sheet although the button is gone.
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement)
    await user.click(sheet.getByRole('button', { name: 'Reopen' }))

    expect(await sheet.findByRole('button', { name: 'Snooze' })).toBeVisible()
    expect(sent).toMatchObject([
      { issueId: 'the-cause', state: 'SNOOZED', snoozedUntil: '2026-11-23T19:00:00.000Z' },
      { issueId: 'the-cause', state: 'OPEN' },
    ])
  })

  it('gives it to whoever looks at it, and takes that back with the receipt', async () => {
    const { user } = show()
    const sheet = await findSheet()
    const title = 'About 10 % less than expected on each order'
    await user.click(await sheet.findByRole('button', { name: `Assign ${title}` }))
    await user.click(await sheet.findByRole('button', { name: /^Me/ }))

    expect(await sheet.findByText(`${title}: assigned to Me`)).toBeVisible()
    await user.click(await sheet.findByRole('button', { name: 'Undo: assign to nobody' }))
    expect(await sheet.findByText(/^Undone: /)).toBeVisible()
    expect(await sheet.findByRole('button', { name: `Assign ${title}` })).toBeVisible()
  })

  it('takes back that it is fixed, with the receipt', async () => {
    const { user, sent } = show()
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Mark as fixed' }))
    await user.click(await sheet.findByRole('button', { name: 'Undo: open it again' }))

    expect(await sheet.findByText('Undone: Marked as fixed')).toBeVisible()
    expect(sent).toMatchObject([
      { state: 'RESOLVED' },
      { state: 'OPEN', seenAt: '1970-01-01T00:00:00.000Z' },
    ])
  })

  it('asks before what a colleague decided meanwhile is replaced', async () => {
    const decision = { by: 'rui@acme.example', at: '2026-11-23T14:59:00.000Z', state: 'RESOLVED' }
    const conflict = { code: 'CONFLICT', message: 'Others changed it.', decision }
    const { user, sent } = show({}, { ok: null, error: conflict })
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Snooze' }))
    await user.click(sheet.getByRole('button', { name: 'Until tomorrow, 09:00' }))

    expect(await sheet.findByRole('alert')).toHaveTextContent(
      /rui@acme.example marked it as fixed .* Replace\?/,
    )
    await user.click(sheet.getByRole('button', { name: 'Replace' }))
    expect(sent).toMatchObject([{ replace: false }, { replace: true }])
  })

  it('says since when a cause is back', async () => {
    show({
      regression: {
        kind: 'RESOLVED',
        since: '2026-11-23T10:00:00.000Z',
        endedAt: '2026-11-20T10:00:00.000Z',
      },
    })

    expect(await (await findSheet()).findByText(/Marked as fixed on/)).toHaveTextContent(
      '20 Nov, 10:00 UTC; an order has failed because of it since 23 Nov, 10:00 UTC.',
    )
  })

  it('offers no decision while those before it cannot be read', async () => {
    show({ state: null })
    const sheet = await findSheet()

    expect(await sheet.findByText(/could not be loaded just now/)).toBeVisible()
    expect(sheet.queryByRole('button', { name: 'Snooze' })).toBeNull()
  })

  it.each([
    [new RefusedError('FORBIDDEN'), /does not include “Change order workflow status”/],
    [{ ok: null, error: { code: 'UPSTREAM', message: 'Master Data is down.' } }, /Master Data/],
  ])('says why nothing was decided (%#)', async (refusal, text) => {
    const { user } = show({}, refusal)
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Mark as fixed' }))

    expect(await sheet.findByText(text)).toBeVisible()
    expect(sheet.getByRole('button', { name: 'Snooze' })).toBeVisible()
  })
})
