import type { UpstreamFailure } from '../../domain/failure'
import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import { toReadingRules } from '../../domain/settings/reading-rules'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { AccountState } from '../memory/account-state'

export type SettingsDependencies = {
  readonly clock: Clock
  readonly settings: Collection<AccountSettings, 'account-settings'>
  readonly state: AccountState
}

const freshForMs = 60_000

/** From now on this replica reads orders by these settings. */
export const applySettings = (
  { clock, state }: SettingsDependencies,
  settings: AccountSettings,
): void => {
  state.settings.known = settings
  state.settings.readAt = Date.parse(clock.now())
  state.rules = toReadingRules(settings, state.rules)
  state.callsPerSlice = settings.callsPerSlice
}

/**
 * What the owner set, at most a minute old. Orders are read by it from then on. Where it cannot be read, what was read
 * last stands; before the first time that is the defaults.
 */
export const currentSettings = async (
  dependencies: SettingsDependencies,
): Promise<Result<AccountSettings, UpstreamFailure>> => {
  const { clock, state } = dependencies
  const current = state.settings
  const isFresh =
    current.readAt !== undefined && Date.parse(clock.now()) - current.readAt < freshForMs
  if (isFresh) return success(current.known)
  current.reading ??= readAnew(dependencies).finally(() => {
    current.reading = undefined
  })
  return current.reading
}

/** What the owner set, as of now; the defaults while nobody has set anything. */
export const storedSettings = async ({
  settings,
}: Pick<SettingsDependencies, 'settings'>): Promise<Result<AccountSettings, UpstreamFailure>> => {
  const read = await settings.read('account-settings')
  return read.ok ? success(read.value ?? defaultSettings) : read
}

const readAnew = async (
  dependencies: SettingsDependencies,
): Promise<Result<AccountSettings, UpstreamFailure>> => {
  const { settings } = dependencies.state
  const before = settings.known
  const read = await storedSettings(dependencies)
  // What this replica wrote meanwhile is newer than what was read.
  if (settings.known !== before) return success(settings.known)
  if (read.ok) applySettings(dependencies, read.value)
  return read
}
