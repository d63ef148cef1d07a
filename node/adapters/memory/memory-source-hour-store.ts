import { success } from '../../lib/result'
import type { ReplicaHours, SourceHourStore } from '../../ports/source-hour-store'

/** Keeps what was counted of sources for as long as the process lives. */
export const createMemorySourceHourStore = (): SourceHourStore => {
  const written = new Map<string, ReplicaHours>()
  return {
    write: async (hours) => {
      written.set(hours.replicaId, hours)
      return success(undefined)
    },
    since: async (moment) => success([...written.values()].filter(({ to }) => to >= moment)),
  }
}
