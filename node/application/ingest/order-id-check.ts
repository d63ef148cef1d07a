import type { InvalidInput } from '../../domain/failure'

const longestOrderId = 100

// Control characters, line separators, what cannot be seen, half a surrogate pair, quotes and angle brackets stand in no marketplace's order id, and would make
// ids unsafe to print or impossible to store.
const forbiddenInId = /[\p{C}\p{Zl}\p{Zp}"'`<>\\*?#%]/u

/** Why an id cannot be an order's; undefined where it can. */
export const orderIdProblem = (id: string, field: string): InvalidInput | undefined => {
  if (id.length > longestOrderId) return { kind: 'invalid-input', field, reason: 'too-long' }
  if (forbiddenInId.test(id)) return { kind: 'invalid-input', field, reason: 'wrong-shape' }
  return undefined
}
