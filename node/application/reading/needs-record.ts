import { judge } from '../../domain/orders/judge'
import type { AsOf } from '../../domain/orders/reading-rules'
import type { OrderIntegrationRecord } from '../../domain/orders/record'

/** Whether an order needs a person by what Orders alone says of it. */
export const needsRecord = (told: OrderIntegrationRecord, reading: AsOf): boolean =>
  judge(told, reading).open
