import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asUser } from '../as-user'
import { counted } from '../count-calls'

/** VTEX's Catalog, read only. https://developers.vtex.com/docs/api-reference/catalog-api, read 2026-11-23. */
export class CatalogClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(context, counted('CATALOG', context, asUser(context, options)))
  }

  /** The SKU by its id; undefined when the account has none. */
  public async sku(skuId: string): Promise<unknown> {
    const path = `/api/catalog_system/pvt/sku/stockkeepingunitbyid/${encodeURIComponent(skuId)}`
    const sku = await this.http.get<unknown>(path, { metric: 'catalog-sku', nullIfNotFound: true })
    return sku ?? undefined
  }

  /** The id of the SKU that the store gave this code; undefined when none has it. */
  public async skuIdByReference(reference: string): Promise<unknown> {
    const path = `/api/catalog_system/pvt/sku/stockkeepingunitidbyrefid/${encodeURIComponent(reference)}`
    const skuId = await this.http.get<unknown>(path, {
      metric: 'catalog-sku-by-reference',
      nullIfNotFound: true,
    })
    return skuId ?? undefined
  }
}
