import type { Observation } from '../domain/orders/observation'

/** By which door an observation came in. */
export const doorOf = (observation: Observation) => {
  switch (observation.kind) {
    case 'notification':
      return 'NOTIFICATION'
    case 'order-fact':
      return 'ORDER_FACT'
    case 'sighting':
      return observation.via === 'list' ? 'ORDERS_LIST' : 'ORDERS'
    case 'reason':
    case 'handling':
    case 'assignment':
    case 'note':
    case 'attempt':
      return 'PERSON'
    case 'inference':
      return 'INFERENCE'
    case 'check':
      return 'CHECK'
  }
}

/** Whose word it is. */
export const reporterOf = (observation: Observation) => {
  switch (observation.kind) {
    case 'notification':
    case 'sighting':
      return 'VTEX'
    case 'order-fact':
      return observation.reportedBy
    case 'reason':
    case 'handling':
    case 'assignment':
    case 'note':
    case 'attempt':
      return 'PERSON'
    case 'inference':
    case 'check':
      return 'APP'
  }
}
