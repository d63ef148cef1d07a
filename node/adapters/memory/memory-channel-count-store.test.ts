import { describeChannelCountStore } from '../../ports/channel-count-store.contract'
import { createMemoryChannelCountStore } from './memory-channel-count-store'

describeChannelCountStore('MemoryChannelCountStore', async () => createMemoryChannelCountStore())
