import { foldText } from '../diagnosis/folded-text'
import { successIn } from '../diagnosis/success'
import type { FactObservation } from './observation'
import { commonWord, marketplaceWord, type Word } from './status-word'

/**
 * The state that a fact speaks of. An ERP that sends a message without a status has something to complain about:
 * it counts as refused.
 */
export const outcomeIn = ({
  status,
  message,
  reportedBy,
}: Pick<FactObservation, 'status' | 'message' | 'reportedBy'>): Word => {
  const known = status === undefined ? undefined : commonWord(status)
  // "Success" beside "was not created successfully": the sentence is what happened.
  const isDenied =
    known === 'accepted' && message !== undefined && successIn(foldText(message)) === 'denied'
  if (isDenied) return 'refused'
  if (known !== undefined) return known
  if (status !== undefined && reportedBy === 'MARKETPLACE') return marketplaceWord(status)
  return status === undefined && message !== undefined && reportedBy === 'ERP' ? 'refused' : 'none'
}
