import type { QueryResolvers } from '../../__generated__/schema'
import { describeSettings } from '../../application/settings/describe-settings'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'
import { visited } from '../visited'

export const settings: QueryResolvers['settings'] = async (_parent, _arguments, context) => {
  const described = await describeSettings(dependenciesOf(context))
  visited(context)
  if (!described.ok) throw toQueryError(described.error)
  return described.value
}
