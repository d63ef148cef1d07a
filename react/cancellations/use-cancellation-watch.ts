import type { Cancellation } from '../api/use-cancellation'
import { useVerifyCancellation } from '../api/use-cancellation'
import type { ReadAnew } from '../api/read-anew'
import { usePoll } from '../api/use-poll'
import { mayBeDue } from '../work/may-be-due'
import type { CancellationActs } from './use-cancellation-acts'

const UNDER_WAY_MS = 10_000
/** A colleague may confirm it or go on with it. */
const AT_REST_MS = 30_000

/** Whether VTEX DO still asks about an order that is canceled for good: only the page of whoever confirmed it closes that. */
const mayCloseTask = ({ mayContinue, orders }: Cancellation) =>
  mayContinue &&
  orders.some(({ ends }) => {
    const stateOf = (what: string) => ends.find((end) => end.what === what)?.state
    return stateOf('ORDER') === 'AGREED' && stateOf('TASK') === 'OPEN'
  })

/** Whether the time may have come to look at an order again, or to do what is left. */
const isDue = (cancellation: Cancellation) =>
  mayBeDue(cancellation.looksAgainAt) || mayCloseTask(cancellation)

const isUnderWay = ({ state, looksAgainAt }: Cancellation) =>
  looksAgainAt != null || state === 'AWAITS_SECOND' || state === 'RUNNING'

/** Keeps an open cancellation up to date: ends whose time has come are looked at, and what others did is shown. */
export function useCancellationWatch(
  cancellation: Cancellation | null | undefined,
  { right, run }: CancellationActs,
  retry: ReadAnew,
): void {
  const { send } = useVerifyCancellation()
  const ask = () => {
    if (cancellation && right === 'granted' && isDue(cancellation)) {
      return send({ id: cancellation.id }).then(({ kind }) => kind === 'done')
    }
    return retry()
  }
  // What is sent from this page is read anew with each part.
  const isWatched = cancellation && !(run && run.running)
  usePoll(
    ask,
    cancellation && isWatched ? (isUnderWay(cancellation) ? UNDER_WAY_MS : AT_REST_MS) : undefined,
  )
}
