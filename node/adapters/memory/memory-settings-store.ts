import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import { success } from '../../lib/result'
import type { SettingsStore } from '../../ports/settings-store'

/** Keeps settings in memory: for tests, and as the plainest form of the contract. */
export const createMemorySettingsStore = (): SettingsStore => {
  let kept: AccountSettings = defaultSettings
  return {
    read: async () => success(kept),
    write: async (settings) => {
      kept = settings
      return success(undefined)
    },
  }
}
