import type { IssueAssignment, IssueDecision } from '../domain/causes/issue-state'
import type { IssueStateStore } from './issue-state-store'

export type IssueStateHarness = {
  readonly store: IssueStateStore
  /** The same data as another replica sees it. */
  readonly otherReplica: IssueStateStore
  /** Another account's, or another workspace's. */
  readonly stranger: IssueStateStore
  /** Makes everything written so far visible to searches. */
  readonly flush: () => Promise<void>
}

const issueId = 'v1:amount-divergence:affiliate=AMZ:direction=less:same-percentage=1000'

const aDecision = (different: Partial<IssueDecision> = {}): IssueDecision => ({
  state: 'SNOOZED',
  at: '2026-11-23T12:00:00.000Z',
  by: 'operator@demostore.example',
  snoozedUntil: '2026-11-24T12:00:00.000Z',
  orders: 37,
  ...different,
})

const anAssignment = (different: Partial<IssueAssignment> = {}): IssueAssignment => ({
  to: 'pricing@demostore.example',
  at: '2026-11-23T12:05:00.000Z',
  by: 'operator@demostore.example',
  ...different,
})

/** What every IssueStateStore promises. */
export const describeIssueStateStore = (
  name: string,
  createHarness: () => Promise<IssueStateHarness>,
): void => {
  describe(`${name} keeps what people decided about causes`, () => {
    let harness: IssueStateHarness

    const listed = async (store: IssueStateStore) => {
      await harness.flush()
      const all = await store.list()
      if (!all.ok) throw new Error('The store answers')
      return all.value
    }

    beforeEach(async () => {
      harness = await createHarness()
    })

    it('has nothing before anybody decided', async () => {
      expect(await listed(harness.store)).toEqual([])
    })

    it('lists what was written, to every replica and to no stranger', async () => {
      await harness.store.write({ issueId, decision: aDecision() })

      expect(await listed(harness.otherReplica)).toEqual([{ issueId, decision: aDecision() }])
      expect(await listed(harness.stranger)).toEqual([])
    })

    it('keeps both parts where two people write one each', async () => {
      await Promise.all([
        harness.store.write({ issueId, decision: aDecision() }),
        harness.otherReplica.write({ issueId, assignment: anAssignment() }),
      ])

      expect(await listed(harness.store)).toEqual([
        { issueId, decision: aDecision(), assignment: anAssignment() },
      ])
    })

    it('replaces a part whole', async () => {
      const opened: IssueDecision = {
        state: 'OPEN',
        at: '2026-11-23T13:00:00.000Z',
        by: 'operator@demostore.example',
        orders: 40,
      }
      await harness.store.write({ issueId, decision: aDecision() })
      await harness.store.write({ issueId, assignment: anAssignment() })
      await harness.otherReplica.write({ issueId, decision: opened })
      const { at, by } = anAssignment()
      await harness.otherReplica.write({ issueId, assignment: { at, by } })

      expect(await listed(harness.store)).toEqual([
        { issueId, decision: opened, assignment: { at, by } },
      ])
    })

    it('changes what is kept as it stands, and makes nothing of nothing', async () => {
      await harness.store.write({ issueId, assignment: anAssignment() })
      const rewrite = (id: string) =>
        harness.otherReplica.rewrite(id, (state) => ({
          ...state,
          assignment: anAssignment({ to: 'former-user' }),
        }))

      expect(await rewrite(issueId)).toMatchObject({
        ok: true,
        value: { assignment: { to: 'former-user' } },
      })
      expect(await rewrite('never')).toEqual({ ok: true, value: undefined })
      expect(await listed(harness.store)).toEqual([
        { issueId, assignment: anAssignment({ to: 'former-user' }) },
      ])
    })

    it('lists more than one page of a search holds', async () => {
      const ids = Array.from({ length: 103 }, (_, index) => `v1:invalid-sku-id:sku=${index}`)
      await Promise.all(
        ids.map((each) => harness.store.write({ issueId: each, decision: aDecision() })),
      )

      expect((await listed(harness.store)).map((each) => each.issueId).sort()).toEqual(ids.sort())
    })

    it('forgets what is removed, also when it is gone already', async () => {
      await harness.store.write({ issueId, decision: aDecision() })
      await harness.store.write({ issueId: 'other', decision: aDecision() })
      const known = { issueId, decision: aDecision() }
      await harness.store.remove(known)

      expect(await harness.store.remove(known)).toMatchObject({ ok: true })
      expect(await listed(harness.store)).toEqual([{ issueId: 'other', decision: aDecision() }])
    })

    it('keeps what was decided since it was looked at', async () => {
      await harness.store.write({ issueId, decision: aDecision() })
      const known = { issueId, decision: aDecision() }
      await harness.otherReplica.write({ issueId, decision: aDecision({ orders: 99 }) })
      await harness.store.remove(known)

      expect(await listed(harness.store)).toMatchObject([{ decision: { orders: 99 } }])
    })

    it('keeps every one of many that are written at once from two places', async () => {
      const ids = Array.from({ length: 20 }, (_, index) => `v1:invalid-sku-id:sku=${index}`)
      const { store, otherReplica } = harness
      const written = await Promise.all(
        ids.flatMap((each) => [
          store.write({ issueId: each, decision: aDecision() }),
          otherReplica.write({ issueId: each, assignment: anAssignment() }),
        ]),
      )
      const kept = await listed(store)

      expect(written.every(({ ok }) => ok)).toBe(true)
      expect(kept.filter(({ decision, assignment }) => decision && assignment)).toHaveLength(20)
    })
  })
}
