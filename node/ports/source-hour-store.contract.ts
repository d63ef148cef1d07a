import type { SourceHour } from '../domain/ingest/source-hours'
import type { SourceHourStore } from './source-hour-store'

type Harness = {
  readonly store: SourceHourStore
  /** Waits until searches see what was written. */
  readonly flush: () => Promise<void>
}

/** What every SourceHourStore promises. */
export const describeSourceHourStore = (
  name: string,
  createHarness: () => Promise<Harness>,
): void => {
  describe(`${name} keeps what replicas counted`, () => {
    const hour: SourceHour = {
      source: 'amz-1',
      hour: '2026-11-23T12:00:00.000Z',
      observations: 3,
      unreadable: 1,
      refused: 0,
      lastSuccessAt: '2026-11-23T12:10:00.000Z',
      lastFailure: { reason: 'unreadable', field: 'code', at: '2026-11-23T12:05:00.000Z' },
    }
    const written = (replicaId: string, to: string, hours = [hour]) => ({ replicaId, to, hours })

    it('gives back what was written last by each replica, as it was', async () => {
      const { store, flush } = await createHarness()
      await store.write(written('one', '2026-11-23T12:05:00.000Z', []))
      await store.write(written('one', '2026-11-23T12:10:00.000Z'))
      await store.write(written('two', '2026-11-23T12:20:00.000Z', []))
      await flush()

      const read = await store.since('2026-11-23T12:00:00.000Z')

      expect(read.ok && [...read.value].sort((a, b) => (a.to < b.to ? -1 : 1))).toEqual([
        written('one', '2026-11-23T12:10:00.000Z'),
        written('two', '2026-11-23T12:20:00.000Z', []),
      ])
    })

    it('leaves out replicas that counted nothing since', async () => {
      const { store, flush } = await createHarness()
      await store.write(written('old', '2026-11-22T12:00:00.000Z'))
      await flush()

      expect(await store.since('2026-11-23T00:00:00.000Z')).toEqual({ ok: true, value: [] })
    })
  })
}
