import { accountSettingsSchema, defaultSettings } from '../domain/settings/account-settings'
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
  webhook: { url: 'https://alarms.example.com/', secret: 's', createdAt: '2026-11-23T12:00:00Z' },
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

    it('has what was written at once, on every replica and for no stranger', async () => {
      const { store, otherReplica, stranger } = await createHarness()
      await store.write(everything)

      expect(await otherReplica.read()).toEqual({ ok: true, value: everything })
      expect(await stranger.read()).toEqual({ ok: true, value: defaultSettings })
    })

    it('forgets a part that is written without', async () => {
      const { store } = await createHarness()
      await store.write(everything)
      await store.write({ ...everything, webhook: undefined, columnMaps: {} })

      expect(await store.read()).toEqual({
        ok: true,
        value: { ...everything, webhook: undefined, columnMaps: {} },
      })
    })
  })
}
