import type { MutationResolvers } from '../../__generated__/schema'
import * as connectors from '../../application/connectors/manage-connectors'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const rotateConnectorToken: MutationResolvers['rotateConnectorToken'] = async (
  _,
  { id },
  context,
) => toPayload(await connectors.rotateConnectorToken(dependenciesOf(context), id), context)
