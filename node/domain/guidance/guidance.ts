import type { LinkId } from './links'
import type { Place } from './places'
import type { SellerPage } from './seller-portals'

/** Who can fix the cause. */
export const actors = [
  'CATALOG',
  'PRICING',
  'LOGISTICS',
  'MARKETPLACE',
  'CONNECTOR',
  'ERP',
  'ORDERS_TEAM',
  'VTEX_SUPPORT',
] as const

export type Actor = (typeof actors)[number]

export type ReprocessHelps = 'YES' | 'AFTER_FIX' | 'NO'

/** Values for a text. Amounts are decimal strings; the edge formats them by locale. */
export type TextValues = Readonly<Record<string, string>>

/**
 * A text by its place in messages/: `<error type>.<cause>.<part>` below `admin/order-integrations.diagnosis.`.
 * A part whose values are not all known is never referred to: the sentence is left out instead.
 */
export type TextRef = {
  readonly key: string
  readonly values?: TextValues
}

/** A document or a place of the Admin; the very thing that a step is about, there or at the marketplace. */
export type StepLink = LinkId | Place | SellerPage

export type GuidanceStep = TextRef & { readonly links: readonly StepLink[] }

/** What its type says of a failure; who acts follows from the type and the place (actor.ts). */
export type Advice = Omit<Guidance, 'actor'>

/** What a diagnosis means for a person: references to texts and links, no prose. */
export type Guidance = {
  readonly title: TextRef
  readonly meaning: readonly TextRef[]
  readonly actor: Actor
  readonly reprocess: { readonly helps: ReprocessHelps; readonly reason: TextRef }
  readonly steps: readonly GuidanceStep[]
}
