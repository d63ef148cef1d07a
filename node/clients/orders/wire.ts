import { z } from 'zod'

const orderSchema = z.object({ orderId: z.string(), status: z.string().nullish() })

/** What is read of an order. It holds buyers' data in clear: nothing else may leave this function. */
export const parseOrder = (body: unknown): { orderId: string; status: string | undefined } => {
  const { orderId, status } = orderSchema.parse(body)
  return { orderId, status: status ?? undefined }
}
