import { z } from 'zod'

import type { ImportMaterial } from '../../domain/imports/import-material'
import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { jobState, type JobStates } from '../tick/job-states'
import type { ImportMemory } from './import-memory'

// When people last brought what: what nobody brought the page does not know, and should say so.

export type LastImports = { readonly [Kind in ImportMaterial]: string | undefined }

type Dependencies = {
  readonly memory: { readonly imports: ImportMemory }
  readonly clock: Clock
  readonly jobStates: JobStates
}

const noted = (kind: ImportMaterial) =>
  jobState(`brought-${kind}`, z.object({ at: z.string() }), undefined)

/**
 * Notes that something was brought. A document for each kind, so that no two imports write the same. Where it cannot be
 * written the next batch tries again: what was brought is kept all the same.
 */
export const noteImport = async (
  { memory, clock, jobStates }: Dependencies,
  kind: ImportMaterial,
): Promise<void> => {
  await memory.imports.noted
    .of(kind)
    .read(clock, () => jobStates.write(noted(kind), { at: clock.now() }))
}

/** When each was last brought, to the hour; undefined for never. */
export const lastImports = async ({
  jobStates,
}: Pick<Dependencies, 'jobStates'>): Promise<Result<LastImports, UpstreamFailure>> => {
  const [log, reasons, report] = await Promise.all([
    jobStates.read(noted('log')),
    jobStates.read(noted('reasons')),
    jobStates.read(noted('report')),
  ])
  if (!log.ok) return log
  if (!reasons.ok) return reasons
  if (!report.ok) return report
  return success({ log: log.value?.at, reasons: reasons.value?.at, report: report.value?.at })
}
