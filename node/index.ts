import { Service } from '@vtex/api'
import type { ParamsContext, RecorderState } from '@vtex/api'

import { Clients } from './context'
import { resolvers } from './resolvers'
import { processingResult } from './routes/processing-result'

export default new Service<Clients, RecorderState, ParamsContext>({
  clients: {
    implementation: Clients,
    options: { default: { retries: 0, timeout: 5_000 } },
  },
  graphql: { resolvers },
  routes: { processingResult },
})
