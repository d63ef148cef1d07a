import { z } from 'zod'

const bodySchema = z.union([
  z.object({ Message: z.string() }).transform(({ Message }) => Message),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.string(),
])

const refusalSchema = z.object({ response: z.object({ data: bodySchema }) })

const longest = 200

/** What the platform says about a schedule that it does not take; undefined where it says nothing that can be read. */
export const parseRefusal = (thrown: unknown): string | undefined => {
  const text = refusalSchema.safeParse(thrown).data?.response.data.replace(/\s+/g, ' ').trim()
  return text === undefined || text === '' || text.startsWith('<')
    ? undefined
    : text.slice(0, longest)
}
