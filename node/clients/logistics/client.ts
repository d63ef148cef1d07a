import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asUser } from '../as-user'
import { counted } from '../count-calls'

const root = '/api/logistics/pvt'

/** An account with more has a plan of its own: their absence must not look like "no such policy". */
const policiesPerPage = 100

/** VTEX's Logistics, read only. https://developers.vtex.com/docs/api-reference/logistics-api, read 2026-11-23. */
export class LogisticsClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(context, counted('LOGISTICS', context, asUser(context, options)))
  }

  public inventory(skuId: string): Promise<unknown> {
    return this.http.get<unknown>(`${root}/inventory/skus/${encodeURIComponent(skuId)}`, {
      metric: 'logistics-inventory',
    })
  }

  public docks(): Promise<unknown> {
    return this.http.get<unknown>(`${root}/configuration/docks`, { metric: 'logistics-docks' })
  }

  public warehouses(): Promise<unknown> {
    return this.http.get<unknown>(`${root}/configuration/warehouses`, {
      metric: 'logistics-warehouses',
    })
  }

  /** A page of at most 100, counted from 1. */
  public shippingPolicies(page: number): Promise<unknown> {
    return this.http.get<unknown>(`${root}/shipping-policies`, {
      metric: 'logistics-shipping-policies',
      params: { page, perPage: policiesPerPage },
    })
  }

  /** The rates of a shipping policy that a postal code falls into; undefined when it is not there. */
  public async freightValues(policyId: string, postalCode: string): Promise<unknown> {
    const path = `${root}/configuration/freights/${encodeURIComponent(policyId)}/${encodeURIComponent(postalCode)}/values`
    const values = await this.http.get<unknown>(path, {
      metric: 'logistics-freight-values',
      nullIfNotFound: true,
    })
    return values ?? undefined
  }

  /** What each condition's items can be shipped with. It reads, although it is a POST. */
  public calculate(conditions: readonly object[]): Promise<unknown> {
    return this.http.post<unknown>(`${root}/shipping/calculate`, conditions, {
      metric: 'logistics-calculate',
    })
  }
}
