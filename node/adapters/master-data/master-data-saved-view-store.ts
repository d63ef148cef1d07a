import { z } from 'zod'

import { savedViewSchema, type SavedViews } from '../../domain/inbox/saved-view'
import { digestOf } from '../../lib/digest'
import { success } from '../../lib/result'
import type { SavedViewStore } from '../../ports/saved-view-store'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { savedViews as entity } from './entities'
import type { MasterData } from './master-data'

// One document for each person, and in it one field, a text, for each view.

const viewPrefix = 'view-'

const storedSchema = z.record(z.unknown())

const kind: DocumentKind<SavedViews> = {
  entity,
  label: 'saved-views',
  // Without any view it is what a person has who deleted all.
  mark: 'workspace',
  parse: (document) =>
    Object.entries(storedSchema.parse(document))
      // A view that was deleted by an older version left an empty text behind.
      .filter(([field, text]) => field.startsWith(viewPrefix) && text)
      .map(([, text]) => savedViewSchema.parse(JSON.parse(z.string().parse(text)))),
  fieldsOf: (views) =>
    Object.fromEntries(views.map((view) => [`${viewPrefix}${view.id}`, JSON.stringify(view)])),
  isForGood: false,
}

/** Where a person's views are: who they are stands in no stored text. */
const documentName = (person: string): string => digestOf([person])

/** Keeps saved views in Master Data v2, one document for each person, read by id. */
export const createMasterDataSavedViewStore = (masterData: MasterData): SavedViewStore => {
  const documents = createDocuments(masterData, kind)
  return {
    read: async (person) => {
      const read = await documents.read(documentName(person))
      return read.ok ? success(read.value ?? []) : read
    },
    change: (person, change) =>
      documents.change(documentName(person), (current) => change(current ?? [])),
  }
}
