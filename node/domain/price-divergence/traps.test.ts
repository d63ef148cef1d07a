import fc from 'fast-check'

import { whole, type Band, type BandAction } from './bands'
import { aBand, aDivergence, aLeftOutCause, onSide } from './testing/builders'
import { trapsOf } from './traps'

const kindsOf = (bands: readonly Band[]) => trapsOf(bands, [], []).map(({ kind }) => kind)

describe('the traps of a rule', () => {
  it('are none where everything is authorized or denied', () => {
    expect(trapsOf([aBand(0, 2), aBand(2, 100, 'DENY')], [], [])).toEqual([])
  })

  it('name what no band is of, on each side', () => {
    expect(trapsOf([aBand(1, 2), aBand(2.5, 100, 'DENY')], [], [])).toEqual([
      { kind: 'GAP', side: 'BELOW', from: 0, to: 100 },
      { kind: 'GAP', side: 'BELOW', from: 200, to: 250 },
      { kind: 'GAP', side: 'ABOVE', from: 0, to: 100 },
      { kind: 'GAP', side: 'ABOVE', from: 200, to: 250 },
    ])
  })

  it('say that a single band under 100 % refuses all else', () => {
    expect(trapsOf([aBand(0, 5)], [], [])).toEqual([
      { kind: 'REST_REFUSED', side: 'BELOW', from: 500 },
      { kind: 'REST_REFUSED', side: 'ABOVE', from: 500 },
    ])
  })

  it('say that a side without a band is refused whole, and that the sides differ', () => {
    expect(trapsOf([onSide('BELOW', aBand(0, 100, 'DENY'))], [], [])).toEqual([
      { kind: 'REST_REFUSED', side: 'ABOVE', from: 0 },
      { kind: 'SIDES_DIFFER' },
    ])
  })

  it('name the approver who may leave, and exactly 100 %', () => {
    const free = aDivergence({ paid: 0 })
    expect(trapsOf([aBand(0, 2), aBand(2, 100, 'ASK')], [free], [])).toEqual([
      { kind: 'APPROVER_LEAVES' },
      { kind: 'EXACTLY_100', orders: 1 },
    ])
    expect(kindsOf([aBand(0, 50, 'ASK'), aBand(50, 100, 'DENY')])).toEqual(['APPROVER_LEAVES'])
  })

  it('count the orders that lie on an end that two bands share', () => {
    const on = aDivergence({ paid: 9_800 })
    const bands = [aBand(0, 2), aBand(2, 100, 'DENY')]

    expect(trapsOf(bands, [on, aDivergence({ paid: 9_801 })], [])).toEqual([
      { kind: 'ON_AN_END', at: 200, orders: 1 },
    ])
    expect(trapsOf([aBand(0, 2), aBand(2, 100)], [on], [])).toEqual([])
  })

  it('count an order only on the side on which the ranges meet', () => {
    const above = aDivergence({ paid: 10_200 })
    const twice = aDivergence({ paid: 20_000 })
    const below = [aBand(0, 2), aBand(2, 100, 'ASK')].map((band) => onSide('BELOW', band))
    const found = trapsOf([...below, onSide('ABOVE', aBand(0, 100))], [above, twice], [])

    expect(found.map(({ kind }) => kind)).not.toContain('ON_AN_END')
    expect(found).toContainEqual({ kind: 'EXACTLY_100', orders: 0 })
  })

  it('name a cause that no rule should let pass, by either reading of the base', () => {
    const table = aDivergence({ paid: 9_000, causeId: 'table' })

    const leftOut = [aLeftOutCause('table', [table])]

    expect(trapsOf([aBand(0, 15), aBand(15, 100, 'DENY')], [], leftOut)).toEqual([
      { kind: 'COVERS_SURGE', causeId: 'table', orders: 1 },
    ])
    expect(trapsOf([aBand(0, 9), aBand(9, 100, 'DENY')], [table], leftOut)).toEqual([])
  })
})

// 200 rules with traps planted on purpose: each is built from the stretches that it leaves out.
type Plan = {
  /** Ends of stretches, ascending, the first 0 and the last at most 100 %. */
  readonly ends: readonly number[]
  /** What each stretch does; a planted gap where it is null. */
  readonly actions: readonly (BandAction | null)[]
}

const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: whole - 1 }), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
    fc.array(fc.constantFrom('AUTHORIZE' as const, 'ASK' as const, 'DENY' as const, null), {
      minLength: 7,
      maxLength: 7,
    }),
  )
  .map(([inner, reaches, actions]) => ({
    ends: [0, ...inner.sort((left, right) => left - right), ...(reaches ? [whole] : [])],
    actions,
  }))
  .filter(({ ends, actions }) => ends.slice(1).some((_, index) => actions[index] !== null))

const bandsOf = ({ ends, actions }: Plan): readonly Band[] =>
  ends.slice(1).flatMap((to, index) => {
    const action = actions[index] ?? null
    return action === null ? [] : [{ side: 'BOTH' as const, from: ends[index] ?? 0, to, action }]
  })

/** What was planted, without looking at the bands. */
const plantedIn = ({ ends, actions }: Plan): readonly string[] => {
  const stretches = ends
    .slice(1)
    .map((to, index) => ({ from: ends[index] ?? 0, to, action: actions[index] ?? null }))
  while (stretches.at(-1)?.action === null) stretches.pop()
  const top = stretches.at(-1)?.to ?? 0
  const gaps: [number, number][] = []
  for (const { from, to, action } of stretches) {
    if (action !== null) continue
    const last = gaps.at(-1)
    if (last !== undefined && last[1] === from) last[1] = to
    else gaps.push([from, to])
  }
  const isAsked = stretches.some(({ action }) => action === 'ASK')
  const endsAsked = top === whole && stretches.at(-1)?.action === 'ASK'
  return [
    ...['BELOW', 'ABOVE'].flatMap((side) => [
      ...gaps.map(([from, to]) => `GAP ${side} ${from} ${to}`),
      ...(top < whole ? [`REST_REFUSED ${side} ${top}`] : []),
    ]),
    ...(isAsked ? ['APPROVER_LEAVES'] : []),
    ...(endsAsked ? ['EXACTLY_100'] : []),
  ]
}

it('are all found and none invented in 200 rules in which they were planted', () => {
  fc.assert(
    fc.property(anyPlan, fc.infiniteStream(fc.nat()), (plan, order) => {
      // In any order of the form: a trap does not depend on it.
      const bands = bandsOf(plan)
        .map((band) => ({ band, key: order.next().value ?? 0 }))
        .sort((left, right) => left.key - right.key)
        .map(({ band }) => band)
      const found = trapsOf(bands, [], []).map((trap) =>
        trap.kind === 'GAP'
          ? `GAP ${trap.side} ${trap.from} ${trap.to}`
          : trap.kind === 'REST_REFUSED'
            ? `REST_REFUSED ${trap.side} ${trap.from}`
            : trap.kind,
      )
      expect([...found].sort()).toEqual([...plantedIn(plan)].sort())
    }),
    { numRuns: 200 },
  )
})
