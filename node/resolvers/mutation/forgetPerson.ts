import type { MutationResolvers } from '../../__generated__/schema'
import * as forgetting from '../../application/privacy/forget-person'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const forgetPerson: MutationResolvers['forgetPerson'] = async (_, asked, context) => {
  const { login, after } = asked
  const forgotten = await forgetting.forgetPerson(dependenciesOf(context), {
    login,
    after: after ?? undefined,
  })
  return toPayload(forgotten, context)
}
