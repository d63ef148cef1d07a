import type { ColleaguesDecision, NotDone } from '../api/use-change'

/** Colleagues decided otherwise meanwhile: that is left as it is, unless it is to be replaced. */
export interface Decided {
  readonly kind: 'decided'
  readonly conflicts: readonly { readonly decision: ColleaguesDecision }[]
  /** Undefined once it is done. */
  readonly replace: () => Promise<NotTakenBack | undefined>
}

/** Why something was not taken back, or not all of it. */
export type NotTakenBack = NotDone | Decided
