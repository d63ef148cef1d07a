import { createMasterDataKnowledge, type MasterData } from '../adapters/master-data/master-data'
import { MasterDataClient } from '../clients/master-data/client'
import { anIOContext } from './io-context'
import { aFault, anAppToken, control, noFaults } from './sandbox'
import { useSandbox } from './use-sandbox'

// Master Data for the tests of one file, as the sandbox plays it.

const oneReading = {
  missingDocument: 'not-found',
  createByIdStatus: 204,
  unchangedWriteStatus: 204,
  deleteOfMissingDocument: 'no-content',
  contentRangeFormat: 'equals',
} as const

const otherReading = {
  missingDocument: 'no-content',
  createByIdStatus: 201,
  unchangedWriteStatus: 304,
  deleteOfMissingDocument: 'not-found',
  contentRangeFormat: 'space',
} as const

/** How VTEX may answer where its documents are silent (contributing/assumptions.md). What is kept holds under each. */
const readings = [
  { failedCondition: 'error', conditionOnMissingDocument: 'creates', ...oneReading },
  { failedCondition: 'error', conditionOnMissingDocument: 'refuses', ...otherReading },
  { failedCondition: 'silent', conditionOnMissingDocument: 'creates', ...otherReading },
  { failedCondition: 'silent', conditionOnMissingDocument: 'refuses', ...oneReading },
] as const

export type TestedMasterData = {
  /** As a replica sees it that has just started. */
  readonly replica: (workspace: string) => MasterData
  readonly set: (settings: object) => Promise<unknown>
  readonly fault: (fault: object) => Promise<unknown>
  readonly noFaults: () => Promise<unknown>
}

/** A sandbox from before the tests of this file until after them. Searches find what was written at once. */
export const useMasterData = (): TestedMasterData => {
  const sandbox = useSandbox()
  let token: string
  const set = (body: object) => control(sandbox, { method: 'PUT', path: 'settings', body })

  beforeAll(async () => {
    token = await anAppToken(sandbox, 'demostore')
    await set({ searchLagMs: 0 })
  })

  return {
    replica: (workspace) => ({
      client: new MasterDataClient(anIOContext('demostore', token)),
      scope: { account: 'demostore', workspace },
      knowledge: createMasterDataKnowledge(),
    }),
    set,
    fault: (body) => aFault(sandbox, body),
    noFaults: () => noFaults(sandbox),
  }
}

/** Runs sentences under each reading. */
export const describeUnderReadings = ({ set }: TestedMasterData, sentences: () => void): void => {
  describe.each(readings)(
    'where a failed condition is $failedCondition and on a missing document it $conditionOnMissingDocument',
    (reading) => {
      beforeAll(() => set(reading))
      sentences()
    },
  )
}
