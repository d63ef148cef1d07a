import { z } from 'zod'

import type { DocumentKind } from '../document-kind'

/** How many orders were created in each hour, by the hour's beginning, ISO 8601 UTC. */
export type HourCounts = ReadonlyMap<string, number>

/** How many were created in each hour, or on each day, by its beginning or its date. */
type Counts = Readonly<Record<string, number>>

/** The counts of one month, as they are kept: of each hour and, once those are old, of each day of the store's time zone. */
export type MonthCounts = { readonly hours: Counts; readonly days?: Counts }

const countsSchema = z.record(z.number().int())
const storedSchema = z.object({ hours: countsSchema, days: countsSchema.optional() })

/** Where an affiliate's counts are kept, a document for each month: five weeks of history are two reads. */
export const hourCountDocuments: DocumentKind<MonthCounts> = {
  entity: { name: 'orderops_channel_counts' },
  label: 'channel-counts',
  mark: 'hours',
  parse: (document) => storedSchema.parse(document),
  fieldsOf: (counts) => counts,
  isForGood: false,
}

const monthOf = (moment: string): string => moment.slice(0, 7)

export const monthKey = (affiliateId: string, month: string): string => `${affiliateId}-${month}`

/** So many months later, or before where it is less than none. YYYY-MM. */
export const monthsLater = (month: string, count: number): string => {
  const first = new Date(`${month}-01T00:00:00.000Z`)
  first.setUTCMonth(first.getUTCMonth() + count)
  return monthOf(first.toISOString())
}

/** From one day to another, both included. */
export type Days = { readonly first: string; readonly last: string }

/** The documents that hold an affiliate's counts of these days. */
export const monthsWith = (affiliateId: string, { first, last }: Days): readonly string[] => {
  const keys: string[] = []
  const month = new Date(`${monthOf(first)}-01T00:00:00.000Z`)
  while (month.toISOString() <= `${last}T24`) {
    keys.push(monthKey(affiliateId, monthOf(month.toISOString())))
    month.setUTCMonth(month.getUTCMonth() + 1)
  }
  return keys
}

/** The counts, by the document that holds them. */
export const byMonth = (affiliateId: string, counts: HourCounts): ReadonlyMap<string, Counts> => {
  const months = new Map<string, Record<string, number>>()
  for (const [hour, count] of counts) {
    const key = monthKey(affiliateId, monthOf(hour))
    const month = months.get(key) ?? {}
    month[hour] = count
    months.set(key, month)
  }
  return months
}
