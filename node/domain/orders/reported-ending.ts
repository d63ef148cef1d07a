import { z } from 'zod'

import type { FactObservation, Observation } from './observation'
import type { OrderIntegrationRecord } from './record'
import { outcomeIn } from './reported-outcome'
import { allReporters, type Reporter } from './reporter'
import { marketplaceWord, type Word } from './status-word'
import { laterStepIn } from './step-in-text'

// Whether anybody says that an order is not to be placed any more: that it is canceled, delivered, sent back, refunded, or
// not paid. What the order's status is each source tells in its own affairs only (`verdict-of-facts.ts`); what cannot be
// undone, as an order that is placed again cannot, goes by everybody's word.

export const endingKinds = ['CANCELED', 'ENDED', 'UNPAID', 'CONTRADICTED'] as const

export const endingSchema = z.object({
  /** `CONTRADICTED`: somebody said one of the others, and the marketplace says otherwise since. */
  kind: z.enum(endingKinds),
  /** When that was received. */
  at: z.string(),
})

export type ReportedEnding = Readonly<z.infer<typeof endingSchema>>

type EndingKind = (typeof endingKinds)[number]

const kindOfWord: Readonly<Partial<Record<Word, EndingKind>>> = {
  canceled: 'CANCELED',
  over: 'ENDED',
  unpaid: 'UNPAID',
}

const isFact = (said: Observation): said is FactObservation => said.kind === 'order-fact'

/** A log says how far a step is, in words of its own; everybody else speaks of the order. */
const wordIn = (fact: FactObservation): Word => {
  const said = outcomeIn(fact)
  const isOfOrder = said === 'none' && fact.step === undefined && fact.reportedBy !== 'VTEX_LOG'
  return isOfOrder && fact.status !== undefined ? marketplaceWord(fact.status) : said
}

/** Nobody tries to cancel at VTEX what was not canceled before. */
const isOfCanceling = ({ step, message }: FactObservation): boolean =>
  step === 'CANCEL' || (/cancel/i.test(message ?? '') && laterStepIn(message) === 'CANCEL')

type Told = {
  readonly at: string
  readonly occurredAt: string
  /** Undefined where it lives on. */
  readonly kind: EndingKind | undefined
}

/** What a fact tells of its order: nothing where it is that something failed, which does not tell whether it stands. */
const toldBy = (fact: FactObservation): readonly Told[] => {
  const { at, occurredAt, status } = fact
  if (isOfCanceling(fact)) return [{ at, occurredAt, kind: 'CANCELED' }]
  const word = wordIn(fact)
  const isSilent = status === undefined || word === 'refused' || word === 'warned'
  return isSilent ? [] : [{ at, occurredAt, kind: kindOfWord[word] }]
}

const newestBy = (told: readonly Told[], field: 'at' | 'occurredAt'): readonly Told[] =>
  told.reduce<readonly Told[]>(
    ([newest], each) => (newest === undefined || each[field] >= newest[field] ? [each] : [newest]),
    [],
  )

/** The newest of a source's words, by its own time and by receipt: a report speaks of orders as of the day they were made. */
const newestOf = (
  { history, words }: OrderIntegrationRecord,
  reporter: Reporter,
): readonly Told[] => {
  const word = words[reporter]
  if (word === undefined) return []
  const others = history
    .filter(isFact)
    .filter(({ reportedBy, digest }) => reportedBy === reporter && digest !== word.digest)
  const told = [...others, word].flatMap(toldBy)
  return [...newestBy(told, 'occurredAt'), ...newestBy(told, 'at')]
}

/** Since when the marketplace says that an order lives; empty where it does not, or not plainly. */
const livesSince = (ofMarketplace: readonly Told[]): string =>
  ofMarketplace.every(({ kind }) => kind === undefined) ? (ofMarketplace[1]?.at ?? '') : ''

const graver = (left: ReportedEnding, right: ReportedEnding): number =>
  endingKinds.indexOf(left.kind) - endingKinds.indexOf(right.kind)

/**
 * What stands as the newest word of any source, where that ends the order; undefined where nobody says so. The marketplace
 * knows best: what it says later of a living order contradicts the others, and leaves it to a person.
 */
export const reportedEnding = (record: OrderIntegrationRecord): ReportedEnding | undefined => {
  const since = livesSince(newestOf(record, 'MARKETPLACE'))
  const [gravest] = allReporters
    .flatMap((reporter) => newestOf(record, reporter))
    .flatMap(({ at, kind }): readonly ReportedEnding[] =>
      kind === undefined ? [] : [{ at, kind: at < since ? 'CONTRADICTED' : kind }],
    )
    .sort(graver)
  return gravest
}
