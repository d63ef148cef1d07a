import { success } from '../../lib/result'
import { aWorld, counts, idOf, opened } from '../../testing/causes-of-stock'
import { assignIssue, setIssueState } from './decide-on-issues'
import { addIssueNote, withdrawIssueNote } from './note-issues'

const tomorrow = '2026-11-24T12:00:00.000Z'

describe('two people at once', () => {
  it('tells the second what a colleague decided of a cause, before it is replaced', async () => {
    const { one, clock } = await aWorld()
    const other = { ...one, people: { whoAsks: async () => success('ana@demostore.example') } }
    const issueId = await idOf(one, 3)
    const seenAt = clock.now()
    clock.advance(3_000)
    await setIssueState(one, { issueId, state: 'SNOOZED', snoozedUntil: tomorrow, seenAt })
    await assignIssue(one, { issueId, assignee: 'me', seenAt })
    clock.advance(3_000)

    const by = 'operator@demostore.example'
    expect(await setIssueState(other, { issueId, state: 'RESOLVED', seenAt })).toMatchObject({
      error: { kind: 'conflict', decision: { by, state: 'SNOOZED', snoozedUntil: tomorrow } },
    })
    expect(await assignIssue(other, { issueId, assignee: 'me', seenAt })).toMatchObject({
      error: { kind: 'conflict', decision: { by, assignee: by } },
    })
    const replaced = await setIssueState(other, {
      issueId,
      state: 'RESOLVED',
      seenAt,
      replace: true,
    })
    expect(replaced).toMatchObject({ ok: true })
    expect(await counts(one, { issueStates: ['RESOLVED'] })).toMatchObject({ orders: 3 })
  })

  it('loses no note of either', async () => {
    const { one, clock } = await aWorld()
    const issueId = await idOf(one, 3)
    await addIssueNote(one, { issueId, text: 'Asked the ERP' })
    clock.advance(1_000)
    const second = await addIssueNote(one, { issueId, text: 'They answer at 14:00' })
    const notes = async () => {
      const standings = await (await opened(one)).standings()
      return standings.ok && standings.value.get(issueId)?.notes?.map(({ note }) => note)
    }
    expect(await notes()).toEqual(['They answer at 14:00', 'Asked the ERP'])

    await withdrawIssueNote(one, { issueId, noteId: second.ok ? second.value.id : '' })
    expect(await notes()).toEqual(['Asked the ERP'])
  })
})
