import { failure, success } from '../lib/result'
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

    it.each(['next', 'page-3'])(
      'keeps every change of %s that several make at once',
      async (state) => {
        const store = await createStore()
        const names = Array.from({ length: 12 }, (_, index) => `n${index}`)
        await Promise.all([
          ...names.map((name) =>
            store.change(state, (current) => success({ ...Object(current), [name]: 1 })),
          ),
          store.write('beside', { left: 3 }),
        ])

        const kept = await store.read(state)
        expect(kept.ok && Object.keys(Object(kept.value)).sort()).toEqual([...names].sort())
        expect(await store.read('beside')).toEqual(success({ left: 3 }))
      },
    )

    it('changes nothing where a change says why not', async () => {
      const store = await createStore()
      await store.write('page-3', { taken: true })
      const refused = await store.change('page-3', (current) =>
        current === undefined ? success({}) : failure({ kind: 'conflict' }),
      )

      expect(refused).toEqual(failure({ kind: 'conflict' }))
      expect(await store.read('page-3')).toEqual(success({ taken: true }))
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
