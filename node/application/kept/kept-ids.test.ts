import { failure, success } from '../../lib/result'
import { KeptIds } from './kept-ids'

const outage = failure({
  kind: 'upstream' as const,
  service: 'master-data',
  operation: 'test',
  reason: 'server-error' as const,
  retryable: true,
})

describe('the ids of the orders that have a record', () => {
  it('are any until all are known', async () => {
    const ids = new KeptIds()
    expect(ids.mayHave('AMZ-1')).toBe(true)
    await ids.load(async () => outage)
    expect(ids.mayHave('AMZ-1')).toBe(true)
    await ids.load(async () => success({ ids: ['AMZ-2'] }))

    expect(ids.mayHave('AMZ-1')).toBe(false)
    expect(ids.mayHave('AMZ-2')).toBe(true)
  })

  it('are loaded once, page by page', async () => {
    const ids = new KeptIds()
    const asked: (string | undefined)[] = []
    const scroll = async (token?: string) => {
      asked.push(token)
      return success(token === undefined ? { ids: ['AMZ-1'], next: 'two' } : { ids: ['AMZ-2'] })
    }
    await Promise.all([ids.load(scroll), ids.load(scroll)])
    await ids.load(scroll)

    expect(asked).toEqual([undefined, 'two'])
    expect(['AMZ-1', 'AMZ-2', 'AMZ-3'].map((id) => ids.mayHave(id))).toEqual([true, true, false])
  })

  it('are any again where that is doubted while they are read', async () => {
    const ids = new KeptIds()
    const doubted = async () => {
      ids.doubt()
      return success({ ids: ['AMZ-1'] })
    }
    await ids.load(doubted)
    expect(ids.mayHave('AMZ-2')).toBe(true)
    await ids.load(async () => success({ ids: ['AMZ-1'] }))

    expect(ids.mayHave('AMZ-2')).toBe(false)
  })

  it('are the same in capitals', async () => {
    const ids = new KeptIds()
    await ids.load(async () => success({ ids: ['AMZ-ab-1'] }))

    expect(ids.mayHave('AMZ-AB-1')).toBe(true)
  })

  it('share a number with few others', async () => {
    const ids = new KeptIds()
    const many = Array.from({ length: 100_000 }, (_, index) => `AMZ-701-${index}`)
    await ids.load(async () => success({ ids: many }))
    const others = Array.from({ length: 100_000 }, (_, index) => `MLB-2000${index}`)

    expect(many.every((id) => ids.mayHave(id))).toBe(true)
    expect(others.filter((id) => ids.mayHave(id)).length).toBeLessThan(100)
  })
})
