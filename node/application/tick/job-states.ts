import { z } from 'zod'

import type { DocumentKind } from '../../domain/document-kind'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'

export type StatesByName = Readonly<Record<string, unknown>>

/**
 * Where pieces of background work stand, so that another replica goes on from there. Each has one kind of writer at a
 * time, most of them the tick under its lease; the last one wins, and writers of different states do not meet.
 */
export type JobStates = {
  /** What was written last under this name; undefined before the first time. By id: never older than the last write. */
  readonly read: (name: string) => Promise<Result<unknown, UpstreamFailure>>
  /** All of them at once, at the price of one. */
  readonly readAll: () => Promise<Result<StatesByName, UpstreamFailure>>
  /** `state` is plain JSON data. Names are lower-case letters and digits with hyphens between. */
  readonly write: (name: string, state: object) => Promise<Result<void, UpstreamFailure>>
  /** Changes what several may change at once, so that no change is lost. */
  readonly change: (
    name: string,
    change: (current: unknown) => object,
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
    read: async (name) => {
      const all = await readAll()
      return all.ok ? success(all.value[name]) : all
    },
    write: (name, state) => documents.merge('jobs', { [name]: state }),
    change: (name, change) =>
      documents.change('jobs', (all) => success({ ...all, [name]: change(all?.[name]) })),
  }
}
