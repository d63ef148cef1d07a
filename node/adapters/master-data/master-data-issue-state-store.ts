import { z } from 'zod'

import { issueStateSchema, type IssueState } from '../../domain/inbox/issues/issue-state'
import { digestOf } from '../../lib/digest'
import type { IssueStateStore } from '../../ports/issue-state-store'
import { issueStates as entity } from './entities'
import { attempt, documentIdOf, ensureSchema, searchAll, type MasterData } from './master-data'

const fields = ['id', 'issueId', 'decision', 'assignment']

// A part is stored as one text: whether a PATCH replaces a nested object or merges into it is not documented, and a
// snooze that was taken back must not leave its end behind.
const partSchema = z
  .string()
  .nullish()
  .transform((text): unknown => (text ? JSON.parse(text) : undefined))

const storedSchema = z.object({
  issueId: z.string(),
  decision: partSchema,
  assignment: partSchema,
})

const toState = (document: unknown): IssueState =>
  issueStateSchema.parse(storedSchema.parse(document))

/** An issue's id has characters that an id of Master Data may not have. */
const documentName = (issueId: string): string => digestOf([issueId])

/** Keeps what people decided about causes in Master Data v2, one document for each cause. */
export const createMasterDataIssueStateStore = (masterData: MasterData): IssueStateStore => ({
  list: () =>
    attempt('list-issue-states', async () => {
      const documents = await searchAll(masterData, { entity, where: '', fields })
      return documents.map(toState)
    }),

  write: ({ issueId, ...part }) =>
    attempt('write-issue-state', async () => {
      await ensureSchema(masterData, entity)
      const texts = Object.entries(part).map(([name, value]) => [name, JSON.stringify(value)])
      const document = {
        ...Object.fromEntries(texts),
        issueId,
        id: documentIdOf(masterData, documentName(issueId)),
        workspace: masterData.scope.workspace,
        schemaVersion: 1,
      }
      await masterData.client.merge(entity.name, document, entity.schemaName)
    }),

  remove: (issueId) =>
    attempt('remove-issue-state', () =>
      masterData.client.remove(entity.name, documentIdOf(masterData, documentName(issueId))),
    ),
})
