import { useEffect, useRef, useState } from 'react'

import type { NotListed } from '../api/use-listed-orders'
import { useIsGone } from '../api/use-is-gone'
import type { Job, RunOutcome, Plan } from './run-in-parts'
import { runInParts } from './run-in-parts'
import { stayingUntil } from './staying-until'

export interface Run<Sum> extends RunOutcome<Sum> {
  readonly running: boolean
  readonly about: Job<unknown, unknown, Sum>['about']
  /** How many orders it is about; undefined until it is known which they are. */
  readonly total?: number
}

interface Options<Sum> {
  /** What has to be over before the run is, such as reading anew what it changed. */
  readonly afterwards?: () => Promise<unknown>
  /** Told of how far the run is once the place where it was begun is gone: it goes on. */
  readonly onLeft?: (run: Run<Sum>, stop: () => void) => void
}

type Planned<Request> = Plan<Request> | Promise<Plan<Request> | NotListed>

/** One run of those that a place began one after the other. */
interface Turn {
  isStopped: boolean
}

/**
 * A run that is shown while it lasts, can be stopped, and is over with what it came to; never throws. It goes on when the
 * person leaves the place where it was begun, and the browser asks before the page is left.
 */
export function useRun<Sum>({ afterwards, onLeft }: Options<Sum> = {}) {
  const [run, setRun] = useState<Run<Sum>>()
  const latest = useRef<{ turn: Turn; run?: Run<Sum> }>({ turn: { isStopped: false } })
  const isGone = useIsGone()
  const tellLeft = useRef(onLeft)
  tellLeft.current = onLeft
  useEffect(
    () => () => {
      const left = latest.current
      if (left.run && left.run.running) tellLeft.current?.(left.run, () => stopIt(left.turn))
    },
    [],
  )

  const showOf =
    (turn: Turn) =>
    (next: Run<Sum>): Run<Sum> => {
      // What was begun before, or was forgotten, is not shown as the last.
      if (turn !== latest.current.turn) return next
      latest.current = { turn, run: next }
      if (isGone.current) tellLeft.current?.(next, () => stopIt(turn))
      else setRun(next)
      return next
    }

  const start = async <Request, Ok>(
    job: Job<Request, Ok, Sum>,
    planning: Planned<Request>,
  ): Promise<Run<Sum>> => {
    const turn = { isStopped: false }
    latest.current = { turn }
    const isStopped = () => turn.isStopped
    return stayingUntil(() => runAll(job, planning, { isStopped, show: showOf(turn), afterwards }))
  }

  const forget = () => {
    latest.current = { turn: { isStopped: false } }
    if (!isGone.current) setRun(undefined)
  }
  return { run, start, stop: () => stopIt(latest.current.turn), forget, isGone }
}

interface Running<Sum> extends Pick<Options<Sum>, 'afterwards'> {
  readonly isStopped: () => boolean
  readonly show: (next: Run<Sum>) => Run<Sum>
}

async function runAll<Request, Ok, Sum>(
  job: Job<Request, Ok, Sum>,
  planning: Planned<Request>,
  { isStopped, show, afterwards }: Running<Sum>,
): Promise<Run<Sum>> {
  const begun = { running: true, about: job.about, sum: job.nothing, stopped: false }
  show(begun)
  const plan = await planning
  if (plan.kind !== 'planned') return show({ ...begun, running: false, trouble: plan })
  const known = show({ ...begun, total: plan.total })
  const outcome = await runInParts(plan.requests, job, {
    isStopped,
    onPart: (sum) => show({ ...known, sum }),
  })
  await afterwards?.()
  return show({ ...known, ...outcome, running: false })
}

function stopIt(turn: Turn): void {
  turn.isStopped = true
}
