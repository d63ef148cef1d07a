import type { Carrier, StoreSettings } from '../services/store/store-settings'
import { tradePolicies } from './catalogue'

// The last carrier has just been added, and the demo ERP does not know it.
const carriers: readonly Carrier[] = [
  {
    id: 'demo-carrier',
    name: 'Demo Carrier',
    sla: 'Normal',
    active: true,
    postalRanges: [{ from: '00000000', to: '59999999' }],
    price: 1290,
    businessDays: 5,
  },
  {
    id: 'demo-express',
    name: 'Demo Express',
    sla: 'Express',
    active: true,
    postalRanges: [{ from: '01000000', to: '19999999' }],
    price: 2490,
    businessDays: 2,
  },
  {
    id: 'demo-road-freight',
    name: 'Demo Road Freight',
    sla: 'Economy',
    active: true,
    postalRanges: [{ from: '01000000', to: '89999999' }],
    price: 1890,
    businessDays: 9,
  },
]

/** Two docks and three shipping policies; nobody delivers where postal codes begin with 9. */
export const seedSettings = (): StoreSettings => ({
  divergenceRules: [],
  minimumItems: 1,
  docks: [
    {
      id: '1',
      warehouseId: '1_1',
      active: true,
      salesChannels: [...tradePolicies],
      carrierIds: ['demo-carrier', 'demo-express', 'demo-road-freight'],
    },
    {
      id: '2',
      warehouseId: '1_2',
      active: true,
      salesChannels: ['1', '2'],
      carrierIds: ['demo-carrier', 'demo-road-freight'],
    },
  ],
  carriers: [...carriers],
})
