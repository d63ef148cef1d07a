import { hashOf } from '../../lib/hash'
import type { ErrorType } from '../diagnosis/diagnosis'
import { createCleaner } from './clean-text'
import type { IntegrationStatus } from './order-integration-status'
import type { Assignment, Handling, Note, Reason } from './person-decision'
import type { CloseReason } from './close-reason'

type Said = { readonly at: string; readonly by: string; readonly note?: string }

const cleanNote = ({ note }: Said): string | undefined => createCleaner([]).clean(note)

/** A reason set by a person or, without one, its end. Buyers' data is taken out of the note. */
export const toReason = (said: Said & { readonly errorType?: ErrorType }): Reason => {
  const { at, by, errorType } = said
  const note = cleanNote(said)
  return {
    kind: 'reason',
    at,
    by,
    errorType,
    note,
    digest: hashOf(['reason', at, by, errorType, note]),
  }
}

type Handled = Said & { readonly reason?: CloseReason; readonly status: IntegrationStatus }

/** A closing by hand or, without a reason, its end. Buyers' data is taken out of the note. */
export const toHandling = (said: Handled): Handling => {
  const { at, by, reason, status } = said
  const note = cleanNote(said)
  return {
    kind: 'handling',
    at,
    by,
    reason,
    status,
    note,
    digest: hashOf(['handling', at, by, reason, status, note]),
  }
}

type Given = { readonly at: string; readonly by: string; readonly to?: string }

/** An order given to somebody or, without a login, to nobody. */
export const toAssignment = ({ at, by, to }: Given): Assignment => ({
  kind: 'assignment',
  at,
  by,
  to,
  digest: hashOf(['assignment', at, by, to]),
})

/** A note for colleagues; undefined where nothing is left of its text. Buyers' data is taken out of it. */
export const toNote = (said: Said): Note | undefined => {
  const { at, by } = said
  const note = cleanNote(said)?.trim()
  if (!note) return undefined
  return { kind: 'note', at, by, note, digest: hashOf(['note', at, by, note]) }
}

/** The last form of a note: its text is gone. Later than the form before it, whatever the clock says. */
export const toWithdrawn = ({ note: _, ...rest }: Note, now: string): Note => {
  const next = new Date(Date.parse(rest.at) + 1).toISOString()
  return { ...rest, at: now > rest.at ? now : next }
}
