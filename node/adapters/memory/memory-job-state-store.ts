import { success } from '../../lib/result'
import type { JobStateStore } from '../../ports/job-state-store'

/** Keeps job states in memory, for tests. */
export const createMemoryJobStateStore = (): JobStateStore => {
  const states = new Map<string, unknown>()
  const write = (name: string, state: object) => {
    states.set(name, JSON.parse(JSON.stringify(state)))
    return success(undefined)
  }
  return {
    read: async (name) => success(states.get(name)),
    readAll: async () =>
      success(Object.fromEntries([...states].filter(([name]) => !/\d$/.test(name)))),
    write: async (name, state) => write(name, state),
    change: async (name, change) => {
      const changed = change(states.get(name))
      return changed.ok ? write(name, changed.value) : changed
    },
  }
}
