import { templateDigestOf } from '../../domain/inbox/unclassified'
import { taughtTemplateSchema } from '../../domain/taught-template'
import type { TaughtTemplateStore } from '../../ports/taught-template-store'
import { taughtTemplates as entity } from './entities'
import { attempt, saveDocument, documentIdOf, searchPage, type MasterData } from './master-data'

const fields = ['id', 'template', 'errorType', 'taughtAt']

/** Documents of all pages of a search; a page that is empty ends it too, since a total may be older than a page. */
const searchAll = async (masterData: MasterData): Promise<readonly unknown[]> => {
  const all: unknown[] = []
  for (let page = 1; ; page += 1) {
    const { documents, total } = await searchPage(masterData, { entity, where: '', fields }, page)
    all.push(...documents)
    if (documents.length === 0 || all.length >= total) return all
  }
}

/** Keeps what people taught in Master Data v2, one document for each template. */
export const createMasterDataTaughtTemplateStore = (
  masterData: MasterData,
): TaughtTemplateStore => ({
  list: () =>
    attempt('list-taught-templates', async () =>
      (await searchAll(masterData)).map((document) => taughtTemplateSchema.parse(document)),
    ),

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
