import type { UpstreamFailure } from '../../domain/failure'
import type { Issue } from '../../domain/causes/issue'
import { issueSteps } from '../../domain/causes/issues-of'
import { sharedTraits, type SharedTrait } from '../../domain/causes/shared-traits'
import { inSlices } from '../../lib/in-slices'
import { success, type Result } from '../../lib/result'
import { lastWrittenFirst, type OrderIntegrationStore } from '../../ports/order-integration-store'
import type { Inbox } from '../inbox/open-inbox'

export type InboxIssues = {
  readonly issues: readonly Issue[]
  /** Those that match the filter too, and are left out because people put them aside. */
  readonly snoozed: readonly Issue[]
}

/** What has to be corrected, for the orders that match the inbox's filter. While nobody knows, none is left out. */
export const inboxIssues = async (inbox: Inbox): Promise<InboxIssues> => {
  const groups = await inbox.groups()
  const matching = inbox.rows === inbox.open ? undefined : inbox.rows
  const issues = await inSlices(issueSteps(groups, matching))
  const standings = await inbox.standings()
  if (inbox.showsSnoozed || !standings.ok) return { issues, snoozed: [] }
  const isSnoozed = ({ id }: Issue): boolean => standings.value.get(id)?.state === 'SNOOZED'
  return {
    issues: issues.filter((issue) => !isSnoozed(issue)),
    snoozed: issues.filter(isSnoozed),
  }
}

/** Those who take care of open causes or orders, in alphabetical order; none while nobody knows. */
export const assigneesOf = async (inbox: Inbox): Promise<readonly string[]> => {
  const standings = await inbox.standings()
  if (!standings.ok) return []
  const ofCauses = [...standings.value.values()].flatMap(({ assignee }) => assignee ?? [])
  const ofOrders = inbox.open.flatMap(({ assignee }) => assignee ?? [])
  return [...new Set([...ofCauses, ...ofOrders])].sort()
}

type HealthyRows = ReturnType<OrderIntegrationStore['page']>

/**
 * Tells what an issue's orders share and others do not, whatever the filter leaves of it. Healthy orders are read when
 * first asked, once for all issues.
 */
export const createTraitFinder = (
  inbox: Inbox,
  store: OrderIntegrationStore,
): ((issue: Issue) => Promise<Result<readonly SharedTrait[], UpstreamFailure>>) => {
  let reading: HealthyRows | undefined
  return async ({ id: issueId }) => {
    const healthy = await (reading ??= store.page({ open: false }, { sort: lastWrittenFirst }))
    if (!healthy.ok) return healthy
    const groups = await inbox.groups()
    const issue = groups.find(({ id }) => id === issueId)?.rows ?? []
    const orderIds = new Set(issue.map(({ id }) => id))
    return success(
      sharedTraits({
        issue,
        others: [
          ...inbox.open.filter(({ id }) => !orderIds.has(id)),
          ...healthy.value.rows.map(({ row }) => row),
        ],
      }),
    )
  }
}
