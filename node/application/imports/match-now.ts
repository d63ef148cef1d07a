import type { Clock } from '../../ports/clock'
import type { RunSlice } from '../tick/tick-report'
import type { ImportMemory } from './import-memory'

type Dependencies = {
  readonly clock: Clock
  readonly memory: { readonly imports: ImportMemory }
  readonly runSlice: RunSlice
}

/** More often it is the tick's: what a slice may ask of Orders is bounded, and so is how many of them a minute has. */
const everyMs = 60_000

/** A request ends after 60 s, and the part of the report took some of them. */
const sliceMs = 20_000

/** Begins to match a report behind the answer that took it in: whoever imported it waits for what it finds. */
export const matchNow = async ({ clock, memory, runSlice }: Dependencies): Promise<void> => {
  if (!memory.imports.takeMatch(Date.parse(clock.now()), everyMs)) return
  await runSlice('visit', sliceMs)
}
