import type { Failure } from '../domain/failure'

const longestOrderId = 100

// Control characters, quotes and angle brackets stand in no marketplace's order id, and would make ids unsafe to print.
// eslint-disable-next-line no-control-regex
const forbiddenInId = /[\u0000-\u001f\u007f"'`<>\\*?#%]/

/** Why an id cannot be an order's; undefined where it can. */
export const orderIdProblem = (id: string, field: string): Failure | undefined => {
  if (id.length > longestOrderId) return { kind: 'invalid-input', field, reason: 'too-long' }
  if (forbiddenInId.test(id)) return { kind: 'invalid-input', field, reason: 'wrong-shape' }
  return undefined
}
