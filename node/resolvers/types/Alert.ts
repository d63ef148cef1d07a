import type { AlertResolvers } from '../../__generated__/schema'
import { latest } from '../../lib/moments'
import { issuesOf } from '../../domain/causes/issues-of'
import { CurrencySums } from '../../domain/inbox/currency-sums'
import { isDueToday, isShippedByMarketplace, saveByOf } from '../../domain/inbox/deadline-bands'
import { boundsNow } from '../bounds-now'
import type { Context } from '../../context'
import { marketplacesOf } from '../marketplaces-of'
import type { AlertParent } from '../parents'
import { toIssueParents } from '../to-issue-parent'

const dueToday = ({ alert }: AlertParent, context: Context) =>
  alert.rows.filter((row) => isDueToday(row, boundsNow(context)) && !isShippedByMarketplace(row))

export const Alert = {
  id: ({ alert }) => alert.id,
  kind: ({ alert }) => alert.kind,
  marketplace: async ({ alert: { affiliateId } }, _, context) => {
    const [marketplace] = await marketplacesOf([affiliateId], context)
    return marketplace ?? { id: affiliateId, name: affiliateId }
  },
  issue: ({ alert, inbox }, _, context) => {
    const [issue] = alert.group ? issuesOf([alert.group]) : []
    return issue ? toIssueParents(inbox, context)(issue) : null
  },
  orders: ({ alert }) => alert.rows.length,
  value: ({ alert }) => {
    const sums = new CurrencySums()
    alert.rows.forEach((row) => sums.add(row))
    return sums.ranked()
  },
  since: ({ alert }) => alert.since,
  dueToday: (parent, _, context) => dueToday(parent, context).length,
  dueTodayBy: (parent, _, context) => {
    const { handlingMs } = boundsNow(context)
    return (
      latest(dueToday(parent, context).flatMap((row) => saveByOf(row, handlingMs) ?? [])) ?? null
    )
  },
  lostSales: ({ alert }) => alert.lostSales ?? null,
  hours: ({ alert }) => alert.hours ?? [],
  handled: ({ handled }) => handled ?? null,
} satisfies AlertResolvers
