import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import { success } from '../../lib/result'
import type { SettingsStore } from '../../ports/settings-store'

/** Keeps settings in memory: for tests, and as the plainest form of the contract. */
export const createMemorySettingsStore = (
  before: AccountSettings = defaultSettings,
): SettingsStore => {
  let kept = before
  return {
    read: async () => success(kept),
    change: async (change) => {
      const changed = change(kept)
      if (changed.ok) kept = changed.value
      return changed
    },
  }
}
