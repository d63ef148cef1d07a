import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { toRow } from '../inbox/read-record'
import type { IssueGroup } from './issue-group'
import { historyAfter, hasOutgrown, type IssueHistory } from './issue-history'
import { issueStatusesOf } from './issue-status'
import { joinStates, type IssueDecision, type IssueState } from './issue-state'

const monday = '2026-11-23T12:00:00.000Z'
const by = 'operator@demostore.example'

const after = (hours: number): string =>
  new Date(Date.parse(monday) + hours * 3_600_000).toISOString()

const aRow = (id: string, firstSeenAt: string): OrderIntegrationRow => ({
  ...toRow(toRecord(aKey(id), anObservation())),
  firstSeenAt,
})

const rowsSeen = (count: number, firstSeenAt: string) =>
  Array.from({ length: count }, (_, index) => aRow(`${firstSeenAt}-${index}`, firstSeenAt))

const aGroup = (rows: readonly OrderIntegrationRow[], id = 'cause'): IssueGroup => ({ id, rows })

const aDecision = (different: Partial<IssueDecision>): IssueDecision => ({
  state: 'SNOOZED',
  at: monday,
  by,
  orders: 10,
  snoozedUntil: after(48),
  ...different,
})

const decided = (decision: IssueDecision, issueId = 'cause'): ReadonlyMap<string, IssueState> =>
  new Map([[issueId, { issueId, decision }]])

const none: ReadonlyMap<string, IssueState> = new Map()

const standing = (
  group: IssueGroup,
  known: { states?: ReadonlyMap<string, IssueState>; history?: IssueHistory },
  now: string,
) => {
  const { states = none, history = {} } = known
  return issueStatusesOf([group], { states, history }, now).get(group.id)
}

const fixed = aDecision({ state: 'RESOLVED', snoozedUntil: undefined })

describe('a cause', () => {
  it('is open and nobody’s before anybody decided', () => {
    expect(standing(aGroup(rowsSeen(3, monday)), {}, monday)).toEqual({ state: 'OPEN' })
  })

  it('is snoozed until its time, and open from then on', () => {
    const states = decided(aDecision({}))
    const group = aGroup(rowsSeen(10, monday))

    expect(standing(group, { states }, after(47))).toMatchObject({
      state: 'SNOOZED',
      snoozedUntil: after(48),
    })
    expect(standing(group, { states }, after(48))).toEqual({ state: 'OPEN' })
  })

  it.each([
    [19, 10, false],
    [20, 10, true],
    [2, 1, false],
    [10, 1, false],
    [11, 1, true],
    [199, 100, false],
    [200, 100, true],
  ])('of %i orders has outgrown a snooze at %i: %s', (orders, ordersThen, outgrown) => {
    expect(hasOutgrown(orders, ordersThen)).toBe(outgrown)
  })

  it('is open at once when it outgrows its snooze, and says since when', () => {
    const group = aGroup([...rowsSeen(10, monday), ...rowsSeen(10, after(5))])

    expect(standing(group, { states: decided(aDecision({})) }, after(6))).toEqual({
      state: 'OPEN',
      regression: { kind: 'GREW', since: after(5), endedAt: monday },
    })
  })

  it('stays open when it shrinks again after it outgrew its snooze', () => {
    const states = decided(aDecision({}))
    const grown = [aGroup([...rowsSeen(10, monday), ...rowsSeen(10, after(5))])]
    const history = historyAfter({}, { groups: grown, states, now: after(6) })

    expect(standing(aGroup(rowsSeen(3, monday)), { states, history }, after(7))).toMatchObject({
      state: 'OPEN',
      regression: { kind: 'GREW', since: after(5) },
    })
  })

  it('is said to be fixed until a new order fails for it', () => {
    const states = decided(fixed)
    const old = rowsSeen(3, after(-1))

    expect(standing(aGroup(old), { states }, after(1))).toMatchObject({
      state: 'RESOLVED',
      decision: { by, at: monday },
    })
    expect(standing(aGroup([...old, aRow('new', after(2))]), { states }, after(3))).toEqual({
      state: 'OPEN',
      regression: { kind: 'RESOLVED', since: after(2), endedAt: monday },
    })
  })

  it('is no regression any more once somebody decided anew', () => {
    const group = aGroup([...rowsSeen(3, after(-1)), aRow('new', after(2))])
    const history = historyAfter({}, { groups: [group], states: decided(fixed), now: after(3) })
    const open = aDecision({ state: 'OPEN', at: after(4), snoozedUntil: undefined })

    expect(standing(group, { states: decided(open), history }, after(5))).toMatchObject({
      state: 'OPEN',
      regression: undefined,
    })
  })

  it('keeps who takes care of it, whatever was decided otherwise', () => {
    const assignment = { to: 'pricing@demostore.example', at: monday, by }
    const states = new Map([['cause', { issueId: 'cause', decision: fixed, assignment }]])

    expect(standing(aGroup(rowsSeen(1, after(-1))), { states }, after(1))?.assignee).toBe(
      assignment.to,
    )
  })

  it('is the same after its percentage has moved a little', () => {
    const id = (basisPoints: number) =>
      `v1:amount-divergence:affiliate=AMZ:same-percentage=${basisPoints}`
    const states = decided(aDecision({}), id(1_000))

    expect(standing(aGroup(rowsSeen(3, monday), id(1_010)), { states }, after(1))?.state).toBe(
      'SNOOZED',
    )
    expect(standing(aGroup(rowsSeen(3, monday), id(1_100)), { states }, after(1))?.state).toBe(
      'OPEN',
    )
  })
})

