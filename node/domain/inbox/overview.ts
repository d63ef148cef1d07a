import { atOnce, eachInSteps, type Steps } from '../../lib/in-slices'
import { earliest } from '../../lib/moments'
import type { ErrorType } from '../diagnosis/diagnosis'
import type { Actor } from '../guidance/guidance'
import type { IntegrationStatus } from '../orders/order-integration-status'
import { CurrencySums, type CurrencySum } from './currency-sums'
import { isShippedByMarketplace, saveByOf } from './deadline-bands'
import type { OrderIntegrationRow } from './row'
import { actorOf } from './row-cause'

export type Count<Value> = { readonly value: Value; readonly count: number }

export type Overview = {
  readonly total: number
  readonly byStatus: readonly Count<IntegrationStatus>[]
  readonly byErrorType: readonly Count<ErrorType>[]
  /** By affiliate id. */
  readonly byMarketplace: readonly Count<string>[]
  readonly byActor: readonly Count<Actor>[]
  /** Never added across currencies; the one with the most orders first. */
  readonly valueAtRisk: readonly CurrencySum[]
  readonly ordersWithoutValue: number
  /** The order that has the least time left in which the store can still save it. */
  readonly nextDeadlineRow?: OrderIntegrationRow
  /** Until when: its ship-by less what handling takes. */
  readonly nextDeadline?: string
  /** How many orders should have been shipped by now. */
  readonly deadlinesPassed: number
  /** When time alone changes the counts next. */
  readonly changesAt?: string
}

const noHandling: ReadonlyMap<string, number> = new Map()

class Tally<Value> {
  private readonly counts = new Map<Value, { count: number }>()

  public add(value: Value | undefined): void {
    if (value === undefined) return
    const known = this.counts.get(value)
    if (known === undefined) this.counts.set(value, { count: 1 })
    else known.count += 1
  }

  /** The most frequent first. */
  public ranked(): readonly Count<Value>[] {
    return [...this.counts]
      .map(([value, { count }]) => ({ value, count }))
      .sort(
        (left, right) =>
          right.count - left.count || String(left.value).localeCompare(String(right.value)),
      )
  }
}

class Deadlines {
  public next: { readonly row: OrderIntegrationRow; readonly at: string } | undefined
  public nextShipBy: string | undefined
  public passed = 0

  public constructor(
    private readonly now: string,
    private readonly handlingMs: ReadonlyMap<string, number>,
  ) {}

  public add(row: OrderIntegrationRow): void {
    const { shipBy } = row.order
    if (shipBy === undefined) return
    if (shipBy < this.now) this.passed += 1
    else if (this.nextShipBy === undefined || shipBy < this.nextShipBy) this.nextShipBy = shipBy
    const at = saveByOf(row, this.handlingMs)
    if (at === undefined || at < this.now || (this.next && at >= this.next.at)) return
    if (!isShippedByMarketplace(row)) this.next = { row, at }
  }
}

/** Exact counts and sums over the rows given, as of a moment. One pass, in steps: there may be a hundred thousand. */
export function* overviewSteps(
  rows: readonly OrderIntegrationRow[],
  now: string,
  handlingMs = noHandling,
): Steps<Overview> {
  const statuses = new Tally<IntegrationStatus>()
  const errors = new Tally<ErrorType>()
  const affiliates = new Tally<string>()
  const actors = new Tally<Actor>()
  const sums = new CurrencySums()
  const deadlines = new Deadlines(now, handlingMs)
  yield* eachInSteps(rows, (row) => {
    statuses.add(row.status)
    errors.add(row.errorType)
    affiliates.add(row.affiliateId)
    actors.add(actorOf(row))
    sums.add(row)
    deadlines.add(row)
  })
  return {
    total: rows.length,
    byStatus: statuses.ranked(),
    byErrorType: errors.ranked(),
    byMarketplace: affiliates.ranked(),
    byActor: actors.ranked(),
    valueAtRisk: sums.ranked(),
    ordersWithoutValue: sums.withoutValue,
    nextDeadlineRow: deadlines.next?.row,
    nextDeadline: deadlines.next?.at,
    deadlinesPassed: deadlines.passed,
    changesAt: earliest([deadlines.next?.at, deadlines.nextShipBy].flatMap((at) => at ?? [])),
  }
}

export const overviewOf = (...asked: Parameters<typeof overviewSteps>): Overview =>
  atOnce(overviewSteps(...asked))
