import { dayMs } from '../../lib/hours'

/** What documents are about, for people. The same words as the GraphQL enum. */
export type DocumentGroup =
  | 'OPEN_ORDERS'
  | 'CLOSED_ORDERS'
  | 'ALIASES'
  | 'ACTIVITY'
  | 'PLANS'
  | 'COUNTS'
  | 'CAUSES'
  | 'UNASSIGNED'
  | 'APP'

const groups: Readonly<Record<string, DocumentGroup>> = {
  orderops_alias: 'ALIASES',
  orderops_activity: 'ACTIVITY',
  orderops_closing: 'ACTIVITY',
  orderops_plan: 'PLANS',
  orderops_plan_part: 'PLANS',
  orderops_cancellation: 'PLANS',
  orderops_channel_counts: 'COUNTS',
  orderops_source_hours: 'COUNTS',
  orderops_refusals: 'COUNTS',
  orderops_issue_state: 'CAUSES',
  orderops_unassigned_observation: 'UNASSIGNED',
}

/** How many documents there are of an entity; undefined where the store gave no number that can be believed. */
export type EntityCount = { readonly entity: string; readonly count: number | undefined }

/** How many there are of a group; undefined where one of its entities could not be counted. */
export type GroupCount = { readonly group: DocumentGroup; readonly count: number | undefined }

const sum = (left: number | undefined, right: number | undefined): number | undefined =>
  left === undefined || right === undefined ? undefined : left + right

/** By group. What no group is named for is the app's own: settings, views, connectors and notes of its work. */
export const byGroup = (counts: readonly EntityCount[]): readonly GroupCount[] => {
  const totals = new Map<DocumentGroup, number | undefined>()
  for (const { entity, count } of counts) {
    const group = groups[entity] ?? 'APP'
    totals.set(group, sum(totals.has(group) ? totals.get(group) : 0, count))
  }
  return [...totals].map(([group, count]) => ({ group, count }))
}

/** Over how many days what a day adds is the average. */
export const averagedDays = 7

/**
 * How many orders a day adds: the average of the last days, or of those since the oldest where that is less. Undefined
 * before there was a whole day.
 */
export const ordersPerDay = (
  added: number,
  { since, now }: { readonly since: string | undefined; readonly now: string },
): number | undefined => {
  if (since === undefined) return 0
  const days = Math.min(averagedDays, (Date.parse(now) - Date.parse(since)) / dayMs)
  return days < 1 ? undefined : added / days
}
