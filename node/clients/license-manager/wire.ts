import { z } from 'zod'

/** A bare boolean. A page, an object, "true" or 1 is no answer, although each of them is truthy. */
export const parseGranted = (body: unknown): boolean => z.boolean().parse(body)
