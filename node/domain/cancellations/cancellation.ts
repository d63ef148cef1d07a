import { z } from 'zod'

import { earliest } from '../../lib/moments'
import { dayMs } from '../../lib/hours'
import { packed, unpacked } from '../../lib/packed'
import type { DocumentKind } from '../document-kind'
import { formerUser } from '../team/former-user'
import {
  canceledOrderSchema,
  isRequestOfOthers,
  mayHaveBeenSent,
  type CanceledOrder,
} from './canceled-order'
import { progressOf } from './ends'

const saidSchema = z.object({ at: z.string(), by: z.string() })

/** By nobody where it ended by itself. */
const stoppedSchema = saidSchema.partial({ by: true })

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
  stopped: stoppedSchema.optional(),
  lastActAt: z.string().optional(),
  orders: z.array(canceledOrderSchema),
})

/** At most 50 orders that are to be canceled, with whoever wants it. */
export type Cancellation = Readonly<z.infer<typeof cancellationSchema>>

export const mostOrders = 50

/** Of more, with what the same person confirmed alone within a day, two people must confirm it. */
export const mostByOne = 10

/** What was looked at or confirmed longer ago nobody has in mind any more. */
const holdsForMs = dayMs

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

/** Whether two people must confirm it; before anybody did, with how many orders the first one confirmed alone before. */
export const needsSecondPerson = (cancellation: Cancellation, confirmedAlone = 0): boolean =>
  cancellation.needsTwo ?? meantIn(cancellation).length + confirmedAlone > mostByOne

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
  | 'PREPARED'
  | 'AWAITS_SECOND'
  | 'CONFIRMED'
  | 'RUNNING'
  | 'STOPPED'
  | 'EXPIRED'
  | 'FOLLOWED'
  | 'FINISHED'

/** When it ends by itself; undefined where nothing is left to confirm or to send. */
export const cancellationExpiresAt = (cancellation: Cancellation): string | undefined => {
  const { at, stopped, confirmed } = cancellation
  if (stopped !== undefined) return undefined
  const isOpen = !isConfirmed(cancellation) || unsentIn(cancellation).length > 0
  // Before everybody confirmed it people rely on the looks with which it was prepared.
  const since = isConfirmed(cancellation) ? (confirmed.at(-1)?.at ?? at) : at
  return isOpen ? new Date(Date.parse(since) + holdsForMs).toISOString() : undefined
}

/** What was not sent never is, and waits for nothing; what others asked for goes on by itself. */
export const withoutAppointment = (order: CanceledOrder): CanceledOrder =>
  mayHaveBeenSent(order) || isRequestOfOthers(order) ? order : { ...order, looksAgainAt: undefined }

/** Nothing more of it is sent, for good. */
export const withStop = (
  cancellation: Cancellation,
  stopped: Cancellation['stopped'],
): Cancellation => ({
  ...cancellation,
  stopped,
  orders: cancellation.orders.map(withoutAppointment),
})

/** The same as of now: one that nobody went on with for a day has ended. */
export const asOf = (cancellation: Cancellation, now: string): Cancellation => {
  const at = cancellationExpiresAt(cancellation)
  return at === undefined || at > now ? cancellation : withStop(cancellation, { at })
}

/** How far a cancellation is. */
export const cancellationStateOf = (cancellation: Cancellation): CancellationState => {
  const { stopped, confirmed, lastActAt, orders } = cancellation
  if (stopped !== undefined) return stopped.by === undefined ? 'EXPIRED' : 'STOPPED'
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
    ...(stopped?.by && { stopped: { ...stopped, by: name(stopped.by) } }),
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
