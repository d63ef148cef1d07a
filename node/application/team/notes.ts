import type { Failure } from '../../domain/failure'
import type { Note } from '../../domain/orders/person-decision'
import { toNote, toWithdrawn } from '../../domain/orders/to-person-word'
import { failure, success, type Result } from '../../lib/result'

const longestNote = 1_000

/** A note as it is kept, or why it cannot be. Buyers' data is taken out of it. */
export const noteOf = (said: {
  readonly at: string
  readonly by: string
  readonly text: string
}): Result<Note, Failure> => {
  const { at, by, text } = said
  if (text.length > longestNote) {
    return failure({ kind: 'invalid-input', field: 'text', reason: 'too-long' })
  }
  const note = toNote({ at, by, note: text })
  return note === undefined
    ? failure({ kind: 'invalid-input', field: 'text', reason: 'missing' })
    : success(note)
}

/** The last form of a note, which only whoever wrote it may withdraw. Withdrawing what is gone is a success. */
export const withdrawnOf = (
  notes: readonly Note[] | undefined,
  id: string,
  { at, by }: { readonly at: string; readonly by: string },
): Result<Note, Failure> => {
  const note = notes?.find(({ digest }) => digest === id)
  if (note === undefined) return failure({ kind: 'not-found' })
  if (note.by.toLowerCase() !== by) return failure({ kind: 'not-allowed' })
  return success(note.note === undefined ? note : toWithdrawn(note, at))
}
