import type { QueryResolvers } from '../../__generated__/schema'
import { describeUsage } from '../../application/usage/describe-usage'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const usage: QueryResolvers['usage'] = async (_parent, _arguments, context) => {
  const described = await describeUsage(dependenciesOf(context))
  if (!described.ok) throw toQueryError(described.error)
  return described.value
}
