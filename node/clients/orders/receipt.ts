import { z } from 'zod'

const receiptSchema = z.object({ orderId: z.string() })

/** Whether this is VTEX's answer that it took the cancel of an order; a page of a gateway is none. */
export const isReceipt = (body: unknown, orderId: string): boolean => {
  const parsed = receiptSchema.safeParse(body)
  return parsed.success && parsed.data.orderId.toUpperCase() === orderId.toUpperCase()
}
