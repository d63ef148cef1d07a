import { createMemoryConnectorStore } from '../../adapters/memory/memory-connector-store'
import { createMemoryJobStateStore } from '../../adapters/memory/memory-job-state-store'
import { createMemorySettingsStore } from '../../adapters/memory/memory-settings-store'
import type { UpstreamFailure } from '../../domain/failure'
import { failure, success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { createAccountState } from '../account-state'
import { currentSettings } from './current-settings'
import { describeSettings } from './describe-settings'
import { removeAlarmWebhook, saveSettings, setAlarmWebhook } from './save-settings'

const unreachable: UpstreamFailure = {
  kind: 'upstream',
  service: 'master-data',
  operation: 'read-settings',
  reason: 'unreachable',
  retryable: true,
}

const anAccount = (settings = createMemorySettingsStore()) => {
  const clock = aClock()
  let reads = 0
  let down = false
  const jobStates = createMemoryJobStateStore()
  return {
    clock,
    jobStates,
    reads: () => reads,
    setDown: (value: boolean) => (down = value),
    dependencies: {
      clock,
      jobStates,
      state: createAccountState('replica'),
      settings: {
        ...settings,
        read: async () => {
          reads += 1
          return down ? failure(unreachable) : settings.read()
        },
      },
      affiliates: {
        list: async () =>
          success([
            { id: 'AMZ', name: 'Amazon', salesChannel: '2' },
            { id: 'MLB', name: 'Mercado', salesChannel: '3' },
          ]),
      },
      connectors: createMemoryConnectorStore(),
      refusals: { write: async () => success(undefined), since: async () => success([]) },
    },
  }
}

describe('what the owner set', () => {
  it('is read once a minute, and orders are read by it', async () => {
    const account = anAccount()
    await saveSettings(anAccount(account.dependencies.settings).dependencies, {
      stuckAfter: { enqueued: 30 },
      callsPerSlice: 40,
    })
    const before = account.reads()
    await Promise.all([
      currentSettings(account.dependencies),
      currentSettings(account.dependencies),
    ])
    await currentSettings(account.dependencies)

    expect(account.reads() - before).toBe(1)
    expect(account.dependencies.state.rules.stuckAfter.enqueued).toBe(30 * 60_000)
    expect(account.dependencies.state.callsPerSlice).toBe(40)
  })

  it('stands while it cannot be read again', async () => {
    const account = anAccount()
    await saveSettings(account.dependencies, { callsPerSlice: 40 })
    account.setDown(true)
    account.clock.advance(120_000)

    expect(await currentSettings(account.dependencies)).toEqual({ ok: false, error: unreachable })
    expect(account.dependencies.state.callsPerSlice).toBe(40)
  })

  it('leaves the usual time until handling, which nobody sets', async () => {
    const { dependencies } = anAccount()
    const { state } = dependencies
    state.rules = {
      ...state.rules,
      stuckAfter: { ...state.rules.stuckAfter, readyForHandling: 5_000 },
    }
    await saveSettings(dependencies, { stuckAfter: { processing: 5 } })

    expect(state.rules.stuckAfter).toMatchObject({ processing: 300_000, readyForHandling: 5_000 })
  })

  it('shows corrected affiliates, how they became known and how far they are read', async () => {
    const { dependencies, jobStates } = anAccount()
    await saveSettings(dependencies, {
      affiliates: [
        { id: 'AMZ', name: 'Amazon BR', currency: 'BRL' },
        { id: 'NEW', name: 'Newcomer' },
      ],
      shipByRules: [{ affiliateId: 'MLB', unit: 'HOURS', amount: 24 }],
    })
    await jobStates.write('read-orders', {
      AMZ: {
        from: '2026-10-24T12:00:00.000Z',
        until: '2026-11-23T11:58:00.000Z',
        startedAt: '2026-11-23T11:00:00.000Z',
        orders: 7,
        sliceMs: 1,
      },
    })
    const described = await describeSettings(dependencies)

    expect(described).toMatchObject({
      value: {
        completeSince: undefined,
        affiliates: [
          {
            id: 'AMZ',
            name: 'Amazon BR',
            salesChannel: '2',
            currency: 'BRL',
            source: 'VTEX',
            reading: { orders: 7, isComplete: true, lagSeconds: 120 },
          },
          { id: 'MLB', name: 'Mercado', shipByRule: { amount: 24 }, reading: undefined },
          { id: 'NEW', name: 'Newcomer', source: 'PERSON', salesChannel: undefined },
        ],
      },
    })
  })
})

describe('the address for alarms', () => {
  it('comes with a secret that is new each time, and goes again', async () => {
    const { dependencies } = anAccount()
    const first = await setAlarmWebhook(dependencies, 'https://alarms.example.com/vtex')
    const second = await setAlarmWebhook(dependencies, 'https://alarms.example.com/vtex')
    if (!first.ok || !second.ok) throw new Error('The address is right')

    expect(second.value.secret).not.toBe(first.value.secret)
    expect(dependencies.state.settings.known.webhook).toMatchObject(second.value)
    await removeAlarmWebhook(dependencies)
    expect(dependencies.state.settings.known.webhook).toBeUndefined()
  })

  it('is on the public internet', async () => {
    const { dependencies } = anAccount()

    expect(await setAlarmWebhook(dependencies, 'https://10.0.0.1/')).toMatchObject({
      error: { kind: 'invalid-input', field: 'url' },
    })
  })
})
