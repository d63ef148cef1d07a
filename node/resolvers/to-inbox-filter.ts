import type { OrderIntegrationFilter } from '../__generated__/schema'
import type { InboxFilter } from '../application/open-inbox'

/** The filter as the inbox takes it: what was left out is no condition. */
export const toInboxFilter = (filter: OrderIntegrationFilter | null | undefined): InboxFilter => ({
  search: filter?.search ?? undefined,
  statuses: filter?.statuses ?? [],
  errorTypes: filter?.errorTypes ?? [],
  issueId: filter?.issueId ?? undefined,
})
