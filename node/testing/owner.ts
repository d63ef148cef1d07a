import type { SettingsMemory } from '../application/settings/settings-memory'
import type { AccountSettings } from '../domain/settings/account-settings'
import type { Clock } from '../ports/clock'

type Replica = { readonly clock: Clock; readonly memory: { readonly settings: SettingsMemory } }

/** What the owner changes, as a replica knows it from now on. */
export const ownerSets = (
  { clock, memory: { settings } }: Replica,
  changed: Partial<AccountSettings>,
): void => settings.recent.set({ ...settings.known, ...changed }, clock)
