import type { Connector } from '../../domain/connectors/connector'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { AccountState } from '../memory/account-state'

export type NamesDependencies = {
  readonly clock: Clock
  readonly connectors: Collection<Connector>
  readonly state: AccountState
}

const freshForMs = 60_000

/** For texts that nobody waits for. */
export const freshInBackgroundMs = 10 * 60_000

/** The marketplace's name by affiliate id, as connectors were registered or a person corrected it. Read at most once a minute and replica. */
export const marketplaceNames = async (
  { clock, connectors, state }: NamesDependencies,
  freshMs = freshForMs,
): Promise<ReadonlyMap<string, string>> => {
  const now = Date.parse(clock.now())
  const { names } = state
  if (names.readAt === undefined || now - names.readAt >= freshMs) {
    names.reading ??= readNames(connectors, state, now).finally(() => {
      names.reading = undefined
    })
    await names.reading
  }
  const corrected = state.settings.known.affiliates.flatMap(({ id, name }) =>
    name === undefined ? [] : [[id, name] as const],
  )
  return corrected.length === 0 ? names.byAffiliate : new Map([...names.byAffiliate, ...corrected])
}

const readNames = async (
  connectors: Collection<Connector>,
  { names }: AccountState,
  now: number,
) => {
  const listed = await connectors.list()
  // Without an answer the names known so far stand; an affiliate id is shown where there is none.
  if (!listed.ok) return
  // Names known already stay: the index may not show a connector that was created a moment ago.
  names.byAffiliate = new Map([
    ...names.byAffiliate,
    ...listed.value.map(
      ({ affiliateId, marketplaceName }) => [affiliateId, marketplaceName] as const,
    ),
  ])
  names.readAt = now
}
