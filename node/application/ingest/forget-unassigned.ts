import type { UpstreamFailure } from '../../domain/failure'
import type { Observation } from '../../domain/orders/observation'
import { createLimit } from '../../lib/limit'
import { allOf, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'

/** How many a tick removes: as many as a search finds at a time. */
const mostAtOnce = 100

const atOnce = 4

/**
 * Ends the memory of what named no order and was last reported before a moment, a page of it: true where there may be more.
 * A connector that names none writes one for each of its results.
 */
export const forgetUnassigned = async (
  { unassigned }: { readonly unassigned: Collection<Observation> },
  before: string,
): Promise<Result<boolean, UpstreamFailure>> => {
  const old = await unassigned.list({ field: 'at', upTo: before, most: mostAtOnce })
  if (!old.ok) return old
  const limit = createLimit(atOnce)
  const removed = await Promise.all(
    old.value.map(({ digest }) => limit(() => unassigned.remove(digest, ({ at }) => at <= before))),
  )
  const all = allOf(removed)
  return all.ok ? success(old.value.length === mostAtOnce) : all
}
