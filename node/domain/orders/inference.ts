import { z } from 'zod'

import { hashOf } from '../../lib/hash'
import { errorTypes } from '../diagnosis/diagnosis'

/** A cause that no source reported and that follows from how many orders behave. */
export const inferenceSchema = z.object({
  kind: z.literal('inference'),
  at: z.string(),
  digest: z.string(),
  /** Absent where an earlier inference no longer holds. */
  errorType: z.enum(errorTypes).optional(),
  /** The figures that it rests on, for the sentences that tell it. */
  facts: z.array(z.object({ name: z.string(), value: z.string() })),
})

export type Inference = z.infer<typeof inferenceSchema>

/** An inference with its digest: the same for the same conclusion from the same figures. */
export const toInference = (drawn: Omit<Inference, 'kind' | 'digest'>): Inference => ({
  kind: 'inference',
  digest: hashOf(['inference', drawn.errorType, drawn.facts]),
  ...drawn,
})
