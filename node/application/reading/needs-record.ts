import { judge } from '../../domain/orders/judgement'
import type { Reading } from '../../domain/orders/lateness'
import type { OrderIntegrationRecord } from '../../domain/orders/record'

/** Whether an order needs a person by what Orders alone says of it. */
export const needsRecord = (told: OrderIntegrationRecord, reading: Reading): boolean =>
  judge(told, reading).open
