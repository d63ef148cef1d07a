import { accountSettingsSchema, defaultSettings } from '../domain/settings/account-settings'
import { failure, success } from '../lib/result'
import type { SettingsStore } from './settings-store'

export type SettingsHarness = {
  readonly store: SettingsStore
  /** The same data as another replica sees it. */
  readonly otherReplica: SettingsStore
  /** Another account's, or another workspace's. */
  readonly stranger: SettingsStore
}

const everything = accountSettingsSchema.parse({
  timeZone: 'America/Bogota',
  affiliates: [{ id: 'AMZ', name: 'Amazon', currency: 'COP' }],
  shipByRules: [
    { affiliateId: 'AMZ', unit: 'HOURS', amount: 48 },
    { affiliateId: 'MLB', unit: 'BUSINESS_DAYS', amount: 1, holidays: ['2026-12-25'] },
  ],
  stuckAfter: { enqueued: 30 },
  callsPerSlice: 200,
  divergenceRule: { lower: 5, higher: 10.5, enteredAt: '2026-11-23T12:00:00.000Z' },
  chats: [
    {
      id: 'c1',
      name: 'Ops',
      service: 'SLACK',
      url: 'https://hooks.slack.com/services/T0/B0/abc',
      createdAt: '2026-11-23T12:00:00Z',
    },
  ],
  columnMaps: { 'report MLB': '{"id":0}' },
})

/** What every SettingsStore promises. */
export const describeSettingsStore = (
  name: string,
  createHarness: () => Promise<SettingsHarness>,
): void => {
  describe(`${name} keeps what the owner set`, () => {
    it('has the defaults while nothing is set', async () => {
      const { store } = await createHarness()

      expect(await store.read()).toEqual({ ok: true, value: defaultSettings })
    })

    it('has what was changed at once, on every replica and for no stranger', async () => {
      const { store, otherReplica, stranger } = await createHarness()
      const changed = await store.change(() => success(everything))

      expect(changed).toEqual(success(everything))
      expect(await otherReplica.read()).toEqual(success(everything))
      expect(await stranger.read()).toEqual(success(defaultSettings))
    })

    it('forgets a part that is changed to none', async () => {
      const { store } = await createHarness()
      await store.change(() => success(everything))
      await store.change((known) => success({ ...known, chats: [], columnMaps: {} }))

      expect(await store.read()).toEqual(success({ ...everything, chats: [], columnMaps: {} }))
    })

    it('changes nothing where the change is refused', async () => {
      const { store } = await createHarness()
      await store.change(() => success(everything))
      const refused = await store.change(() => failure({ kind: 'not-allowed' }))

      expect(refused).toEqual(failure({ kind: 'not-allowed' }))
      expect(await store.read()).toEqual(success(everything))
    })

    it('keeps what two people change at once, also where nothing was set before', async () => {
      const { store, otherReplica } = await createHarness()
      await Promise.all([
        store.change((known) => success({ ...known, callsPerSlice: 111 })),
        otherReplica.change((known) => success({ ...known, retentionDays: 222 })),
        otherReplica.change((known) => success({ ...known, timeZone: 'America/Bogota' })),
      ])

      expect(await store.read()).toMatchObject({
        value: { callsPerSlice: 111, retentionDays: 222, timeZone: 'America/Bogota' },
      })
    })
  })
}
