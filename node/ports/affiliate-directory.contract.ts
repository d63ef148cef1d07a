import type { Affiliate, AffiliateDirectory } from './affiliate-directory'

export type AffiliateDirectoryHarness = {
  readonly directory: AffiliateDirectory
  /** All that the store has in VTEX. */
  readonly existing: readonly Affiliate[]
  /** Makes VTEX answer nothing useful. */
  readonly fail: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What every AffiliateDirectory promises. */
export const describeAffiliateDirectory = (
  name: string,
  createHarness: () => Promise<AffiliateDirectoryHarness>,
): void => {
  describe(`${name} lists affiliates`, () => {
    let harness: AffiliateDirectoryHarness

    beforeEach(async () => {
      harness = await createHarness()
    })
    afterEach(() => harness.close())

    it('names each with its trade policy, and nothing else of it', async () => {
      expect(await harness.directory.list()).toEqual({ ok: true, value: harness.existing })
    })

    it('does not take an outage for a store without affiliates', async () => {
      await harness.fail()

      expect(await harness.directory.list()).toMatchObject({
        ok: false,
        error: { kind: 'upstream', service: 'affiliates', operation: 'list', retryable: true },
      })
    })
  })
}
