import type { Note } from '../__generated__/schema'
import type { Note as KeptNote } from '../domain/orders/person-decision'

/** Notes as people read them: without those that were withdrawn. */
export const toNotes = (notes: readonly KeptNote[]): readonly Note[] =>
  notes.flatMap(({ digest, note, by, at }) =>
    note === undefined ? [] : [{ id: digest, text: note, by, at }],
  )
