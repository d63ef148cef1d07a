import en from '../../messages/en.json'
import es from '../../messages/es.json'
import pt from '../../messages/pt.json'
import {
  everySort,
  firstDirection,
  lostFirst,
  parseSort,
  sortByColumn,
  sortLabelId,
  toSortQuery,
} from './list-sort'

const sorts = everySort.map((sort) => [`${sort.field}, ${sort.direction}`, sort] as const)

describe('how the list is sorted', () => {
  it.each(sorts)('%s survives the way through the address', (_, sort) => {
    const { sort: field, direction } = toSortQuery(sort)

    expect(parseSort(field, direction)).toEqual(sort)
  })

  it('leaves the address empty as it starts', () => {
    expect(toSortQuery(lostFirst)).toEqual({ sort: undefined, direction: undefined })
    expect(parseSort(undefined, undefined)).toEqual(lostFirst)
  })

  it('names the direction only where it is not the one that comes first', () => {
    expect(toSortQuery({ field: 'SHIP_BY', direction: 'ASCENDING' })).toEqual({ sort: 'ship-by' })
  })

  it('ignores words in the address that it does not know', () => {
    expect(parseSort('colour', 'ascending')).toEqual(lostFirst)
    expect(parseSort('value', 'sideways')).toEqual({ field: 'VALUE', direction: 'DESCENDING' })
  })

  it('starts a column with what is most urgent and turns it around the next time', () => {
    const soonest = sortByColumn('ship-by', lostFirst)

    expect(soonest).toEqual({ field: 'SHIP_BY', direction: 'ASCENDING' })
    expect(sortByColumn('ship-by', soonest)).toEqual({ field: 'SHIP_BY', direction: 'DESCENDING' })
    expect(sortByColumn('value', soonest)).toEqual({ field: 'VALUE', direction: 'DESCENDING' })
  })

  it('leaves alone what has no order of its own', () => {
    expect(firstDirection('problem')).toBeUndefined()
    expect(sortByColumn('problem', lostFirst)).toEqual(lostFirst)
  })

  it.each(Object.entries<Record<string, string>>({ en, pt, es }))(
    'has a name for every sort in %s',
    (_, texts) => {
      const ids = everySort.map(sortLabelId)

      expect(ids.filter((id) => !texts[id])).toEqual([])
    },
  )
})
