import { z } from 'zod'

/** A list of documents, each read by whoever asked for it. */
export const parseDocuments = (body: unknown): readonly unknown[] =>
  z.array(z.unknown()).parse(body)

const totalPattern = /\/(\d+)$/

/** The total of a search, from its `REST-Content-Range` header: whatever stands behind the slash. */
export const parseTotal = (range: string | undefined): number => {
  return z.coerce
    .number()
    .int()
    .parse(totalPattern.exec(range ?? '')?.[1])
}
