import { z } from 'zod'

// Orders answers a refusal as {"error":{"code","message"}}; the gateway in front of it as {"message"}, or with a text.
const bodySchema = z.union([
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.string(),
])

const thrownSchema = z.object({ response: z.object({ data: bodySchema }) })

/** The sentence with which VTEX refused; undefined where it said none. Not cleaned. */
export const refusalIn = (thrown: unknown): string | undefined => {
  const parsed = thrownSchema.safeParse(thrown)
  return parsed.success ? parsed.data.response.data : undefined
}
