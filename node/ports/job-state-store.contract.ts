import type { JobStateStore } from './job-state-store'

/** What every JobStateStore promises. */
export const describeJobStateStore = (
  name: string,
  createStore: () => Promise<JobStateStore>,
): void => {
  describe(`${name} keeps where background work stands`, () => {
    it('knows nothing before the first time', async () => {
      const store = await createStore()

      expect(await store.read('reading')).toEqual({ ok: true, value: undefined })
    })

    it('gives back what was written last, for each piece of work its own', async () => {
      const store = await createStore()
      await store.write('reading', { until: '2026-11-23T12:00:00.000Z', counts: [1, 2] })
      await store.write('reading', { until: '2026-11-23T13:00:00.000Z', counts: [] })
      await store.write('ghosts', { left: 3 })

      expect(await store.read('reading')).toEqual({
        ok: true,
        value: { until: '2026-11-23T13:00:00.000Z', counts: [] },
      })
      expect(await store.read('ghosts')).toEqual({ ok: true, value: { left: 3 } })
    })

    it('replaces a state whole: nothing of the one before is left', async () => {
      const store = await createStore()
      await store.write('reading', { failure: { reason: 'timeout' }, at: 1 })
      await store.write('reading', { failure: {} })

      expect(await store.read('reading')).toEqual({ ok: true, value: { failure: {} } })
    })

    it('gives all at once, without pages', async () => {
      const store = await createStore()

      expect(await store.readAll()).toEqual({ ok: true, value: {} })
      await store.write('last-run', { at: 1 })
      await store.write('reading', { until: 2 })
      await store.write('page-7', { entries: [] })

      expect(await store.readAll()).toEqual({
        ok: true,
        value: { 'last-run': { at: 1 }, reading: { until: 2 } },
      })
      expect(await store.read('page-7')).toEqual({ ok: true, value: { entries: [] } })
    })

    it('lets writers of different states write at the same time', async () => {
      const store = await createStore()
      const names = ['first', 'second', 'third', 'fourth']

      await Promise.all(names.map((name) => store.write(name, { name })))

      const all = await store.readAll()
      expect(all).toEqual({
        ok: true,
        value: Object.fromEntries(names.map((name) => [name, { name }])),
      })
    })
  })
}
