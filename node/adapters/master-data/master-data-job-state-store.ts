import { z } from 'zod'

import type { DocumentKind } from '../../domain/document-kind'
import type { UpstreamFailure } from '../../domain/failure'
import { failure, success } from '../../lib/result'
import type { JobStates, JobStateStore } from '../../ports/job-state-store'
import { createMasterDataCollection } from './collection'
import type { MasterData } from './master-data'

const documentName = 'jobs'

/** Pages come and go: in a document of their own each, so that the one of all others does not grow. */
const isPage = (name: string): boolean => /\d$/.test(name)

const pageName = (name: string): string => `job-${name}`

const pageSchema = z.object({ state: z.unknown() })

const pages: DocumentKind<{ readonly state?: unknown }> = {
  entity: { name: 'orderops_settings' },
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
  entity: { name: 'orderops_settings' },
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
  const ofAll = createMasterDataCollection(masterData, jobs)
  const ofPages = createMasterDataCollection(masterData, pages)
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
      if (!isPage(name)) return ofAll.merge(documentName, { [name]: state })
      const written = await ofPages.change(pageName(name), () => success({ state }))
      if (written.ok) return success(undefined)
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
