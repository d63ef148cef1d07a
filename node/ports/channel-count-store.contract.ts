import type { ChannelCountStore } from './channel-count-store'

/** What every ChannelCountStore promises. */
export const describeChannelCountStore = (
  name: string,
  createStore: () => Promise<ChannelCountStore>,
): void => {
  describe(`${name} keeps how many orders there were`, () => {
    const days = { first: '2026-11-22', last: '2026-11-23' }
    const evening = '2026-11-22T23:00:00.000Z'
    const midnight = '2026-11-23T00:00:00.000Z'

    it('knows no hour that was never counted', async () => {
      const store = await createStore()

      expect(await store.read('AMZ', days)).toEqual({ ok: true, value: new Map() })
    })

    it('gives back hours across midnight, also those in which nothing was sold', async () => {
      const store = await createStore()
      await store.replace(
        'AMZ',
        new Map([
          [evening, 3],
          [midnight, 0],
        ]),
      )

      expect(await store.read('AMZ', days)).toEqual({
        ok: true,
        value: new Map([
          [evening, 3],
          [midnight, 0],
        ]),
      })
    })

    it('replaces only the hours that were counted again, of this affiliate', async () => {
      const store = await createStore()
      await store.replace(
        'AMZ',
        new Map([
          [evening, 3],
          [midnight, 1],
        ]),
      )
      await store.replace('AMZ', new Map([[midnight, 2]]))
      await store.replace('MLB', new Map([[evening, 9]]))

      expect(await store.read('AMZ', days)).toEqual({
        ok: true,
        value: new Map([
          [evening, 3],
          [midnight, 2],
        ]),
      })
      expect(await store.read('AMZ', { first: '2026-11-23', last: '2026-11-23' })).toEqual({
        ok: true,
        value: new Map([[midnight, 2]]),
      })
    })
  })
}
