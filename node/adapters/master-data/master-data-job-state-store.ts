import { z } from 'zod'

import type { JobStates, JobStateStore } from '../../ports/job-state-store'
import { settings as entity } from './entities'
import { attempt, documentIdOf, ensureSchema, saveDocument, type MasterData } from './master-data'

const documentName = 'jobs'

/** Pages come and go: in a document of their own each, so that the one of all others does not grow. */
const isPage = (name: string): boolean => /\d$/.test(name)

const pageName = (name: string): string => `job-${name}`

const pageSchema = z.object({ state: z.unknown() })

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

const readFields = async (masterData: MasterData): Promise<JobStates> => {
  const id = documentIdOf(masterData, documentName)
  const document = await masterData.client.read(entity.name, id)
  return document === undefined ? {} : parseFields(document)
}

const readPage = async (masterData: MasterData, name: string): Promise<unknown> => {
  const id = documentIdOf(masterData, pageName(name))
  const document = await masterData.client.read(entity.name, id)
  return document === undefined ? undefined : pageSchema.parse(document).state
}

const mergeField = async (masterData: MasterData, name: string, state: object): Promise<void> => {
  await ensureSchema(masterData, entity)
  const document = {
    id: documentIdOf(masterData, documentName),
    workspace: masterData.scope.workspace,
    schemaVersion: 1,
    [fieldOf(name)]: JSON.stringify(state),
  }
  await masterData.client.merge(entity.name, document, entity.schemaName)
}

/** Keeps job states in Master Data v2: one document, a field each, which only its writer touches. */
export const createMasterDataJobStateStore = (masterData: MasterData): JobStateStore => ({
  read: (name) =>
    attempt('read-job-state', async () =>
      isPage(name) ? readPage(masterData, name) : (await readFields(masterData))[name],
    ),

  readAll: () => attempt('read-job-states', () => readFields(masterData)),

  write: (name, state) =>
    attempt('write-job-state', () =>
      isPage(name)
        ? saveDocument(masterData, entity, { id: pageName(name), state })
        : mergeField(masterData, name, state),
    ),
})
