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
  })
}
