import type { ImportedReportsQuery } from '../__generated__/operations'
import document from './imported-reports.graphql'
import { usePoll } from './use-poll'
import { askedAnew, useQuestion } from './use-question'

export type ImportedReport = ImportedReportsQuery['importedReports'][number]

const POLL_MS = 3_000

/** The marketplaces' reports that people imported last, watched while their orders are being matched. */
export function useImportedReports(): readonly ImportedReport[] {
  const { data, retry } = useQuestion<ImportedReportsQuery>(document, askedAnew)
  const reports = data?.importedReports || []
  usePoll(retry, reports.some(({ isDone }) => !isDone) ? POLL_MS : undefined)
  return reports
}
