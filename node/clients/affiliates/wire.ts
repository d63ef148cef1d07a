import { z } from 'zod'

const affiliatesSchema = z.array(
  z.object({ id: z.string(), name: z.string().default(''), salesChannel: z.string() }),
)

export const parseAffiliates = (body: unknown) => affiliatesSchema.parse(body)
