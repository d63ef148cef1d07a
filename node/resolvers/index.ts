import type { Resolvers } from '../__generated__/schema'
import { createConnector } from './mutation/createConnector'
import { revokeConnectorToken } from './mutation/revokeConnectorToken'
import { rotateConnectorToken } from './mutation/rotateConnectorToken'
import { rotateTickSecret } from './mutation/rotateTickSecret'
import { limited } from './operation-limits'
import { orderInbox } from './query/orderInbox'
import { orderIntegration } from './query/orderIntegration'
import { ConnectorToken } from './types/ConnectorToken'
import { Diagnosis } from './types/Diagnosis'
import { IntegrationIssue } from './types/IntegrationIssue'
import { Observation } from './types/Observation'
import { OrderInbox } from './types/OrderInbox'
import { OrderIntegration } from './types/OrderIntegration'

export const resolvers = {
  Query: { orderInbox: limited(orderInbox), orderIntegration: limited(orderIntegration) },
  Mutation: { createConnector, revokeConnectorToken, rotateConnectorToken, rotateTickSecret },
  ConnectorToken,
  Diagnosis,
  IntegrationIssue,
  Observation,
  OrderInbox,
  OrderIntegration,
} satisfies Resolvers
