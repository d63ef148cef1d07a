import { everyday, ordinaryTrouble } from './everyday'
import type { Scene } from './scene'

/** Monday morning: nobody looked since Friday evening, and what was sold first is due today. */
export const monday: Scene = {
  ...everyday,
  orders: 3000,
  problems: (orders) => Math.round(orders * 0.1),
  refused: (count, day) => ordinaryTrouble(count, day, [2, 63]),
}
