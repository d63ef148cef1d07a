import { z } from 'zod'

import { fieldByField, type DocumentKind } from '../domain/document-kind'
import { failure, success } from '../lib/result'
import { documentSamples } from '../testing/document-samples'
import type { Collection } from './collection'

export type CollectionHarness<Content, Key extends string> = {
  readonly collection: Collection<Content, Key>
  /** The same data as another replica sees it. */
  readonly otherReplica: Collection<Content, Key>
  /** Another account's, or another workspace's. */
  readonly stranger: Collection<Content, Key>
}

type CreateHarness = <Content, Key extends string>(
  kind: DocumentKind<Content, Key>,
) => CollectionHarness<Content, Key>

const kind = fieldByField({
  entity: { name: 'orderops_tally', searched: { to: 'string', names: 'strings' } },
  label: 'tally',
  mark: 'numbers',
  schema: z.object({
    numbers: z.record(z.number()).optional(),
    to: z.string().optional(),
    names: z.array(z.string()).optional(),
  }),
  idOf: (key) => `tally-${key}`,
  isForGood: false,
})

type Tally = ReturnType<typeof kind.parse>

const adding =
  (name: string, value = 1) =>
  (current: Tally | undefined) =>
    success({ ...current, numbers: { ...current?.numbers, [name]: value } })

const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

const namesIn = (tally: Tally | undefined) => Object.keys(tally?.numbers ?? {}).sort()

