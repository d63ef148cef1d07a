import { z } from 'zod'

/** Notifications that could not be kept because the store was down: how many, and when the first and the last came. */
export const refusalsSchema = z.object({
  count: z.number().int().positive(),
  from: z.string(),
  to: z.string(),
})

export type Refusals = z.infer<typeof refusalsSchema>

/** All of them together; undefined where there are none. */
export const sumRefusals = (all: readonly Refusals[]): Refusals | undefined =>
  all.reduce<Refusals | undefined>(
    (sum, next) =>
      sum === undefined
        ? next
        : {
            count: sum.count + next.count,
            from: sum.from < next.from ? sum.from : next.from,
            to: sum.to > next.to ? sum.to : next.to,
          },
    undefined,
  )
