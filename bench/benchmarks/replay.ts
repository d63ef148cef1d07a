import { aBand, aDivergence, now } from '../../node/domain/price-divergence/testing/builders'
import { previewOf } from '../../node/domain/price-divergence/preview'
import { percentile, timeOf, type Benchmark } from '../benchmark'

const count = 10_000
const rounds = 20

const bands = [aBand(0, 2.5), aBand(2.5, 10, 'ASK'), aBand(10, 100, 'DENY')]

/** Three marketplaces, three months, two currencies and a few causes; no two differences alike. */
const divergences = Array.from({ length: count }, (_, index) => {
  const expected = 2_000 + ((index * 7_919) % 480_000)
  return aDivergence({
    expected,
    paid: Math.round(expected * (1 + (((index * 31) % 400) - 300) / 1_000)) + 1,
    affiliateId: ['AMZ', 'MLB', 'MGL'][index % 3],
    currency: index % 10 === 0 ? 'CLP' : 'BRL',
    causeId: `cause-${index % 7}`,
    month: `2026-${9 + (index % 3)}`,
    shipBy: now,
  })
})

const known = { divergences, causes: [], affiliateIds: ['AMZ'], keptFrom: '', days: 90 }

/** A rule typed in, replayed by both readings of its base, with its traps and the suggestion. */
export const replaying: Benchmark = {
  name: 'replay',
  run: async () => {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      times.push(await timeOf(() => previewOf({ known, bands, now })))
    }
    return [
      {
        name: 'preview of a rule, 10,000 orders, median',
        value: percentile(times, 50),
        unit: 'ms',
        limit: { atMost: 200 },
      },
    ]
  },
}
