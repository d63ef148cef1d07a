import type { IssueStatus } from '../causes/issue-status'
import type { OrderIntegrationRow } from '../inbox/row'

/** Nothing that the store does integrates these any more. */
const isLost = ({ status }: OrderIntegrationRow): boolean =>
  status === 'NOT_INTEGRABLE' || status === 'CANCELED'

/** Whether somebody could still do something about an order before it must ship. An unknown deadline has not passed. */
export const isStillDoable = (row: OrderIntegrationRow, now: string): boolean =>
  !isLost(row) && (row.order.shipBy === undefined || row.order.shipBy > now)

/** A cause that somebody put aside is told of to nobody. */
export const isPutAside = (standing: IssueStatus | undefined): boolean =>
  standing?.state === 'SNOOZED'
