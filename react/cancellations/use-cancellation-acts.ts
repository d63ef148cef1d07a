import type { Right } from '../api/rights'
import { useRights } from '../api/rights'
import type { NotDone } from '../api/use-change'
import type { Cancellation, OrdersCanceled } from '../api/use-cancellation'
import {
  useCancelNext,
  useConfirmCancellation,
  useStopCancellation,
  useVerifyCancellation,
} from '../api/use-cancellation'
import { useNow } from '../ui'
import type { Job } from '../work/run-in-parts'
import { useOneAct } from '../work/use-one-act'
import type { Run } from '../work/use-run'
import { useRun } from '../work/use-run'

/** A part takes some seconds; after so long without one nobody's page sends any. */
const PAUSED_AFTER_MS = 60_000

interface Request {
  readonly id: string
  /** How many there were left to send before it. */
  readonly left: number
}

export interface CancellationActs {
  /** Whether the role of whoever looks at it lets them cancel orders. */
  readonly right: Right
  /** What is being done: one thing at a time. */
  readonly busy?: string
  /** Why the last of it was not done. */
  readonly trouble?: NotDone
  /** Orders being canceled from this page. */
  readonly run?: Run<number>
  /** Whether orders are still to be sent, and no page sends any. */
  readonly isPaused: (cancellation: Cancellation) => boolean
  /** True once it is confirmed; it goes on at once where nobody else must confirm it too. */
  readonly confirm: (count: number, reason: string | undefined) => Promise<boolean>
  readonly goOn: (remaining: number) => void
  readonly stop: () => void
}

/** What a person does with a cancellation. Orders are sent from this page while it is open, part by part. */
export function useCancellationActs(id: string): CancellationActs {
  const right = useRights().cancelOrders
  const now = useNow()
  const { busy, trouble, act } = useOneAct()
  const confirming = useConfirmCancellation()
  const stopping = useStopCancellation()
  const { run, goOn, halt } = useSending(id)

  return {
    right,
    busy,
    trouble,
    run,
    goOn,
    isPaused: ({ state, lastActAt }) => {
      if (run && run.running) return false
      if (state !== 'RUNNING') return state === 'CONFIRMED'
      return now - Date.parse(lastActAt || '') >= PAUSED_AFTER_MS
    },
    confirm: async (count, reason) => {
      const done = await act('confirm', confirming.send({ input: { id, count, reason } }))
      if (done && done.cancellation.state === 'CONFIRMED') goOn(done.remaining)
      return done !== undefined
    },
    stop: () => {
      halt()
      void act('stop', stopping.send({ id }))
    },
  }
}

/** Sends orders part by part, as long as it gets fewer. */
function useSending(id: string) {
  const { send } = useCancelNext()
  const verifying = useVerifyCancellation()
  // Also after a part that failed: what was sent by then is shown, and VTEX DO is asked.
  const { run, start, stop } = useRun<number>({ afterwards: () => verifying.send({ id }) })
  const job = (total: number): Job<Request, OrdersCanceled, number> => ({
    about: 'cancel',
    send: () => send({ id }),
    next: ({ left }, { remaining }) =>
      remaining > 0 && remaining < left ? { id, left: remaining } : undefined,
    nothing: 0,
    add: (_, { remaining }) => Math.max(0, total - remaining),
  })
  return {
    run,
    halt: stop,
    goOn: (remaining: number) =>
      void start(job(remaining), {
        kind: 'planned',
        total: remaining,
        requests: [{ id, left: remaining }],
      }),
  }
}
