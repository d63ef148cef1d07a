import type { OrderKey } from './order-key'
import type { Observation } from './observation'
import type { OrderIntegrationRecord } from './record'
import { blankRecord } from './observed-record'

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

/** Stands for the login of a colleague who left. No login looks like it. */
export const formerUser = 'former-user'

const isBy = (observation: Observation | undefined, login: string): boolean =>
  observation !== undefined && 'by' in observation && observation.by.toLowerCase() === login

/** Whether a person of the store said something of an order. */
export const saidBy = ({ history, reason, handling }: OrderIntegrationRecord, login: string) =>
  [...history, reason, handling].some((observation) => isBy(observation, login))

/** The logins of those who said something of an order. */
export const speakersOf = ({ history, reason, handling }: OrderIntegrationRecord) => [
  ...new Set(
    [...history, reason, handling].flatMap((observation) =>
      observation !== undefined && 'by' in observation && observation.by !== formerUser
        ? [observation.by.toLowerCase()]
        : [],
    ),
  ),
]

/** The same order, told by somebody who left. */
export const withoutPerson = (
  record: OrderIntegrationRecord,
  login: string,
): OrderIntegrationRecord => {
  const { history, reason, handling } = record
  return {
    ...record,
    history: history.map((each) => (isBy(each, login) ? { ...each, by: formerUser } : each)),
    ...(reason && isBy(reason, login) && { reason: { ...reason, by: formerUser } }),
    ...(handling && isBy(handling, login) && { handling: { ...handling, by: formerUser } }),
  }
}
