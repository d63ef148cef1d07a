import type { ReadingRules } from '../../domain/orders/reading-rules'
import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import { toReadingRules } from '../../domain/settings/reading-rules'
import { Recent } from '../memory/recent'

/** What the owner set, and how orders are read by it: by the defaults until it was read. */
export class SettingsMemory {
  public readonly recent = new Recent<AccountSettings>(defaultSettings, { freshForMs: 60_000 })
  private usualHandlingMs: number | undefined
  private made: { readonly of: AccountSettings; readonly rules: ReadingRules } | undefined

  public get known(): AccountSettings {
    return this.recent.last
  }

  public get rules(): ReadingRules {
    if (this.made?.of !== this.known) {
      this.made = { of: this.known, rules: toReadingRules(this.known, this.usualHandlingMs) }
    }
    return this.made.rules
  }

  /** The store's own usual time until handling begins, which nobody sets. */
  public adoptUsualHandling(milliseconds: number | undefined): void {
    this.usualHandlingMs = milliseconds
    this.made = undefined
  }
}
