import { z } from 'zod'

import type { UpstreamFailure } from '../../domain/failure'
import { failure, success } from '../../lib/result'
import type { JobStates, JobStateStore } from '../../ports/job-state-store'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { settings as entity } from './entities'
import type { MasterData } from './master-data'

const documentName = 'jobs'

/** Pages come and go: in a document of their own each, so that the one of all others does not grow. */
const isPage = (name: string): boolean => /\d$/.test(name)

const pageName = (name: string): string => `job-${name}`

const pageSchema = z.object({ state: z.unknown() })

const pages: DocumentKind<{ readonly state?: unknown }> = {
  entity,
  label: 'job-page',
  mark: 'state',
  parse: (document) => pageSchema.parse(document),
  fieldsOf: ({ state }) => ({ state }),
  isForGood: true,
}

const prefix = 'job_'
const fieldOf = (name: string): string => `${prefix}${name.replace(/-/g, '_')}`
const nameOf = (field: string): string => field.slice(prefix.length).replace(/_/g, '-')

// As text: whether a merge replaces what is inside of an object is not documented.
const fieldsSchema = z.record(z.unknown())

const parseFields = (document: unknown): JobStates =>
  Object.fromEntries(
    Object.entries(fieldsSchema.parse(document)).flatMap(([field, value]) =>
      !field.startsWith(prefix) || typeof value !== 'string'
        ? []
        : [[nameOf(field), JSON.parse(value)] as const],
    ),
  )

const fieldsOf = (states: JobStates) =>
  Object.fromEntries(
    Object.entries(states).map(([name, state]) => [fieldOf(name), JSON.stringify(state)]),
  )

const jobs: DocumentKind<JobStates> = {
  entity,
  label: 'job-states',
  mark: 'workspace',
  parse: parseFields,
  fieldsOf,
  isForGood: true,
}

/** Others kept writing the same page, which the tick's lease is there to prevent. */
const keptChanging: UpstreamFailure = {
  kind: 'upstream',
  service: 'master-data',
  operation: 'write-job-page',
  reason: 'refused',
  retryable: true,
}

/** Keeps job states in Master Data v2: one document, a field each, which only its writer touches. */
export const createMasterDataJobStateStore = (masterData: MasterData): JobStateStore => {
  const ofAll = createDocuments(masterData, jobs)
  const ofPages = createDocuments(masterData, pages)
  const readAll: JobStateStore['readAll'] = async () => {
    const read = await ofAll.read(documentName)
    return read.ok ? success(read.value ?? {}) : read
  }
  return {
    readAll,

    read: async (name) => {
      if (!isPage(name)) {
        const all = await readAll()
        return all.ok ? success(all.value[name]) : all
      }
      const page = await ofPages.read(pageName(name))
      return page.ok ? success(page.value?.state) : page
    },

    write: async (name, state) => {
      if (!isPage(name)) return ofAll.set(documentName, fieldsOf({ [name]: state }))
      const written = await ofPages.write(pageName(name), () => ({ state }))
      if (written.ok) return written
      return failure(written.error.kind === 'conflict' ? keptChanging : written.error)
    },

    change: async (name, change) => {
      const changed = isPage(name)
        ? await ofPages.change(pageName(name), (page) => {
            const state = change(page?.state)
            return state.ok ? success({ state: state.value }) : state
          })
        : await ofAll.change(documentName, (all) => {
            const state = change(all?.[name])
            return state.ok ? success({ ...all, [name]: state.value }) : state
          })
      return changed.ok ? success(undefined) : changed
    },
  }
}
