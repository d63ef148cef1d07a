import { formerUser } from '../team/former-user'
import type { Observation } from './observation'
import type { OrderIntegrationRecord } from './record'

// Whoever said or decided something about an order, and what is left of a colleague who left.

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
