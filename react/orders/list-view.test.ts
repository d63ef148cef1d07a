import type { ListView } from './list-view'
import {
  askAnew,
  currentCursor,
  firstView,
  isFiltered,
  nextPage,
  parseListView,
  previousPage,
  toFilter,
  toQuery,
  unfiltered,
} from './list-view'

describe('what the list shows', () => {
  it('survives the way through the address', () => {
    const view: ListView = {
      search: '701-4310037 T',
      statuses: ['FAILED', 'AWAITING_AUTHORIZATION'],
      errorTypes: ['AMOUNT_DIVERGENCE'],
      sort: { field: 'VALUE', direction: 'ASCENDING' },
      page: 3,
      trail: ['MjU=', 'NTA='],
    }

    expect(parseListView(toQuery(view))).toEqual(view)
  })

  it('leaves the address empty as it starts', () => {
    expect(Object.values(toQuery(firstView)).filter(Boolean)).toEqual([])
    expect(parseListView({})).toEqual(firstView)
    expect(isFiltered(firstView)).toBe(false)
  })

  it('ignores words in the address that it does not know', () => {
    const view = parseListView({ status: 'failed,lost', 'error-type': 'nonsense', page: '7' })

    expect(view).toEqual({ ...firstView, statuses: ['FAILED'] })
  })

  it('asks for nothing that is not set', () => {
    expect(toFilter(firstView)).toEqual({})
    expect(toFilter({ ...firstView, search: '7' })).toEqual({ search: '7' })
  })
})

describe('changing the question', () => {
  const bySoonest = askAnew(nextPage(firstView, 'a'), {
    sort: { field: 'SHIP_BY', direction: 'ASCENDING' },
  })

  it('starts on the first page', () => {
    expect(bySoonest.page).toBe(1)
    expect(currentCursor(bySoonest)).toBeUndefined()
  })

  it('keeps the sort when the filters are cleared', () => {
    expect(unfiltered(askAnew(bySoonest, { search: '7' }))).toEqual(bySoonest)
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
