import { z } from 'zod'

/** A list of documents, each read by whoever asked for it. */
export const parseDocuments = (body: unknown): readonly unknown[] =>
  z.array(z.unknown()).parse(body)

const rangePattern = /^resources (\d+)-(\d+)\/(\d+)$/

/** The total of a search, from its `REST-Content-Range` header (`resources 0-99/1234`). */
export const parseTotal = (range: string | undefined): number => {
  const total = rangePattern.exec(range ?? '')?.[3]
  return z.coerce.number().int().parse(total)
}
