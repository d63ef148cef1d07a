import type { UnassignedObservationStore } from '../../ports/unassigned-observation-store'
import { unassignedObservations as entity } from './entities'
import { attempt, documentIdOf, ensureSchema, searchPage, type MasterData } from './master-data'

/** Keeps observations that name no order in Master Data v2, by their digest. */
export const createMasterDataUnassignedObservationStore = (
  masterData: MasterData,
): UnassignedObservationStore => ({
  keep: (observation) =>
    attempt('keep-unassigned', async () => {
      await ensureSchema(masterData, entity)
      const document = {
        id: documentIdOf(masterData, observation.digest),
        workspace: masterData.scope.workspace,
        schemaVersion: 1,
        observation,
      }
      await masterData.client.replace(entity.name, document, { schema: entity.schemaName })
    }),

  count: () =>
    attempt('count-unassigned', async () => {
      const { total } = await searchPage(masterData, { entity, where: '', fields: ['id'] }, 1)
      return total
    }),
})
