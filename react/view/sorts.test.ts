import en from '../../messages/en.json'
import es from '../../messages/es.json'
import pt from '../../messages/pt.json'
import { causeSorts } from './cause-sort'
import { columnDirection, orderSorts } from './order-sort'
import { sortLabelId } from './sorts'

const sorts = orderSorts.every.map((sort) => [`${sort.field}, ${sort.direction}`, sort] as const)
const ofCauses = causeSorts.every.map((sort) => [`${sort.field}, ${sort.direction}`, sort] as const)

describe('how the list is sorted', () => {
  it.each(sorts)('%s survives the way through the address', (_, sort) => {
    const { sort: field, direction } = orderSorts.toQuery(sort)

    expect(orderSorts.parse(field, direction)).toEqual(sort)
  })

  it.each(ofCauses)('%s of causes survives it too', (_, sort) => {
    const { sort: field, direction } = causeSorts.toQuery(sort)

    expect(causeSorts.parse(field, direction)).toEqual(sort)
  })

  it('leaves the address empty as it starts', () => {
    expect(orderSorts.toQuery(orderSorts.start)).toEqual({ sort: undefined, direction: undefined })
    expect(orderSorts.parse(undefined, undefined)).toEqual(orderSorts.start)
  })

  it('names the direction only where it is not the one that comes first', () => {
    expect(orderSorts.toQuery({ field: 'SHIP_BY', direction: 'ASCENDING' })).toEqual({
      sort: 'ship-by',
    })
  })

  it('ignores words in the address that it does not know', () => {
    expect(orderSorts.parse('colour', 'ascending')).toEqual(orderSorts.start)
    expect(orderSorts.parse('value', 'sideways')).toEqual({
      field: 'VALUE',
      direction: 'DESCENDING',
    })
  })

  it('starts a column with what is most urgent and turns it around the next time', () => {
    const soonest = orderSorts.byColumn('ship-by', orderSorts.start)

    expect(soonest).toEqual({ field: 'SHIP_BY', direction: 'ASCENDING' })
    expect(orderSorts.byColumn('ship-by', soonest)).toEqual({
      field: 'SHIP_BY',
      direction: 'DESCENDING',
    })
    expect(orderSorts.byColumn('value', soonest)).toEqual({
      field: 'VALUE',
      direction: 'DESCENDING',
    })
  })

  it('leaves alone what has no order of its own', () => {
    expect(orderSorts.firstDirection('problem')).toBeUndefined()
    expect(orderSorts.byColumn('problem', orderSorts.start)).toEqual(orderSorts.start)
  })

  it('offers no column of all orders whose sort is for open ones only', () => {
    expect(columnDirection('value', false)).toBe('descending')
    expect(columnDirection('value', true)).toBeUndefined()
    expect(columnDirection('problem', true)).toBeUndefined()
    expect(columnDirection('order', true)).toBe('ascending')
  })

  it.each(Object.entries<Record<string, string>>({ en, pt, es }))(
    'has a name for every sort in %s',
    (_, texts) => {
      const ids = [...orderSorts.every, ...causeSorts.every].map(sortLabelId)

      expect(ids.filter((id) => !texts[id])).toEqual([])
    },
  )
})
