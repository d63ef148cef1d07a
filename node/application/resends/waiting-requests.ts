import { isFetched, waitingIn } from '../../domain/resends/given-out'
import { success } from '../../lib/result'
import type { ConnectorMemory } from '../connectors/connector-memory'
import type { ResendDependencies } from './resend-queues'
import { tellableForMs } from './resend-memory'

export type WaitingDependencies = ResendDependencies & {
  readonly memory: { readonly connectors: Pick<ConnectorMemory, 'of'> }
}

const ageOf = (now: string, at: string): number => Date.parse(now) - Date.parse(at)

/**
 * How many orders a connector is asked to send again, for an answer to what it sends: from memory alone. Undefined where no
 * connector of its affiliate fetches, or nothing was read lately: nothing is told rather than what is too old.
 */
export const waitingRequests = (
  { clock, memory }: WaitingDependencies,
  connectorId: string,
): number | undefined => {
  const connector = memory.connectors.of(connectorId).last
  const seen = connector && memory.resends.queues.of(connector.affiliateId).last
  const now = clock.now()
  if (seen?.queue === undefined || ageOf(now, seen.at) >= tellableForMs) return undefined
  return isFetched(seen.queue, now)
    ? waitingIn(seen.queue, { connector: connectorId, now }).length
    : undefined
}

/** How soon a replica finds out that connectors of an affiliate began to fetch. */
const soughtAgainAfterMs = 10 * 60_000

/** Reads what the next answer tells. Run behind an answer: nobody waits for it. */
export const readWaiting = async (
  dependencies: WaitingDependencies,
  connectorId: string,
): Promise<void> => {
  const { clock, memory } = dependencies
  const connector = memory.connectors.of(connectorId).last
  if (connector === undefined) return
  const recent = memory.resends.queues.of(connector.affiliateId)
  const fetches = isFetched(recent.last?.queue, clock.now())
  const most = fetches ? tellableForMs : soughtAgainAfterMs
  await recent.read(
    clock,
    async () => {
      const read = await dependencies.resendQueues.read(connector.affiliateId)
      // While the store does not answer, no delivery asks it again at once: what was known stays as old as it is.
      return success(read.ok ? { at: clock.now(), queue: read.value } : recent.last)
    },
    most,
  )
}
