import { z } from 'zod'

import type { Failure } from '../../domain/failure'
import { inOneCase, toKeptId, type OrderKey } from '../../domain/orders/order-key'
import { hashOf } from '../../lib/hash'
import type { Result } from '../../lib/result'
import { jobState, type JobStates } from '../tick/job-states'
import { withoutVisit } from '../tick/visit-due'

const erasuresSchema = z.object({
  /** When an order that is to be erased is visited next, by its id. */
  waiting: z.record(z.string()),
  /** When what was written meanwhile of an erased order is looked for, by what tells the order and does not name it. */
  erased: z.record(z.string()),
  /** The same of people who left, by their login. */
  people: z.record(z.string()),
})

const none: z.infer<typeof erasuresSchema> = { waiting: {}, erased: {}, people: {} }

/** What is still to be erased: what somebody is at, and what the search index did not list yet. */
export const erasures = jobState('erasures', erasuresSchema, none)

type Erasures = z.infer<typeof erasuresSchema>

type Dependencies = { readonly jobStates: JobStates }

/** Longer than any search index lags behind, and than any request goes on with what it read before. */
export const sweptAgainAfterMs = 15 * 60_000

/** Tells an order and does not name it. */
export const erasedHash = (key: OrderKey): string => hashOf(['erased', toKeptId(key)])

/** Writes down when an order that waits to be erased is visited, by its id, or somebody who left is looked for once more. */
export const noteToErase = (
  { jobStates }: Dependencies,
  table: 'waiting' | 'people',
  { key, at }: { readonly key: string; readonly at: string },
): Promise<Result<unknown, Failure>> =>
  jobStates.change(erasures, (current) => ({
    ...current,
    [table]: { ...current[table], [key]: at },
  }))

/** Writes down that an order is erased, and that it is looked for once more. */
export const noteErased = (
  { jobStates }: Dependencies,
  key: OrderKey,
  { id, at }: { readonly id: string; readonly at: string },
): Promise<Result<unknown, Failure>> =>
  jobStates.change(erasures, (current) => ({
    ...current,
    waiting: withoutVisit(current.waiting, id),
    erased: { ...current.erased, [erasedHash(key)]: at },
  }))

/** What was looked for once more is over. */
export const noteSwept = (
  { jobStates }: Dependencies,
  { erased, people }: Pick<Erasures, 'erased' | 'people'>,
): Promise<Result<unknown, Failure>> => {
  const left = (
    moments: Readonly<Record<string, string>>,
    over: Readonly<Record<string, string>>,
  ): Record<string, string> =>
    Object.fromEntries(Object.entries(moments).filter(([key, at]) => over[key] !== at))
  return jobStates.change(erasures, (current) => ({
    ...current,
    erased: left(current.erased, erased),
    people: left(current.people, people),
  }))
}

/** The id under which an order waits to be erased. */
export const waitingUnder = ({ waiting }: Erasures, id: string): string | undefined =>
  Object.keys(waiting).find((known) => inOneCase(known) === inOneCase(id))
