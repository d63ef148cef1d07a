import { z } from 'zod'

import { orderIdIn } from './order-id-names'

// What an entry of a connector's log holds of an order: the marketplace's order, what the connector made of it, and
// what VTEX answered. All three are buyers' orders in full, so only an id and a code leave this file as text; the order
// as it was handed to VTEX goes on to the parser that reduces it.

const largestContent = 262_144

/** A JSON text, or what some connectors put there instead: the thing itself. A list of one stands for its element. */
const readContent = (content: unknown): unknown => {
  const read = typeof content === 'string' ? parse(content) : content
  return Array.isArray(read) && read.length === 1 ? read[0] : read
}

const parse = (text: string): unknown => {
  if (text.length > largestContent || !/^\s*[[{]/.test(text)) return undefined
  try {
    const read: unknown = JSON.parse(text)
    return read
  } catch {
    return undefined
  }
}

// Codes of VTEX look like this; anything else in their place may be anything.
const code = z
  .string()
  .regex(/^[A-Z]{2,8}\d{1,5}(?:\.\d)?$/)
  .optional()
  .catch(undefined)
const words = z.string().min(1).optional().catch(undefined)
const reported = z.object({ code, message: words, description: words }).optional().catch(undefined)

// The new method answers with `code`, `message` and `errors`, the older one with `error`
// (openapi External Marketplace Orders; guide "How to collect orders from sales channels").
const answerSchema = z.object({
  code,
  message: words,
  error: reported,
  errors: z.array(reported).optional().catch(undefined),
})

const answerIn = (content: unknown) => {
  const answer = answerSchema.safeParse(content).data
  const first = answer?.error ?? answer?.errors?.find((each) => each?.code !== undefined)
  return {
    code: first?.code ?? answer?.code,
    message: first?.message ?? first?.description ?? answer?.message,
  }
}

export type LogContents = {
  readonly source: unknown
  readonly translated: unknown
  readonly destination: unknown
}

/** What can be read of the contents; what cannot is no failure, since nothing says what they have to be. */
export const readLogContents = (contents: LogContents) => {
  const translated = readContent(contents.translated)
  const destination = readContent(contents.destination)
  return {
    orderId:
      orderIdIn(translated) ?? orderIdIn(destination) ?? orderIdIn(readContent(contents.source)),
    translated,
    ...answerIn(destination),
  }
}
