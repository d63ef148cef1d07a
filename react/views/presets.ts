import type { OrderFilter } from '../view/order-filter'
import { noFilter } from '../view/order-filter'

/** A list that many people need, under the name that its text has. */
export interface Preset {
  readonly name: string
  readonly filter: OrderFilter
}

/** `lastLook` is when the person last left the page, ISO 8601 UTC; undefined before there was a visit. */
export const presetsSince = (lastLook: string | undefined): readonly Preset[] => [
  { name: 'awaiting-authorization', filter: { ...noFilter, statuses: ['AWAITING_AUTHORIZATION'] } },
  ...(lastLook === undefined
    ? []
    : [{ name: 'since-last-look', filter: { ...noFilter, processed: { from: lastLook } } }]),
]
