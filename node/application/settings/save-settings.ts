import type { Failure } from '../../domain/failure'
import { parseForwardAddress } from '../../domain/relay/forward-address'
import type { AccountSettings } from '../../domain/settings/account-settings'
import {
  changeMarketplace,
  changeSettings,
  withColumnMap,
  type MarketplaceChange,
  type SettingsChange,
} from '../../domain/settings/change-settings'
import { success, type Result } from '../../lib/result'
import { createToken } from '../connector-token'
import { applySettings, type SettingsDependencies } from './current-settings'

type Change = (settings: AccountSettings) => Result<AccountSettings, Failure>

/** Changes what is stored now, not what this replica remembers of it. */
const update = async (
  dependencies: SettingsDependencies,
  change: Change,
): Promise<Result<AccountSettings, Failure>> => {
  const changed = await dependencies.settings.change(change)
  if (changed.ok) applySettings(dependencies, changed.value)
  return changed
}

/** Changes parts of the settings, all of them or none. */
export const saveSettings = (dependencies: SettingsDependencies, change: SettingsChange) =>
  update(dependencies, (settings) => changeSettings(settings, change, dependencies.clock.now()))

/** Changes what is said of one marketplace. */
export const saveMarketplace = (dependencies: SettingsDependencies, change: MarketplaceChange) =>
  update(dependencies, (settings) => changeMarketplace(settings, change, dependencies.clock.now()))

/** Remembers how the columns of a kind of file are read. */
export const rememberColumnMap = (
  dependencies: SettingsDependencies,
  columnMap: { readonly name: string; readonly map: string },
) => update(dependencies, (settings) => withColumnMap(settings, columnMap))

/** An address for alarms and its new secret, which is known only now. */
export type IssuedWebhook = { readonly url: string; readonly secret: string }

/** Sends alarms to an address from now on. The secret before ends at once. */
export const setAlarmWebhook = async (
  dependencies: SettingsDependencies,
  url: string,
): Promise<Result<IssuedWebhook, Failure>> => {
  const address = parseForwardAddress(url, 'url')
  if (!address.ok) return address
  const issued = { url: address.value.href, secret: createToken() }
  const webhook = { ...issued, createdAt: dependencies.clock.now() }
  const saved = await update(dependencies, (settings) => success({ ...settings, webhook }))
  return saved.ok ? success(issued) : saved
}

/** Sends alarms to nobody from now on. */
export const removeAlarmWebhook = (dependencies: SettingsDependencies) =>
  update(dependencies, (settings) => success({ ...settings, webhook: undefined }))
