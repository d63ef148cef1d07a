import fc from 'fast-check'

import type { Line } from '../../testing/report-of-profile'
import { has, idOf, idsOf, readLines } from '../../testing/report-of-profile'
import { clockAt } from '../../ui/zone-clock'
import type { ReportField } from '../recognize/report-columns'
import { profiles } from './profiles'

// What once was wrong without anybody being told can happen for no marketplace: one property for each such fault. A
// profile that is added is walked too.

const runs = { seed: 20_261_130, numRuns: 12 }

/** Without summer time since 2020: each clock there stood for one moment. */
const zones = ['America/Sao_Paulo', 'America/Bogota', 'Asia/Tokyo', 'UTC']

const zone = fc.constantFrom(...zones)
const clock = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-12-31T23:59:59Z') })
  .map((date) => Math.floor(date.getTime() / 1_000) * 1_000)
const day = clock.map((at) => at - (at % 86_400_000))
const cents = fc.integer({ min: 1, max: 99_999_999 })

const numberCell = (number: number) => ({ number, written: String(number) })
const amountFields = ['value', 'unitPrice', 'freight'] as const

describe.each(profiles.map((profile) => [`${profile.name}, ${profile.source}`, profile] as const))(
  'a report of %s',
  (_, profile) => {
    const line = (orderId: string, rest: Line = {}): Line => ({
      createdAt: '2026-11-28 10:00',
      sku: '1005',
      quantity: '1',
      ...rest,
      orderId,
    })
    const amounts = amountFields.filter((field) => has(profile, field))

    it('is told by its header, whatever stands above and below it', () => {
      expect(readLines(profile, [line('Total')]).profile).toBe(profile)
    })

    it('has as many orders as ids, each with its own', () => {
      fc.assert(
        fc.property(idsOf(profile), (ids) => {
          const { rows } = readLines(
            profile,
            ids.map((id) => line(id)),
          )
          expect(rows.map(({ orderId }) => orderId)).toEqual(ids)
        }),
        runs,
      )
    })

    it('has no order of an id that lost digits as a number', () => {
      const large = fc.double({ min: 2 ** 53 + 2, max: 1e19, noNaN: true }).map(Math.floor)
      const written = fc.constantFrom(String, (number: number) => number.toExponential(14))
      fc.assert(
        fc.property(large, written, (number, write) => {
          const cell = { number, written: write(number) }
          const { rows, leftOut } = readLines(profile, [{ ...line(''), orderId: cell }])
          expect([rows, leftOut.length]).toEqual([[], 1])
        }),
        runs,
      )
    })

    it.each(['2,00001E+15', '5.76461E+17', 'Total', 'Subtotal', 'Gerado em 29/11/2026 08:00'])(
      'has no order called %s',
      (text) => {
        fc.assert(
          fc.property(idOf(profile), (id) => {
            const { rows, leftOut } = readLines(profile, [line(id), line(text)])
            expect([rows.map(({ orderId }) => orderId), leftOut.length]).toEqual([[id], 1])
          }),
          runs,
        )
      },
    )

    it('has no order of a row that describes its columns', () => {
      const { rows } = readLines(profile, [line('Platform unique order ID.'), line('ID do pedido')])
      expect(rows.filter(({ orderId }) => / unique /.test(orderId))).toEqual([])
    })

    it('has its amounts as they are, by ten or by a thousand neither more nor less', () => {
      const price = (number: number, field: ReportField) =>
        amounts.includes(field as never) ? numberCell(number) : ''
      fc.assert(
        fc.property(idOf(profile), fc.double({ min: 0, max: 1e6, noNaN: true }), (id, number) => {
          const told = Object.fromEntries(amounts.map((field) => [field, price(number, field)]))
          const { rows } = readLines(profile, [line(id, told)])
          const [row] = rows
          const [item] = (row && row.items) || []
          const read = [row?.value?.amount, item?.unitPrice, row?.freight]
          for (const amount of read.filter((each) => each !== undefined)) {
            expect(Math.abs(Number(amount) - number * 100)).toBeLessThanOrEqual(0.51)
          }
        }),
        runs,
      )
    })

    it('has the amounts of its texts by the mark that their column shows', () => {
      const asPeopleWrite = fc.constantFrom('pt-BR', 'en-US')
      fc.assert(
        fc.property(idOf(profile), cents, asPeopleWrite, (id, amount, locale) => {
          const text = (amount / 100).toLocaleString(locale, { minimumFractionDigits: 2 })
          const told = Object.fromEntries(amounts.map((field) => [field, text]))
          const [row] = readLines(profile, [line(id, told)]).rows
          const [item] = (row && row.items) || []
          const read = [row?.value?.amount, item?.unitPrice, row?.freight]
          expect(new Set(read.filter((each) => each !== undefined && each !== amount))).toEqual(
            new Set(),
          )
        }),
        runs,
      )
    })

    it('is asked about where every amount of a column reads both ways', () => {
      for (const field of amounts) {
        const { columns } = readLines(profile, [line('2000009300000071', { [field]: '1.239' })])
        expect(columns.amounts[field]).toEqual({ value: undefined, open: ['1.239'] })
      }
    })

    it('has its date cells as the clock of the zone showed them', () => {
      if (!has(profile, 'createdAt')) return
      fc.assert(
        fc.property(idOf(profile), clock, zone, (id, at, place) => {
          const [row] = readLines(profile, [line(id, { createdAt: { clock: at } })], {
            zone: place,
          }).rows
          expect(clockAt(Date.parse(row?.createdAt ?? ''), place)).toBe(at)
        }),
        runs,
      )
    })

    it('has a deadline that is a day until that day ends in the zone', () => {
      if (!has(profile, 'shipBy')) return
      fc.assert(
        fc.property(idOf(profile), day, zone, fc.boolean(), (id, at, place, isText) => {
          const shipBy = isText ? new Date(at).toISOString().slice(0, 10) : { clock: at }
          const [row] = readLines(profile, [line(id, { shipBy })], { zone: place }).rows
          expect(clockAt(Date.parse(row?.shipBy ?? ''), place)).toBe(at + 86_399_000)
        }),
        runs,
      )
    })

    it('reads no date that reads both ways, unless its order is known', () => {
      if (!has(profile, 'createdAt')) return
      const upTo = fc.integer({ min: 1, max: 12 })
      fc.assert(
        fc.property(idOf(profile), upTo, upTo, (id, first, second) => {
          fc.pre(first !== second)
          const createdAt = `${first}/${second}/2026`
          const { rows, columns } = readLines(profile, [line(id, { createdAt })])
          const isRead = rows[0]?.createdAt !== undefined
          expect(isRead).toBe(profile.dateOrder !== undefined)
          expect(columns.dates.createdAt?.open).toEqual([createdAt])
        }),
        runs,
      )
    })

    it('has the value of an order once, whatever its lines repeat', () => {
      if (!has(profile, 'value')) return
      fc.assert(
        fc.property(idOf(profile), cents, fc.integer({ min: 2, max: 4 }), (id, amount, times) => {
          const value = numberCell(amount / 100)
          const lines = Array.from({ length: times }, () => line(id, { value }))
          const [row, ...others] = readLines(profile, lines).rows
          const parts = profile.valueIs === 'of-line' ? times : 1
          expect([row?.value?.amount, others]).toEqual([amount * parts, []])
        }),
        runs,
      )
    })

    it('leaves out what nobody paid yet', () => {
      for (const status of profile.unpaid ?? []) {
        fc.assert(
          fc.property(idOf(profile), (id) => {
            const { rows, leftOut } = readLines(profile, [line(id, { status })])
            expect([rows, leftOut.map(({ reason }) => reason)]).toEqual([[], ['unpaid']])
          }),
          runs,
        )
      }
    })
  },
)
