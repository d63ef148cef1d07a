import type { OrderKey } from './order-key'
import type { OrderIntegrationRecord } from './record'
import { blankRecord } from './observed-record'
import { joinedWith } from './record'

// What is left of an order that was erased: that it is known under its id, and nothing else. It shows every replica that
// the order is gone, is the oldest of all, so that the next look for old orders removes it, and joins with whatever a
// source says of the order later as if it never had been.

const never = { firstSeenAt: '9999-12-31T23:59:59.999Z', lastSeenAt: '1970-01-01T00:00:00.000Z' }

export const erasedRecord = (key: OrderKey): OrderIntegrationRecord => ({
  ...blankRecord(key, never.lastSeenAt),
  ...never,
})

/** Whether nobody spoke of it since it was erased. */
export const isErased = ({ lastSeenAt }: { readonly lastSeenAt: string }): boolean =>
  lastSeenAt === never.lastSeenAt

/** What an act found out is added to what is known: not to an order that was erased while it looked. */
export const joinedUnlessErased =
  (found: OrderIntegrationRecord) =>
  (current: OrderIntegrationRecord | undefined): OrderIntegrationRecord =>
    current !== undefined && isErased(current) ? current : joinedWith(found)(current)
