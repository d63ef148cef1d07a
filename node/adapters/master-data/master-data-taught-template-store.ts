import { templateDigestOf } from '../../domain/inbox/unclassified'
import { taughtTemplateSchema } from '../../domain/taught-template'
import type { TaughtTemplateStore } from '../../ports/taught-template-store'
import { taughtTemplates as entity } from './entities'
import { attempt, saveDocument, documentIdOf, searchAll, type MasterData } from './master-data'

const fields = ['id', 'template', 'errorType', 'taughtAt']

/** Keeps what people taught in Master Data v2, one document for each template. */
export const createMasterDataTaughtTemplateStore = (
  masterData: MasterData,
): TaughtTemplateStore => ({
  list: () =>
    attempt('list-taught-templates', async () => {
      const documents = await searchAll(masterData, { entity, where: '', fields })
      return documents.map((document) => taughtTemplateSchema.parse(document))
    }),

  write: (taught) =>
    attempt('write-taught-template', () =>
      saveDocument(masterData, entity, {
        ...taught,
        id: templateDigestOf(taught.template),
      }),
    ),

  remove: (template) =>
    attempt('remove-taught-template', () =>
      masterData.client.remove(entity.name, documentIdOf(masterData, templateDigestOf(template))),
    ),
})
