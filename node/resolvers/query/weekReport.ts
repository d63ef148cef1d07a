import type { QueryResolvers } from '../../__generated__/schema'
import { reportWeek } from '../../application/week/report-week'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'
import { toWeekReport } from '../to-week-report'

export const weekReport: QueryResolvers['weekReport'] = async (_, { lastDay }, context) => {
  const report = await reportWeek(dependenciesOf(context), lastDay ?? undefined)
  if (!report.ok) throw toQueryError(report.error)
  return toWeekReport(report.value, context)
}
