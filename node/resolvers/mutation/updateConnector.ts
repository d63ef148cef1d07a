import type { MutationResolvers } from '../../__generated__/schema'
import * as connectors from '../../application/update-connector'
import { dependenciesOf } from '../../context'
import { createLocalizer } from '../localize'
import { toPayload } from '../to-payload'

export const updateConnector: MutationResolvers['updateConnector'] = async (
  _,
  { input },
  context,
) =>
  toPayload(
    await connectors.updateConnector(dependenciesOf(context), input),
    createLocalizer(context.vtex.locale),
  )
