import type { Judgement } from './judgement'
import type { Observation, MessageObservation } from './observation'
import type { OrderIntegrationRecord } from './record'
import { outcomeIn } from './reported-outcome'
import type { Word } from './status-word'

// An order that was corrected needs nobody any more and shows no cause. That it did not go well at first stays in what
// was reported of it, and so does when.

const badWords: readonly Word[] = ['refused', 'unavailable', 'warned']

const isFailure = (observation: Observation): observation is MessageObservation => {
  if (observation.kind === 'notification') return !observation.success
  return observation.kind === 'order-fact' && badWords.includes(outcomeIn(observation))
}

/** When it happened, as far as anybody said. */
const happenedAt = (report: MessageObservation): string =>
  report.kind === 'order-fact' ? report.occurredAt : report.at

/** What was reported that did not go well, of what is kept; the earliest first. */
export const failuresOf = (
  record: OrderIntegrationRecord,
): readonly { readonly at: string; readonly report: MessageObservation }[] => {
  const { place, approve, other, words, history } = record
  const kept = [place.failure, approve.failure, other.failure, ...Object.values(words)]
  const reports = new Map<string, MessageObservation>()
  for (const report of [...kept, ...history]) {
    if (report !== undefined && isFailure(report)) reports.set(report.digest, report)
  }
  return [...reports.values()]
    .map((report) => ({ at: happenedAt(report), report }))
    .sort((left, right) => (left.at < right.at ? -1 : 1))
}

/**
 * When an order first did not go well: as reported or, where it needs somebody and no source said why, when it was first
 * seen. Undefined for an order that nothing happened to.
 */
export const firstFailureAt = (
  record: OrderIntegrationRecord,
  { diagnosis }: Pick<Judgement, 'diagnosis'>,
): string | undefined =>
  failuresOf(record)[0]?.at ?? (diagnosis === undefined ? undefined : record.firstSeenAt)