/** What every Collection promises. */
export const describeCollection = (name: string, createHarness: CreateHarness): void => {
  describe(`${name} keeps documents`, () => {
    let harness: CollectionHarness<Tally, string>

    const stored = async (key: string) => {
      const read = await harness.otherReplica.read(key)
      if (!read.ok) throw new Error('The collection answers')
      return read.value
    }
    const listed = async (collection = harness.otherReplica) => {
      const list = await collection.list()
      if (!list.ok) throw new Error('The collection answers')
      return list.value
    }

    beforeEach(() => {
      harness = createHarness(kind)
    })

    it('has none before one is written, and makes none where a change needs one', async () => {
      const { collection } = harness
      const changed = await collection.change('a', () => failure({ kind: 'not-found' }))

      expect(changed).toEqual(failure({ kind: 'not-found' }))
      expect(await collection.read('a')).toEqual(success(undefined))
      expect(await collection.list()).toEqual(success([]))
      expect(await collection.count()).toEqual(success(0))
    })

    it('has what was written at once, on every replica and for no stranger', async () => {
      const { collection, stranger } = harness
      const changed = await collection.change('a', adding('one'))
      await collection.put('b', { numbers: { two: 2 } })

      expect(changed).toEqual(success({ numbers: { one: 1 } }))
      expect(await stored('a')).toEqual({ numbers: { one: 1 } })
      expect(await stored('b')).toEqual({ numbers: { two: 2 } })
      expect(await stored('c')).toBeUndefined()
      expect(await listed()).toHaveLength(2)
      expect(await collection.count()).toEqual(success(2))
      expect(await stranger.read('a')).toEqual(success(undefined))
      expect(await listed(stranger)).toEqual([])
      expect(await stranger.count()).toEqual(success(0))
    })

    it('keeps what two replicas change at once, the first time and after', async () => {
      const { collection, otherReplica } = harness
      for (const [index, round] of names(20).entries()) {
        const key = `race-${index % 2}`
        const changes = await Promise.all([
          collection.change(key, adding(`left-${round}`)),
          otherReplica.change(key, adding(`right-${round}`)),
        ])
        expect(changes).toMatchObject([{ ok: true }, { ok: true }])
      }

      expect(namesIn(await stored('race-0'))).toHaveLength(20)
      expect(namesIn(await stored('race-1'))).toHaveLength(20)
    })

    it('keeps what many change at once in one replica', async () => {
      await Promise.all(names(35).map((each) => harness.collection.change('a', adding(each))))

      expect(namesIn(await stored('a'))).toEqual(names(35).sort())
    })

    it('keeps what two replicas write at once, each of many documents', async () => {
      const { collection, otherReplica } = harness
      await Promise.all(
        names(20).flatMap((key) => [
          collection.change(key, adding('left')),
          otherReplica.change(key, adding('right')),
        ]),
      )

      expect((await listed()).map(namesIn)).toEqual(names(20).map(() => ['left', 'right']))
    })

    it('tells everybody but one that a limit leaves room for one', async () => {
      const { collection, otherReplica } = harness
      const oneOnly = (each: string) => (current: Tally | undefined) =>
        current === undefined ? adding(each)(current) : failure('full' as const)
      const results = await Promise.all(
        names(6).map((each, index) =>
          (index % 2 === 0 ? collection : otherReplica).change('a', oneOnly(each)),
        ),
      )

      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(results.filter(({ ok }) => !ok)).toEqual(names(5).map(() => failure('full')))
      expect(namesIn(await stored('a'))).toHaveLength(1)
    })

    it('changes nothing where a change says why not', async () => {
      await harness.collection.change('a', adding('one'))
      const refused = await harness.otherReplica.change('a', () => failure('no' as const))

      expect(refused).toEqual(failure('no'))
      expect(await stored('a')).toEqual({ numbers: { one: 1 } })
    })

    it('replaces a document whole: nothing of the one before is left', async () => {
      const { collection, otherReplica } = harness
      await collection.put('a', { numbers: { one: 1, two: 2 }, to: 'x' })
      await otherReplica.put('a', { numbers: { three: 3 } })
      await collection.change('b', () => success({ numbers: { one: 1 }, to: 'x' }))
      await otherReplica.change('b', () => success({ numbers: {} }))

      expect(await stored('a')).toEqual({ numbers: { three: 3 } })
      expect(await stored('b')).toEqual({ numbers: {} })
    })

    it('merges parts that are written at once, each whole', async () => {
      const { collection, otherReplica } = harness
      await collection.merge('a', { numbers: { one: 1 } })
      await Promise.all([
        collection.merge('a', { numbers: { two: 2 } }),
        otherReplica.merge('a', { to: 'x' }),
      ])

      expect(await stored('a')).toEqual({ numbers: { two: 2 }, to: 'x' })
    })

    it('lists more than one page of a search holds, and the greatest of them', async () => {
      const { collection } = harness
      const keys = names(103)
      await Promise.all(
        keys.map((each, index) =>
          collection.put(each, { numbers: { [each]: index }, to: String(index).padStart(3, '0') }),
        ),
      )
      const greatest = async (from: string, most: number) => {
        const list = await collection.list({ field: 'to', from, most })
        return list.ok && list.value.flatMap(namesIn)
      }

      expect((await listed()).flatMap(namesIn).sort()).toEqual([...keys].sort())
      expect(await collection.count()).toEqual(success(103))
      expect(await greatest('099', 10)).toEqual(['n102', 'n101', 'n100', 'n99'])
      expect(await greatest('000', 2)).toEqual(['n102', 'n101'])
      expect(await greatest('000', 102)).toEqual([...keys].reverse().slice(0, 102))
    })

    it('lists those up to a text, the least of them first, and none without one', async () => {
      const { collection, otherReplica } = harness
      await collection.put('none', { numbers: { none: 0 } })
      const keys = names(103)
      await Promise.all(
        keys.map((each, index) =>
          collection.put(each, { numbers: { [each]: index }, to: String(index).padStart(3, '0') }),
        ),
      )
      const least = async (upTo: string, most: number) => {
        const list = await otherReplica.list({ field: 'to', upTo, most })
        return list.ok && list.value.flatMap(namesIn)
      }

      expect(await least('002', 10)).toEqual(['n0', 'n1', 'n2'])
      expect(await least('999', 2)).toEqual(['n0', 'n1'])
      expect(await least('101', 200)).toEqual(keys.slice(0, 102))
    })

    it('lists those in whose list one of some texts stands', async () => {
      const { collection, otherReplica, stranger } = harness
      await collection.put('a', { numbers: {}, names: ['one', 'two 2'] })
      await collection.put('b', { numbers: {}, names: ['three'] })
      await collection.put('c', { numbers: {}, names: [] })
      await collection.put('d', { numbers: {}, to: 'x' })
      const naming = async (of: typeof collection, ...anyOf: readonly string[]) => {
        const list = await of.list({ field: 'names', anyOf })
        return list.ok && list.value.map(({ names: [first] = [] }) => first).sort()
      }

      expect(await naming(otherReplica, 'two 2')).toEqual(['one'])
      expect(await naming(otherReplica, 'three', 'one', 'tw')).toEqual(['one', 'three'])
      expect(await naming(otherReplica, 'four')).toEqual([])
      expect(await naming(stranger, 'one')).toEqual([])
    })

    it('forgets what is removed, also when it is gone already, and has it again when it is written', async () => {
      const { collection, otherReplica } = harness
      await collection.change('a', adding('one'))
      await collection.change('b', adding('two'))

      expect(await otherReplica.remove('a')).toEqual(success(undefined))
      expect(await collection.remove('a')).toEqual(success(undefined))
      expect(await stored('a')).toBeUndefined()
      expect(await listed()).toEqual([{ numbers: { two: 1 } }])

      await collection.change('a', adding('three'))
      expect(await stored('a')).toEqual({ numbers: { three: 1 } })
    })

    it('removes none of a kind that is kept for good', async () => {
      const { collection } = createHarness({ ...kind, isForGood: true })
      await collection.change('a', adding('one'))

      await expect(collection.remove('a')).rejects.toThrow('kept for good')
      expect(await collection.read('a')).toEqual(success({ numbers: { one: 1 } }))
    })

    it('keeps what was written since it was looked at', async () => {
      const { collection, otherReplica } = harness
      await collection.change('a', adding('one'))
      await otherReplica.change('a', adding('two'))
      const removed = await collection.remove('a', (current) => namesIn(current).length === 1)

      expect(removed).toEqual(success(undefined))
      expect(namesIn(await stored('a'))).toEqual(['one', 'two'])
    })
  })

  describe(`${name} gives back as it was kept`, () => {
    it.each(documentSamples)('$label', ({ check }) =>
      check(async (of, key, contents) => {
        const { collection, otherReplica } = createHarness(of)
        for (const content of contents) {
          await collection.change(key, () => success(content))
          expect(await otherReplica.read(key)).toEqual(success(content))
        }
        for (const content of contents) {
          await collection.put(key, content)
          expect(await otherReplica.read(key)).toEqual(success(content))
        }
        expect(await otherReplica.list()).toEqual(success(contents.slice(-1)))
      }),
    )
  })
}
