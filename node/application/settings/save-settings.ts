import type { Failure } from '../../domain/failure'
import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import {
  changeMarketplace,
  changeSettings,
  withColumnMap,
  type MarketplaceChange,
  type SettingsChange,
} from '../../domain/settings/change-settings'
import {
  changedSince,
  settingsParts,
  type SettingsPart,
} from '../../domain/settings/settings-version'
import { failure, success, type Result } from '../../lib/result'
import type { SettingsDependencies } from './current-settings'

type Change = (settings: AccountSettings) => Result<AccountSettings, Failure>

/** What somebody read before they decided on a change: its version. Without one, whatever stands is replaced. */
export type Read = { readonly seen?: string }

/** Changes what is stored now, not what this replica remembers of it. */
export const updateSettings = async (
  dependencies: SettingsDependencies,
  change: Change,
): Promise<Result<AccountSettings, Failure>> => {
  const changed = await dependencies.settings.change(
    'account-settings',
    (known = defaultSettings) => {
      const next = change(known)
      // Whoever was refused for it reads what stands now, not what this replica remembers.
      if (!next.ok && next.error.kind === 'conflict') {
        dependencies.memory.settings.recent.set(known, dependencies.clock)
      }
      return next
    },
  )
  if (changed.ok) dependencies.memory.settings.recent.set(changed.value, dependencies.clock)
  return changed
}

const unlessChanged =
  (seen: string | undefined, parts: readonly SettingsPart[], change: Change): Change =>
  (settings) =>
    seen !== undefined && changedSince(settings, seen, parts)
      ? failure({ kind: 'conflict' })
      : change(settings)

const partsOf = (change: SettingsChange): readonly SettingsPart[] => {
  const { divergenceBands, ...parts } = change
  const named = settingsParts.filter((part) => Reflect.get(parts, part) !== undefined)
  return divergenceBands ? [...named, 'divergenceRule'] : named
}

/** Changes parts of the settings, all of them or none; a conflict where one is not as it was read. */
export const saveSettings = (
  dependencies: SettingsDependencies,
  { seen, ...change }: SettingsChange & Read,
) =>
  updateSettings(
    dependencies,
    unlessChanged(seen, partsOf(change), (settings) =>
      changeSettings(settings, change, dependencies.clock.now()),
    ),
  )

/** Changes what is said of one marketplace; a conflict where that is not as it was read. */
export const saveMarketplace = (
  dependencies: SettingsDependencies,
  { seen, ...change }: MarketplaceChange & Read,
) =>
  updateSettings(
    dependencies,
    unlessChanged(seen, [{ marketplace: change.id }], (settings) =>
      changeMarketplace(settings, change, dependencies.clock.now()),
    ),
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
