import type { StuckAfter } from '../orders/reading-rules'

const minute = 60_000

type TroubleKind = {
  /** Only these states; none for orders whose flow never started. */
  readonly states: readonly string[]
  /** How old the last look may be. */
  readonly everyMs: number
  /** How old an order must be to be in trouble; undefined while nobody knows. */
  readonly afterMs: (stuckAfter: StuckAfter) => number | undefined
}

const atOnce = () => 0

/**
 * What an order may be in that needs somebody whatever its age: asked for by state, since it may have been created long
 * before the newest look. That `f_status` takes each state is an assumption: the reference's examples omit some.
 */
const kinds = {
  held: {
    states: [
      'waiting-for-manual-authorization',
      'waiting-for-order-authorization',
      'on-order-completed-ffm',
      'order-create-error',
      'order-creation-error',
    ],
    everyMs: 5 * minute,
    afterMs: atOnce,
  },
  incomplete: { states: [], everyMs: 15 * minute, afterMs: atOnce },
  unpaid: {
    states: ['waiting-ffmt-authorization', 'waiting-for-fulfillment', 'authorize-fulfillment'],
    everyMs: 15 * minute,
    afterMs: ({ waitingForMarketplace }) => waitingForMarketplace,
  },
  unhandled: {
    states: ['ready-for-handling'],
    everyMs: 15 * minute,
    afterMs: ({ readyForHandling }) => readyForHandling,
  },
  // Late by its deadline, which the row names; a healthy store has many of these, so it is asked less often.
  unshipped: { states: ['start-handling', 'handling'], everyMs: 60 * minute, afterMs: atOnce },
} as const satisfies Readonly<Record<string, TroubleKind>>

export type Trouble = keyof typeof kinds

export const troubles: readonly Trouble[] = [
  'held',
  'incomplete',
  'unpaid',
  'unhandled',
  'unshipped',
]

export const troubleKind = (trouble: Trouble): TroubleKind => kinds[trouble]

/** What an order in this state may be in; undefined for states that are never listed for themselves. */
export const troubleOfState = (state: string | undefined): Trouble | undefined =>
  state === undefined || state === 'incomplete'
    ? 'incomplete'
    : troubles.find((trouble) => troubleKind(trouble).states.includes(state))
