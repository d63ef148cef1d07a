import { z } from 'zod'

const targetSchema = z.object({ id: z.string().nullish() })

// The reference shows a list of targets; VTEX DO's notes have one target, and a task may too.
const taskSchema = z.object({
  id: z.string(),
  domain: z.string().nullish(),
  status: z.string(),
  target: z.union([z.array(targetSchema), targetSchema.transform((target) => [target])]),
})

const tasksSchema = z
  .object({ items: z.array(taskSchema), paging: z.object({ total: z.number() }) })
  // The first page is not all: what is behind it may be what was asked for.
  .refine(({ items, paging }) => paging.total <= items.length)

export type WireTask = z.infer<typeof taskSchema>

/** What is read of a list of tasks. Nothing of whoever they are assigned to. */
export const parseTasks = (body: unknown): readonly WireTask[] => tasksSchema.parse(body).items
