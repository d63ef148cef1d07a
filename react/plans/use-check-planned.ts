import type { PlanChecked } from '../api/use-act-on-plan'
import { useCheckPlanned } from '../api/use-act-on-plan'
import type { Job } from '../work/run-in-parts'
import { useRun } from '../work/use-run'

interface Request {
  readonly id: string
  /** How many there were left to check before it. */
  readonly left: number
}

/** Asks the live store about the unknown orders of a plan, part by part, as far as it answers. */
export function useCheckOfPlanned(id: string) {
  const { send } = useCheckPlanned()
  const { run, start, stop, forget } = useRun<number>()
  const job = (total: number): Job<Request, PlanChecked, number> => ({
    about: 'check',
    send: () => send({ id }),
    // What nobody answers is asked for once: it has an appointment of its own.
    next: ({ left }, { remaining }) =>
      remaining > 0 && remaining < left ? { id, left: remaining } : undefined,
    nothing: 0,
    add: (_, { remaining }) => Math.max(0, total - remaining),
  })
  return {
    run,
    stop,
    start: async (unknown: number) => {
      const { trouble } = await start(job(unknown), {
        kind: 'planned',
        total: unknown,
        requests: [{ id, left: unknown }],
      })
      if (!trouble) forget()
    },
  }
}
