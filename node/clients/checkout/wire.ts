import { z } from 'zod'

const simulationSchema = z.object({
  items: z.array(
    z.object({
      requestIndex: z.number().int(),
      availability: z.string(),
      // Cents, for all units of the line; the selling price alone may be rounded.
      priceDefinition: z.object({ total: z.number().int() }),
    }),
  ),
})

export const parseSimulation = (body: unknown) => simulationSchema.parse(body).items
