import { z } from 'zod'

/** A list of documents, each read by whoever asked for it. */
export const parseDocuments = (body: unknown): readonly unknown[] =>
  z.array(z.unknown()).parse(body)

const writtenSchema = z.union([z.literal(''), z.null(), z.undefined(), z.object({})])

/**
 * Refuses what Master Data does not answer to a write. A page of something in between may come with 200 too: taken for a
 * success, what it stopped would be lost.
 */
export const checkWritten = (body: unknown): void => void writtenSchema.parse(body)

const totalPattern = /\/(\d+)$/

/** The total of a search, from its `REST-Content-Range` header: whatever stands behind the slash. */
export const parseTotal = (range: string | undefined): number => {
  return z.coerce
    .number()
    .int()
    .parse(totalPattern.exec(range ?? '')?.[1])
}
