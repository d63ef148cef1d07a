import { describeJobStateStore } from '../../ports/job-state-store.contract'
import { createMemoryJobStateStore } from './memory-job-state-store'

describeJobStateStore('MemoryJobStateStore', async () => createMemoryJobStateStore())
