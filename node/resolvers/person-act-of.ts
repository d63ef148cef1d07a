import type { PersonAct } from '../__generated__/schema'
import type { Attempt } from '../domain/orders/attempt'
import type { Observation } from '../domain/orders/observation'

/** What somebody of the store's staff did; undefined where it was nobody of them. */
export const personActOf = (observation: Observation): PersonAct | undefined => {
  switch (observation.kind) {
    case 'reason':
      return observation.errorType === undefined ? 'CAUSE_TAKEN_BACK' : 'CAUSE_SET'
    case 'handling':
      return observation.reason === undefined ? 'OPENED_AGAIN' : 'CLOSED'
    case 'assignment':
      return observation.to === undefined ? 'UNASSIGNED' : 'ASSIGNED'
    case 'note':
      return 'NOTED'
    case 'attempt':
      return actOfAttempt(observation)
    case 'notification':
    case 'order-fact':
    case 'sighting':
    case 'inference':
    case 'check':
      return undefined
  }
}

const actOfAttempt = ({ act, end, sentAt, way }: Attempt): PersonAct => {
  if (act === 'CANCEL') return 'CANCEL_SENT'
  if (end === 'GIVEN_BACK') return 'REPROCESS_GIVEN_BACK'
  if (way === 'CONNECTOR') return 'REPROCESS_BY_CONNECTOR'
  return sentAt === undefined ? 'REPROCESS_TAKEN' : 'REPROCESSED'
}
