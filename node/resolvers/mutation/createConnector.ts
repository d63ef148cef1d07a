import type { MutationResolvers } from '../../__generated__/schema'
import * as connectors from '../../application/connectors/manage-connectors'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const createConnector: MutationResolvers['createConnector'] = async (
  _,
  { input },
  context,
) => toPayload(await connectors.createConnector(dependenciesOf(context), input), context)
