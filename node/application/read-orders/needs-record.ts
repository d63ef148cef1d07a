import { judge } from '../../domain/inbox/judgement'
import type { Reading } from '../../domain/order-integration/lateness'
import type { OrderIntegrationRecord } from '../../domain/order-integration/record'

/** Whether an order needs a person by what Orders alone says of it. */
export const needsRecord = (told: OrderIntegrationRecord, reading: Reading): boolean =>
  judge(told, reading).open
