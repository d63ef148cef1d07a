import { toClientFailure } from '../clients/client-failure'
import type { RelayClient } from '../clients/relay/client'
import type { UpstreamFailure } from '../domain/failure'
import { isPublicIp } from '../domain/relay/forward-address'
import { failure, success } from '../lib/result'
import type { ConnectorLogReader } from '../ports/connector-log-reader'
import type { HostResolver } from '../ports/host-resolver'

const refused: UpstreamFailure = {
  kind: 'upstream',
  service: 'connector',
  operation: 'read-log',
  reason: 'refused',
  retryable: true,
}

/** A log holds buyers' data: nothing that is thrown may quote it. */
const parse = (text: string): unknown => {
  try {
    const body: unknown = JSON.parse(text)
    return body
  } catch {
    return undefined
  }
}

/** Reads logs over HTTP, only from hosts that stand for public addresses at the moment of the call. */
export const createHttpConnectorLogReader = (
  client: RelayClient,
  resolver: HostResolver,
): ConnectorLogReader => ({
  read: async ({ address, account, day }) => {
    // `{urlBase}/{account}/logs/?DateAt=yyyy-mm-dd&status=all`
    // https://developers.vtex.com/docs/guides/external-marketplace-integration-logs, read 2026-11-25.
    const url = new URL(address)
    url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(account)}/logs/`
    url.searchParams.set('DateAt', day)
    url.searchParams.set('status', 'all')
    try {
      const addresses = await resolver.resolve(address.hostname)
      if (addresses.length === 0 || !addresses.every(isPublicIp)) return failure(refused)
      const body = parse(await client.getText(url))
      return body === undefined
        ? failure({ ...refused, reason: 'unexpected-shape', retryable: false })
        : success(body)
    } catch (thrown) {
      return failure({ ...refused, ...toClientFailure(thrown) })
    }
  },
})
