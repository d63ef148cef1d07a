import type { ColleaguesDecision, NotDone } from '../api/use-change'
import type { Unseen } from './order-jobs'

type Conflicts = readonly { readonly decision: ColleaguesDecision }[]

/** Colleagues decided otherwise meanwhile: that is left as it is, unless it is to be replaced. */
export interface Decided {
  readonly kind: 'decided'
  readonly conflicts: Conflicts
  /** Undefined once it is done. */
  readonly replace: () => Promise<NotTakenBack | undefined>
}

/** Why something was not taken back, or not all of it. */
export type NotTakenBack = NotDone | Decided

/**
 * Does something but for what colleagues decided that was not seen, which is replaced once that is asked for. `attempt` says
 * why it was not done, or what colleagues decided: nothing where it is done. Undefined once it is done.
 */
export async function unlessDecided(
  attempt: (unseen: Unseen) => Promise<NotDone | Conflicts>,
  unseen: Unseen,
): Promise<NotTakenBack | undefined> {
  const left = await attempt(unseen)
  if ('kind' in left) return left
  if (left.length === 0) return undefined
  return {
    kind: 'decided',
    conflicts: left,
    replace: () => unlessDecided(attempt, { replace: true }),
  }
}
