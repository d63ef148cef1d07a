import type { UpstreamFailure } from '../../domain/failure'
import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { SettingsMemory } from './settings-memory'

export type StoredSettings = {
  readonly settings: Collection<AccountSettings, 'account-settings'>
}

export type SettingsDependencies = StoredSettings & {
  readonly clock: Clock
  readonly memory: { readonly settings: SettingsMemory }
}

/** What the owner set, as of now; the defaults while nobody has set anything. */
export const storedSettings = async ({
  settings,
}: StoredSettings): Promise<Result<AccountSettings, UpstreamFailure>> => {
  const read = await settings.read('account-settings')
  return read.ok ? success(read.value ?? defaultSettings) : read
}

/**
 * What the owner set, at most a minute old. Orders are read by it from then on. Where it cannot be read, what was read
 * last stands; before the first time that is the defaults.
 */
export const currentSettings = (
  dependencies: SettingsDependencies,
): Promise<Result<AccountSettings, UpstreamFailure>> =>
  dependencies.memory.settings.recent.read(dependencies.clock, () => storedSettings(dependencies))
