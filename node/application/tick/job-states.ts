import { z } from 'zod'

import type { DocumentKind } from '../../domain/document-kind'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'

export type StatesByName = Readonly<Record<string, unknown>>

/** One piece of work: what is kept of it is plain JSON data. */
export type JobState<Held extends object, None = Held> = {
  /** Lower-case letters and digits with hyphens between. */
  readonly name: string
  readonly schema: z.ZodType<Held, z.ZodTypeDef, unknown>
  /** What it is before the first time, and where an older version wrote it: begun anew rather than guessed at. */
  readonly none: None
}

export const jobState = <Held extends object, None>(
  name: string,
  schema: z.ZodType<Held, z.ZodTypeDef, unknown>,
  none: None,
): JobState<Held, None> => ({ name, schema, none })

/** What is held under its name among all. */
export const heldIn = <Held extends object, None>(
  states: StatesByName,
  { name, schema, none }: JobState<Held, None>,
): Held | None => {
  const parsed = schema.safeParse(states[name])
  return parsed.success ? parsed.data : none
}

/**
 * Where pieces of background work stand, so that another replica goes on from there. Each has one kind of writer at a
 * time, most of them the tick under its lease; the last one wins, and writers of different states do not meet.
 */
export type JobStates = {
  /** What was written last. By id: never older than the last write. */
  readonly read: <Held extends object, None>(
    state: JobState<Held, None>,
  ) => Promise<Result<Held | None, UpstreamFailure>>
  /** All of them at once, at the price of one. */
  readonly readAll: () => Promise<Result<StatesByName, UpstreamFailure>>
  readonly write: <Held extends object>(
    state: JobState<Held, unknown>,
    held: Held,
  ) => Promise<Result<void, UpstreamFailure>>
  /** Changes what several may change at once, so that no change is lost. */
  readonly change: <Held extends object, None>(
    state: JobState<Held, None>,
    change: (current: Held | None) => Held,
  ) => Promise<Result<unknown, Failure>>
}

const prefix = 'job_'
const fieldOf = (name: string): string => `${prefix}${name.replace(/-/g, '_')}`
const nameOf = (field: string): string => field.slice(prefix.length).replace(/_/g, '-')

const fieldsSchema = z.record(z.unknown())

/** Where they are kept: one document, a field each. */
export const jobStateDocuments: DocumentKind<StatesByName, 'jobs'> = {
  entity: { name: 'orderops_settings' },
  label: 'job-states',
  mark: 'workspace',
  parse: (document) =>
    Object.fromEntries(
      Object.entries(fieldsSchema.parse(document)).flatMap(([field, value]) =>
        !field.startsWith(prefix) || typeof value !== 'string'
          ? []
          : [[nameOf(field), JSON.parse(value)] as const],
      ),
    ),
  // As text: whether a merge replaces what is inside of an object is not documented.
  fieldsOf: (states) =>
    Object.fromEntries(
      Object.entries(states).map(([name, state]) => [fieldOf(name), JSON.stringify(state)]),
    ),
  isForGood: true,
}

export const jobStatesIn = (documents: Collection<StatesByName, 'jobs'>): JobStates => {
  const readAll: JobStates['readAll'] = async () => {
    const read = await documents.read('jobs')
    return read.ok ? success(read.value ?? {}) : read
  }
  return {
    readAll,
    read: async (state) => {
      const all = await readAll()
      return all.ok ? success(heldIn(all.value, state)) : all
    },
    write: ({ name }, held) => documents.merge('jobs', { [name]: held }),
    change: (state, change) =>
      documents.change('jobs', (all = {}) =>
        success({ ...all, [state.name]: change(heldIn(all, state)) }),
      ),
  }
}
