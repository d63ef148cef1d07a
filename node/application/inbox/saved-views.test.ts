import { createMemoryCollection } from '../../adapters/memory/collection'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { savedViewDocuments, type SavedViews } from '../../domain/inbox/saved-view'
import { failure, success, type Result } from '../../lib/result'
import {
  addSavedViews,
  deleteSavedView,
  mySavedViews,
  renameSavedView,
  type SavedViewDependencies,
} from './saved-views'

const outage: UpstreamFailure = {
  kind: 'upstream',
  service: 'master-data',
  operation: 'read-saved-views',
  reason: 'timeout',
  retryable: true,
}

const amazon = { name: 'Dear Amazon', query: 'marketplace=AMZ' }
const failed = { name: 'Failed', query: 'status=failed' }

const aStore = () => {
  const savedViews = createMemoryCollection(savedViewDocuments)
  const as = (login: string): SavedViewDependencies => ({
    savedViews,
    people: { whoAsks: async () => success(login) },
  })
  return { savedViews, as, operator: as('operator@demostore.example') }
}

const viewsOf = (result: Result<SavedViews, Failure>): SavedViews => {
  if (!result.ok) throw new Error('The store answers')
  return result.value
}

const namesOf = (result: Result<SavedViews, Failure>) => viewsOf(result).map(({ name }) => name)

describe('saved views', () => {
  it('are those of the person who asks, however their login is written', async () => {
    const { as, operator } = aStore()
    await addSavedViews(operator, [amazon])
    await addSavedViews(as('owner@demostore.example'), [failed])

    expect(namesOf(await mySavedViews(as('Operator@demostore.example')))).toEqual(['Dear Amazon'])
    expect(namesOf(await mySavedViews(as('owner@demostore.example')))).toEqual(['Failed'])
  })

  it('are all told after each change, and are then what is stored', async () => {
    const { operator } = aStore()
    const added = await addSavedViews(operator, [amazon, failed])
    const [first, second] = viewsOf(added)
    const renamed = await renameSavedView(operator, { id: second?.id ?? '', name: 'Mornings' })
    const deleted = await deleteSavedView(operator, first?.id ?? '')

    expect(namesOf(added)).toEqual(['Dear Amazon', 'Failed'])
    expect(namesOf(renamed)).toEqual(['Dear Amazon', 'Mornings'])
    expect(namesOf(deleted)).toEqual(['Mornings'])
    expect(await mySavedViews(operator)).toEqual(deleted)
  })

  it('are the same after each change that is asked for twice', async () => {
    const { operator } = aStore()
    const twice = async (change: () => Promise<Result<SavedViews, Failure>>) => {
      const once = await change()
      expect(await change()).toEqual(once)
      return viewsOf(once)
    }
    const [view] = await twice(() => addSavedViews(operator, [amazon]))
    const id = view?.id ?? ''
    await twice(() => renameSavedView(operator, { id, name: 'Mornings' }))

    expect(await twice(() => deleteSavedView(operator, id))).toEqual([])
  })

  it('are all kept where two tabs save at once', async () => {
    const { operator } = aStore()
    await Promise.all([addSavedViews(operator, [amazon]), addSavedViews(operator, [failed])])

    expect([...namesOf(await mySavedViews(operator))].sort()).toEqual(['Dear Amazon', 'Failed'])
  })

  it('change nothing where one of several is refused', async () => {
    const { operator } = aStore()
    const refused = await addSavedViews(operator, [amazon, { ...failed, name: '' }])

    expect(refused).toMatchObject({ ok: false, error: { field: 'views.1.name' } })
    expect(await mySavedViews(operator)).toEqual({ ok: true, value: [] })
  })

  it('are not taken for none while the person or the store does not answer', async () => {
    const { operator, savedViews } = aStore()
    await addSavedViews(operator, [amazon])
    const lost = async () => failure(outage)
    const unnamed = { savedViews, people: { whoAsks: async () => failure(outage) } }
    const unread = { ...operator, savedViews: { ...savedViews, read: lost, change: lost } }

    for (const dependencies of [unnamed, unread]) {
      expect(await mySavedViews(dependencies)).toEqual(failure(outage))
      expect(await addSavedViews(dependencies, [failed])).toEqual(failure(outage))
      expect(await renameSavedView(dependencies, { id: 'x', name: 'y' })).toEqual(failure(outage))
      expect(await deleteSavedView(dependencies, 'x')).toEqual(failure(outage))
    }
    expect(namesOf(await mySavedViews(operator))).toEqual(['Dear Amazon'])
  })

  it('say so where a change could not be written', async () => {
    const { operator, savedViews } = aStore()
    const [view] = viewsOf(await addSavedViews(operator, [amazon]))
    const id = view?.id ?? ''
    const lost = async () => failure(outage)
    const unwritten = { ...operator, savedViews: { ...savedViews, change: lost } }

    const changes = [
      addSavedViews(unwritten, [failed]),
      renameSavedView(unwritten, { id, name: 'Mornings' }),
      deleteSavedView(unwritten, id),
    ]

    expect(await Promise.all(changes)).toEqual(changes.map(() => ({ ok: false, error: outage })))
    expect(await mySavedViews(operator)).toEqual({ ok: true, value: [view] })
  })
})
