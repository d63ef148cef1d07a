import { z } from 'zod'

import { dayMs } from '../../lib/hours'
import { hashOf } from '../../lib/hash'
import { mostByOne } from './cancellation'

// Many small cancellations are one large one: what a person confirmed alone within a day is counted together.

export const confirmedAloneSchema = z.object({
  said: z.array(
    z.object({
      cancellation: z.string(),
      /** Tells people apart and names nobody. */
      person: z.string(),
      at: z.string(),
      orders: z.number().int(),
    }),
  ),
})

/** What people confirmed without a second one. */
export type ConfirmedAlone = Readonly<z.infer<typeof confirmedAloneSchema>>

/** Who confirms which cancellation, and when. */
export type Alone = { readonly cancellation: string; readonly by: string; readonly now: string }

const personOf = (login: string): string => hashOf(['confirmed-alone', login])

/** How many orders of other cancellations a person confirmed alone within a day. */
export const ordersConfirmedAlone = (
  { said }: ConfirmedAlone,
  { cancellation, by, now }: Alone,
): number =>
  said
    .filter((each) => each.person === personOf(by) && each.cancellation !== cancellation)
    .filter(({ at }) => isRecent(at, now))
    .reduce((sum, { orders }) => sum + orders, 0)

const isRecent = (at: string, now: string): boolean => Date.parse(now) - Date.parse(at) < dayMs

/** The same with one more cancellation, unless it comes to more than one person may confirm. Saying it again is the same. */
export const withConfirmedAlone = (
  alone: ConfirmedAlone,
  said: Alone,
  orders: number,
): ConfirmedAlone => {
  const { cancellation, by, now: at } = said
  const others = withoutConfirmedAlone(alone, said)
  const isTooMuch = ordersConfirmedAlone(alone, said) + orders > mostByOne
  return isTooMuch
    ? others
    : { said: [...others.said, { cancellation, person: personOf(by), at, orders }] }
}

/** The same without what this person said of this cancellation, and without what is a day old. */
export const withoutConfirmedAlone = (
  { said }: ConfirmedAlone,
  { cancellation, by, now }: Alone,
): ConfirmedAlone => ({
  said: said.filter(
    (each) =>
      isRecent(each.at, now) &&
      !(each.cancellation === cancellation && each.person === personOf(by)),
  ),
})
