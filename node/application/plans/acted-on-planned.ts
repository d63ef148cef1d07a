import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { actedOn } from '../team/note-activity'

/** Orders of a plan on which somebody acted, as the list of who did what names them. */
export const actedOnPlanned = (orders: readonly PlannedOrder[]) =>
  actedOn(orders.map((order) => ({ ...order, id: idOf(order) })))
