import { useEffect, useRef, useState } from 'react'

import type { NotListed } from '../api/use-listed-orders'
import type { Job, RunOutcome, Plan } from './run-in-parts'
import { runInParts } from './run-in-parts'

export interface Run<Sum> extends RunOutcome<Sum> {
  readonly running: boolean
  readonly about: Job<unknown, unknown, Sum>['about']
  /** How many orders it is about; undefined until it is known which they are. */
  readonly total?: number
}

interface Options {
  /** It goes on when the person leaves the place where it was begun. */
  readonly goesOn?: boolean
  /** What has to be over before the run is, such as reading anew what it changed. */
  readonly afterwards?: () => Promise<unknown>
}

/** A run that is shown while it lasts, can be stopped, and is over with what it came to; never throws. */
export function useRun<Sum>({ goesOn = false, afterwards }: Options = {}) {
  const [run, setRun] = useState<Run<Sum>>()
  const stopped = useRef(false)
  const gone = useRef(false)
  useEffect(
    () => () => {
      gone.current = true
      if (!goesOn) stopped.current = true
    },
    [goesOn],
  )

  const show = (next: Run<Sum>): Run<Sum> => {
    if (!gone.current) setRun(next)
    return next
  }

  const start = async <Request, Ok>(
    job: Job<Request, Ok, Sum>,
    planning: Plan<Request> | Promise<Plan<Request> | NotListed>,
  ): Promise<Run<Sum>> => {
    stopped.current = false
    const begun = { running: true, about: job.about, sum: job.nothing, stopped: false }
    show(begun)
    const plan = await planning
    if (plan.kind !== 'planned') return show({ ...begun, running: false, trouble: plan })
    const known = show({ ...begun, total: plan.total })
    const outcome = await runInParts(plan.requests, job, {
      isStopped: () => stopped.current,
      onPart: (sum) => show({ ...known, sum }),
    })
    await afterwards?.()
    return show({ ...known, ...outcome, running: false })
  }

  const stop = () => {
    stopped.current = true
  }
  const forget = () => {
    if (!gone.current) setRun(undefined)
  }
  return { run, start, stop, forget }
}
