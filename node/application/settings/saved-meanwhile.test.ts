import { createMemoryCollection } from '../../adapters/memory/collection'
import { defaultSettings, settingsDocuments } from '../../domain/settings/account-settings'
import { versionOf } from '../../domain/settings/settings-version'
import { aClock } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { currentSettings, storedSettings } from './current-settings'
import { saveMarketplace, saveSettings } from './save-settings'

const conflict = { ok: false, error: { kind: 'conflict' } }

const hours = { unit: 'HOURS', amount: 30 }

/** Two owners whose pages are answered by replicas of one account. */
const twoOwners = () => {
  const settings = createMemoryCollection(settingsDocuments)
  const clock = aClock()
  const replica = () => ({ ...memoryAccount(clock), settings })
  const [ana, bruno] = [replica(), replica()]
  const versionFor = async (dependencies: typeof ana) => {
    const read = await currentSettings(dependencies)
    if (!read.ok) throw new Error('Nothing is down')
    return versionOf(read.value)
  }
  const stands = async () => {
    const read = await storedSettings({ settings })
    return read.ok ? read.value : undefined
  }
  return { ana, bruno, versionFor, stands }
}

describe('a marketplace', () => {
  it('is not replaced by who has not read what a colleague saved since', async () => {
    const { ana, bruno, versionFor, stands } = twoOwners()
    const seen = await versionFor(bruno)
    await saveMarketplace(ana, { id: 'AMZ', correction: {}, shipByRule: hours, seen })

    const amazon = { id: 'AMZ', correction: { name: 'Amazon BR' } }
    expect(await saveMarketplace(bruno, { ...amazon, seen })).toMatchObject(conflict)
    expect((await stands())?.shipByRules).toMatchObject([{ affiliateId: 'AMZ', amount: 30 }])

    // What he reads now is what stands, though his replica read the settings less than a minute ago.
    const read = await versionFor(bruno)
    expect(await saveMarketplace(bruno, { ...amazon, seen: read })).toMatchObject({ ok: true })
    expect(await stands()).toMatchObject({ affiliates: [{ name: 'Amazon BR' }], shipByRules: [] })
  })

  it('that is entered twice is entered once unless the second has read of it', async () => {
    const { ana, bruno, versionFor } = twoOwners()
    const seen = await versionFor(bruno)
    await saveMarketplace(ana, { id: 'NEW', correction: { name: 'Newcomer' }, seen })

    const own = { id: 'NEW', correction: { name: 'Another' }, seen }
    expect(await saveMarketplace(bruno, own)).toMatchObject(conflict)
  })

  it('is saved whatever a colleague saved of another, or of other parts', async () => {
    const { ana, bruno, versionFor } = twoOwners()
    const seen = await versionFor(bruno)
    await saveMarketplace(ana, { id: 'MLB', correction: { name: 'Mercado Livre' }, seen })
    await saveSettings(ana, { retentionDays: 60, seen })

    const amazon = { id: 'AMZ', correction: { name: 'Amazon BR' }, seen }
    expect(await saveMarketplace(bruno, amazon)).toMatchObject({ ok: true })
  })
})

it.each([
  ['notifications', { notifications: { digestHour: 8 } }, { notifications: { digestHour: 9 } }],
  ['stuck times', { stuckAfter: { enqueued: 30 } }, { stuckAfter: { processing: 30 } }],
  ['the time zone', { timeZone: 'America/Bogota' }, { timeZone: 'America/Lima' }],
  [
    'the price divergence rule',
    { divergenceBands: [{ side: 'BOTH', from: '0', to: '1', action: 'AUTHORIZE' }] },
    { divergenceBands: [{ side: 'BOTH', from: '0', to: '2', action: 'AUTHORIZE' }] },
  ],
] as const)('%s are not replaced unread', async (_, first, second) => {
  const { ana, bruno, versionFor, stands } = twoOwners()
  const seen = await versionFor(bruno)
  await saveSettings(ana, { ...first, seen })
  const before = await stands()

  expect(before).not.toEqual(defaultSettings)
  expect(await saveSettings(bruno, { ...second, seen })).toMatchObject(conflict)
  expect(await stands()).toEqual(before)
  expect(await saveSettings(bruno, second)).toMatchObject({ ok: true })
})
