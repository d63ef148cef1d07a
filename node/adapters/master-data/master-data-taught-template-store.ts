import { templateDigestOf } from '../../domain/inbox/unclassified'
import {
  taughtTemplateSchema,
  type TaughtTemplate,
} from '../../domain/unknown-messages/taught-template'
import type { TaughtTemplateStore } from '../../ports/taught-template-store'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { taughtTemplates as entity } from './entities'
import type { MasterData } from './master-data'

const kind: DocumentKind<TaughtTemplate> = {
  entity,
  label: 'taught-template',
  mark: 'template',
  parse: (document) => taughtTemplateSchema.parse(document),
  fieldsOf: (taught) => taught,
  isForGood: false,
}

const listed = ['template', 'errorType', 'taughtAt']

/** Keeps what people taught in Master Data v2, one document for each template. */
export const createMasterDataTaughtTemplateStore = (
  masterData: MasterData,
): TaughtTemplateStore => {
  const documents = createDocuments(masterData, kind)
  return {
    list: () => documents.list(listed),
    write: (taught) => documents.write(templateDigestOf(taught.template), () => taught),
    remove: (template) => documents.remove(templateDigestOf(template), () => true),
  }
}
