import type { UpstreamFailure } from '../../domain/failure'
import { failure, success } from '../../lib/result'
import { aWorld, counts, idOf, opened } from '../../testing/causes-of-stock'
import { openInbox } from '../inbox/open-inbox'
import { assignOrders, closeOrders } from '../orders/work-on-orders'
import { assigneeOfOrder } from './assignee-of-order'
import { assignIssue, setIssueState } from './decide-on-issues'
import { assigneesOf, inboxIssues } from './inbox-issues'

const outage: UpstreamFailure = {
  kind: 'upstream',
  service: 'master-data',
  operation: 'list-issue-states',
  reason: 'timeout',
  retryable: true,
}

const tomorrow = '2026-11-24T12:00:00.000Z'

describe('deciding on a cause', () => {
  it('snoozes it: out of the causes, counted, and never out of the orders', async () => {
    const { one } = await aWorld()
    const issueId = await idOf(one, 3)
    const snoozed = await setIssueState(one, { issueId, state: 'SNOOZED', snoozedUntil: tomorrow })

    expect(snoozed).toMatchObject({ ok: true, value: { issue: { id: issueId, orderCount: 3 } } })
    expect(await counts(one)).toEqual({ orders: 4, issues: [1], snoozed: [3] })
    expect(await counts(one, { issueStates: ['SNOOZED'] })).toEqual({
      orders: 3,
      issues: [3],
      snoozed: [],
    })
    expect(await counts(one, { issueStates: ['OPEN'] })).toEqual({
      orders: 1,
      issues: [1],
      snoozed: [],
    })
    expect(await counts(one, { issueId })).toEqual({ orders: 3, issues: [3], snoozed: [] })
  })

  it('shows it again when its time has come', async () => {
    const { one, clock } = await aWorld()
    await setIssueState(one, {
      issueId: await idOf(one, 3),
      state: 'SNOOZED',
      snoozedUntil: tomorrow,
    })
    clock.advance(24 * 3_600_000)

    expect(await counts(one)).toEqual({ orders: 4, issues: [1, 3], snoozed: [] })
  })

  it('is seen by a colleague on another replica within five seconds', async () => {
    const { one, replica, clock } = await aWorld()
    const other = replica()
    await counts(other)
    await setIssueState(one, {
      issueId: await idOf(one, 3),
      state: 'SNOOZED',
      snoozedUntil: tomorrow,
    })
    expect(await counts(other)).toMatchObject({ snoozed: [] })
    clock.advance(5_000)

    expect(await counts(other)).toMatchObject({ snoozed: [3] })
  })

  it('is visible at once where it was decided, though the index does not have it yet', async () => {
    const { one, clock } = await aWorld()
    const lagging = { ...one, issueStates: { ...one.issueStates, list: async () => success([]) } }
    await setIssueState(lagging, {
      issueId: await idOf(one, 3),
      state: 'SNOOZED',
      snoozedUntil: tomorrow,
    })
    clock.advance(5_000)

    expect(await counts(lagging)).toMatchObject({ snoozed: [3] })
  })

  it('says that a cause came back whose orders fail again after it was said to be fixed', async () => {
    const { one, fail, clock } = await aWorld()
    const issueId = await idOf(one, 3)
    await setIssueState(one, { issueId, state: 'RESOLVED' })
    clock.advance(60_000)
    await fail('5', '17')
    clock.advance(5_000)
    const standings = await (await opened(one)).standings()

    expect(standings.ok && standings.value.get(issueId)).toMatchObject({
      state: 'OPEN',
      regression: { kind: 'RESOLVED', endedAt: '2026-11-23T12:00:00.000Z' },
    })
  })

  it.each([
    [{ state: 'SNOOZED' }, 'missing'],
    [{ state: 'SNOOZED', snoozedUntil: '2026-11-23T12:00:00.000Z' }, 'wrong-shape'],
    [{ state: 'SNOOZED', snoozedUntil: '2027-11-23T12:00:00.000Z' }, 'wrong-shape'],
    [{ state: 'SNOOZED', snoozedUntil: 'tomorrow' }, 'wrong-shape'],
    [{ state: 'OPEN', snoozedUntil: tomorrow }, 'wrong-shape'],
  ] as const)('refuses %j', async (wanted, reason) => {
    const { one } = await aWorld()

    expect(await setIssueState(one, { issueId: await idOf(one, 3), ...wanted })).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field: 'snoozedUntil', reason },
    })
  })

  it('is not possible on a cause that is no more', async () => {
    const { one } = await aWorld()

    expect(await setIssueState(one, { issueId: 'v1:gone', state: 'RESOLVED' })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })
})

