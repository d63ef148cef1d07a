import { z } from 'zod'

import { issueStates } from '../causes/issue-state-name'
import { errorTypes } from '../diagnosis/diagnosis'
import type { DocumentKind } from '../document-kind'
import { closeReasons } from '../orders/close-reason'
import type { OrderKey } from '../orders/order-key'
import { formerUser } from './former-user'

// Who did what, for whoever answers for the team: one line for each act, many lines to a document, so that a busy year is
// some hundred documents. No note, no message and no buyer's data.

/** The same words as the GraphQL enum. */
const activityKinds = [
  'CLOSED',
  'OPENED_AGAIN',
  'CAUSE_SET',
  'CAUSE_TAKEN_BACK',
  'ASSIGNED',
  'UNASSIGNED',
  'NOTED',
  'NOTE_WITHDRAWN',
  'CAUSE_OPENED',
  'SNOOZED',
  'FIXED',
  'ALERT_ACKNOWLEDGED',
  'ALERT_OPENED',
  'VIEW_SHARED',
  'VIEW_CHANGED',
  'VIEW_DELETED',
  'PLAN_MADE',
  'BATCH_TAKEN',
  'BATCH_GIVEN_BACK',
  'BATCH_MARKED',
  'PLAN_STOPPED',
  'PLAN_RESUMED',
  'PLAN_INSISTED',
  'PLAN_SENT_BY_CONNECTOR',
  'CANCELLATION_PREPARED',
  'CANCELLATION_CONFIRMED',
  'CANCELLATION_STOPPED',
  'ORDERS_CANCELED',
] as const

const orderRef = z.object({ id: z.string(), marketplaceOrderId: z.string() })

const activitySchema = z.object({
  at: z.string(),
  /** The login of whoever did it. */
  by: z.string(),
  kind: z.enum(activityKinds),
  /** Of acts on orders: how many, and the first of them. */
  orderCount: z.number().int().optional(),
  orders: z.array(orderRef).optional(),
  /** Of acts on a cause. */
  issueId: z.string().optional(),
  errorType: z.enum(errorTypes).optional(),
  closeReason: z.enum(closeReasons).optional(),
  issueState: z.enum(issueStates).optional(),
  snoozedUntil: z.string().optional(),
  /** The login of whoever something was given to. */
  assignee: z.string().optional(),
  /** Of an alert: its marketplace, and why it needed nobody else. */
  marketplace: z.string().optional(),
  alertReason: z.string().optional(),
  /** The name of a shared view. */
  view: z.string().optional(),
  /** The plan of what was done to reprocess orders. */
  planId: z.string().optional(),
  /** The cancellation of what was done to cancel orders in VTEX. */
  cancellationId: z.string().optional(),
})

export type Activity = z.infer<typeof activitySchema>

const bucketSchema = z.object({
  number: z.number().int(),
  /** When the last of them was done. */
  until: z.string(),
  activities: z.array(activitySchema),
})

/** Some of what was done, in the order in which it was. */
export type ActivityBucket = z.infer<typeof bucketSchema>

const storedSchema = bucketSchema.extend({ activities: z.string() }).transform((bucket) => ({
  ...bucket,
  activities: z.array(activitySchema).parse(JSON.parse(bucket.activities)),
}))

/** Where it is kept, by the bucket's number, which grows. They go by age: `activitiesKeptForMs`. */
export const activityDocuments: DocumentKind<ActivityBucket> = {
  entity: { name: 'orderops_activity', searched: { until: 'string' } },
  label: 'activity',
  mark: 'activities',
  parse: (document) => storedSchema.parse(document),
  fieldsOf: ({ activities, ...bucket }) => ({ ...bucket, activities: JSON.stringify(activities) }),
  isForGood: false,
}

/** 24 months. */
export const activitiesKeptForMs = 730 * 86_400_000

/** How many orders of one act are named. */
export const mostNamed = 5

/** A document of them stays near 30 kB. */
export const mostActivitiesInBucket = 100

/** The bucket with one more; undefined where it is full. */
export const withActivity = (
  bucket: ActivityBucket | undefined,
  number: number,
  activity: Activity,
): ActivityBucket | undefined => {
  const { activities = [], until = '' } = bucket ?? {}
  if (activities.length >= mostActivitiesInBucket) return undefined
  return {
    number,
    until: activity.at > until ? activity.at : until,
    activities: [...activities, activity],
  }
}

export const loginsInBucket = ({ activities }: ActivityBucket): readonly string[] =>
  activities.flatMap(({ by, assignee }) =>
    [by, assignee].flatMap((login) => (login === undefined || login === formerUser ? [] : login)),
  )

/** The same, done by somebody who left. */
export const bucketWithoutPerson = (bucket: ActivityBucket, login: string): ActivityBucket => {
  const name = (named: string) => (named === login ? formerUser : named)
  return {
    ...bucket,
    activities: bucket.activities.map(({ by, assignee, ...rest }) => ({
      ...rest,
      by: name(by),
      ...(assignee !== undefined && { assignee: name(assignee) }),
    })),
  }
}

/** The same, without the names of orders that were erased: how many they were stays. */
export const bucketWithoutOrders = (
  bucket: ActivityBucket,
  isErased: (order: OrderKey) => boolean,
): ActivityBucket => {
  const isNamed = ({ id, marketplaceOrderId }: z.infer<typeof orderRef>) =>
    isErased({ affiliateId: id.slice(0, -marketplaceOrderId.length - 1), marketplaceOrderId })
  if (!bucket.activities.some(({ orders = [] }) => orders.some(isNamed))) return bucket
  return {
    ...bucket,
    activities: bucket.activities.map((activity) => ({
      ...activity,
      ...(activity.orders && { orders: activity.orders.filter((order) => !isNamed(order)) }),
    })),
  }
}
