import type { ErpCarrierStore } from './erp-carrier-store'

export type ErpCarrierHarness = {
  readonly store: ErpCarrierStore
  /** The same data as another replica sees it. */
  readonly otherReplica: ErpCarrierStore
  /** Another account's, or another workspace's. */
  readonly stranger: ErpCarrierStore
}

const aList = (...names: readonly string[]) => ({
  carriers: names.map((name) => ({ name })),
  importedAt: '2026-11-23T12:00:00.000Z',
})

/** What every ErpCarrierStore promises. */
export const describeErpCarrierStore = (
  name: string,
  createHarness: () => Promise<ErpCarrierHarness>,
): void => {
  describe(`${name} keeps the carriers that the ERP knows`, () => {
    let harness: ErpCarrierHarness

    beforeEach(async () => {
      harness = await createHarness()
    })

    it('tells "no list" from a list without carriers', async () => {
      expect(await harness.store.read()).toEqual({ ok: true, value: undefined })

      await harness.store.write(aList())

      expect(await harness.store.read()).toEqual({ ok: true, value: aList() })
    })

    it('has what was written at once, on every replica and for no stranger', async () => {
      await harness.store.write(aList('Demo Carrier'))

      expect(await harness.otherReplica.read()).toEqual({ ok: true, value: aList('Demo Carrier') })
      expect(await harness.stranger.read()).toEqual({ ok: true, value: undefined })
    })

    it('replaces the whole list', async () => {
      await harness.store.write(aList('Demo Carrier', 'Demo Express'))
      await harness.otherReplica.write(aList('Demo Road Freight'))

      expect(await harness.store.read()).toEqual({ ok: true, value: aList('Demo Road Freight') })
    })
  })
}
