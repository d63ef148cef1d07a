import type { MutationResolvers } from '../../__generated__/schema'
import * as connectors from '../../application/connectors/manage-connectors'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const revokeConnectorToken: MutationResolvers['revokeConnectorToken'] = async (
  _,
  { id },
  context,
) => toPayload(await connectors.revokeConnectorToken(dependenciesOf(context), id), context)
