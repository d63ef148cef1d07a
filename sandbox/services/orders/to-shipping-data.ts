import type { OrderFacts } from './order-facts'
import { dateOrNull } from './to-list-row'

type Wire = Readonly<Record<string, unknown>>

export function toShippingData(facts: OrderFacts): Wire {
  const address = addressOf(facts)
  return {
    id: 'shippingData',
    address,
    logisticsInfo: facts.items.map((item, index) => logisticsOf(facts, item.quantity, index)),
    trackingHints: null,
    selectedAddresses: [address],
    contactInformation: [],
  }
}

const addressOf = (facts: OrderFacts): Wire => ({
  addressType: 'residential',
  receiverName: `Buyer ${facts.buyer}`,
  addressId: `address-${facts.buyer}`,
  versionId: null,
  entityId: null,
  postalCode: facts.postalCode,
  city: 'Demo City',
  state: 'SP',
  country: 'BRA',
  street: 'Demo Street',
  number: '0',
  neighborhood: 'Demo Neighborhood',
  complement: '',
  reference: null,
  geoCoordinates: [],
})

const logisticsOf = (facts: OrderFacts, quantity: number, itemIndex: number): Wire => {
  // The freight stands on the first item, so that the items add up to the total.
  const price = itemIndex === 0 ? facts.freight : 0
  return {
    itemIndex,
    selectedSla: facts.sla ?? 'Normal',
    lockTTL: '10d',
    price,
    listPrice: price,
    sellingPrice: price,
    deliveryWindow: null,
    deliveryCompany: facts.carrier,
    shippingEstimate: '5bd',
    shippingEstimateDate: dateOrNull(facts.shipBy),
    slas: [],
    shipsTo: ['BRA'],
    deliveryIds: [
      {
        courierId: facts.carrier.toLowerCase().replaceAll(' ', '-'),
        courierName: facts.carrier,
        dockId: facts.dockId ?? '1',
        quantity,
        warehouseId: facts.warehouseId ?? '1_1',
        accountCarrierName: '',
        kitItemDetails: [],
      },
    ],
    deliveryChannels: [{ id: 'delivery', stockBalance: 0 }],
    selectedDeliveryChannel: 'delivery',
    pickupStoreInfo: null,
    addressId: `address-${facts.buyer}`,
    versionId: null,
    entityId: null,
    polygonName: '',
    pickupPointId: null,
    transitTime: '3d',
  }
}
