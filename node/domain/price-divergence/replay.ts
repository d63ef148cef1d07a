import { FirstFew } from '../../lib/first-few'
import type { Band } from './bands'
import { decide, differenceOf, type Base, type Decision, type Difference } from './decision'
import type { Divergence } from './divergence'
import { SavedInTime, type Saved } from './saved-in-time'

// What a rule would have done to orders that diverged, counted to the minor unit. Nothing is added across currencies, and
// what buyers paid less is never set off against what others paid more.

/** A divergence whose amounts are known, with what it is counted by. */
export type KnownDivergence = Divergence & {
  readonly known: Difference & { readonly currency: string }
  readonly causeId: string
  /** YYYY-MM, in the store's time zone. */
  readonly month: string
}

type CountedBy = Pick<KnownDivergence, 'causeId' | 'month'>

/** Undefined where its amounts are unknown: it is in no sum. */
export const toKnown = (divergence: Divergence, by: CountedBy): KnownDivergence | undefined => {
  const { known } = divergence
  return known && { ...divergence, ...by, known: { ...known, ...differenceOf(known) } }
}

/** In the minor unit. */
export type DifferenceSum = {
  readonly currency: string
  readonly orders: number
  readonly less: number
  readonly more: number
}

export type DecidedOrders = {
  readonly orders: number
  /** Of the most orders first. */
  readonly sums: readonly DifferenceSum[]
}

export type ReplayLine = Readonly<Record<Decision, DecidedOrders>>

export type WorstOrder = {
  readonly id: string
  readonly marketplaceOrderId: string
  readonly affiliateId: string
  readonly causeId: string
  readonly currency: string
  readonly paid: number
  readonly expected: number
}

export type Replay = {
  readonly total: ReplayLine
  /** Each of the most orders first; months the latest first. */
  readonly marketplaces: readonly { readonly affiliateId: string; readonly line: ReplayLine }[]
  readonly causes: readonly { readonly causeId: string; readonly line: ReplayLine }[]
  readonly months: readonly { readonly month: string; readonly line: ReplayLine }[]
  /** Of those that would have passed, the largest differences of the currency with the most of them. */
  readonly worst: readonly WorstOrder[]
  readonly saved: Saved
}

const mostWorst = 10

class Decided {
  private orders = 0
  private readonly sums = new Map<string, { orders: number; less: number; more: number }>()

  public add({ currency, paid, expected }: KnownDivergence['known']): void {
    const sum = this.sums.get(currency) ?? { orders: 0, less: 0, more: 0 }
    this.sums.set(currency, sum)
    this.orders += 1
    sum.orders += 1
    if (paid < expected) sum.less += expected - paid
    else sum.more += paid - expected
  }

  public all(): DecidedOrders {
    const sums = [...this.sums]
      .map(([currency, sum]) => ({ currency, ...sum }))
      .sort((one, other) => other.orders - one.orders || (one.currency < other.currency ? -1 : 1))
    return { orders: this.orders, sums }
  }
}

class Line {
  public count = 0
  private readonly by: Readonly<Record<Decision, Decided>> = {
    AUTHORIZE: new Decided(),
    ASK: new Decided(),
    DENY: new Decided(),
    OUTSIDE: new Decided(),
  }

  public add(decision: Decision, known: KnownDivergence['known']): void {
    this.count += 1
    this.by[decision].add(known)
  }

  public all(): ReplayLine {
    const { AUTHORIZE, ASK, DENY, OUTSIDE } = this.by
    return { AUTHORIZE: AUTHORIZE.all(), ASK: ASK.all(), DENY: DENY.all(), OUTSIDE: OUTSIDE.all() }
  }
}

class Lines {
  private readonly byKey = new Map<string, Line>()

  public of(key: string): Line {
    const line = this.byKey.get(key) ?? new Line()
    this.byKey.set(key, line)
    return line
  }

  public byCount(): readonly (readonly [string, ReplayLine])[] {
    return [...this.byKey]
      .sort(([one, line], [other, next]) => next.count - line.count || (one < other ? -1 : 1))
      .map(([key, line]) => [key, line.all()])
  }
}

const sizeOf = ({ paid, expected }: WorstOrder): number => Math.abs(paid - expected)

const largestFirst = (left: WorstOrder, right: WorstOrder): number =>
  sizeOf(right) - sizeOf(left) || (left.id < right.id ? -1 : 1)

const toWorst = ({ known, ...order }: KnownDivergence): WorstOrder => {
  const { id, marketplaceOrderId, affiliateId, causeId } = order
  const { currency, paid, expected } = known
  return { id, marketplaceOrderId, affiliateId, causeId, currency, paid, expected }
}

const worstOf = (passed: readonly KnownDivergence[], currency: string | undefined) => {
  const worst = new FirstFew<WorstOrder>(mostWorst, largestFirst)
  for (const each of passed) if (each.known.currency === currency) worst.add(toWorst(each))
  return worst.all()
}

/** What a rule would have done, by one reading of the base. Pure. */
export const replay = (
  divergences: readonly KnownDivergence[],
  bands: readonly Band[],
  { base, now }: { readonly base: Base; readonly now: string },
): Replay => {
  const total = new Line()
  const [marketplaces, causes, months] = [new Lines(), new Lines(), new Lines()]
  const saved = new SavedInTime(now)
  const passed: KnownDivergence[] = []
  for (const divergence of divergences) {
    const { known, affiliateId, causeId, month } = divergence
    const decision = decide(bands, known, base)
    for (const line of [
      total,
      marketplaces.of(affiliateId),
      causes.of(causeId),
      months.of(month),
    ]) {
      line.add(decision, known)
    }
    if (decision !== 'AUTHORIZE') continue
    passed.push(divergence)
    saved.add(divergence)
  }
  const line = total.all()
  return {
    total: line,
    marketplaces: marketplaces
      .byCount()
      .map(([affiliateId, each]) => ({ affiliateId, line: each })),
    causes: causes.byCount().map(([causeId, each]) => ({ causeId, line: each })),
    months: months
      .byCount()
      .map(([month, each]) => ({ month, line: each }))
      .sort((left, right) => (left.month < right.month ? 1 : -1)),
    worst: worstOf(passed, line.AUTHORIZE.sums[0]?.currency),
    saved: saved.all(),
  }
}
