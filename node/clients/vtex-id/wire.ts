import { z } from 'zod'

const validatedSchema = z.object({ user: z.string().min(1) })

export const parseValidated = (body: unknown) => validatedSchema.parse(body)
