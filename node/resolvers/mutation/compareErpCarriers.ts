import type { MutationResolvers } from '../../__generated__/schema'
import * as carriers from '../../application/checks/compare-erp-carriers'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const compareErpCarriers: MutationResolvers['compareErpCarriers'] = async (
  _,
  { carriers: rows },
  context,
) => toPayload(await carriers.compareErpCarriers(dependenciesOf(context), rows), context)
