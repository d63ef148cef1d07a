import type { Connector } from '../domain/connector'
import { success } from '../lib/result'
import { aClock } from '../testing/builders'
import { createAccountState } from './account-state'
import { updateConnector } from './update-connector'

const known: Connector = {
  id: 'amz-1',
  affiliateId: 'AMZ',
  marketplaceName: 'Amazon',
  createdAt: '2026-11-01T00:00:00.000Z',
  tokens: [{ hash: 'hash', createdAt: '2026-11-01T00:00:00.000Z' }],
}

const anAccount = (before: Connector | undefined = known) => {
  let stored = before
  const dependencies = {
    clock: aClock(),
    state: createAccountState('replica'),
    connectors: {
      read: async (id: string) => success(id === stored?.id ? stored : undefined),
      write: async (connector: Connector) => {
        stored = connector
        return success(undefined)
      },
      list: async () => success([]),
    },
  }
  return { dependencies, stored: () => stored }
}

const logsAt = 'https://logs.example.com/base'
const forwardTo = 'https://connector.example.com/vtex'

describe('changing a connector', () => {
  it('changes what is handed in and leaves the rest, its tokens too', async () => {
    const { dependencies, stored } = anAccount()
    await updateConnector(dependencies, { id: 'amz-1', logsAt })
    await updateConnector(dependencies, { id: 'amz-1', marketplaceName: ' Amazon BR ' })

    expect(stored()).toMatchObject({ ...known, marketplaceName: 'Amazon BR', logsAt })
    expect(stored()?.relayKey).toBeUndefined()
  })

  it('takes an address away by null, and keeps the key of what still waits', async () => {
    const { dependencies, stored } = anAccount()
    await updateConnector(dependencies, { id: 'amz-1', forwardTo, logsAt })
    const key = stored()?.relayKey
    await updateConnector(dependencies, { id: 'amz-1', forwardTo: null, logsAt: null })

    expect(key).toBeDefined()
    expect(stored()).toMatchObject({ relayKey: key })
    expect([stored()?.forwardTo, stored()?.logsAt]).toEqual([undefined, undefined])
  })

  it.each([
    ['logsAt', { logsAt: 'https://10.0.0.1/logs' }],
    ['forwardTo', { forwardTo: 'http://connector.example.com' }],
    ['marketplaceName', { marketplaceName: ' ' }],
  ])('is refused for a wrong %s, and then changes nothing', async (field, change) => {
    const { dependencies, stored } = anAccount()
    const changed = await updateConnector(dependencies, { id: 'amz-1', logsAt, ...change })

    expect(changed).toMatchObject({ ok: false, error: { kind: 'invalid-input', field } })
    expect(stored()).toEqual(known)
  })

  it('is not found where there is none', async () => {
    expect(await updateConnector(anAccount().dependencies, { id: 'mlb-1' })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })
})
