import { withNewToken, withoutTokens, type Connector } from '../domain/connectors/connector'
import { failure, success } from '../lib/result'
import type { ConnectorStore } from './connector-store'

export type ConnectorHarness = {
  readonly store: ConnectorStore
  /** The same data as another replica sees it. */
  readonly otherReplica: ConnectorStore
  /** Another account's, or another workspace's. */
  readonly stranger: ConnectorStore
  /** Makes everything written so far visible to searches. */
  readonly flush: () => Promise<void>
}

const at = '2026-11-23T12:00:00.000Z'

const aConnector = (different: Partial<Connector> = {}): Connector => ({
  id: 'amz-0123456789ab',
  affiliateId: 'AMZ',
  marketplaceName: 'Amazon',
  createdAt: at,
  tokens: [{ hash: 'first', createdAt: at }],
  ...different,
})

const { id } = aConnector()

const revoked = (connector: Connector) => withoutTokens(connector, at)

const changing =
  (change: (connector: Connector) => Connector) => (current: Connector | undefined) =>
    current === undefined ? failure({ kind: 'not-found' } as const) : success(change(current))

/** What every ConnectorStore promises. */
export const describeConnectorStore = (
  name: string,
  createHarness: () => Promise<ConnectorHarness>,
): void => {
  describe(`${name} keeps connectors`, () => {
    let harness: ConnectorHarness

    const stored = async () => {
      const read = await harness.otherReplica.read(id)
      return read.ok ? read.value : undefined
    }

    beforeEach(async () => {
      harness = await createHarness()
    })

    it('has none before one is registered, and creates none where a change needs one', async () => {
      const changed = await harness.store.change(id, changing(revoked))
      await harness.flush()

      expect(changed).toEqual(failure({ kind: 'not-found' }))
      expect(await harness.store.read(id)).toEqual(success(undefined))
      expect(await harness.store.list()).toEqual(success([]))
    })

    it('has what was registered at once, on every replica and for no stranger', async () => {
      await harness.store.change(id, () => success(aConnector()))
      await harness.flush()

      expect(await harness.otherReplica.read(id)).toEqual(success(aConnector()))
      expect(await harness.otherReplica.list()).toEqual(success([aConnector()]))
      expect(await harness.stranger.read(id)).toEqual(success(undefined))
      expect(await harness.stranger.list()).toEqual(success([]))
    })

    it('keeps a revocation and another change made at once', async () => {
      await harness.store.change(id, () => success(aConnector()))
      const rename = changing((connector) => ({ ...connector, marketplaceName: 'Amazon BR' }))
      const changes = await Promise.all([
        harness.store.change(id, changing(revoked)),
        harness.otherReplica.change(id, rename),
      ])

      expect(changes).toMatchObject([{ ok: true }, { ok: true }])
      expect(await stored()).toEqual(
        aConnector({ tokens: [], revokedAt: at, marketplaceName: 'Amazon BR' }),
      )
    })

    it('keeps both tokens of two rotations at once', async () => {
      await harness.store.change(id, () => success(aConnector()))
      const rotate = (hash: string) => changing((connector) => withNewToken(connector, hash, at))
      await Promise.all([
        harness.store.change(id, rotate('second')),
        harness.otherReplica.change(id, rotate('third')),
      ])

      expect((await stored())?.tokens.map(({ hash }) => hash).sort()).toEqual(['second', 'third'])
    })
  })
}