describe('assigning a cause', () => {
  it('to oneself or to a colleague is what orders and causes can be filtered by', async () => {
    const { one } = await aWorld()
    await assignIssue(one, { issueId: await idOf(one, 3), assignee: 'me' })
    await assignIssue(one, { issueId: await idOf(one, 1), assignee: 'Stock@demostore.example' })

    expect(await counts(one, { assignee: 'me' })).toMatchObject({ orders: 3, issues: [3] })
    expect(await counts(one, { assignee: 'STOCK@demostore.example' })).toMatchObject({ orders: 1 })
    expect(await counts(one, { assignee: 'nobody@demostore.example' })).toMatchObject({ orders: 0 })
    expect(await counts(one, { unassigned: true })).toMatchObject({ orders: 0, issues: [] })
    expect(await assigneesOf(await opened(one))).toEqual([
      'operator@demostore.example',
      'stock@demostore.example',
    ])
  })

  it('is what its orders are shown with, but for those that are somebody else’s', async () => {
    const { one } = await aWorld()
    await assignIssue(one, { issueId: await idOf(one, 3), assignee: 'me' })
    await assignOrders(one, { ids: ['AMZ-1'] }, { assignee: 'stock@demostore.example' })
    await assignOrders(one, { ids: ['AMZ-4'] }, { assignee: 'stock@demostore.example' })

    expect(await counts(one, { assignee: 'me' })).toMatchObject({ orders: 2 })
    expect(await counts(one, { assignee: 'stock@demostore.example' })).toMatchObject({ orders: 2 })
    expect(await counts(one, { unassigned: true })).toMatchObject({ orders: 0 })
    const inbox = await opened(one)
    const whose = await Promise.all(
      inbox.rows.map(async (row) => {
        const known = await assigneeOfOrder(row, async () => inbox)
        return [row.id, known?.login.split('@')[0], known?.isOfCause]
      }),
    )
    expect(whose.sort()).toEqual([
      ['AMZ-1', 'stock', false],
      ['AMZ-2', 'operator', true],
      ['AMZ-3', 'operator', true],
      ['AMZ-4', 'stock', false],
    ])
  })

  it('can be taken back, and leaves its state as it was', async () => {
    const { one, clock } = await aWorld()
    const issueId = await idOf(one, 3)
    await setIssueState(one, { issueId, state: 'RESOLVED' })
    await assignIssue(one, { issueId, assignee: 'me' })
    clock.advance(1_000)
    await assignIssue(one, { issueId })
    clock.advance(5_000)

    expect(await counts(one, { unassigned: true, issueStates: ['RESOLVED'] })).toMatchObject({
      orders: 3,
    })
  })

  it('takes nothing that is no e-mail address', async () => {
    const { one } = await aWorld()

    expect(await assignIssue(one, { issueId: await idOf(one, 3), assignee: 'Ana' })).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field: 'assignee', reason: 'wrong-shape' },
    })
  })

  it('bounds work by hand as any filter does', async () => {
    const { one } = await aWorld()
    await assignIssue(one, { issueId: await idOf(one, 3), assignee: 'me' })
    const closed = await closeOrders(one, { filter: { assignee: 'me' } }, { reason: 'NOT_OURS' })

    expect(closed).toMatchObject({ value: { done: 3, failed: [], remaining: 0 } })
    expect(await counts(one)).toMatchObject({ orders: 1 })
  })
})

describe('while nobody can read what was decided', () => {
  const blind = async () => {
    const { one } = await aWorld()
    return { ...one, issueStates: { ...one.issueStates, list: async () => failure(outage) } }
  }

  it('shows every cause, and says that its state is not known', async () => {
    const inbox = await opened(await blind())

    expect((await inboxIssues(inbox)).issues).toHaveLength(2)
    expect(await inbox.standings()).toEqual(failure(outage))
  })

  it('answers no question about it rather than with nothing', async () => {
    expect(await openInbox(await blind(), { unassigned: true })).toEqual(failure(outage))
  })
})
