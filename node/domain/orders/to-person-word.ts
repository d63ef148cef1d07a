import { hashOf } from '../../lib/hash'
import type { ErrorType } from '../diagnosis/diagnosis'
import { createCleaner } from './clean-text'
import type { IntegrationStatus } from './order-integration-status'
import type { CloseReason, Handling, Reason } from './person-decision'

type Said = { readonly at: string; readonly by: string; readonly note?: string }

const cleanNote = ({ note }: Said): string | undefined => createCleaner([]).clean(note)

/** A reason set by a person. Buyers' data is taken out of the note. */
export const toReason = (said: Said & { readonly errorType: ErrorType }): Reason => {
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
