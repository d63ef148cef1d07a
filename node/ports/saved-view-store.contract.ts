import { inOrder, withViews, type SavedView, type SavedViews } from '../domain/inbox/saved-view'
import { failure, success } from '../lib/result'
import type { SavedViewStore } from './saved-view-store'

export type SavedViewHarness = {
  readonly store: SavedViewStore
  /** The same data as another replica sees it. */
  readonly otherReplica: SavedViewStore
  /** Another account's, or another workspace's. */
  readonly stranger: SavedViewStore
}

const operator = 'operator@demostore.example'
const owner = 'owner@demostore.example'

const aView = (place: number, different: Partial<SavedView> = {}): SavedView => ({
  id: `view-${place}_x`,
  name: `View "${place}"`,
  query: `marketplace=AMZ&value=BRL-${place}..`,
  place,
  ...different,
})

/** What every SavedViewStore promises. */
export const describeSavedViewStore = (
  name: string,
  createHarness: () => Promise<SavedViewHarness>,
): void => {
  describe(`${name} keeps what people saved`, () => {
    let harness: SavedViewHarness

    const kept = async (store: SavedViewStore, person = operator) => {
      const read = await store.read(person)
      if (!read.ok) throw new Error('The store answers')
      return inOrder(read.value)
    }

    const adding =
      (...views: readonly SavedView[]) =>
      (known: SavedViews) => {
        const all = withViews(known, views)
        return all.length > 20 ? failure({ kind: 'not-allowed' } as const) : success(all)
      }
    const without = (id: string) => (known: SavedViews) =>
      success(known.filter((view) => view.id !== id))

    beforeEach(async () => {
      harness = await createHarness()
    })

    it('has nothing before anybody saved', async () => {
      expect(await kept(harness.store)).toEqual([])
    })

    it('has what was written at once, on every replica, and for nobody else', async () => {
      await harness.store.change(operator, adding(aView(1), aView(2)))

      expect(await kept(harness.otherReplica)).toEqual([aView(1), aView(2)])
      expect(await kept(harness.store, owner)).toEqual([])
      expect(await kept(harness.stranger)).toEqual([])
    })

    it('keeps what two tabs save at once, also where nothing was kept before', async () => {
      await Promise.all([
        harness.store.change(operator, adding(aView(1), aView(2))),
        harness.otherReplica.change(operator, adding(aView(3))),
      ])

      expect(await kept(harness.store)).toEqual([aView(1), aView(2), aView(3)])
    })

    it('keeps what one tab saves while others rename and delete', async () => {
      const renamed = aView(1, { name: 'Mornings' })
      await harness.store.change(operator, adding(aView(1), aView(2)))
      await Promise.all([
        harness.store.change(operator, adding(aView(3))),
        harness.otherReplica.change(operator, adding(renamed)),
        harness.otherReplica.change(operator, without(aView(2).id)),
      ])

      expect(await kept(harness.store)).toEqual([renamed, aView(3)])
    })

    it('keeps no more than there is room for, whoever saves at once, and tells the others', async () => {
      const views = Array.from({ length: 25 }, (_, index) => aView(index))
      const { store, otherReplica } = harness
      const told = await Promise.all(
        views.map((view, index) =>
          (index % 5 === 0 ? otherReplica : store).change(operator, adding(view)),
        ),
      )

      expect(told.filter(({ ok }) => ok)).toHaveLength(20)
      expect(await kept(store)).toHaveLength(20)
    })

    it('keeps one view where one is written twice', async () => {
      await harness.store.change(operator, adding(aView(1)))
      await harness.store.change(operator, adding(aView(1)))

      expect(await kept(harness.store)).toEqual([aView(1)])
    })

    it('forgets what is removed, also when it is gone already, and has it again when it is written', async () => {
      await harness.store.change(operator, without(aView(1).id))
      await harness.store.change(operator, adding(aView(1)))
      await harness.store.change(owner, adding(aView(1)))
      await harness.store.change(operator, without(aView(1).id))

      expect(await harness.store.change(operator, without(aView(1).id))).toMatchObject({ ok: true })
      expect(await kept(harness.store)).toEqual([])
      expect(await kept(harness.store, owner)).toEqual([aView(1)])

      await harness.store.change(operator, adding(aView(1)))
      expect(await kept(harness.store)).toEqual([aView(1)])
    })
  })
}
