import type { Failure } from '../../domain/failure'
import { toNoteRecord } from '../../domain/orders/observed-record'
import type { Note } from '../../domain/orders/person-decision'
import { joinRecords } from '../../domain/orders/record'
import { failure, success, type Result } from '../../lib/result'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import { loginOf } from '../causes/issue-states'
import type { DecisionDependencies } from './decide-on-orders'
import { noteOf, withdrawnOf } from '../team/notes'
import { actedOn, noteActivity } from '../team/note-activity'
import { findToActOn } from './find-anywhere'

const write = async (
  dependencies: DecisionDependencies,
  { record, row }: StoredOrderIntegration,
  note: Note,
): Promise<Result<{ readonly id: string }, Failure>> => {
  const updated = await dependencies.orderIntegrations.update(record, (current) => {
    const known = current ?? record
    return joinRecords(known, toNoteRecord(known, note))
  })
  if (!updated.ok) return updated
  dependencies.memory.openSet.apply(updated.value)
  const kind = note.note === undefined ? 'NOTE_WITHDRAWN' : 'NOTED'
  await noteActivity(dependencies, { by: note.by, kind, ...actedOn([row]) })
  return success({ id: note.digest })
}

type Noting = (
  saying: { at: string; by: string },
  order: StoredOrderIntegration,
) => Result<Note, Failure>

const noting = async (
  dependencies: DecisionDependencies,
  orderId: string,
  what: Noting,
): Promise<Result<{ readonly id: string }, Failure>> => {
  const found = await findToActOn(dependencies, orderId)
  if (!found.ok) return found
  if (found.value === undefined) return failure({ kind: 'not-found' })
  const by = await loginOf(dependencies, 'me')
  if (!by.ok) return by
  const note = what({ at: dependencies.clock.now(), by: by.value }, found.value)
  return note.ok ? write(dependencies, found.value, note.value) : note
}

/** Writes something down about an order, for colleagues. Changes nothing else of it. */
export const addOrderNote = (
  dependencies: DecisionDependencies,
  { orderId, text }: { readonly orderId: string; readonly text: string },
): Promise<Result<{ readonly id: string }, Failure>> =>
  noting(dependencies, orderId, (saying) => noteOf({ ...saying, text }))

/** Takes a note back: its text is gone for good. */
export const withdrawOrderNote = (
  dependencies: DecisionDependencies,
  { orderId, noteId }: { readonly orderId: string; readonly noteId: string },
): Promise<Result<{ readonly id: string }, Failure>> =>
  noting(dependencies, orderId, (saying, { record }) => withdrawnOf(record.notes, noteId, saying))
