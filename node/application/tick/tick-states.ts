import { isDeepStrictEqual } from 'node:util'

import { success } from '../../lib/result'
import type { JobStates, JobStateStore } from '../../ports/job-state-store'

/** Job states as a tick sees them: read once for all jobs, and written only where they change. */
export type TickStates = JobStateStore & {
  /** From here on this state is read from the store: others than the tick may write it meanwhile. */
  readonly readAnew: (name: string) => void
}

const isPage = (name: string): boolean => /\d$/.test(name)

/** Nobody else writes these while the tick holds its lease, so that what was read at its beginning stands. */
export const tickStatesOf = (store: JobStateStore, atBeginning: JobStates): TickStates => {
  const known = new Map(Object.entries(atBeginning))
  const anew = new Set<string>()
  const isLive = (name: string): boolean => isPage(name) || anew.has(name)
  return {
    read: async (name) => (isLive(name) ? store.read(name) : success(known.get(name))),
    readAll: store.readAll,
    write: async (name, state) => {
      const plain: unknown = JSON.parse(JSON.stringify(state))
      if (!isLive(name) && isDeepStrictEqual(known.get(name), plain)) return success(undefined)
      const written = await store.write(name, state)
      if (written.ok) known.set(name, plain)
      return written
    },
    change: (name, change) => {
      anew.add(name)
      return store.change(name, change)
    },
    readAnew: (name) => {
      anew.add(name)
    },
  }
}
