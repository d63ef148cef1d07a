import { z } from 'zod'

import { success } from '../../lib/result'
import type { ChannelCountStore, HourCounts } from '../../ports/channel-count-store'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { channelCounts as entity } from './entities'
import type { MasterData } from './master-data'

// A document for each affiliate and month: five weeks of history are two reads.

const storedSchema = z.object({ hours: z.record(z.number().int()) })

type Hours = Readonly<Record<string, number>>

const monthOf = (moment: string): string => moment.slice(0, 7)

const monthsBetween = (first: string, last: string): readonly string[] => {
  const months: string[] = []
  const month = new Date(`${monthOf(first)}-01T00:00:00.000Z`)
  while (month.toISOString() <= `${last}T24`) {
    months.push(monthOf(month.toISOString()))
    month.setUTCMonth(month.getUTCMonth() + 1)
  }
  return months
}

const kind: DocumentKind<Hours> = {
  entity,
  label: 'channel-counts',
  mark: 'hours',
  parse: (document) => storedSchema.parse(document).hours,
  fieldsOf: (hours) => ({ hours }),
  isForGood: true,
}

const byMonth = (counts: HourCounts): ReadonlyMap<string, Hours> => {
  const months = new Map<string, Record<string, number>>()
  for (const [hour, count] of counts) {
    const month = months.get(monthOf(hour)) ?? {}
    month[hour] = count
    months.set(monthOf(hour), month)
  }
  return months
}

/** Keeps channel counts in Master Data v2. */
export const createMasterDataChannelCountStore = (masterData: MasterData): ChannelCountStore => {
  const documents = createDocuments(masterData, kind)
  return {
    replace: async (affiliateId, counts) => {
      for (const [month, hours] of byMonth(counts)) {
        const replaced = await documents.write(`${affiliateId}-${month}`, (known) => ({
          ...known,
          ...hours,
        }))
        if (!replaced.ok) return replaced
      }
      return success(undefined)
    },

    read: async (affiliateId, { first, last }) => {
      const months = await Promise.all(
        monthsBetween(first, last).map((month) => documents.read(`${affiliateId}-${month}`)),
      )
      const hours: (readonly [string, number])[] = []
      for (const month of months) {
        if (!month.ok) return month
        hours.push(...Object.entries(month.value ?? {}))
      }
      const wanted = hours.filter(
        ([hour]) => hour.slice(0, 10) >= first && hour.slice(0, 10) <= last,
      )
      return success(new Map(wanted.sort(([left], [right]) => (left < right ? -1 : 1))))
    },
  }
}
