import { aKey, anObservation } from '../../testing/builders'
import { readRecord } from '../inbox/read-record'
import { toRecord } from '../orders/observed-record'
import { divergingOrderOf } from './divergence'
import { knownDivergencesOf } from './known-divergences'
import { previewOf } from './preview'
import { aBand } from './testing/builders'

const now = '2026-11-30T12:00:00.000Z'
const keptFrom = '2026-09-01T00:00:00.000Z'

/** Of 100 so much was paid; only Amazon's currency is known. */
const failing = (affiliateId: string, id: string, paid: string, at: string) => {
  const description = `Payment total (${paid}) differs from store desired value (100.00)`
  const key = { ...aKey(id), affiliateId }
  const errors = [{ source: 'Fulfillment', code: 'FMT007', description }]
  const record = toRecord(key, anObservation({ marketplaceOrderId: id, errors }, at))
  return divergingOrderOf(readRecord(record), (of) => (of === 'AMZ' ? 'BRL' : undefined)) ?? []
}

const everyday = Array.from({ length: 60 }, (_, index) =>
  failing(
    'AMZ',
    `1${index}`,
    (99.9 - index / 100).toFixed(2),
    new Date(Date.parse('2026-10-01T00:00:00.000Z') + index * 80_000_000).toISOString(),
  ),
).flat()

const table = Array.from({ length: 60 }, (_, index) =>
  failing(
    'MLB',
    `2${index}`,
    '98.00',
    new Date(Date.parse('2026-11-29T00:00:00.000Z') + index * 20_000).toISOString(),
  ),
).flat()

const known = () => {
  const facts = { surges: [], timeZone: 'UTC', keptFrom, now }
  const steps = knownDivergencesOf({ ...facts, orders: [...everyday, ...table] })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

it('names every marketplace that diverged, and guards against causes of which only the percentage is known', () => {
  const bands = [aBand(0, 100)]
  const { suggestion, outcome, orders, withoutAmounts } = previewOf({ known: known(), bands, now })

  expect(known().affiliateIds).toEqual(['AMZ', 'MLB'])
  expect({ orders, withoutAmounts }).toEqual({ orders: 60, withoutAmounts: 60 })
  expect(suggestion).toMatchObject({ upTo: expect.any(Number) })
  expect(typeof suggestion === 'string' ? 0 : suggestion.upTo).toBeLessThan(200)
  expect(outcome?.traps).toContainEqual(
    expect.objectContaining({ kind: 'COVERS_SURGE', orders: 60 }),
  )
})

it('counts days from the first divergence of the time of which all orders are kept', () => {
  const old = [failing('AMZ', '900', '70.00', '2026-02-01T00:00:00.000Z')].flat()
  const facts = { surges: [], timeZone: 'UTC', keptFrom, now }
  const steps = knownDivergencesOf({ ...facts, orders: [...everyday, ...old] })
  let step = steps.next()
  while (!step.done) step = steps.next()

  expect(step.value.days).toBe(61)
})
