import { accountOf, authorize } from '../../core/authorize'
import { json, type Answer, type UpstreamRequest } from '../../core/http'
import { fail, succeed, type Result } from '../../core/result'
import type { Tokens } from '../../core/tokens'
import type { Resource, Roles } from '../license-manager/roles'
import type { StoreState, StoreStates } from './store-states'

export interface StoreServiceParts {
  readonly tokens: Tokens
  readonly roles: Roles
  readonly stores: StoreStates
}

interface Needed {
  readonly resource: Resource
  /** Where the host does not name it. */
  readonly account?: string
}

/**
 * The store that a request may read. Each page of the reference names the resource that a user
 * needs; an app's own token reads whatever its policies are (assumption).
 */
export function guard(
  { tokens, roles, stores }: StoreServiceParts,
  request: UpstreamRequest,
  { resource, account = accountOf(request) }: Needed,
): Result<StoreState, Answer> {
  const authorized = authorize(tokens, request, account)
  if (!authorized.ok) return authorized
  const identity = authorized.value
  if (identity.kind !== 'app' && !roles.isGranted(identity.user, resource)) {
    return fail(json(403, { Message: `Forbidden: the user lacks ${resource.key}` }))
  }
  const state = stores.get(identity.account)
  return state ? succeed(state) : fail(json(404, { Message: 'Not Found' }))
}
