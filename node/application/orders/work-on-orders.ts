import type { ErrorType } from '../../domain/diagnosis/diagnosis'
import type { Failure } from '../../domain/failure'
import {
  toAssignmentRecord,
  toHandlingRecord,
  toReasonRecord,
} from '../../domain/orders/observed-record'
import type { CloseReason } from '../../domain/orders/close-reason'
import {
  assignmentOfOther,
  causeOfOther,
  closingOfOther,
  openingOfOther,
  unseenClosing,
} from '../../domain/orders/present-decision'
import { toAssignment, toHandling, toReason } from '../../domain/orders/to-person-word'
import { isTeachable } from '../../domain/unknown-messages/labeled-template'
import { failure, success, type Result } from '../../lib/result'
import { assigneeNamed } from '../causes/assignee-named'
import {
  decideOnOrders,
  unlessInTheWay,
  type Decide,
  type DecisionDependencies,
  type OrderAct,
  type Selection,
  type Worked,
} from './decide-on-orders'

const longestNote = 1_000

type Said = { readonly note?: string }

type Replacing = {
  /** As of when whoever decides saw the orders, ISO 8601; undefined where nobody said. */
  readonly asOf?: string
  /** A colleague's decision is replaced too. */
  readonly replace?: boolean
}

/**
 * Closes orders by hand. Nothing in VTEX or at the marketplace changes; they come back when a source contradicts it. One
 * that a colleague closed meanwhile, or opened again since it was seen, stays as they left it, unless it is to be replaced.
 */
export const closeOrders = (
  dependencies: DecisionDependencies,
  selection: Selection,
  { reason, note, asOf, replace }: Said & Replacing & { readonly reason: CloseReason },
): Promise<Result<Worked, Failure>> =>
  noted(
    dependencies,
    { ...selection, note },
    {
      act: { kind: 'CLOSED', closeReason: reason },
      decide: (known, { at, by, row }) => {
        const present = closingOfOther(known, { by }) ?? openingOfOther(known, { by, asOf })
        return unlessInTheWay(replace ? undefined : present, () =>
          toHandlingRecord(row, toHandling({ at, by, note, reason, status: row.status })),
        )
      },
    },
  )

/** Takes a closing back. What a colleague closed since it was seen stays closed, unless it is to be replaced. */
export const reopenOrders = (
  dependencies: DecisionDependencies,
  selection: Selection,
  { note, asOf, replace }: Said & Replacing,
): Promise<Result<Worked, Failure>> =>
  noted(
    dependencies,
    { ...selection, note },
    {
      act: { kind: 'OPENED_AGAIN' },
      decide: (known, { at, by, row }) =>
        unlessInTheWay(replace ? undefined : unseenClosing(known, { by, asOf }), () =>
          toHandlingRecord(row, toHandling({ at, by, note, status: row.status })),
        ),
    },
  )

/**
 * Says what the cause is, or takes that back. It stands until a source reports another. What a colleague said of it since
 * it was seen stays, unless it is to be replaced.
 */
export const setReason = async (
  dependencies: DecisionDependencies,
  selection: Selection,
  { errorType, note, asOf, replace }: Said & Replacing & { readonly errorType?: ErrorType },
): Promise<Result<Worked, Failure>> =>
  errorType === undefined || isTeachable(errorType)
    ? noted(
        dependencies,
        { ...selection, note },
        {
          act: { kind: errorType === undefined ? 'CAUSE_TAKEN_BACK' : 'CAUSE_SET', errorType },
          decide: (known, { at, by, row }) =>
            unlessInTheWay(replace ? undefined : causeOfOther(known, errorType, { by, asOf }), () =>
              toReasonRecord(row, toReason({ at, by, note, errorType })),
            ),
        },
      )
    : failure({ kind: 'invalid-input', field: 'errorType', reason: 'wrong-shape' })

export type OrderAssigneeWanted = Replacing & {
  /** `me`, a colleague's e-mail address, or nobody. */
  readonly assignee?: string
}

/** Says who takes care of orders, whoever takes care of their cause. Changes nothing else of them. */
export const assignOrders = async (
  dependencies: DecisionDependencies,
  selection: Selection,
  { assignee, asOf, replace }: OrderAssigneeWanted,
): Promise<Result<Worked, Failure>> => {
  const named = await assigneeNamed(dependencies, assignee)
  if (!named.ok) return named
  const to = named.value
  const act: OrderAct = { kind: to === undefined ? 'UNASSIGNED' : 'ASSIGNED', assignee: to }
  const decide: Decide = (known, { at, by }) => {
    if (known.assignment?.to === to) return { kind: 'nothing-to-do' }
    const present = replace ? undefined : assignmentOfOther(known, to, { by, asOf })
    return unlessInTheWay(present, () => toAssignmentRecord(known, toAssignment({ at, by, to })))
  }
  return decideOnOrders(dependencies, selection, { decide, act })
}

const noted = async (
  dependencies: DecisionDependencies,
  { note, ...selection }: Selection & Said,
  deciding: { readonly decide: Decide; readonly act: OrderAct },
): Promise<Result<Worked, Failure>> => {
  const checked = checkNote(note)
  return checked.ok ? decideOnOrders(dependencies, selection, deciding) : checked
}

const checkNote = (note = ''): Result<void, Failure> =>
  note.length > longestNote
    ? failure({ kind: 'invalid-input', field: 'note', reason: 'too-long' })
    : success(undefined)
