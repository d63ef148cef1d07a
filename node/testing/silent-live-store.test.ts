import { describeLiveStoreWithoutAnswers } from '../ports/live-store.contract'
import { silentStore } from './silent-live-store'

describeLiveStoreWithoutAnswers('A store of a test', async () => silentStore, 'unreachable')
