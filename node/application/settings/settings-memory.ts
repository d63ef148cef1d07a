import type { ReadingRules } from '../../domain/orders/reading-rules'
import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import type { RankRules } from '../../domain/inbox/deadline-bands'
import { toRankRules } from '../../domain/settings/rank-rules'
import { toReadingRules } from '../../domain/settings/reading-rules'
import { Recent } from '../memory/recent'

/** What the owner set, and how orders are read by it: by the defaults until it was read. */
export class SettingsMemory {
  public readonly recent = new Recent<AccountSettings>(defaultSettings, { freshForMs: 60_000 })
  /** The store's own usual time until handling begins, which nobody sets: it changes slowly. */
  public readonly usualHandling = new Recent<number | undefined>(undefined, {
    freshForMs: 10 * 60_000,
  })
  private ranked: { readonly of: AccountSettings; readonly rules: RankRules } | undefined
  private made:
    | {
        readonly of: AccountSettings
        readonly usual: number | undefined
        readonly rules: ReadingRules
      }
    | undefined

  public get known(): AccountSettings {
    return this.recent.last
  }

  /** How orders are ranked by it; the same object while it stays the same. */
  public get rankRules(): RankRules {
    if (this.ranked?.of !== this.known) {
      this.ranked = { of: this.known, rules: toRankRules(this.known) }
    }
    return this.ranked.rules
  }

  public get rules(): ReadingRules {
    const usual = this.usualHandling.last
    if (this.made?.of !== this.known || this.made.usual !== usual) {
      this.made = { of: this.known, usual, rules: toReadingRules(this.known, usual) }
    }
    return this.made.rules
  }

  /** The store's own usual time until handling begins, as this replica learned it. */
  public adoptUsualHandling(milliseconds: number | undefined): void {
    this.usualHandling.change(() => milliseconds)
  }
}
