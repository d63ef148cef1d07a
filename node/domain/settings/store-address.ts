import type { AccountWorkspace } from './account-workspace'

/** Where VTEX serves stores. */
const vtexEndpoint = 'myvtex.com'

/**
 * The address of a store in a workspace. An endpoint with a port is one host for all stores, of a machine on which the
 * app is developed.
 */
export const storeAddress = (
  { account, workspace }: AccountWorkspace,
  endpoint = vtexEndpoint,
): string => {
  if (endpoint.includes(':')) return `http://${endpoint}`
  return `https://${workspace === 'master' ? '' : `${workspace}--`}${account}.${endpoint}`
}
