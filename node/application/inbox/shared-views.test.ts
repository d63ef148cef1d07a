import { failure, success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import {
  addViews,
  deleteView,
  renameView,
  savedViewsOf,
  shareSavedView,
  type SharedViewDependencies,
} from './shared-views'

const aStore = () => {
  const account = memoryAccount(aClock())
  const as = (name: string, isOwner = false): SharedViewDependencies => ({
    ...account,
    people: { whoAsks: async () => success(`${name}@demostore.example`) },
    permissions: { isGranted: async () => success(isOwner) },
  })
  const share = async (by: SharedViewDependencies, name: string) => {
    const added = await addViews(by, [{ name, query: 'marketplace=AMZ' }])
    const view = added.ok ? added.value.find((each) => each.name === name) : undefined
    return shareSavedView(by, view?.id ?? '')
  }
  const seenBy = async (person: SharedViewDependencies) => {
    const views = await savedViewsOf(person)
    if (!views.ok) throw new Error('The store answers')
    return views.value
  }
  return { as, share, seenBy }
}

describe('a shared view', () => {
  it('is everybody’s, says who shared it, and is no longer one of the person’s own', async () => {
    const { as, share, seenBy } = aStore()
    await share(as('ana'), 'Amazon')
    const sharedBy = 'ana@demostore.example'

    expect(await seenBy(as('ana'))).toMatchObject([{ name: 'Amazon', sharedBy, mayChange: true }])
    expect(await seenBy(as('bruno'))).toMatchObject([
      { name: 'Amazon', sharedBy, mayChange: false },
    ])
    expect(await seenBy(as('owner', true))).toMatchObject([{ mayChange: true }])
  })

  it('is changed and deleted by whoever shared it or an owner, and by nobody else', async () => {
    const { as, share, seenBy } = aStore()
    await share(as('ana'), 'Amazon')
    const [{ id } = { id: '' }] = await seenBy(as('ana'))

    expect(await renameView(as('bruno'), { id, name: 'Mine' })).toEqual(
      failure({ kind: 'not-allowed' }),
    )
    expect(await deleteView(as('bruno'), id)).toEqual(failure({ kind: 'not-allowed' }))
    await renameView(as('ana'), { id, name: 'Amazon, all' })
    expect(await seenBy(as('bruno'))).toMatchObject([{ name: 'Amazon, all' }])
    await deleteView(as('owner', true), id)
    expect(await seenBy(as('bruno'))).toEqual([])
  })

  it('has a name that no other shared view has', async () => {
    const { as, share } = aStore()
    await share(as('ana'), 'Amazon')
    const query = 'marketplace=MLB'
    const added = await addViews(as('bruno'), [{ name: 'amazon', query }])
    const own = added.ok ? added.value.find((view) => view.sharedBy === undefined) : undefined

    expect(await shareSavedView(as('bruno'), own?.id ?? '')).toMatchObject({
      error: { kind: 'invalid-input', field: 'name', reason: 'taken' },
    })
  })
})
