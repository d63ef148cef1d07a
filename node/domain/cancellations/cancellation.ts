import { z } from 'zod'

import { earliest } from '../../lib/moments'
import { dayMs } from '../../lib/hours'
import { packed, unpacked } from '../../lib/packed'
import type { DocumentKind } from '../document-kind'
import { formerUser } from '../team/former-user'
import { canceledOrderSchema, mayHaveBeenSent, type CanceledOrder } from './canceled-order'
import { progressOf } from './ends'

const saidSchema = z.object({ at: z.string(), by: z.string() })

const cancellationSchema = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  /** Why, as whoever confirmed it first wrote. Cleaned. */
  reason: z.string().optional(),
  /** Who confirmed it, the first one first. */
  confirmed: z.array(saidSchema),
  /** Whether two people must confirm it: fixed with the first of them, however many orders are left later. */
  needsTwo: z.boolean().optional(),
  stopped: saidSchema.optional(),
  lastActAt: z.string().optional(),
  orders: z.array(canceledOrderSchema),
})

/** At most 50 orders that are to be canceled, with whoever wants it. */
export type Cancellation = Readonly<z.infer<typeof cancellationSchema>>

export const mostOrders = 50

/** Of more two people must confirm it. */
const mostByOne = 10

const storedSchema = cancellationSchema
  .omit({ id: true, orders: true })
  .extend({ cancellationId: z.string(), packed: z.string() })

const ordersSchema = z.array(canceledOrderSchema)

/** By their id, one document each. The retention job removes those of 90 days ago and before. */
export const cancellationDocuments: DocumentKind<Cancellation> = {
  entity: { name: 'orderops_cancellation', searched: { at: 'string' } },
  label: 'cancellation',
  mark: 'packed',
  parse: (document) => {
    const { cancellationId, packed: text, ...cancellation } = storedSchema.parse(document)
    return { ...cancellation, id: cancellationId, orders: ordersSchema.parse(unpacked(text)) }
  },
  fieldsOf: ({ id, orders, ...cancellation }) => ({
    ...cancellation,
    cancellationId: id,
    packed: packed(orders),
  }),
  isForGood: false,
}

export const cancellationsKeptForMs = 90 * dayMs

export const cancellationKeptUntil = ({ at }: Cancellation): string =>
  new Date(Date.parse(at) + cancellationsKeptForMs).toISOString()

/** Those that whoever confirms it means: once one did, they are fixed. */
const meantIn = ({ confirmed, orders }: Cancellation): readonly CanceledOrder[] =>
  orders.filter(({ outcome, isMeant }) =>
    confirmed.length === 0 ? outcome === 'MAY_BE_CANCELED' : isMeant === true,
  )

/** Those that may be canceled by it now. */
export const toCancelIn = (cancellation: Cancellation): readonly CanceledOrder[] =>
  meantIn(cancellation).filter(({ outcome }) => outcome === 'MAY_BE_CANCELED')

export const needsSecondPerson = (cancellation: Cancellation): boolean =>
  cancellation.needsTwo ?? meantIn(cancellation).length > mostByOne

/** Whether everybody who must confirm it did. */
export const isConfirmed = (cancellation: Cancellation): boolean =>
  cancellation.confirmed.length >= (needsSecondPerson(cancellation) ? 2 : 1)

/** Keys of apps name no person (https://developers.vtex.com/docs/guides/api-authentication-using-api-keys). */
const isPerson = (login: string): boolean => !login.toLowerCase().startsWith('vtexappkey-')

/**
 * Whether this person may confirm it, as far as the cancellation itself is concerned. Beside somebody who was forgotten
 * nobody may: it could be the same one.
 */
export const awaitsPerson = (cancellation: Cancellation, login: string): boolean =>
  cancellation.stopped === undefined &&
  !isConfirmed(cancellation) &&
  toCancelIn(cancellation).length > 0 &&
  isPerson(login) &&
  !cancellation.confirmed.some(({ by }) => by === login || by === formerUser)

/** Whether it goes on from the page of this person. */
export const wasConfirmedBy = ({ confirmed }: Cancellation, login: string): boolean =>
  confirmed.some(({ by }) => by === login)

/** Confirmed, and not sent yet. Of some Orders did not answer: they wait until it does. */
const unsentIn = (cancellation: Cancellation): readonly CanceledOrder[] =>
  cancellation.stopped !== undefined || !isConfirmed(cancellation)
    ? []
    : meantIn(cancellation).filter(
        (order) =>
          order.outcome === 'MAY_BE_CANCELED' ||
          (order.outcome === 'UNKNOWN' && !mayHaveBeenSent(order)),
      )

/** Confirmed, and to be sent now. */
export const remainingIn = (cancellation: Cancellation): number =>
  unsentIn(cancellation).filter(({ outcome }) => outcome === 'MAY_BE_CANCELED').length

export type CancellationState =
  'PREPARED' | 'AWAITS_SECOND' | 'CONFIRMED' | 'RUNNING' | 'STOPPED' | 'FOLLOWED' | 'FINISHED'

/** How far a cancellation is. */
export const cancellationStateOf = (cancellation: Cancellation): CancellationState => {
  const { stopped, confirmed, lastActAt, orders } = cancellation
  if (stopped !== undefined) return 'STOPPED'
  if (confirmed.length === 0) return 'PREPARED'
  if (!isConfirmed(cancellation)) return 'AWAITS_SECOND'
  if (unsentIn(cancellation).length > 0) return lastActAt === undefined ? 'CONFIRMED' : 'RUNNING'
  return orders.some((order) => progressOf(order) === 'OPEN') ? 'FOLLOWED' : 'FINISHED'
}

/** When an order of it is looked at next; undefined where none is. */
export const nextVerificationIn = ({ orders }: Cancellation): string | undefined =>
  earliest(orders.flatMap(({ looksAgainAt }) => looksAgainAt ?? []))

/** The same, prepared and worked on by somebody who left. */
export const cancellationWithoutPerson = (
  cancellation: Cancellation,
  login: string,
): Cancellation => {
  const name = (named: string) => (named === login ? formerUser : named)
  const { stopped } = cancellation
  return {
    ...cancellation,
    by: name(cancellation.by),
    confirmed: cancellation.confirmed.map(({ at, by }) => ({ at, by: name(by) })),
    ...(stopped && { stopped: { ...stopped, by: name(stopped.by) } }),
    orders: cancellation.orders.map(({ sentBy, takenBy, ...order }) => ({
      ...order,
      ...(sentBy !== undefined && { sentBy: name(sentBy) }),
      ...(takenBy !== undefined && { takenBy: name(takenBy) }),
    })),
  }
}

/** Whether somebody is named in it. */
export const namesPerson = (cancellation: Cancellation, login: string): boolean =>
  [
    cancellation.by,
    cancellation.stopped?.by,
    ...cancellation.confirmed.map(({ by }) => by),
    ...cancellation.orders.flatMap(({ sentBy, takenBy }) => [sentBy, takenBy]),
  ].includes(login)
