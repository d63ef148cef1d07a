import { createMemoryCollection } from '../../adapters/memory/collection'
import {
  labeledTemplateDocuments,
  type LabeledTemplate,
} from '../../domain/unknown-messages/labeled-template'
import { failure } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { createAccountMemory } from '../memory/account-memory'
import { labeledTemplates } from './labeled-templates'

const outage = failure({
  kind: 'upstream',
  service: 'test',
  operation: 'list',
  reason: 'timeout',
  retryable: true,
} as const)

const labeled: LabeledTemplate = {
  template: 'zorp {id}',
  errorType: 'CUSTOMER_DATA',
  taughtAt: '2026-11-23T12:00:00.000Z',
}

const aWorld = () => {
  const clock = aClock()
  const store = createMemoryCollection(labeledTemplateDocuments)
  const world = { lists: 0, isDown: false }
  const dependencies = {
    clock,
    memory: createAccountMemory('replica'),
    labeledTemplates: {
      ...store,
      list: async () => {
        world.lists += 1
        return world.isDown ? outage : store.list()
      },
    },
  }
  const known = async () => {
    const read = await labeledTemplates(dependencies)
    return read.ok ? [...read.value.keys()] : read.error.kind
  }
  return { world, clock, store, dependencies, known }
}

describe('what people taught', () => {
  it('is read once a minute, also by many at once', async () => {
    const { world, clock, store, known } = aWorld()
    await Promise.all([known(), known(), known()])
    await store.put(labeled.template, labeled)

    expect([await known(), world.lists]).toEqual([[], 1])
    clock.advance(60_000)
    expect([await known(), world.lists]).toEqual([['zorp {id}'], 2])
  })

  it('holds own changes at once, and also where the index lags behind a reading that follows', async () => {
    const { clock, dependencies, known } = aWorld()
    await known()
    clock.advance(59_000)
    dependencies.memory.labeled.note(labeled, clock)
    expect(await known()).toEqual(['zorp {id}'])

    clock.advance(1_000)
    expect(await known()).toEqual(['zorp {id}'])
  })

  it('holds own removals while the index still has what was removed', async () => {
    const { clock, store, dependencies, known } = aWorld()
    await store.put(labeled.template, labeled)
    await known()
    clock.advance(59_000)
    dependencies.memory.labeled.noteRemoved(labeled.template, clock)
    expect(await known()).toEqual([])

    clock.advance(1_000)
    expect(await known()).toEqual([])
  })

  it('stands through an outage, and is a failure while it was never read', async () => {
    const { world, clock, store, known } = aWorld()
    world.isDown = true
    expect(await known()).toBe('upstream')

    world.isDown = false
    await store.put(labeled.template, labeled)
    await known()
    world.isDown = true
    clock.advance(60_000)
    expect(await known()).toEqual(['zorp {id}'])
  })
})
