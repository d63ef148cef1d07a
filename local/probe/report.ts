import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { settingsPatchSchema } from '../../sandbox/core/settings'
import type { Readings } from './assumptions'
import type { Finding } from './finding'

export interface Report {
  readonly account: string
  readonly workspace: string | null
  readonly askedAt: string
  readonly mode: 'reads' | 'scratch'
  /** The settings of a sandbox that answers as this account does. */
  readonly readings: Readings
  readonly findings: readonly Finding[]
}

export const readingsOf = (findings: readonly Finding[]): Readings =>
  Object.assign({}, ...findings.map(({ readings }) => readings))

const reportSchema = z.object({ readings: z.record(z.union([z.string(), z.number()])) })

/** What a report says of the account, for a sandbox to play. Throws one sentence where none could play it. */
export const readReadings = (file: string): Readings => {
  const { readings } = readReport(file)
  const refused = settingsPatchSchema.safeParse(readings).error?.issues[0]
  if (refused === undefined) return readings
  const unknown = refused.code === 'unrecognized_keys' ? refused.keys : refused.path
  throw new Error(
    `--readings: the sandbox plays no such reading of ${unknown.join(', ')}; ask the account again with npm run probe.`,
  )
}

const readReport = (file: string): z.infer<typeof reportSchema> => {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Error('--readings takes a report that npm run probe wrote.')
  }
}

const width = (text: string, most: number): string =>
  (text.length > most ? `${text.slice(0, most - 1)}…` : text).padEnd(most)

const plain = (text: string): string => text.replace(/`/g, '').replace(/\b_|_\b/g, '')

const lineOf = ({ id, verdict, weTake, answer, requests }: Finding): string => {
  const asked = requests[requests.length - 1]
  const what = plain(verdict === 'holds' ? weTake : answer)
  const request = asked === undefined ? '' : `\n${' '.repeat(4)}${asked.request} → ${asked.status}`
  return `${width(id, 46)}${width(verdict, 19)}${what}${request}`
}

const order = ['another answer', 'the other reading', 'holds', 'cannot be told'] as const

/** The report for people: what is not as we take it comes first. */
export const tableOf = ({ findings }: Report): string => {
  const sorted = order.flatMap((verdict) => findings.filter((each) => each.verdict === verdict))
  const totals = order.map(
    (verdict) => `${verdict}: ${findings.filter((each) => each.verdict === verdict).length}`,
  )
  return [...sorted.map(lineOf), '', totals.join(' · ')].join('\n')
}
