import type { Failure } from '../../domain/failure'
import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import {
  changeMarketplace,
  changeSettings,
  withColumnMap,
  type MarketplaceChange,
  type SettingsChange,
} from '../../domain/settings/change-settings'
import { success, type Result } from '../../lib/result'
import type { SettingsDependencies } from './current-settings'

type Change = (settings: AccountSettings) => Result<AccountSettings, Failure>

/** Changes what is stored now, not what this replica remembers of it. */
export const updateSettings = async (
  dependencies: SettingsDependencies,
  change: Change,
): Promise<Result<AccountSettings, Failure>> => {
  const changed = await dependencies.settings.change(
    'account-settings',
    (known = defaultSettings) => change(known),
  )
  if (changed.ok) dependencies.memory.settings.recent.set(changed.value, dependencies.clock)
  return changed
}

/** Changes parts of the settings, all of them or none. */
export const saveSettings = (dependencies: SettingsDependencies, change: SettingsChange) =>
  updateSettings(dependencies, (settings) =>
    changeSettings(settings, change, dependencies.clock.now()),
  )

/** Changes what is said of one marketplace. */
export const saveMarketplace = (dependencies: SettingsDependencies, change: MarketplaceChange) =>
  updateSettings(dependencies, (settings) =>
    changeMarketplace(settings, change, dependencies.clock.now()),
  )

/** Remembers how the columns of a kind of file are read. */
export const rememberColumnMap = (
  dependencies: SettingsDependencies,
  columnMap: { readonly name: string; readonly map: string },
) => updateSettings(dependencies, (settings) => withColumnMap(settings, columnMap))

/** Sends nothing to a colleague any more. */
export const removeReceiver = (dependencies: SettingsDependencies, email: string) =>
  updateSettings(dependencies, ({ notifications, ...settings }) =>
    success({
      ...settings,
      notifications: {
        ...notifications,
        emails: notifications.emails.filter((each) => each !== email),
      },
    }),
  )
