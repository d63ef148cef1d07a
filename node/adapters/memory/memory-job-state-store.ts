import { success } from '../../lib/result'
import type { JobStateStore } from '../../ports/job-state-store'

/** Keeps job states in memory, for tests. */
export const createMemoryJobStateStore = (): JobStateStore => {
  const states = new Map<string, unknown>()
  return {
    read: async (name) => success(states.get(name)),
    readAll: async () =>
      success(Object.fromEntries([...states].filter(([name]) => !/\d$/.test(name)))),
    write: async (name, state) => {
      states.set(name, JSON.parse(JSON.stringify(state)))
      return success(undefined)
    },
  }
}
