import { isDeepStrictEqual } from 'node:util'

import { success } from '../../lib/result'
import { heldIn, type JobStates, type StatesByName } from './job-states'

/** Job states as a tick sees them: read once for all jobs, and written only where they change. */
export type TickStates = JobStates & {
  /** From here on this state is read from the store: others than the tick may write it meanwhile. */
  readonly readAnew: (state: { readonly name: string }) => void
}

/** Nobody else writes these while the tick holds its lease, so that what was read at its beginning stands. */
export const tickStatesOf = (store: JobStates, atBeginning: StatesByName): TickStates => {
  const known = new Map(Object.entries(atBeginning))
  const anew = new Set<string>()
  return {
    read: async (state) =>
      anew.has(state.name) ? store.read(state) : success(heldIn(Object.fromEntries(known), state)),
    readAll: store.readAll,
    write: async (state, held) => {
      const { name } = state
      const plain: unknown = JSON.parse(JSON.stringify(held))
      if (!anew.has(name) && isDeepStrictEqual(known.get(name), plain)) return success(undefined)
      const written = await store.write(state, held)
      if (written.ok) known.set(name, plain)
      return written
    },
    change: (state, change) => {
      anew.add(state.name)
      return store.change(state, change)
    },
    readAnew: ({ name }) => {
      anew.add(name)
    },
  }
}
