import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Slice } from './tick-job'

/** When what was not found is looked for again. */
export const anHourAfter = (now: string): string =>
  new Date(Date.parse(now) + 3_600_000).toISOString()

/** When each is to be visited, by its id. */
type Visits = Readonly<Record<string, string>>

type Waiting = {
  readonly waiting: Visits
  readonly now: string
  readonly slice: Slice
}

/**
 * The same with when one is visited next; undefined: not at all, as far as that is known. An earlier visit that is still
 * ahead stands: what somebody else just began may not be in what this was made from.
 */
export const withVisit = (
  waiting: Visits,
  id: string,
  { next, now }: { readonly next: string | undefined; readonly now: string },
): Visits => {
  const { [id]: known = '', ...others } = waiting
  const isAhead = known > now && (next === undefined || known < next)
  const at = isAhead ? known : next
  return at === undefined ? others : { ...others, [id]: at }
}

/** The same without one, which nobody visits any more. */
export const withoutVisit = (waiting: Visits, id: string): Record<string, string> => {
  const { [id]: _, ...others } = waiting
  return others
}

/** Those whose time has come, the longest waiting first. */
export const dueVisits = (waiting: Visits, now: string): Visits =>
  Object.fromEntries(
    Object.entries(waiting)
      .filter(([, at]) => at <= now)
      .sort(([, one], [, other]) => (one < other ? -1 : 1)),
  )

/**
 * Visits those whose time has come, the longest waiting first, while the slice lasts: how many orders were looked up. One
 * that fails keeps no other from its turn; the first failure is said at the end.
 */
export const visitDue = async (
  { waiting, now, slice }: Waiting,
  visit: (id: string) => Promise<Result<number, Failure>>,
): Promise<Result<number, Failure>> => {
  let visited = 0
  let failed: Result<never, Failure> | undefined
  for (const id of Object.keys(dueVisits(waiting, now))) {
    if (slice.isOver()) break
    const seen = await visit(id)
    if (seen.ok) visited += seen.value
    else failed ??= seen
  }
  return failed ?? success(visited)
}
