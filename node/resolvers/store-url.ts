import { PUBLIC_ENDPOINT } from '@vtex/api'

import type { Context } from '../context'
import { storeAddress } from '../domain/settings/store-address'

/**
 * The address of the store, for people to copy. Never from a header of the request: through VTEX's GraphQL gateway none
 * is certain to name the store's host.
 */
export const storeUrl = ({ vtex }: Pick<Context, 'vtex'>): string =>
  storeAddress(vtex, PUBLIC_ENDPOINT)
