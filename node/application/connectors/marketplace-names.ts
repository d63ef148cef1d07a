import { success } from '../../lib/result'
import type { SettingsMemory } from '../settings/settings-memory'
import type { ConnectorDependencies } from './list-connectors'

export type NamesDependencies = ConnectorDependencies & {
  readonly memory: { readonly settings: SettingsMemory }
}

/** For texts that nobody waits for. */
export const freshInBackgroundMs = 10 * 60_000

/**
 * The marketplace's name by affiliate id, as a person corrected it, its connector was registered, or VTEX lists it.
 * Connectors are read at most once a minute and replica; VTEX's list is taken as it was read last, for whatever reason.
 */
export const marketplaceNames = async (
  { clock, connectors, memory }: NamesDependencies,
  freshMs?: number,
): Promise<ReadonlyMap<string, string>> => {
  const { names } = memory.connectors
  // Without an answer the names known so far stand; an affiliate id is shown where there is none.
  await names.read(
    clock,
    async () => {
      const listed = await connectors.list()
      if (!listed.ok) return listed
      const read = listed.value.map(
        ({ affiliateId, marketplaceName }) => [affiliateId, marketplaceName] as const,
      )
      // Names known already stay: the index may not show a connector that was created a moment ago.
      return success(new Map([...names.last, ...read]))
    },
    freshMs,
  )
  const corrected = memory.settings.known.affiliates.flatMap(({ id, name }) =>
    name === undefined ? [] : [[id, name] as const],
  )
  const { listed } = memory.connectors.affiliates.last
  if (corrected.length === 0 && listed.length === 0) return names.last
  const asListed = listed.map(({ id, name }) => [id, name] as const)
  return new Map([...asListed, ...names.last, ...corrected])
}
