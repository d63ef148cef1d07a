import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import { issueStateSchema, type IssueState } from '../../domain/causes/issue-state'
import { digestOf } from '../../lib/digest'
import { success } from '../../lib/result'
import type { IssueStateStore } from '../../ports/issue-state-store'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { issueStates as entity } from './entities'
import type { MasterData } from './master-data'

// A part is stored as one text.
const partSchema = z
  .string()
  .nullish()
  .transform((text): unknown => (text ? JSON.parse(text) : undefined))

const storedSchema = z.object({
  issueId: z.string(),
  decision: partSchema,
  assignment: partSchema,
})

const textOf = (part: object | undefined) => part && JSON.stringify(part)

const kind: DocumentKind<IssueState> = {
  entity,
  label: 'issue-state',
  mark: 'issueId',
  parse: (document) => issueStateSchema.parse(storedSchema.parse(document)),
  fieldsOf: ({ issueId, decision, assignment }) => ({
    issueId,
    decision: textOf(decision),
    assignment: textOf(assignment),
  }),
  isForGood: false,
}

const listed = ['issueId', 'decision', 'assignment']

/** An issue's id has characters that an id of Master Data may not have. */
const documentName = (issueId: string): string => digestOf([issueId])

/** Keeps what people decided about causes in Master Data v2, one document for each cause. */
export const createMasterDataIssueStateStore = (masterData: MasterData): IssueStateStore => {
  const documents = createDocuments(masterData, kind)
  return {
    list: () => documents.list(listed),
    write: (change) =>
      documents.write(documentName(change.issueId), (current) => ({ ...current, ...change })),
    rewrite: async (issueId, change) => {
      const name = documentName(issueId)
      const read = await documents.read(name)
      if (!read.ok || read.value === undefined) return read
      const { value: known } = read
      return documents.change<never>(name, (current) => success(change(current ?? known)))
    },
    remove: (known) =>
      documents.remove(documentName(known.issueId), (current) => isDeepStrictEqual(current, known)),
  }
}
