import { createMemoryCollection } from '../../adapters/memory/collection'
import { resendQueueDocuments } from '../../domain/resends/resend-queue'
import { connectorDocuments, type Connector } from '../../domain/connectors/connector'
import type { UpstreamFailure } from '../../domain/failure'
import { failure, success } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import { aClock } from '../../testing/builders'
import { createAccountMemory } from '../memory/account-memory'
import { authenticateConnector } from './authenticate-connector'
import { hashToken } from './connector-token'
import { revokeConnectorToken, rotateConnectorToken } from './manage-connectors'

const at = '2026-11-23T12:00:00.000Z'
const id = 'amz-0123456789ab'

const known: Connector = {
  id,
  affiliateId: 'AMZ',
  marketplaceName: 'Amazon',
  createdAt: at,
  tokens: [{ hash: hashToken('right'), createdAt: at }],
}

const noAnswer: UpstreamFailure = {
  kind: 'upstream',
  service: 'master-data',
  operation: 'read-connector',
  reason: 'unexpected-shape',
  retryable: true,
}

/** A replica, what it was told of a connector, and how often it asked. */
const aReplica = (
  store: Collection<Connector> = createMemoryCollection(connectorDocuments, { [id]: known }),
) => {
  const clock = aClock()
  const asked: string[] = []
  let next: Awaited<ReturnType<Collection<Connector>['read']>> | undefined
  const connectors: Collection<Connector> = {
    ...store,
    read: async (wanted) => {
      asked.push(wanted)
      const answer = next ?? (await store.read(wanted))
      next = undefined
      return answer
    },
  }
  const resendQueues = createMemoryCollection(resendQueueDocuments)
  const memory = createAccountMemory('replica')
  const dependencies = { clock, connectors, resendQueues, memory }
  const knock = async (token: string, connectorId = id) =>
    (await authenticateConnector(dependencies, { connectorId, token })).ok
  return { clock, asked, dependencies, knock, answerNext: (answer: typeof next) => (next = answer) }
}

describe('a delivery to an address', () => {
  it('is let in by the right token, which is looked up once a minute', async () => {
    const { knock, asked, clock } = aReplica()

    expect([await knock('right'), await knock('right')]).toEqual([true, true])
    expect(asked).toHaveLength(1)
    clock.advance(60_000)
    await knock('right')
    expect(asked).toHaveLength(2)
  })

  it('is let in seconds after its connector was wrongly said not to be there', async () => {
    const { knock, clock, answerNext } = aReplica()
    answerNext(success(undefined))

    expect(await knock('right')).toBe(false)
    clock.advance(3_000)
    expect(await knock('right')).toBe(true)
  })

  it('is let in at once after an answer that said nothing', async () => {
    const { knock, answerNext } = aReplica()
    answerNext(failure(noAnswer))

    expect(await knock('right')).toBe(false)
    expect(await knock('right')).toBe(true)
  })

  it('is let in by a token that another replica issued a moment ago', async () => {
    const store = createMemoryCollection(connectorDocuments, { [id]: known })
    const [one, other] = [aReplica(store), aReplica(store)]
    await one.knock('right')
    const rotated = await rotateConnectorToken(other.dependencies, id)
    one.clock.advance(5_000)

    expect(rotated.ok && (await one.knock(rotated.value.token))).toBe(true)
  })

  it('costs no more than a look in five seconds, whatever is guessed', async () => {
    const { knock, asked, clock } = aReplica()
    await knock('right')
    for (let second = 0; second < 20; second += 1) {
      clock.advance(1_000)
      await Promise.all([knock(`guess-${second}`), knock('other', 'path'), knock('third', '../x')])
    }

    expect(asked).toHaveLength(5)
  })

  it('is not let in by what was read before the tokens ended', async () => {
    const store = createMemoryCollection(connectorDocuments, { [id]: known })
    const { knock, dependencies, answerNext } = aReplica(store)
    answerNext(success(known))
    const reading = knock('right')
    await revokeConnectorToken(dependencies, id)
    await reading

    expect(await knock('right')).toBe(false)
  })
})

it('no token is issued where the tokens are revoked at the same moment, and one is later', async () => {
  const store = createMemoryCollection(connectorDocuments, { [id]: known })
  const { dependencies, clock } = aReplica(store)
  const revoked = await revokeConnectorToken(dependencies, id)

  expect(revoked).toMatchObject({ value: { tokens: [] } })
  expect(await rotateConnectorToken(dependencies, id)).toEqual(failure({ kind: 'conflict' }))
  expect(await store.read(id)).toMatchObject({ value: { tokens: [] } })
  clock.advance(2_000)
  expect(await rotateConnectorToken(dependencies, id)).toMatchObject({ ok: true })
})
