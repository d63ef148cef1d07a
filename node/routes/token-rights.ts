import { tellTokenRights } from '../application/settings/token-rights'
import { dependenciesOf, type Context } from '../context'
import { answerFailure, answerJson } from './answer'
import { queryText } from './request'

const inMaster =
  'This is answered in a development workspace only: the workspace master is the store itself.'

/** What `npm run probe` asks an installed app, with the token of a person in a header, as VTEX's APIs take it.
 * Requests that write are made with `?scratch=true` alone. */
export const tokenRights = async (context: Context): Promise<void> => {
  const { vtex, clients } = context
  const sent = context.get('VtexIdclientAutCookie')
  // Before anything is asked of VTEX ID, whose client reads it when it is made.
  if (vtex.adminUserAuthToken === undefined && sent !== '') vtex.adminUserAuthToken = sent
  const rights = await tellTokenRights(dependenciesOf({ clients, vtex }), {
    withWrites: queryText(context, 'scratch') === 'true',
  })
  if (rights.ok) return answerJson(context, 200, rights.value)
  const { error } = rights
  return error.kind === 'in-master'
    ? answerJson(context, 403, { error: { code: 'NOT_ALLOWED', message: inMaster } })
    : answerFailure(context, error)
}
