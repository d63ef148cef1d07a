import type { KeyValues } from '../../core/key-values'
import { seedCatalogue } from '../../seeds/catalogue'
import { seedSettings } from '../../seeds/shipping'
import { stores, type Affiliate, type Store } from '../../seeds/stores'
import { skuSchema, type Sku } from './sku'
import { storeSettingsSchema, type StoreSettings } from './store-settings'

const SKU = 'store-sku'
const SETTINGS = 'store-settings'

/** What one account sells, keeps in stock and ships. Reads are from memory, writes are kept too. */
export class StoreState {
  readonly skus = new Map<string, Sku>(seedCatalogue().map((sku) => [sku.id, sku]))
  private current: StoreSettings = seedSettings()

  constructor(
    private readonly store: Store,
    private readonly keyValues: KeyValues,
  ) {}

  get currency(): string {
    return this.store.currency
  }

  get affiliates(): readonly Affiliate[] {
    return this.store.affiliates
  }

  get settings(): StoreSettings {
    return this.current
  }

  affiliate(affiliateId: string): Affiliate | undefined {
    return this.store.affiliates.find((affiliate) => affiliate.affiliateId === affiliateId)
  }

  async putSku(sku: Sku): Promise<void> {
    this.skus.set(sku.id, sku)
    await this.keyValues.put(SKU, `${this.store.account}/${sku.id}`, sku)
  }

  async putSettings(settings: StoreSettings): Promise<void> {
    this.current = settings
    await this.keyValues.put(SETTINGS, this.store.account, settings)
  }

  /** What was kept by an earlier start. */
  restore(kept: { readonly sku?: Sku; readonly settings?: StoreSettings }): void {
    if (kept.sku) this.skus.set(kept.sku.id, kept.sku)
    if (kept.settings) this.current = kept.settings
  }
}

export class StoreStates {
  private readonly states: ReadonlyMap<string, StoreState>

  constructor(private readonly keyValues: KeyValues) {
    this.states = new Map(
      stores.map((store) => [store.account, new StoreState(store, keyValues)] as const),
    )
  }

  get(account: string): StoreState | undefined {
    return this.states.get(account)
  }

  async load(): Promise<void> {
    for (const { key, value } of await this.keyValues.list(SETTINGS)) {
      this.states.get(key)?.restore({ settings: storeSettingsSchema.parse(value) })
    }
    for (const { key, value } of await this.keyValues.list(SKU)) {
      const [account = ''] = key.split('/')
      this.states.get(account)?.restore({ sku: skuSchema.parse(value) })
    }
  }
}
