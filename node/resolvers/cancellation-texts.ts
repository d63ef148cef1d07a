import type { Context } from '../context'
import type {
  CancellationOutcome,
  CancellationReason,
} from '../domain/cancellations/canceled-order'
import type { EndOf, EndState } from '../domain/cancellations/ends'
import { toKebab } from '../lib/to-kebab'
import { localizerOf } from './localizer-of'

type Told = {
  readonly outcome: CancellationOutcome
  readonly reason?: CancellationReason
}

/** What became of an order of a cancellation or, where it was left out, why, in a sentence. */
export const cancellationText = ({ outcome, reason }: Told, context: Context): string =>
  localizerOf(context).canceled({ key: `reason.${toKebab(reason ?? outcome)}` })

type ToldEnd = {
  readonly what: EndOf
  readonly state: EndState
  readonly marketplace: string
  /** Of the order whose end it is. */
  readonly outcome: CancellationOutcome
}

/** How one of the three ends stands and what to do, in a sentence. */
export const endText = ({ what, state, marketplace, outcome }: ToldEnd, context: Context) => {
  const isAwaited = what === 'ORDER' && state === 'OPEN' && outcome === 'REQUESTED'
  return localizerOf(context).canceled({
    key: `end.${toKebab(what)}.${isAwaited ? 'requested' : toKebab(state)}`,
    values: { marketplace },
  })
}
