import { everyday } from './everyday'
import type { Scene } from './scene'

/** A carrier was added to VTEX and not to the ERP: what it is to deliver stays where it is. */
export const newCarrier: Scene = {
  ...everyday,
  orders: 3000,
  problems: () => 120,
  newCarrierShare: 40,
  newCarrierReports: 60,
}
