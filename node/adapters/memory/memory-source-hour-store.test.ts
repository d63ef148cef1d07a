import { describeSourceHourStore } from '../../ports/source-hour-store.contract'
import { createMemorySourceHourStore } from './memory-source-hour-store'

describeSourceHourStore('MemorySourceHourStore', async () => ({
  store: createMemorySourceHourStore(),
  flush: async () => undefined,
}))
