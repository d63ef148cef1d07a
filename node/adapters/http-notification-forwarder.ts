import { toClientFailure } from '../clients/client-failure'
import type { RelayClient } from '../clients/relay/client'
import type { UpstreamFailure } from '../domain/failure'
import { isPublicIp } from '../domain/relay/forward-address'
import { failure, success } from '../lib/result'
import type { HostResolver } from '../ports/host-resolver'
import type { NotificationForwarder } from '../ports/notification-forwarder'

const refused: UpstreamFailure = {
  kind: 'upstream',
  service: 'connector',
  operation: 'forward',
  reason: 'refused',
  retryable: true,
}

// Where VTEX posts results below a connector's endpoint.
// https://developers.vtex.com/docs/guides/external-marketplace-integration-collect-orders, read 2026-11-23.
const resultPath = '/order-integration/notification/processing-result'

/** Passes notifications on over HTTP, only to hosts that stand for public addresses at the moment of the call. */
export const createHttpNotificationForwarder = (
  client: RelayClient,
  resolver: HostResolver,
): NotificationForwarder => ({
  forward: async ({ address, account, body }) => {
    const url = new URL(address)
    url.pathname = `${url.pathname.replace(/\/$/, '')}${resultPath}`
    url.searchParams.set('an', account)
    try {
      const addresses = await resolver.resolve(address.hostname)
      if (addresses.length === 0 || !addresses.every(isPublicIp)) return failure(refused)
      await client.post(url, body)
      return success(undefined)
    } catch (thrown) {
      return failure({ ...refused, ...toClientFailure(thrown) })
    }
  },
})
