import type { UnassignedObservationStore } from '../../ports/unassigned-observation-store'
import { unassignedObservations as entity } from './entities'
import { attempt, saveDocument, searchPage, type MasterData } from './master-data'

/** Keeps observations that name no order in Master Data v2, by their digest. */
export const createMasterDataUnassignedObservationStore = (
  masterData: MasterData,
): UnassignedObservationStore => ({
  keep: (observation) =>
    attempt('keep-unassigned', () =>
      saveDocument(masterData, entity, {
        id: observation.digest,
        observation,
      }),
    ),

  count: () =>
    attempt('count-unassigned', async () => {
      const { total } = await searchPage(masterData, { entity, where: '', fields: ['id'] }, 1)
      return total
    }),
})
