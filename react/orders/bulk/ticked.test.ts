import { anOrder } from '../../testing/builders'
import type { Ticked } from './ticked'
import {
  isTicked,
  nothingTicked,
  pageToggled,
  planOfTicked,
  toggled,
  valueOfTicked,
  without,
} from './ticked'

const one = anOrder({ id: 'AMZ-1', value: { amount: 31_177, currency: 'BRL' } })
const two = anOrder({ id: 'AMZ-2', value: { amount: 500, currency: 'ARS' } })
const three = anOrder({ id: 'AMZ-3', value: { amount: 23, currency: 'BRL' } })
const unknown = anOrder({ id: 'AMZ-4', value: null })
const page = [one, two]
const rows = (...chosen: readonly (typeof one)[]): Ticked => ({ kind: 'rows', rows: chosen })
const all: Ticked = {
  kind: 'all',
  filter: { statuses: ['FAILED'] },
  asOf: '2026-11-23T14:55:00.000Z',
  matching: { total: 900, ordersWithoutValue: 3, valueAtRisk: [] },
}

describe('ticking orders', () => {
  it('ticks one and takes its tick away', () => {
    const ticked = toggled(nothingTicked, one, page)

    expect(isTicked(ticked, 'AMZ-1')).toBe(true)
    expect(toggled(ticked, one, page)).toEqual(nothingTicked)
  })

  it('ticks what a page lacks, keeps other pages, and takes a whole page back', () => {
    const whole = pageToggled(rows(three, one), page)

    expect(whole).toEqual(rows(three, one, two))
    expect(pageToggled(whole, page)).toEqual(rows(three))
  })

  it('leaves the others of the page where one of all that match is taken away', () => {
    expect(toggled(all, one, page)).toEqual(rows(two))
  })
})

describe('what the ticked orders come to', () => {
  it('is summed for each currency by itself, and unknown values are counted', () => {
    expect(valueOfTicked(rows(one, two, three, unknown))).toEqual({
      orderCount: 4,
      value: [
        { currency: 'BRL', amount: 31_200 },
        { currency: 'ARS', amount: 500 },
      ],
      ordersWithoutValue: 1,
    })
    expect(valueOfTicked(all)).toEqual({ orderCount: 900, value: [], ordersWithoutValue: 3 })
  })

  it('is asked for in parts of which each ends in time, and by the filter for all that match', () => {
    const many = Array.from({ length: 101 }, (_, index) => anOrder({ id: `AMZ-${index}` }))

    expect(planOfTicked(rows(...many)).requests.map(({ ids }) => ids?.length)).toEqual([100, 1])
    expect(planOfTicked(all)).toMatchObject({
      total: 900,
      requests: [{ filter: { statuses: ['FAILED'] }, asOf: '2026-11-23T14:55:00.000Z' }],
    })
  })

  it('keeps only what failed ticked afterwards', () => {
    expect(without(rows(one, two), [{ id: 'AMZ-1' }])).toEqual(rows(two))
    expect(without(all, [{ id: 'AMZ-1' }])).toEqual(all)
  })
})
