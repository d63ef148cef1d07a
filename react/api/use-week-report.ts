import type { WeekReportQuery, WeekReportQueryVariables } from '../__generated__/operations'
import type { Answering } from './use-question'
import { askedAnew, useQuestion } from './use-question'
import document from './week-report.graphql'

export type WeekReport = WeekReportQuery['weekReport']
export type WeekLine = WeekReport['total']
export type WeekCause = WeekReport['causes'][number]
export type WeekSingleCause = WeekCause['causes'][number]
export type WeekFigures = WeekLine['week']
export type WeekMarketplace = WeekReport['marketplaces'][number]
export type WeekRate = WeekMarketplace['late']

export interface WeekAnswer extends Answering {
  readonly report?: WeekReport
}

/** What did not go well in the week that ends with a day, by default yesterday. */
export function useWeekReport(lastDay: string | undefined): WeekAnswer {
  const { data, loading, failure, retry } = useQuestion<WeekReportQuery, WeekReportQueryVariables>(
    document,
    { ...askedAnew, variables: { lastDay } },
  )
  const report = data?.weekReport
  // While another week is read, the client hands out the one before: its figures must not stand under the other's name.
  const isOther = loading && lastDay !== undefined && report?.last !== lastDay
  return { report: isOther ? undefined : report, failure, retry }
}
