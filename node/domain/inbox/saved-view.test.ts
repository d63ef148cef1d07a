import { renamedView, viewsToAdd, withViews, type SavedViews, type ViewWanted } from './saved-view'

const added = (kept: SavedViews, ...wanted: readonly ViewWanted[]): SavedViews => {
  const views = viewsToAdd(kept, wanted)
  if (!views.ok) throw new Error(`Refused: ${JSON.stringify(views.error)}`)
  return withViews(kept, views.value)
}

const contentOf = (views: SavedViews) => views.map(({ name, query }) => ({ name, query }))

const amazon = { name: 'Dear Amazon', query: 'marketplace=AMZ&sort=value' }
const failed = { name: 'Failed', query: 'status=failed' }

const numbered = (count: number): readonly ViewWanted[] =>
  Array.from({ length: count }, (_, index) => ({ name: `View ${index}`, query: 'marketplace=AMZ' }))

describe('views that are added', () => {
  it('follow those that were saved before, with their names trimmed', () => {
    const views = added(added([], failed), { ...amazon, name: '  Dear Amazon ' })

    expect(contentOf(views)).toEqual([failed, amazon])
  })

  it('are kept once, however often and by whoever of two tabs they are asked for', () => {
    const one = viewsToAdd([], [amazon, failed])
    const other = viewsToAdd([], [failed])

    expect(contentOf(added([], amazon, amazon))).toEqual([amazon])
    expect(viewsToAdd(added([], amazon), [amazon])).toEqual({ ok: true, value: [] })
    expect(one.ok && other.ok && one.value[1]?.id === other.value[0]?.id).toBe(true)
  })

  it('never take the place of another: not of its name, nor of one that was renamed', () => {
    const [view] = added([], amazon)
    const renamed = renamedView(view === undefined ? [] : [view], {
      id: view?.id ?? '',
      name: 'Mornings',
    })
    if (!renamed.ok) throw new Error('It can be renamed')

    expect(viewsToAdd([], [amazon, { ...failed, name: 'dear amazon' }])).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field: 'views.1.name', reason: 'taken' },
    })
    expect(contentOf(added([renamed.value], amazon))).toEqual([
      { ...amazon, name: 'Mornings' },
      amazon,
    ])
  })

  it('are at most 20', () => {
    const twenty = added([], ...numbered(20))

    expect(twenty).toHaveLength(20)
    expect(viewsToAdd(twenty, [...numbered(20), failed])).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field: 'views', reason: 'too-many' },
    })
  })

  it.each([
    [{ ...amazon, name: ' ' }, 'views.0.name', 'missing'],
    [{ ...amazon, name: 'x'.repeat(61) }, 'views.0.name', 'too-long'],
    [{ ...amazon, query: `search=${'x'.repeat(4_000)}` }, 'views.0.query', 'too-long'],
  ])('are refused where one has no sound form, case %#', (wanted, field, reason) => {
    expect(viewsToAdd([], [wanted])).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field, reason },
    })
  })

  it('keep nothing of a buyer, and the address of a colleague as it is', () => {
    const [view] = added([], {
      name: 'Orders of buyer@example.com',
      query: 'search=buyer%40example.com&assignee=pricing%40demostore.example',
    })

    expect(view?.name).toBe('Orders of [e-mail]')
    expect([...new URLSearchParams(view?.query)]).toEqual([
      ['search', '[e-mail]'],
      ['assignee', 'pricing@demostore.example'],
    ])
  })
})

describe('a view that is renamed', () => {
  const views = added([], amazon, failed)
  const id = views[0]?.id ?? ''

  it('stays where it is, and may change the case of its own name', () => {
    const renamed = renamedView(views, { id, name: 'dear amazon' })

    expect(renamed.ok && contentOf(withViews(views, [renamed.value]))).toEqual([
      { ...amazon, name: 'dear amazon' },
      failed,
    ])
  })

  it.each([
    [
      { id, name: 'failed' },
      { kind: 'invalid-input', field: 'name', reason: 'taken' },
    ],
    [
      { id, name: '' },
      { kind: 'invalid-input', field: 'name', reason: 'missing' },
    ],
    [{ id: 'gone', name: 'Mornings' }, { kind: 'not-found' }],
  ])('is refused in case %#', (wanted, error) => {
    expect(renamedView(views, wanted)).toEqual({ ok: false, error })
  })
})
