import type { Failure } from '../../domain/failure'
import { byIssue } from '../../domain/causes/issue-group'
import type { Note } from '../../domain/orders/person-decision'
import { success, type Result } from '../../lib/result'
import type { DecisionDependencies } from '../orders/decide-on-orders'
import { noteOf, withdrawnOf } from '../team/notes'
import { changeIssue } from './change-issue'
import { knownOfIssues } from './issue-states'

type Kept = Promise<Result<{ readonly id: string }, Failure>>

type Noting = (saying: { readonly at: string; readonly by: string }) => Result<Note, Failure>

const noting = async (
  dependencies: DecisionDependencies,
  issueId: string,
  { kind, note }: { readonly kind: 'NOTED' | 'NOTE_WITHDRAWN'; readonly note: Noting },
): Kept => {
  let id = ''
  const changed = await changeIssue(
    dependencies,
    { issueId },
    {
      tell: (keptAs, { at, by }) => {
        const written = note({ at, by })
        if (!written.ok) return written
        id = written.value.digest
        return success({ issueId: keptAs, notes: [written.value] })
      },
      act: { kind },
    },
  )
  return changed.ok ? success({ id }) : changed
}

/** Writes something down about a cause, for colleagues. Buyers' data is taken out of it. No order changes by it. */
export const addIssueNote = (
  dependencies: DecisionDependencies,
  { issueId, text }: { readonly issueId: string; readonly text: string },
): Kept =>
  noting(dependencies, issueId, {
    kind: 'NOTED',
    note: (saying) => noteOf({ ...saying, text }),
  })

/** Takes a note of a cause back: its text is gone for good. */
export const withdrawIssueNote = async (
  dependencies: DecisionDependencies,
  { issueId, noteId }: { readonly issueId: string; readonly noteId: string },
): Kept => {
  const known = await knownOfIssues(dependencies)
  if (!known.ok) return known
  const notes = byIssue(known.value.states, issueId)?.value.notes
  return noting(dependencies, issueId, {
    kind: 'NOTE_WITHDRAWN',
    note: (saying) => withdrawnOf(notes, noteId, saying),
  })
}
