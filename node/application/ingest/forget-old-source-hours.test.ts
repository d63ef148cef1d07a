import { createMemoryCollection } from '../../adapters/memory/collection'
import { sourceHourDocuments } from '../../domain/ingest/source-hours'
import { success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { forgetOldSourceHours } from './forget-old-source-hours'

it('ends what replicas counted that ended two days ago', async () => {
  const clock = aClock('2026-11-23T12:00:00.000Z')
  const of = (replicaId: string, to: string) => ({ replicaId, to, hours: [] })
  const sourceHours = createMemoryCollection(sourceHourDocuments, {
    old: of('old', '2026-11-21T11:00:00.000Z'),
    young: of('young', '2026-11-21T13:00:00.000Z'),
  })

  expect(await forgetOldSourceHours({ clock, sourceHours })).toEqual(success(undefined))

  expect(await sourceHours.list()).toMatchObject({ value: [{ replicaId: 'young' }] })
})
