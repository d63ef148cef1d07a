import { bestSheet } from '../imports/best-sheet'
import { readFile } from '../imports/read-file'
import { findReportHeading, profileOf } from '../imports/recognize/find-report'
import { recognizeReport } from '../imports/recognize/report'
import type { ReportChoices } from '../imports/recognize/report-reading'
import { reportFile } from './report-file'

const sheetsOf = async (name: string) => {
  const read = await readFile(reportFile(name))
  if (read.kind === 'unreadable') throw new Error(read.reason)
  return read.sheets
}

/** Reads a report as the page does, before a person says anything of it. */
export const read = async (name: string, choices: Partial<ReportChoices> = {}) => {
  const sheets = await sheetsOf(name)
  const [first = { name: '', rows: [] }] = sheets
  const heading = findReportHeading(sheets[bestSheet(sheets, findReportHeading)] || first)
  const profile = profileOf(heading.header)
  const zone = 'America/Sao_Paulo'
  const report = recognizeReport(heading, profile, { zone, orders: {}, marks: {}, ...choices })
  return { ...report, profile: profile && profile.name }
}

export const brl = (amount: number) => ({ amount, currency: 'BRL' })
