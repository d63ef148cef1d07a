import { z } from 'zod'

import type { Activity, ActivityBucket } from './activity'

/** Before which act a page goes on: buckets only ever grow at their end, so that a place stays what it is. */
export type ActivityPlace = { readonly bucket: number; readonly before: number }

export type PlacedActivity = { readonly activity: Activity; readonly place: ActivityPlace }

const placeSchema = z.object({
  bucket: z.number().int().min(0),
  before: z.number().int().min(0),
})

export const activityCursorOf = (place: ActivityPlace): string =>
  Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')

/** Undefined for what is no cursor of this list. */
export const parseActivityCursor = (cursor: string): ActivityPlace | undefined => {
  try {
    const body: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return placeSchema.safeParse(body).data
  } catch {
    return undefined
  }
}

/** What was done in a bucket, the newest first, before a place in it, by one person or anybody. */
export const newestActivities = (
  { number, activities }: ActivityBucket,
  before: number,
  by: string | undefined,
): readonly PlacedActivity[] =>
  activities
    .slice(0, before)
    .map((activity, index) => ({ activity, place: { bucket: number, before: index } }))
    .filter(({ activity }) => by === undefined || activity.by === by)
    .reverse()
