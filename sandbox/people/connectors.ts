import { z } from 'zod'
import type { KeyValues } from '../core/key-values'
import { stores } from '../seeds/stores'

export interface Connector {
  readonly id: string
  readonly account: string
  readonly affiliateId: string
  readonly marketplace: string
  /** Where it sends what VTEX tells it; null until it has been handed over. */
  readonly endpoint: string | null
}

/** The demo connectors of the seeded stores, one per affiliate. */
export class Connectors {
  private readonly connectors = new Map<string, Connector>(
    stores
      .flatMap(({ account, affiliates }) =>
        affiliates.map(({ affiliateId, marketplace }) => ({
          id: `${account}-${affiliateId.toLowerCase()}`,
          account,
          affiliateId,
          marketplace,
          endpoint: null,
        })),
      )
      .map((connector) => [connector.id, connector]),
  )

  constructor(private readonly keyValues: KeyValues) {}

  async load(): Promise<void> {
    for (const { key, value } of await this.keyValues.list('connector-endpoint')) {
      const connector = this.connectors.get(key)
      if (connector) this.connectors.set(key, { ...connector, endpoint: z.string().parse(value) })
    }
  }

  list(): readonly Connector[] {
    return [...this.connectors.values()]
  }

  get(id: string): Connector | undefined {
    return this.connectors.get(id)
  }

  /** The connector of an affiliate, or any of the account's. */
  find(account: string, affiliateId: string | null): Connector | undefined {
    return this.list().find(
      (connector) =>
        connector.account === account &&
        (affiliateId === null || connector.affiliateId === affiliateId),
    )
  }

  async handOver(connector: Connector, endpoint: string): Promise<Connector> {
    await this.keyValues.put('connector-endpoint', connector.id, endpoint)
    const handedOver = { ...connector, endpoint }
    this.connectors.set(connector.id, handedOver)
    return handedOver
  }
}
