import { z } from 'zod'

import { savedViewSchema, type SavedViews } from '../../domain/saved-view'
import { digestOf } from '../../lib/digest'
import type { SavedViewStore } from '../../ports/saved-view-store'
import { savedViews as entity } from './entities'
import { attempt, documentIdOf, ensureSchema, type MasterData } from './master-data'

// One document for each person, and in it one field for each view: a merge touches the fields of what changes and no
// other's, so two tabs need no condition and lose nothing, whoever is first. A view is one text, because whether a
// PATCH replaces a nested object or merges into it is not documented. A view that is deleted leaves an empty text behind,
// since what a PATCH makes of null is not documented either; saving the same again takes that field.

const viewPrefix = 'view-'

const fieldOf = (id: string): string => `${viewPrefix}${id}`

const storedSchema = z.record(z.unknown())

const parseViews = (document: unknown): SavedViews =>
  Object.entries(storedSchema.parse(document))
    .filter(([field, text]) => field.startsWith(viewPrefix) && text)
    .map(([, text]) => savedViewSchema.parse(JSON.parse(z.string().parse(text))))

/** Where a person's views are: who they are stands in no stored text. */
const documentName = (person: string): string => digestOf([person])

const mergeFields = async (
  masterData: MasterData,
  person: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> => {
  await ensureSchema(masterData, entity)
  const document = {
    ...fields,
    id: documentIdOf(masterData, documentName(person)),
    workspace: masterData.scope.workspace,
    schemaVersion: 1,
  }
  await masterData.client.merge(entity.name, document, entity.schemaName)
}

/** Keeps saved views in Master Data v2, one document for each person, read by id. */
export const createMasterDataSavedViewStore = (masterData: MasterData): SavedViewStore => ({
  read: (person) =>
    attempt('read-saved-views', async () => {
      const id = documentIdOf(masterData, documentName(person))
      const document = await masterData.client.read(entity.name, id)
      return document === undefined ? [] : parseViews(document)
    }),

  write: (person, views) =>
    attempt('write-saved-views', () => {
      const fields = views.map((view) => [fieldOf(view.id), JSON.stringify(view)])
      return mergeFields(masterData, person, Object.fromEntries(fields))
    }),

  remove: (person, id) =>
    attempt('remove-saved-view', () => mergeFields(masterData, person, { [fieldOf(id)]: '' })),
})
