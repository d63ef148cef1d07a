import type { ErrorType } from '../../domain/diagnosis/diagnosis'
import type { Failure } from '../../domain/failure'
import {
  toAssignmentRecord,
  toHandlingRecord,
  toReasonRecord,
} from '../../domain/orders/observed-record'
import type { CloseReason } from '../../domain/orders/person-decision'
import { assignmentOfOther, closingOfOther } from '../../domain/orders/present-decision'
import { toAssignment, toHandling, toReason } from '../../domain/orders/to-person-word'
import { isTeachable } from '../../domain/unknown-messages/labeled-template'
import { failure, success, type Result } from '../../lib/result'
import { assigneeNamed } from '../causes/assignee-named'
import type { InboxDependencies } from '../inbox/open-inbox'
import {
  decideOnOrders,
  unlessInTheWay,
  type Decide,
  type Selection,
  type Worked,
} from './decide-on-orders'

const longestNote = 1_000

type Said = { readonly note?: string }

/** A colleague's decision is replaced too. */
type Replacing = { readonly replace?: boolean }

/**
 * Closes orders by hand. Nothing in VTEX or at the marketplace changes; they come back when a source contradicts it. One
 * that a colleague closed meanwhile stays as they closed it, unless it is to be replaced.
 */
export const closeOrders = (
  dependencies: InboxDependencies,
  selection: Selection,
  { reason, note, replace }: Said & Replacing & { readonly reason: CloseReason },
): Promise<Result<Worked, Failure>> =>
  noted(dependencies, { ...selection, note }, (known, { at, by, row }) =>
    unlessInTheWay(replace ? undefined : closingOfOther(known, { by }), () =>
      toHandlingRecord(row, toHandling({ at, by, note, reason, status: row.status })),
    ),
  )

/** Takes a closing back. */
export const reopenOrders = (
  dependencies: InboxDependencies,
  selection: Selection,
  { note }: Said,
): Promise<Result<Worked, Failure>> =>
  noted(dependencies, { ...selection, note }, (_, { at, by, row }) => ({
    kind: 'told',
    record: toHandlingRecord(row, toHandling({ at, by, note, status: row.status })),
  }))

/** Says what the cause is. It stands until a source reports another. */
export const setReason = async (
  dependencies: InboxDependencies,
  selection: Selection,
  { errorType, note }: Said & { readonly errorType: ErrorType },
): Promise<Result<Worked, Failure>> =>
  isTeachable(errorType)
    ? noted(dependencies, { ...selection, note }, (_, { at, by, row }) => ({
        kind: 'told',
        record: toReasonRecord(row, toReason({ at, by, note, errorType })),
      }))
    : failure({ kind: 'invalid-input', field: 'errorType', reason: 'wrong-shape' })

export type AssigneeWanted = Replacing & {
  /** `me`, a colleague's e-mail address, or nobody. */
  readonly assignee?: string
  /** As of when whoever assigns saw the orders, ISO 8601. */
  readonly asOf?: string
}

/** Says who takes care of orders, whoever takes care of their cause. Changes nothing else of them. */
export const assignOrders = async (
  dependencies: InboxDependencies,
  selection: Selection,
  { assignee, asOf, replace }: AssigneeWanted,
): Promise<Result<Worked, Failure>> => {
  const named = await assigneeNamed(dependencies, assignee)
  if (!named.ok) return named
  const to = named.value
  return decideOnOrders(dependencies, selection, (known, { at, by }) => {
    if (known.assignment?.to === to) return { kind: 'nothing-to-do' }
    const present = replace ? undefined : assignmentOfOther(known, to, { by, asOf })
    return unlessInTheWay(present, () => toAssignmentRecord(known, toAssignment({ at, by, to })))
  })
}

const noted = async (
  dependencies: InboxDependencies,
  { note, ...selection }: Selection & Said,
  decide: Decide,
): Promise<Result<Worked, Failure>> => {
  const checked = checkNote(note)
  return checked.ok ? decideOnOrders(dependencies, selection, decide) : checked
}

const checkNote = (note = ''): Result<void, Failure> =>
  note.length > longestNote
    ? failure({ kind: 'invalid-input', field: 'note', reason: 'too-long' })
    : success(undefined)