describe('what is remembered of causes', () => {
  const open = [aGroup(rowsSeen(2, monday))]
  const look = (history: IssueHistory, groups: readonly IssueGroup[], now: string) =>
    historyAfter(history, { groups, states: none, now })

  it('says that a cause came back, and when it had ended', () => {
    const history = [open, [], [], open].reduce(
      (known, groups, index) => look(known, groups, after(index * 2)),
      {},
    )

    expect(history).toEqual({
      cause: { regression: { kind: 'ENDED', since: after(6), endedAt: after(2) } },
    })
    expect(standing(aGroup(rowsSeen(2, monday)), { history }, after(7))).toEqual({
      state: 'OPEN',
      regression: { kind: 'ENDED', since: after(6), endedAt: after(2) },
    })
    expect(standing(aGroup(rowsSeen(2, monday)), { history }, after(6 + 14 * 24))).toEqual({
      state: 'OPEN',
    })
  })

  it('takes no cause for ended that was gone for less than an hour', () => {
    const gone = look(look({}, open, monday), [], after(1))

    expect(look(gone, open, after(1.9))).toEqual({ cause: {} })
    expect(look(gone, open, after(2))).toMatchObject({ cause: { regression: { kind: 'ENDED' } } })
  })

  it('is not that a cause came back which nobody ever saw end', () => {
    expect(look({}, open, monday)).toEqual({ cause: {} })
  })

  it('does not change while nothing happens', () => {
    const once = look({}, open, monday)

    expect(look(once, open, after(1))).toEqual(once)
  })

  it('ends after 90 days', () => {
    const gone = look(look({}, open, monday), [], after(1))

    expect(look(gone, [], after(1 + 90 * 24 - 1))).toHaveProperty('cause')
    expect(look(gone, [], after(1 + 90 * 24))).toEqual({})
  })

  it('goes on under the new id of a percentage that has moved', () => {
    const id = (basisPoints: number) => `v1:x:same-percentage=${basisPoints}`
    const rows = rowsSeen(2, monday)
    const gone = look(look({}, [aGroup(rows, id(1_000))], monday), [], after(1))

    expect(look(gone, [aGroup(rows, id(1_010))], after(4))).toEqual({
      [id(1_010)]: { regression: { kind: 'ENDED', since: after(4), endedAt: after(1) } },
    })
  })
})

describe('two forms of what was decided about a cause', () => {
  it('join to what was said later of each part, whichever comes first', () => {
    const early: IssueState = {
      issueId: 'cause',
      decision: aDecision({ at: after(2) }),
      assignment: { to: 'a@demostore.example', at: after(1), by },
    }
    const late: IssueState = {
      issueId: 'cause',
      decision: aDecision({ at: after(1) }),
      assignment: { at: after(3), by },
    }
    const joined = { ...late, decision: early.decision }

    expect(joinStates(early, late)).toEqual(joined)
    expect(joinStates(late, early)).toEqual(joined)
  })
})
