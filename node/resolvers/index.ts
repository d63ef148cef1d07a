import type { Resolvers } from '../__generated__/schema'
import { createConnector } from './mutation/createConnector'
import { revokeConnectorToken } from './mutation/revokeConnectorToken'
import { rotateConnectorToken } from './mutation/rotateConnectorToken'
import { orderInbox } from './query/orderInbox'
import { orderIntegration } from './query/orderIntegration'
import { ConnectorToken } from './types/ConnectorToken'
import { Diagnosis } from './types/Diagnosis'
import { Observation } from './types/Observation'
import { OrderInbox } from './types/OrderInbox'
import { OrderIntegration } from './types/OrderIntegration'

export const resolvers = {
  Query: { orderInbox, orderIntegration },
  Mutation: { createConnector, revokeConnectorToken, rotateConnectorToken },
  ConnectorToken,
  Diagnosis,
  Observation,
  OrderInbox,
  OrderIntegration,
} satisfies Resolvers
