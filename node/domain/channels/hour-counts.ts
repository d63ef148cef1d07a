import { z } from 'zod'

import type { DocumentKind } from '../document-kind'

/** How many orders were created in each hour, by the hour's beginning, ISO 8601 UTC. */
export type HourCounts = ReadonlyMap<string, number>

/** The same of one month, as it is kept. */
export type Hours = Readonly<Record<string, number>>

const storedSchema = z.object({ hours: z.record(z.number().int()) })

/** Where an affiliate's counts are kept, a document for each month: five weeks of history are two reads. */
export const hourCountDocuments: DocumentKind<Hours> = {
  entity: { name: 'orderops_channel_counts' },
  label: 'channel-counts',
  mark: 'hours',
  parse: (document) => storedSchema.parse(document).hours,
  fieldsOf: (hours) => ({ hours }),
  isForGood: true,
}

const monthOf = (moment: string): string => moment.slice(0, 7)

/** From one day to another, both included. */
export type Days = { readonly first: string; readonly last: string }

/** The documents that hold an affiliate's counts of these days. */
export const monthsWith = (affiliateId: string, { first, last }: Days): readonly string[] => {
  const keys: string[] = []
  const month = new Date(`${monthOf(first)}-01T00:00:00.000Z`)
  while (month.toISOString() <= `${last}T24`) {
    keys.push(`${affiliateId}-${monthOf(month.toISOString())}`)
    month.setUTCMonth(month.getUTCMonth() + 1)
  }
  return keys
}

/** The counts, by the document that holds them. */
export const byMonth = (affiliateId: string, counts: HourCounts): ReadonlyMap<string, Hours> => {
  const months = new Map<string, Record<string, number>>()
  for (const [hour, count] of counts) {
    const key = `${affiliateId}-${monthOf(hour)}`
    const month = months.get(key) ?? {}
    month[hour] = count
    months.set(key, month)
  }
  return months
}
