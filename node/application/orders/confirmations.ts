import { z } from 'zod'

import { unconfirmedRows } from '../../domain/inbox/unconfirmed-rows'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { Clock } from '../../ports/clock'
import { Recent } from '../memory/recent'
import { jobState, type JobStates } from '../tick/job-states'

const paceSchema = z.object({
  /** How many were confirmed in the last slice that had to leave some. */
  confirmed: z.number().int(),
  at: z.string(),
})

type Pace = z.infer<typeof paceSchema>

/** How fast confirmations go. */
export const confirmationPace = jobState('confirmations', paceSchema, undefined)

export type PaceMemory = Recent<Pace | undefined>

export const createPaceMemory = (): PaceMemory =>
  new Recent<Pace | undefined>(undefined, { freshForMs: 60_000 })

export type Confirmations = {
  /** Open orders of which Orders has not been asked yet. */
  readonly waiting: number
  /** When the last of them will have been, at the pace of the last slice; undefined while that is not known. */
  readonly endsAt: string | undefined
}

/** A pace that is older says nothing of the next minutes. */
const paceHoldsForMs = 10 * 60_000

const sliceMs = 60_000

type Dependencies = {
  readonly clock: Clock
  readonly jobStates: JobStates
  readonly memory: { readonly confirmationPace: PaceMemory }
}

/** How many reported failures Orders must still be asked about, and when that ends; undefined where there are none. */
export const confirmationsOf = async (
  { clock, jobStates, memory }: Dependencies,
  rows: readonly OrderIntegrationRow[],
): Promise<Confirmations | undefined> => {
  const waiting = unconfirmedRows(rows).length
  if (waiting === 0) return undefined
  const read = await memory.confirmationPace.read(clock, () => jobStates.read(confirmationPace))
  const pace = read.ok ? read.value : undefined
  const now = Date.parse(clock.now())
  if (pace === undefined || now - Date.parse(pace.at) > paceHoldsForMs) {
    return { waiting, endsAt: undefined }
  }
  const slices = Math.ceil(waiting / pace.confirmed)
  return { waiting, endsAt: new Date(now + slices * sliceMs).toISOString() }
}
