import type { Failure } from '../../domain/failure'
import {
  entriesOfLog,
  parseLogEntry,
  type LogEntry,
} from '../../domain/order-integration/connector-log'
import { rankOfEntry } from '../../domain/order-integration/connector-log-observation'
import { endOf } from '../../domain/pulled-logs/pull-progress'
import { digestOf } from '../../lib/digest'
import { success, type Result } from '../../lib/result'
import { countFailure } from '../count-delivery'
import { keepLogEntries } from '../keep-log-entries'
import type { Pull } from './pull'

/** The most entries of a day that are read. */
const mostEntries = 50_000

/** How many entries are kept between two looks at the clock. */
const atOnce = 64

/** A day that is over ended at its end; of one that is not, everything may have happened just now. */
const happenedAt = (day: string, now: string): string | undefined =>
  endOf(day) < now ? endOf(day) : undefined

type Fresh = { readonly entry: LogEntry; readonly name: string }

/**
 * What this replica has not taken in before, so that a day that is asked for every five minutes costs only what is new
 * in it. What counts more comes later: where a slice ends in between, nothing stands that the rest would take back.
 */
const freshEntries = (
  { dependencies, connector: { id, affiliateId } }: Pull,
  day: string,
  entries: readonly unknown[],
): readonly Fresh[] => {
  const { state, clock } = dependencies
  const reading = { affiliateId, now: clock.now() }
  const fresh: Fresh[] = []
  for (const [index, body] of entries.entries()) {
    const name = digestOf([id, day, body])
    if (state.pulledEntries.has(name)) continue
    const entry = parseLogEntry(body, reading, `Messages.${index}`)
    if (entry.ok) {
      fresh.push({ entry: entry.value, name })
      continue
    }
    countFailure(dependencies, id, entry.error)
    state.pulledEntries.set(name, true)
  }
  return fresh.sort((left, right) => rankOfEntry(left.entry) - rankOfEntry(right.entry))
}

/** Keeps a day's entries. One that cannot be read is counted and does not keep the others out. */
export const takeDay = async (
  pull: Pull,
  day: string,
  body: unknown,
): Promise<Result<'whole' | 'part', Failure>> => {
  const { dependencies, slice, connector } = pull
  const { state, clock } = dependencies
  const entries = entriesOfLog(body, mostEntries)
  if (!entries.ok) return entries
  const at = clock.now()
  const fresh = freshEntries(pull, day, entries.value)
  for (let from = 0; from < fresh.length; from += atOnce) {
    if (slice.isOver()) return success('part')
    const group = fresh.slice(from, from + atOnce)
    const kept = await keepLogEntries(dependencies, {
      connector,
      entries: group.map(({ entry }) => entry),
      at,
      happenedAt: happenedAt(day, at),
    })
    if (!kept.ok) return kept
    const observations = kept.value.kept + kept.value.unassigned
    state.sources.count(clock.now(), { source: connector.id, observations })
    group.forEach(({ name }) => state.pulledEntries.set(name, true))
  }
  // An answer without anything new is a success too.
  state.sources.count(clock.now(), { source: connector.id })
  return success('whole')
}
