import { createMemoryCollection } from '../../adapters/memory/collection'
import { resendQueueDocuments } from '../../domain/resends/resend-queue'
import { connectorDocuments, type Connector } from '../../domain/connectors/connector'
import { success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { createAccountMemory } from '../memory/account-memory'
import { listConnectors } from './list-connectors'
import { createConnector, revokeConnectorToken } from './manage-connectors'

/** A store whose list follows a write only when it is told to. */
const anIndexedStore = () => {
  const documents = createMemoryCollection(connectorDocuments)
  let index: readonly Connector[] = []
  const catchUp = async () => {
    const listed = await documents.list()
    if (listed.ok) index = listed.value
  }
  return { connectors: { ...documents, list: async () => success(index) }, catchUp }
}

const tokensOf = async (dependencies: Parameters<typeof listConnectors>[0]) => {
  const listed = await listConnectors(dependencies)
  return listed.ok && listed.value.map(({ tokens }) => tokens.length)
}

it('shows what was just written before the index has it, and afterwards what the index has', async () => {
  const { connectors, catchUp } = anIndexedStore()
  const clock = aClock()
  const resendQueues = createMemoryCollection(resendQueueDocuments)
  const memory = createAccountMemory('replica')
  const dependencies = { clock, connectors, resendQueues, memory }
  const created = await createConnector(dependencies, {
    affiliateId: 'AMZ',
    marketplaceName: 'Amazon',
  })
  if (!created.ok) throw new Error('The connector is right')

  expect(await tokensOf(dependencies)).toEqual([1])
  await catchUp()
  await revokeConnectorToken(dependencies, created.value.connector.id)
  expect(await tokensOf(dependencies)).toEqual([0])

  clock.advance(60_000)
  expect(await tokensOf(dependencies)).toEqual([1])
})
