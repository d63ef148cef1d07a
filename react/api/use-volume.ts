import type { VolumeQuery } from '../__generated__/operations'
import { usePoll } from './use-poll'
import type { Answering } from './use-question'
import { useQuestion } from './use-question'
import document from './volume.graphql'

export type DayVolume = VolumeQuery['orderInbox']['volume'][number]

interface VolumeAnswer extends Answering {
  /** The oldest day first. Undefined until it is known. */
  readonly volume?: readonly DayVolume[]
  readonly timeZone?: string | null
}

const POLL_MS = 60_000
const COUNTING_POLL_MS = 5_000

/** What came in on each of the last 30 days, by what has become of it. */
export function useVolume(): VolumeAnswer {
  const { data, failure, retry } = useQuestion<VolumeQuery>(document)
  const { volume, timeZone } = data?.orderInbox ?? {}
  // What was never counted is counted behind the answer.
  const isCounted = volume?.some(({ asOf }) => asOf)
  usePoll(retry, isCounted ? POLL_MS : COUNTING_POLL_MS)

  return { volume, timeZone, failure, retry }
}
