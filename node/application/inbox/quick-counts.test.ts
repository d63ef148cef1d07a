import { toRow } from '../../domain/inbox/read-record'
import { toRecord } from '../../domain/orders/observed-record'
import { success } from '../../lib/result'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { groupIssues } from '../../domain/causes/group-issues'
import { rowsOfIssues } from '../causes/filter-issues'
import { countDueToday, countMine } from './quick-counts'

const plain = toRow(toRecord(aKey('plain'), anObservation({})))

describe('what is due today', () => {
  // Nine in the evening of 23 November in São Paulo, where the day ends three hours later.
  const now = '2026-11-24T00:00:00.000Z'

  it.each([
    ['not what is late', '2026-11-23T23:59:00.000Z', 0],
    ['until the store’s midnight', '2026-11-24T02:59:00.000Z', 1],
    [
      'not what is due after it, though it is the same day elsewhere',
      '2026-11-24T03:01:00.000Z',
      0,
    ],
    ['not what has no deadline', undefined, 0],
  ])('is counted %s', async (_, shipBy, count) => {
    const clock = aClock(now)
    const dependencies = {
      ...memoryAccount(clock),
      people: { whoAsks: async () => success('ana@store.example') },
    }
    const open = [{ ...plain, order: { ...plain.order, shipBy } }]

    expect(
      await countDueToday(dependencies, {
        open,
        groups: async () => [],
        standings: async () => success(new Map()),
      }),
    ).toBe(count)
  })
})

describe('what is mine', () => {
  it('is counted as the list of it is: my own orders, and those of my causes that nobody else has', async () => {
    const people = { whoAsks: async () => success('ana@store.example') }
    const rows = [
      { ...plain, id: 'mine', assignee: 'ana@store.example' },
      { ...plain, id: 'of-my-cause' },
      { ...plain, id: 'a-colleague’s', assignee: 'bia@store.example' },
      { ...plain, id: 'of-nobody', errorType: 'DELIVERY_SLA' as const, fingerprint: 'another' },
    ]
    const groups = groupIssues(rows)
    const mine = groups.find((group) => group.rows.some(({ id }) => id === 'of-my-cause'))
    const status = { state: 'OPEN' as const, assignee: 'ana@store.example' }
    const open = {
      groups: async () => groups,
      standings: async () => success(new Map([[mine?.id ?? '', status]])),
    }

    const listed = await rowsOfIssues({ people }, { ...open, rows }, { assignee: 'me' })

    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['mine', 'of-my-cause'])
    expect(await countMine({ people }, { ...open, open: rows })).toEqual(success(2))
  })
})
