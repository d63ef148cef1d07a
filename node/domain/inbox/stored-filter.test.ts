import { toStoredFilter, toStoredSort } from './stored-filter'

describe('a filter over all orders', () => {
  it('is taken where the store can tell each part of it', () => {
    const filter = { search: '701-1', statuses: ['FAILED'], shipBy: { to: '2026-11-23' } } as const

    expect(toStoredFilter(filter)).toMatchObject({ ok: true, value: filter })
  })

  it.each([
    ['filter.currency', { value: { currency: 'BRL' } }],
    ['filter.issueId', { issueId: 'one' }],
    ['filter.assignee', { assignee: 'me' }],
    ['filter.unassigned', { unassigned: true }],
    ['filter.issueStates', { issueStates: ['SNOOZED'] }],
  ] as const)('names %s, which only open orders can be narrowed by', (field, filter) => {
    expect(toStoredFilter(filter)).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field, reason: 'only-open-orders' },
    })
  })
})

describe('the order of all orders', () => {
  it('begins with the newest word', () => {
    expect(toStoredSort(undefined)).toMatchObject({ value: { field: 'LAST_PROCESSED' } })
  })

  it.each(['RANK', 'VALUE', 'SHIP_BY'] as const)('is not by %s', (field) => {
    expect(toStoredSort({ field, direction: 'ASCENDING' })).toMatchObject({
      error: { field: 'sort.field' },
    })
  })
})
