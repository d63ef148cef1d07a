import { isDeepStrictEqual } from 'node:util'

import { success } from '../../lib/result'
import type { JobStates, StatesByName } from './job-states'

/** Job states as a tick sees them: read once for all jobs, and written only where they change. */
export type TickStates = JobStates & {
  /** From here on this state is read from the store: others than the tick may write it meanwhile. */
  readonly readAnew: (name: string) => void
}

/** Nobody else writes these while the tick holds its lease, so that what was read at its beginning stands. */
export const tickStatesOf = (store: JobStates, atBeginning: StatesByName): TickStates => {
  const known = new Map(Object.entries(atBeginning))
  const anew = new Set<string>()
  return {
    read: async (name) => (anew.has(name) ? store.read(name) : success(known.get(name))),
    readAll: store.readAll,
    write: async (name, state) => {
      const plain: unknown = JSON.parse(JSON.stringify(state))
      if (!anew.has(name) && isDeepStrictEqual(known.get(name), plain)) return success(undefined)
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
