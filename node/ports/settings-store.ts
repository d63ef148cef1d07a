import type { UpstreamFailure } from '../domain/failure'
import type { AccountSettings } from '../domain/settings/account-settings'
import type { Result } from '../lib/result'

/** What the store's people set. */
export type SettingsStore = {
  /** As of the last write; the defaults while nobody has set anything. */
  readonly read: () => Promise<Result<AccountSettings, UpstreamFailure>>
  /** Replaces all of it; the last writer wins, and writes are rare and by one person. */
  readonly write: (settings: AccountSettings) => Promise<Result<void, UpstreamFailure>>
}
