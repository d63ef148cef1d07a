import { z } from 'zod'
import type { KeyValues } from '../../core/key-values'

// A date without an offset, as public apps send it, is UTC.
const endDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z?$/)
  .transform((text) => (text.endsWith('Z') ? text : `${text}Z`))
  .pipe(z.string().datetime())

/** What an app asks for. Unknown fields are left alone. */
export const scheduleSchema = z.object({
  id: z.string().regex(/^[\w.-]{1,100}$/),
  request: z.object({
    uri: z.string().url(),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    headers: z.record(z.string()).default({}),
    body: z.unknown(),
  }),
  scheduler: z.object({ expression: z.string(), endDate }),
})

const storedSchema = z.object({
  account: z.string(),
  workspace: z.string(),
  schedule: scheduleSchema,
})

/** A schedule of an account and workspace. */
export type StoredSchedule = z.infer<typeof storedSchema>

type Place = Pick<StoredSchedule, 'account' | 'workspace'>

const KIND = 'schedule'

const keyOf = ({ account, workspace }: Place, id: string): string => `${account} ${workspace} ${id}`

/** What apps registered. Kept over a restart. */
export class Schedules {
  private readonly known = new Map<string, StoredSchedule>()

  constructor(private readonly keyValues: KeyValues) {}

  async load(): Promise<void> {
    for (const { key, value } of await this.keyValues.list(KIND)) {
      this.known.set(key, storedSchema.parse(value))
    }
  }

  find(place: Place, id: string): StoredSchedule | undefined {
    return this.known.get(keyOf(place, id))
  }

  list(): readonly StoredSchedule[] {
    return [...this.known.values()]
  }

  async put(stored: StoredSchedule): Promise<void> {
    const key = keyOf(stored, stored.schedule.id)
    await this.keyValues.put(KIND, key, stored)
    this.known.set(key, stored)
  }

  async remove(place: Place, id: string): Promise<void> {
    const key = keyOf(place, id)
    await this.keyValues.remove(KIND, key)
    this.known.delete(key)
  }

  async clear(): Promise<void> {
    for (const { account, workspace, schedule } of this.list()) {
      await this.remove({ account, workspace }, schedule.id)
    }
  }
}
