import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Slice } from './tick-job'

/** When what was not found is looked for again. */
export const anHourAfter = (now: string): string =>
  new Date(Date.parse(now) + 3_600_000).toISOString()

type Waiting = {
  /** When each is to be visited, by its id. */
  readonly waiting: Readonly<Record<string, string>>
  readonly now: string
  readonly slice: Slice
}

/**
 * The same with when one is visited next; undefined: not at all, as far as that is known. An earlier visit that is still
 * ahead stands: what somebody else just began may not be in what this was made from.
 */
export const withVisit = (
  waiting: Waiting['waiting'],
  id: string,
  { next, now }: { readonly next: string | undefined; readonly now: string },
): Waiting['waiting'] => {
  const { [id]: known = '', ...others } = waiting
  const isAhead = known > now && (next === undefined || known < next)
  const at = isAhead ? known : next
  return at === undefined ? others : { ...others, [id]: at }
}

/**
 * Visits those whose time has come, the longest waiting first, while the slice lasts: how many orders were looked up. One
 * that fails keeps no other from its turn; the first failure is said at the end.
 */
export const visitDue = async (
  { waiting, now, slice }: Waiting,
  visit: (id: string) => Promise<Result<number, Failure>>,
): Promise<Result<number, Failure>> => {
  const due = Object.entries(waiting)
    .filter(([, at]) => at <= now)
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
  let visited = 0
  let failed: Result<never, Failure> | undefined
  for (const [id] of due) {
    if (slice.isOver()) break
    const seen = await visit(id)
    if (seen.ok) visited += seen.value
    else failed ??= seen
  }
  return failed ?? success(visited)
}
