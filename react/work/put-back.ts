import type { WorkedOrder } from '../api/use-work-on-orders'
import type { Unseen, WorkJob, useOrderJobs } from './order-jobs'

type Jobs = ReturnType<typeof useOrderJobs>

/** What of an order was decided. */
export type DecidedPart = 'closing' | 'assignee' | 'errorType'

/** What is put back, and what becomes of what colleagues decided since. */
interface Decided {
  readonly decided: DecidedPart
  readonly unseen: Unseen
}

/** The jobs that put orders back as they stood, each with the orders that stood alike. */
export interface PuttingBack {
  readonly job: WorkJob
  readonly ids: readonly string[]
}

/** What is taken back is one's own, which came after all that colleagues had decided: what is theirs now came later. */
export const ownOnly: Unseen = { seenAt: '1970-01-01T00:00:00.000Z' }

const jobOf = (jobs: Jobs, { decided, unseen }: Decided, before: WorkedOrder): WorkJob => {
  const { closeReason, closeNote, assignee, errorType } = before
  switch (decided) {
    case 'closing':
      return closeReason
        ? jobs.close(closeReason, closeNote ?? undefined, unseen)
        : jobs.reopen(unseen)
    case 'assignee':
      return jobs.assign(assignee ?? undefined, unseen)
    case 'errorType':
      return jobs.explain(errorType ?? undefined, unseen)
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
  how: Decided,
  worked: readonly WorkedOrder[],
): readonly PuttingBack[] {
  const alike = new Map<string, { job: WorkJob; ids: string[] }>()
  for (const before of worked) {
    const key = stoodAs(how.decided, before)
    const group = alike.get(key) ?? { job: jobOf(jobs, how, before), ids: [] }
    group.ids.push(before.id)
    alike.set(key, group)
  }
  return Array.from(alike.values())
}
