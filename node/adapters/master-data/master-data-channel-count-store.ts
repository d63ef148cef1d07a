import { z } from 'zod'

import type { ChannelCountStore, HourCounts } from '../../ports/channel-count-store'
import { channelCounts as entity } from './entities'
import { attempt, documentIdOf, saveDocument, type MasterData } from './master-data'

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

const readMonth = async (masterData: MasterData, name: string): Promise<Hours> => {
  const document = await masterData.client.read(entity.name, documentIdOf(masterData, name))
  return document === undefined ? {} : storedSchema.parse(document).hours
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
export const createMasterDataChannelCountStore = (masterData: MasterData): ChannelCountStore => ({
  replace: (affiliateId, counts) =>
    attempt('replace-channel-counts', async () => {
      for (const [month, hours] of byMonth(counts)) {
        const id = `${affiliateId}-${month}`
        const known = await readMonth(masterData, id)
        await saveDocument(masterData, entity, { id, hours: { ...known, ...hours } })
      }
    }),

  read: (affiliateId, { first, last }) =>
    attempt('read-channel-counts', async () => {
      const months = await Promise.all(
        monthsBetween(first, last).map((month) => readMonth(masterData, `${affiliateId}-${month}`)),
      )
      const hours = months.flatMap((month) => Object.entries(month))
      return new Map(
        hours
          .filter(([hour]) => hour.slice(0, 10) >= first && hour.slice(0, 10) <= last)
          .sort(([left], [right]) => (left < right ? -1 : 1)),
      )
    }),
})
