import type { MutationResolvers } from '../../__generated__/schema'
import * as ticks from '../../application/tick/tick-secret'
import { tickPath, tickSecretHeader } from '../../application/tick/tick-path'
import { dependenciesOf } from '../../context'
import { success } from '../../lib/result'
import { storeUrl } from '../store-url'
import { toPayload } from '../to-payload'

export const rotateTickSecret: MutationResolvers['rotateTickSecret'] = async (
  _parent,
  _arguments,
  context,
) => {
  const issued = await ticks.rotateTickSecret(dependenciesOf(context))
  const endpoint = `${storeUrl(context)}${tickPath}?an=${context.vtex.account}`
  const answer = issued.ok
    ? success({ endpoint, header: tickSecretHeader, secret: issued.value })
    : issued
  return toPayload(answer, context)
}
