import { z } from 'zod'

import { hashOf } from '../../lib/hash'
import { checkResultSchema, checkVerdicts, type Checked, type CheckResult } from '../checks/check'
import { errorTypes } from '../diagnosis/diagnosis'

const mostResults = 60

/** What a look at the live store came to, for the history. */
export const checkSummarySchema = z.object({
  kind: z.literal('check'),
  at: z.string(),
  /** The same for the same answers, whenever they were given. */
  digest: z.string(),
  verdict: z.enum(checkVerdicts),
  /** Why it would fail, the first one first. */
  causes: z.array(z.enum(errorTypes)),
})

/** The same, with each check's result. */
export const checkObservationSchema = checkSummarySchema.extend({
  results: z.array(checkResultSchema),
})

export type CheckSummary = z.infer<typeof checkSummarySchema>
export type CheckObservation = z.infer<typeof checkObservationSchema>

/** An order of very many lines keeps what is not fine first. */
const bounded = (results: readonly CheckResult[]): CheckResult[] => {
  if (results.length <= mostResults) return [...results]
  const isFine = ({ finding }: CheckResult): boolean => finding.outcome === 'OK'
  return [...results.filter((result) => !isFine(result)), ...results.filter(isFine)].slice(
    0,
    mostResults,
  )
}

/** A finished check as an observation. */
export const toCheckObservation = (
  { verdict, causes, results }: Checked,
  at: string,
): CheckObservation => ({
  kind: 'check',
  at,
  digest: hashOf(['check', verdict, causes, results]),
  verdict,
  causes: [...causes],
  results: bounded(results),
})

export const summaryOfCheck = ({ results: _, ...summary }: CheckObservation): CheckSummary =>
  summary
