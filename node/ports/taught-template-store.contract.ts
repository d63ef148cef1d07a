import type { TaughtTemplate } from '../domain/unknown-messages/taught-template'
import type { TaughtTemplateStore } from './taught-template-store'

export type TaughtTemplateHarness = {
  readonly store: TaughtTemplateStore
  /** The same data as another replica sees it. */
  readonly otherReplica: TaughtTemplateStore
  /** Another account's, or another workspace's. */
  readonly stranger: TaughtTemplateStore
  /** Makes everything written so far visible to searches. */
  readonly flush: () => Promise<void>
}

const aTaughtTemplate = (different: Partial<TaughtTemplate> = {}): TaughtTemplate => ({
  template: 'zorp {id} "{value}" is over',
  errorType: 'CUSTOMER_DATA',
  taughtAt: '2026-11-23T12:00:00.000Z',
  ...different,
})

/** What every TaughtTemplateStore promises. */
export const describeTaughtTemplateStore = (
  name: string,
  createHarness: () => Promise<TaughtTemplateHarness>,
): void => {
  describe(`${name} keeps what people taught`, () => {
    let harness: TaughtTemplateHarness

    const listed = async (store: TaughtTemplateStore) => {
      await harness.flush()
      return store.list()
    }

    beforeEach(async () => {
      harness = await createHarness()
    })

    it('has nothing before anybody taught', async () => {
      expect(await listed(harness.store)).toEqual({ ok: true, value: [] })
    })

    it('lists what was written, to every replica and to no stranger', async () => {
      await harness.store.write(aTaughtTemplate())

      expect(await listed(harness.otherReplica)).toEqual({ ok: true, value: [aTaughtTemplate()] })
      expect(await listed(harness.stranger)).toEqual({ ok: true, value: [] })
    })

    it('replaces what was taught about the same template before', async () => {
      const second = aTaughtTemplate({ errorType: 'PRICE_MISSING' })
      await harness.store.write(aTaughtTemplate())
      await harness.otherReplica.write(second)

      expect(await listed(harness.store)).toEqual({ ok: true, value: [second] })
    })

    it('lists more than one page of a search holds', async () => {
      const templates = Array.from({ length: 103 }, (_, index) => `template ${'x'.repeat(index)}`)
      await Promise.all(
        templates.map((template) => harness.store.write(aTaughtTemplate({ template }))),
      )

      const all = await listed(harness.store)

      expect(all.ok && all.value.map(({ template }) => template).sort()).toEqual(templates.sort())
    })

    it('forgets what is removed, also when it is gone already', async () => {
      const other = aTaughtTemplate({ template: 'other' })
      await harness.store.write(aTaughtTemplate())
      await harness.store.write(other)
      await harness.store.remove(aTaughtTemplate().template)

      expect(await harness.store.remove(aTaughtTemplate().template)).toMatchObject({ ok: true })
      expect(await listed(harness.store)).toEqual({ ok: true, value: [other] })
    })
  })
}
