import type { Entity } from '../../domain/document-kind'
import { createLimit } from '../../lib/limit'
import type { DocumentCounts } from '../../ports/document-counts'
import { attempt } from '../attempt'
import { countAll, service, type MasterData } from './master-data'

const atOnce = 4

/** Counts the documents of some entities in Master Data v2. One that cannot be counted takes no other's number away. */
export const createMasterDataDocumentCounts =
  (masterData: MasterData, entities: readonly Entity[]): DocumentCounts =>
  () => {
    const limit = createLimit(atOnce)
    return Promise.all(
      entities.map((entity) =>
        limit(async () => {
          const counted = await attempt(service, 'count-documents', () =>
            countAll(masterData, entity),
          )
          return { entity: entity.name, count: counted.ok ? counted.value : undefined }
        }),
      ),
    )
  }
