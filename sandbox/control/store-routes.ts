import { json, type Answer } from '../core/http'
import { newSku, patchSku, skuPatchSchema } from '../services/store/sku'
import { storeSettingsPatchSchema } from '../services/store/store-settings'
import type { StoreState, StoreStates } from '../services/store/store-states'
import { withBody, type ControlRequest, type ControlRoute } from './control-route'

/** What the store's people do in their Admin: stock, prices, trade policies, shipping, rules. */
export const storeRoutes = (stores: StoreStates): readonly ControlRoute[] => {
  const route = (
    method: string,
    path: string,
    handle: (state: StoreState, request: ControlRequest) => Answer | Promise<Answer>,
  ): ControlRoute => ({
    method,
    path: `store/*/${path}`,
    handle: (request) => {
      const state = stores.get(request.segments[1] ?? '')
      return state ? handle(state, request) : json(404, { error: 'No such account' })
    },
  })
  return [
    route('GET', 'skus', ({ skus }) => json(200, [...skus.values()])),
    route('GET', 'skus/*', ({ skus }, { segments }) => {
      const sku = skus.get(segments[3] ?? '')
      return sku ? json(200, sku) : json(404, { error: 'No such SKU' })
    }),
    route('PUT', 'skus/*', putSku),
    route('GET', 'settings', ({ settings }) => json(200, settings)),
    route('PUT', 'settings', (state, request) =>
      withBody(storeSettingsPatchSchema, request, async (patch) => {
        await state.putSettings({ ...state.settings, ...patch })
        return json(200, state.settings)
      }),
    ),
  ]
}

function putSku(state: StoreState, request: ControlRequest): Promise<Answer> {
  return withBody(skuPatchSchema, request, async (patch) => {
    const id = request.segments[3] ?? ''
    const salesChannels = state.affiliates.map((affiliate) => affiliate.salesChannel)
    const warehouses = state.settings.docks.map((dock) => dock.warehouseId)
    const known = state.skus.get(id)
    const places = { warehouses, salesChannels: known?.salesChannels ?? salesChannels }
    const sku = patchSku(known ?? newSku(id, salesChannels), patch, places)
    await state.putSku(sku)
    return json(200, sku)
  })
}
