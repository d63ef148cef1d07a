import type { Context } from '../context'
import type { SingleCause } from '../domain/week/week-causes'
import type { WeekReport } from '../domain/week/week-report'
import { titleOfIssue } from './issue-title'
import { marketplacesOf } from './marketplaces-of'

/** A week with its marketplaces by name. */
export const toWeekReport = async (
  { week, timeZone, asOf, isCut, recordsEnded, total, causes, marketplaces }: WeekReport,
  context: Context,
) => {
  const nameAll = async <Line extends { readonly affiliateId: string }>(lines: readonly Line[]) => {
    const ids = lines.map(({ affiliateId }) => affiliateId)
    const named = await marketplacesOf(ids, context)
    return lines.map((line, index) => ({
      ...line,
      marketplace: named[index] ?? { id: line.affiliateId, name: line.affiliateId },
    }))
  }
  const titled = async ({ issue, ...line }: SingleCause) => ({
    ...line,
    id: issue.id,
    title: await titleOfIssue(issue, context),
  })
  return {
    ...{ first: week.first, last: week.last, timeZone, asOf, isCut, recordsEnded, total },
    causes: await Promise.all(
      (await nameAll(causes)).map(async (cause) => ({
        ...cause,
        causes: await Promise.all(cause.causes.map(titled)),
      })),
    ),
    marketplaces: await nameAll(marketplaces),
  }
}
