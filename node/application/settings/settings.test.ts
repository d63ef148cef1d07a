import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryCollection } from '../../adapters/memory/collection'
import type { UpstreamFailure } from '../../domain/failure'
import { settingsDocuments } from '../../domain/settings/account-settings'
import { failure } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { addChat, removeChat } from './chats'
import { currentSettings } from './current-settings'
import { describeSettings } from './describe-settings'
import { saveSettings } from './save-settings'
import { memoryCollections } from '../../testing/memory-collections'
import { memoryAccount } from '../../testing/memory-account'
import { readingProgress } from '../reading/reading-progress'

const unreachable: UpstreamFailure = {
  kind: 'upstream',
  service: 'master-data',
  operation: 'read-settings',
  reason: 'unreachable',
  retryable: true,
}

const anAccount = (settings = createMemoryCollection(settingsDocuments)) => {
  const clock = aClock()
  let reads = 0
  let down = false
  const { jobStates } = memoryCollections()
  return {
    clock,
    jobStates,
    reads: () => reads,
    setDown: (value: boolean) => (down = value),
    dependencies: {
      ...memoryAccount(clock),
      jobStates,
      settings: {
        ...settings,
        read: async (key: 'account-settings') => {
          reads += 1
          return down ? failure(unreachable) : settings.read(key)
        },
      },
      affiliates: createMemoryAffiliateDirectory([
        { id: 'AMZ', name: 'Amazon', salesChannel: '2' },
        { id: 'MLB', name: 'Mercado', salesChannel: '3' },
      ]),
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
    expect(account.dependencies.memory.settings.rules.stuckAfter.enqueued).toBe(30 * 60_000)
    expect(account.dependencies.memory.settings.known.callsPerSlice).toBe(40)
  })

  it('stands while it cannot be read again', async () => {
    const account = anAccount()
    await saveSettings(account.dependencies, { callsPerSlice: 40 })
    account.setDown(true)
    account.clock.advance(120_000)

    expect(await currentSettings(account.dependencies)).toEqual({ ok: false, error: unreachable })
    expect(account.dependencies.memory.settings.known.callsPerSlice).toBe(40)
  })

  it('leaves the usual time until handling, which nobody sets', async () => {
    const { dependencies } = anAccount()
    const { settings } = dependencies.memory
    settings.adoptUsualHandling(5_000)
    await saveSettings(dependencies, { stuckAfter: { processing: 5 } })

    expect(settings.rules.stuckAfter).toMatchObject({
      processing: 300_000,
      readyForHandling: 5_000,
    })
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
    await jobStates.write(readingProgress, {
      AMZ: {
        troublesAt: {},
        troublesFrom: {},
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

describe('what is read of all marketplaces', () => {
  const from = '2026-11-23T11:00:00.000Z'
  const readUntil = async (until: string) => {
    const { dependencies, jobStates } = anAccount()
    const progress = {
      troublesAt: {},
      troublesFrom: {},
      from,
      until,
      startedAt: from,
      orders: 0,
      sliceMs: 1,
    }
    await jobStates.write(readingProgress, { AMZ: progress, MLB: progress })
    return describeSettings(dependencies)
  }

  it('is complete since the latest of their beginnings', async () => {
    const described = await readUntil('2026-11-23T11:58:00.000Z')

    expect(described).toMatchObject({ value: { completeSince: from } })
  })

  it('is nothing where every attempt failed', async () => {
    expect(await readUntil(from)).toMatchObject({ value: { completeSince: undefined } })
  })
})

describe('chats', () => {
  const url = 'https://hooks.slack.com/services/T0/B0/abc'

  it('are added under a name of their own, and go again', async () => {
    const { dependencies } = anAccount()
    const added = await addChat(dependencies, { name: ' #ops ', url: `${url}/` })
    const sameName = await addChat(dependencies, { name: '#OPS', url: `${url}d` })
    const sameAddress = await addChat(dependencies, { name: 'Night', url })
    const { chats } = dependencies.memory.settings.known

    expect(added).toMatchObject({ value: { name: '#ops', service: 'SLACK', url } })
    expect(sameName).toMatchObject({ error: { field: 'name', reason: 'taken' } })
    expect(sameAddress).toMatchObject({ error: { field: 'url', reason: 'taken' } })
    expect(chats).toHaveLength(1)
    await removeChat(dependencies, chats[0]?.id ?? '')
    await removeChat(dependencies, 'gone')
    expect(dependencies.memory.settings.known.chats).toEqual([])
  })

  it('are at most ten, each with a name', async () => {
    const { dependencies } = anAccount()
    for (let index = 0; index < 10; index += 1) {
      await addChat(dependencies, { name: `chat ${index}`, url: `${url}${index}` })
    }

    expect(await addChat(dependencies, { name: 'One more', url })).toMatchObject({
      error: { field: 'url', reason: 'too-many' },
    })
    expect(await addChat(anAccount().dependencies, { name: ' ', url })).toMatchObject({
      error: { field: 'name', reason: 'missing' },
    })
  })
})
