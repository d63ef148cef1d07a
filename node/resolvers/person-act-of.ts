import type { PersonAct } from '../__generated__/schema'
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
    case 'notification':
    case 'order-fact':
    case 'sighting':
    case 'inference':
    case 'check':
      return undefined
  }
}
