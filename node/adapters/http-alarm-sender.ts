import { toClientFailure } from '../clients/client-failure'
import type { RelayClient } from '../clients/relay/client'
import type { UpstreamFailure } from '../domain/failure'
import { isPublicIp } from '../domain/relay/forward-address'
import { failure, success } from '../lib/result'
import type { AlarmSender } from '../ports/alarm-sender'
import type { HostResolver } from '../ports/host-resolver'

const refused: UpstreamFailure = {
  kind: 'upstream',
  service: 'alarm-receiver',
  operation: 'send-alarm',
  reason: 'refused',
  retryable: true,
}

/** Sends alarms over HTTP, only to hosts that stand for public addresses at the moment of the call. */
export const createHttpAlarmSender = (
  client: RelayClient,
  resolver: HostResolver,
): AlarmSender => ({
  send: async ({ address, idempotencyKey, timestamp, signature, body }) => {
    try {
      const addresses = await resolver.resolve(address.hostname)
      if (addresses.length === 0 || !addresses.every(isPublicIp)) return failure(refused)
      await client.post(address, Buffer.from(body, 'utf8'), {
        'Idempotency-Key': idempotencyKey,
        'X-Order-Integrations-Timestamp': timestamp,
        'X-Order-Integrations-Signature': signature,
      })
      return success(undefined)
    } catch (thrown) {
      return failure({ ...refused, ...toClientFailure(thrown) })
    }
  },
})
