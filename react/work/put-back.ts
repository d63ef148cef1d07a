import type { WorkedOrder } from '../api/use-work-on-orders'
import type { WorkJob, useOrderJobs } from './order-jobs'

type Jobs = ReturnType<typeof useOrderJobs>

/** What of an order was decided. */
export type DecidedPart = 'closing' | 'assignee' | 'errorType'

/** The jobs that put orders back as they stood, each with the orders that stood alike. */
export interface PuttingBack {
  readonly job: WorkJob
  readonly ids: readonly string[]
}

const jobOf = (jobs: Jobs, decided: DecidedPart, before: WorkedOrder): WorkJob => {
  const { closeReason, closeNote, assignee, errorType } = before
  switch (decided) {
    case 'closing':
      return closeReason ? jobs.close(closeReason, closeNote ?? undefined, true) : jobs.reopen
    case 'assignee':
      return jobs.assign(assignee ?? undefined, { replace: true })
    case 'errorType':
      return jobs.explain(errorType ?? undefined)
  }
}

const stoodAs = (
  decided: DecidedPart,
  { closeReason, closeNote, ...before }: WorkedOrder,
): string =>
  decided === 'closing' ? JSON.stringify([closeReason, closeNote]) : (before[decided] ?? '')

/** How orders are put back: to each what it had before, whoever had decided it. */
export function toPutBack(
  jobs: Jobs,
  decided: DecidedPart,
  worked: readonly WorkedOrder[],
): readonly PuttingBack[] {
  const alike = new Map<string, { job: WorkJob; ids: string[] }>()
  for (const before of worked) {
    const key = stoodAs(decided, before)
    const group = alike.get(key) ?? { job: jobOf(jobs, decided, before), ids: [] }
    group.ids.push(before.id)
    alike.set(key, group)
  }
  return Array.from(alike.values())
}
