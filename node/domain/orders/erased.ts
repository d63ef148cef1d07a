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

type Named = { readonly by: string; readonly to?: string }

const isNamed = (said: Observation): said is Observation & Named => 'by' in said

const saidIn = ({
  history,
  reason,
  handling,
  assignment,
  attempt,
  notes,
}: OrderIntegrationRecord) =>
  [...history, ...(notes ?? []), reason, handling, assignment, attempt].flatMap((said) =>
    said !== undefined && isNamed(said) ? [said] : [],
  )

/** The logins of those who decided something about an order, and of whoever takes care of it. */
export const speakersOf = (record: OrderIntegrationRecord): readonly string[] => [
  ...new Set(
    saidIn(record)
      .flatMap(({ by, to }: Named) => (to === undefined ? [by] : [by, to]))
      .filter((login) => login !== formerUser)
      .map((login) => login.toLowerCase()),
  ),
]

/** Whether a person of the store is named in an order. */
export const saidBy = (record: OrderIntegrationRecord, login: string): boolean =>
  speakersOf(record).includes(login)

/** The same order, told by somebody who left. */
export const withoutPerson = (
  record: OrderIntegrationRecord,
  login: string,
): OrderIntegrationRecord => {
  const name = (named: string) => (named.toLowerCase() === login ? formerUser : named)
  const without = <Said extends Observation>(said: Said): Said => {
    if (!isNamed(said)) return said
    const { by, to }: Named = said
    return { ...said, by: name(by), ...(to !== undefined && { to: name(to) }) }
  }
  const { history, reason, handling, assignment, attempt, notes } = record
  return {
    ...record,
    history: history.map(without),
    ...(reason && { reason: without(reason) }),
    ...(handling && { handling: without(handling) }),
    ...(assignment && { assignment: without(assignment) }),
    ...(attempt && { attempt: without(attempt) }),
    ...(notes && { notes: notes.map(without) }),
  }
}
