import type { UpstreamFailure } from '../failure'
import type { Result } from '../../lib/result'
import { inconclusive, missing, type Finding } from './check'
import type { CheckSubject } from './check-subject'
import type { DivergenceRule } from '../price-divergence/bands'
import type { Item } from './live-store'
import type { Answers } from './question'

/** One order beside what the store answered about it. */
export type StoreView = {
  readonly subject: CheckSubject
  readonly answers: Answers
  /** The affiliate's trade policy; where affiliates cannot be read, the one that a source told. */
  readonly salesChannel: string | undefined
  /** The order's lines; undefined where some or all of their SKUs are unknown. */
  readonly lines: readonly Item[] | undefined
  /** As a person typed it in; undefined where nobody did. */
  readonly divergenceRule: DivergenceRule | undefined
}

export const toStoreView = (
  subject: CheckSubject,
  answers: Answers,
  divergenceRule?: DivergenceRule,
): StoreView => ({
  subject,
  answers,
  salesChannel: salesChannelOf(subject, answers),
  lines: linesOf(subject),
  divergenceRule,
})

const salesChannelOf = (subject: CheckSubject, answers: Answers): string | undefined => {
  const affiliates = answers('affiliates', 'all')
  const known = affiliates?.ok
    ? affiliates.value.find(({ affiliateId }) => affiliateId === subject.affiliateId)
    : undefined
  return known?.salesChannel ?? subject.salesChannel
}

const linesOf = ({ items = [] }: CheckSubject): readonly Item[] | undefined => {
  const lines = items.flatMap(({ skuId, quantity }) => (skuId ? [{ skuId, quantity }] : []))
  return lines.length > 0 && lines.length === items.length ? lines : undefined
}

/** Why the lines of an order are not known. */
export const missingLines = ({ subject }: StoreView): Finding =>
  missing(subject.items === undefined || subject.items.length === 0 ? 'items' : 'skuId')

/** SKUs of an order, each once. */
export const skuIdsOf = ({ lines = [] }: StoreView): readonly string[] => [
  ...new Set(lines.map(({ skuId }) => skuId)),
]

/** Reads an answer; one that failed, or was never given, is not knowing. */
export const withAnswer = <Value>(
  answer: Result<Value, UpstreamFailure> | undefined,
  read: (value: Value) => Finding,
): Finding => {
  if (answer === undefined) return inconclusive('crashed')
  if (answer.ok) return read(answer.value)
  const { reason, service } = answer.error
  // Only a list of orders is elsewhere, of which no check asks.
  return inconclusive(reason === 'kept-elsewhere' ? 'refused' : reason, { service })
}
