import type { ErrorType } from '../diagnosis/diagnosis'
import type { Actor } from '../guidance/guidance'
import type { IntegrationStatus } from '../orders/order-integration-status'
import { CurrencySums, type CurrencySum } from './currency-sums'
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
  /** The earliest moment by which an order must be shipped that has not passed. */
  readonly nextDeadline?: string
  /** How many orders should have been shipped by now. */
  readonly deadlinesPassed: number
}

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
  public next: string | undefined
  public passed = 0

  public constructor(private readonly now: string) {}

  public add(shipBy: string | undefined): void {
    if (shipBy === undefined) return
    if (shipBy < this.now) this.passed += 1
    else if (this.next === undefined || shipBy < this.next) this.next = shipBy
  }
}

/** Exact counts and sums over the rows given, as of a moment. One pass: there may be a hundred thousand. */
export const overviewOf = (rows: readonly OrderIntegrationRow[], now: string): Overview => {
  const statuses = new Tally<IntegrationStatus>()
  const errors = new Tally<ErrorType>()
  const affiliates = new Tally<string>()
  const actors = new Tally<Actor>()
  const sums = new CurrencySums()
  const deadlines = new Deadlines(now)
  for (const row of rows) {
    statuses.add(row.status)
    errors.add(row.errorType)
    affiliates.add(row.affiliateId)
    actors.add(actorOf(row))
    sums.add(row)
    deadlines.add(row.order.shipBy)
  }
  return {
    total: rows.length,
    byStatus: statuses.ranked(),
    byErrorType: errors.ranked(),
    byMarketplace: affiliates.ranked(),
    byActor: actors.ranked(),
    valueAtRisk: sums.ranked(),
    ordersWithoutValue: sums.withoutValue,
    nextDeadline: deadlines.next,
    deadlinesPassed: deadlines.passed,
  }
}
