import type { ListView } from './list-view'
import {
  askAnew,
  currentCursor,
  firstView,
  isFiltered,
  narrowed,
  nextPage,
  parseListView,
  ofPasted,
  previousPage,
  toQuery,
  unfiltered,
} from './list-view'
import { noFilter, toServiceFilter } from './order-filter'

const whole: ListView = {
  filter: {
    search: '701-4310037 T',
    statuses: ['FAILED', 'AWAITING_AUTHORIZATION'],
    errorTypes: ['AMOUNT_DIVERGENCE'],
    actors: ['PRICING'],
    marketplaces: ['AMZ', 'MLB'],
    issueId: 'amount-divergence|AMZ',
    issueStates: ['SNOOZED'],
    assignee: 'me',
    processed: { from: 'now-24h' },
    placed: { from: '2026-11-20', to: '2026-11-22' },
    shipBy: { from: 'today', to: 'today' },
    value: { currency: 'BRL', min: 10_000 },
    age: { min: 24, max: 72 },
  },
  pasted: [],
  by: 'causes',
  sort: firstView.sort,
  causeSort: { field: 'VALUE', direction: 'ASCENDING' },
  page: 3,
  trail: ['MjU=', 'NTA='],
}

describe('pasted ids', () => {
  beforeEach(() => window.sessionStorage.clear())

  it('stand in the address, where they can be sent to a colleague', () => {
    const view = ofPasted(whole, ['701-1', '2000071640247733'])

    expect(toQuery(view)).toMatchObject({ ids: '701-1~2000071640247733', status: undefined })
    expect(parseListView(toQuery(view)).pasted).toEqual(['701-1', '2000071640247733'])
  })

  it('are kept by the tab where an address would be too long for them', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `20000716402${40000 + index}`)
    const { ids: text = '' } = toQuery(ofPasted(whole, ids))

    expect(text.length).toBeLessThan(30)
    expect(parseListView({ ids: text }).pasted).toEqual(ids)
    expect(parseListView({ ids: 'kept-of-another-tab' }).pasted).toEqual([])
  })

  it('give way to any filter, and filters to them', () => {
    const view = ofPasted(whole, ['701-1', '701-2'])

    expect(view.filter).toEqual(noFilter)
    expect(narrowed(view, { assignee: 'me' }).pasted).toEqual([])
    expect(unfiltered(view).pasted).toEqual([])
  })
})

describe('what the list shows', () => {
  it('is of all orders where it asks for what somebody closed', () => {
    expect(parseListView({ closed: 'me' }).filter).toMatchObject({ closed: 'me', all: true })
  })

  it('survives the way through the address', () => {
    expect(parseListView(toQuery(whole))).toEqual(whole)
  })

  it('stands in the address in words that a person can read', () => {
    expect(toQuery(whole)).toEqual({
      search: '701-4310037 T',
      status: 'failed,awaiting-authorization',
      'error-type': 'amount-divergence',
      actor: 'pricing',
      marketplace: 'AMZ,MLB',
      issue: 'amount-divergence|AMZ',
      state: 'snoozed',
      assignee: 'me',
      processed: 'now-24h..',
      placed: '2026-11-20..2026-11-22',
      'ship-by': 'today',
      value: 'BRL-10000..',
      age: '24..72',
      view: 'causes',
      sort: 'value',
      direction: 'ascending',
      page: '3',
      after: 'MjU=,NTA=',
    })
  })

  it('has one sort in the address: that of what is shown', () => {
    const orders: ListView = { ...firstView, sort: { field: 'SHIP_BY', direction: 'ASCENDING' } }

    expect(toQuery(orders)).toMatchObject({ sort: 'ship-by' })
    expect(toQuery({ ...orders, by: 'causes' })).toMatchObject({ view: 'causes', sort: undefined })
    expect(parseListView({ view: 'causes', sort: 'ship-by' })).toEqual({
      ...firstView,
      by: 'causes',
    })
  })

  it('leaves the address empty as it starts', () => {
    expect(Object.values(toQuery(firstView)).filter(Boolean)).toEqual([])
    expect(parseListView({})).toEqual(firstView)
    expect(isFiltered(firstView)).toBe(false)
  })

  it.each([
    ['a status among known ones', { status: 'failed,lost' }, { statuses: ['FAILED'] }],
    ['an error type', { 'error-type': 'nonsense' }, {}],
    ['a page without its cursor', { page: '7' }, {}],
    ['a day that nobody counts', { 'ship-by': 'someday..today' }, {}],
    ['a period without ends', { processed: '..' }, {}],
    ['three ends', { placed: 'today..today..today' }, {}],
    ['an amount without its currency', { value: '100..200' }, {}],
    ['a range that nothing is in', { age: '3..1' }, {}],
    ['a range of a currency', { value: 'BRL-x' }, { value: { currency: 'BRL' } }],
  ])('ignores %s that it does not know', (_, query, filter) => {
    expect(parseListView(query)).toEqual({ ...firstView, filter: { ...noFilter, ...filter } })
  })

  it('asks the service for nothing that is not set', () => {
    expect(toServiceFilter(noFilter)).toEqual({})
    expect(toServiceFilter({ ...noFilter, search: '7' })).toEqual({ search: '7' })
    expect(toServiceFilter({ ...noFilter, assignee: 'nobody' })).toEqual({ unassigned: true })
  })

  it('asks the service in its own words', () => {
    expect(toServiceFilter(whole.filter)).toEqual({
      search: '701-4310037 T',
      statuses: ['FAILED', 'AWAITING_AUTHORIZATION'],
      errorTypes: ['AMOUNT_DIVERGENCE'],
      actors: ['PRICING'],
      marketplaces: ['AMZ', 'MLB'],
      issueId: 'amount-divergence|AMZ',
      issueStates: ['SNOOZED'],
      assignee: 'me',
      processedAt: { from: 'now-24h' },
      createdAt: { from: '2026-11-20', to: '2026-11-22' },
      shipBy: { from: 'today', to: 'today' },
      currency: 'BRL',
      valueMin: 10_000,
      olderThanHours: 24,
      youngerThanHours: 72,
    })
  })
})

describe('changing the question', () => {
  const bySoonest = askAnew(nextPage(firstView, 'a'), {
    sort: { field: 'SHIP_BY', direction: 'ASCENDING' },
  })

  it('starts on the first page', () => {
    expect(bySoonest.page).toBe(1)
    expect(currentCursor(bySoonest)).toBeUndefined()
    expect(narrowed(nextPage(firstView, 'a'), { search: '7' }).page).toBe(1)
  })

  it('keeps the sort when the filters are cleared', () => {
    expect(unfiltered(narrowed(bySoonest, { search: '7' }))).toEqual(bySoonest)
  })
})

describe('going through pages', () => {
  it('leads forward by the last cursor and back the same way', () => {
    const second = nextPage(firstView, 'a')
    const third = nextPage(second, 'b')

    expect(currentCursor(firstView)).toBeUndefined()
    expect(currentCursor(third)).toBe('b')
    expect(third.page).toBe(3)
    expect(previousPage(third)).toEqual(second)
    expect(previousPage(second)).toEqual(firstView)
  })

  it('forgets the oldest cursors so that the address stays short, and then leads to the first page', () => {
    const cursors = Array.from({ length: 40 }, (_, index) => `cursor-${index}`)
    const far = cursors.reduce(nextPage, firstView)

    expect(far.page).toBe(41)
    expect(far.trail).toHaveLength(12)
    expect(parseListView(toQuery(far))).toEqual(far)

    const back = far.trail.reduce(previousPage, far)
    expect(back).toEqual(firstView)
  })
})
