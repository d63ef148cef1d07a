import { Service } from '@vtex/api'
import type { ParamsContext, RecorderState } from '@vtex/api'

import { Clients } from './context'
import { orderStatusUpdated } from './events/order-status-updated'
import { resolvers } from './resolvers'
import { boundGraphql } from './resolvers/guard/bound-graphql'
import { GuardedDirective } from './resolvers/guard/guarded'
import { OnlyWithDirective } from './resolvers/guard/only-with'
import { connectorLog } from './routes/connector-log'
import { orderFacts } from './routes/order-facts'
import { processingResult } from './routes/processing-result'
import { resendRequest } from './routes/resend-request'
import { resendRequests } from './routes/resend-requests'
import { scheduledTick } from './routes/scheduled-tick'
import { tick } from './routes/tick'
import { tokenRights } from './routes/token-rights'

boundGraphql()

const schemaDirectives = { guarded: GuardedDirective, onlyWith: OnlyWithDirective }

export default new Service<Clients, RecorderState, ParamsContext>({
  clients: {
    implementation: Clients,
    options: { default: { retries: 0, timeout: 5_000 } },
  },
  events: { orderStatusUpdated },
  graphql: { resolvers, schemaDirectives },
  routes: {
    connectorLog,
    orderFacts,
    processingResult,
    resendRequest,
    resendRequests,
    scheduledTick,
    tick,
    tokenRights,
  },
})
