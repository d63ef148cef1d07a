import type { ReportRow } from './order-line'

/** What a report comes to, for a person who knows about what to expect. */
export interface ReportTotals {
  /** One for each currency; in its minor unit. */
  readonly values: readonly { readonly currency: string; readonly amount: number }[]
  readonly first?: string
  readonly last?: string
}

export function totalsOf(rows: readonly ReportRow[]): ReportTotals {
  const values = new Map<string, number>()
  let first: string | undefined
  let last: string | undefined
  for (const { value, createdAt } of rows) {
    if (value) values.set(value.currency, (values.get(value.currency) ?? 0) + value.amount)
    if (createdAt === undefined) continue
    if (first === undefined || createdAt < first) first = createdAt
    if (last === undefined || createdAt > last) last = createdAt
  }
  return {
    values: [...values].map(([currency, amount]) => ({ currency, amount })),
    first,
    last,
  }
}
