import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { WithOwnWrites } from './with-own-writes'

type Note = { readonly id: string; readonly texts: readonly string[] }

const aNote = (id: string, ...texts: readonly string[]): Note => ({ id, texts })

const joined = (known: Note | undefined, own: Note): Note =>
  aNote(own.id, ...new Set([...(known?.texts ?? []), ...own.texts]))

/** A list whose index lags 30 seconds behind at most, and what the index has. */
const aList = ({ freshForMs = 0, join = undefined as typeof joined | undefined } = {}) => {
  const clock = aClock()
  const list = new WithOwnWrites<Note>({
    freshForMs,
    indexedWithinMs: 30_000,
    keyOf: ({ id }) => id,
    ...(join && { join }),
  })
  const index = { has: [] as readonly Note[], asked: 0 }
  const ask = async (): Promise<Result<readonly Note[], UpstreamFailure>> => {
    index.asked += 1
    return success(index.has)
  }
  const read = async () => {
    const known = await list.read(clock, ask)
    return known.ok ? [...known.value.values()] : known.error
  }
  return { clock, list, index, ask, read }
}

describe('a list with own writes', () => {
  it('has what was just written, and not what was just removed, before the index does', async () => {
    const { clock, list, index, read } = aList()
    index.has = [aNote('old', 'a'), aNote('gone', 'b')]
    list.note(aNote('old', 'changed'), clock)
    list.note(aNote('new', 'c'), clock)
    list.noteRemoved('gone', clock)

    expect(await read()).toEqual([aNote('old', 'changed'), aNote('new', 'c')])
  })

  it('believes the index once it has had the time', async () => {
    const { clock, list, index, read } = aList()
    list.note(aNote('one', 'own'), clock)
    clock.advance(29_999)
    expect(await read()).toEqual([aNote('one', 'own')])

    clock.advance(1)
    index.has = [aNote('one', 'of a colleague')]
    expect(await read()).toEqual([aNote('one', 'of a colleague')])
  })

  it('shows a write at once while the list is fresh, and in an answer that is under way', async () => {
    const { clock, list, index, read } = aList({ freshForMs: 60_000 })
    const reading = read()
    list.note(aNote('one', 'own'), clock)
    expect(await reading).toEqual([aNote('one', 'own')])

    list.note(aNote('two', 'own'), clock)
    expect(await read()).toEqual([aNote('one', 'own'), aNote('two', 'own')])
    expect(index.asked).toBe(1)
  })

  it('joins own parts with each other and with what others wrote where it is told how', async () => {
    const { clock, list, index, read } = aList({ join: joined })
    index.has = [aNote('one', 'theirs')]
    list.note(aNote('one', 'first'), clock)
    list.note(aNote('one', 'second'), clock)

    expect(await read()).toEqual([aNote('one', 'theirs', 'first', 'second')])
  })

  it('is the same map until something changes', async () => {
    const { clock, list, ask } = aList({ freshForMs: 60_000 })
    const [one, other] = [await list.read(clock, ask), await list.read(clock, ask)]

    expect(one.ok && other.ok && one.value === other.value).toBe(true)
  })
})
