import { readOrders } from '../reading/read-orders'
import type { TickJob } from './tick-job'

/** Reads the store's orders from Orders, the newest first, and then keeps up with them. */
export const readOrdersJob: TickJob = { name: 'read-orders', run: readOrders }
