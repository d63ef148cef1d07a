import type { Failure, UpstreamFailure } from '../domain/failure'
import type { AccountSettings } from '../domain/settings/account-settings'
import type { Result } from '../lib/result'

/** What becomes of the settings, or why nothing does. Called again on the newest where another change came between. */
export type SettingsChanging = (current: AccountSettings) => Result<AccountSettings, Failure>

/** What the store's people set. */
export type SettingsStore = {
  /** As of the last change; the defaults while nobody has set anything. */
  readonly read: () => Promise<Result<AccountSettings, UpstreamFailure>>
  /**
   * Changes them so that no other change is lost. `ok` means that they are stored. `conflict`: others kept changing them;
   * nothing of this change is certain.
   */
  readonly change: (change: SettingsChanging) => Promise<Result<AccountSettings, Failure>>
}
