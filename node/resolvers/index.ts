import type { Resolvers } from '../__generated__/schema'
import { checkOrders } from './mutation/checkOrders'
import { createConnector } from './mutation/createConnector'
import { forgetTemplate } from './mutation/forgetTemplate'
import { revokeConnectorToken } from './mutation/revokeConnectorToken'
import { rotateConnectorToken } from './mutation/rotateConnectorToken'
import { rotateTickSecret } from './mutation/rotateTickSecret'
import { limited } from './operation-limits'
import { teachTemplate } from './mutation/teachTemplate'
import { orderInbox } from './query/orderInbox'
import { orderIntegration } from './query/orderIntegration'
import { unclassifiedTemplates } from './query/unclassifiedTemplates'
import { ConnectorToken } from './types/ConnectorToken'
import { Diagnosis } from './types/Diagnosis'
import { IntegrationIssue } from './types/IntegrationIssue'
import { Observation } from './types/Observation'
import { OrderInbox } from './types/OrderInbox'
import { OrderIntegration } from './types/OrderIntegration'
import { UnclassifiedTemplate } from './types/UnclassifiedTemplate'

export const resolvers = {
  Query: {
    orderInbox: limited(orderInbox),
    orderIntegration: limited(orderIntegration),
    unclassifiedTemplates: limited(unclassifiedTemplates),
  },
  Mutation: {
    checkOrders,
    createConnector,
    revokeConnectorToken,
    rotateConnectorToken,
    rotateTickSecret,
    forgetTemplate,
    teachTemplate,
  },
  ConnectorToken,
  Diagnosis,
  IntegrationIssue,
  Observation,
  OrderInbox,
  OrderIntegration,
  UnclassifiedTemplate,
} satisfies Resolvers
