import { mostAliasesInBucket } from '../../domain/orders/order-aliases'
import { failure } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { createAccountMemory } from '../memory/account-memory'
import {
  eraseAliases,
  forgetOldAliases,
  noteAliases,
  ordersOfAliases,
  writeAliases,
  writeAliasesWhenDue,
} from './order-aliases'

const minute = 60_000
const day = 86_400_000

const anOrder = (id: string, ...alternateIds: readonly string[]) => ({
  affiliateId: 'MLB',
  marketplaceOrderId: id,
  alternateIds,
})

const anAccount = () => {
  const clock = aClock()
  const account = memoryAccount(clock)
  let calls = 0
  let down = false
  const outage = failure({
    kind: 'upstream',
    service: 'master-data',
    operation: 'aliases',
    reason: 'server-error',
    retryable: true,
  } as const)
  const stored: typeof account.orderAliases = {
    ...account.orderAliases,
    list: (among) => ((calls += 1), account.orderAliases.list(among)),
    read: (key) => ((calls += 1), account.orderAliases.read(key)),
    change: async (key, change) => {
      calls += 1
      return down ? outage : account.orderAliases.change(key, change)
    },
  }
  const replica = (name: string) => {
    const dependencies = { ...account, orderAliases: stored, memory: createAccountMemory(name) }
    return {
      dependencies,
      note: (...orders: readonly ReturnType<typeof anOrder>[]) => noteAliases(dependencies, orders),
      find: async (id: string) => {
        const found = await ordersOfAliases(dependencies, [id])
        if (!found.ok) throw new Error('The store answers')
        return found.value.get(id)?.map(({ marketplaceOrderId }) => marketplaceOrderId) ?? []
      },
    }
  }
  return { clock, replica, calls: () => calls, setDown: (value: boolean) => (down = value) }
}

describe('other ids of an order', () => {
  it('lead to it at once where they were reported, and everywhere once they are written', async () => {
    const { replica } = anAccount()
    const [one, two] = [replica('one'), replica('two')]
    one.note(anOrder('2000', 'pack-1', 'SHIP-1'), anOrder('2001', 'pack-1'))

    expect(await one.find('ship-1')).toEqual(['2000'])
    expect(await two.find('SHIP-1')).toEqual([])
    await writeAliases(one.dependencies)
    expect(await two.find('ship-1')).toEqual(['2000'])
    expect(await two.find('pack-1')).toEqual(['2000', '2001'])
    expect(await two.find('pack-2')).toEqual([])
  })

  it('cost two calls for hundreds of orders, and none for what is repeated or has no other id', async () => {
    const { clock, replica, calls } = anAccount()
    const { dependencies, note } = replica('one')
    const orders = Array.from({ length: 240 }, (_, index) => anOrder(`${index}`, `pack-${index}`))
    note(...orders, anOrder('none'), anOrder('franchise', 'MLB-franchise-01'))
    await writeAliasesWhenDue(dependencies)
    expect(calls()).toBe(0)
    clock.advance(5 * minute)
    await writeAliasesWhenDue(dependencies)
    expect(calls()).toBe(2)

    note(...orders)
    clock.advance(5 * minute)
    await writeAliasesWhenDue(dependencies)
    expect(calls()).toBe(2)
  })

  it('go into another document once one is full', async () => {
    const { replica } = anAccount()
    const { dependencies, note, find } = replica('one')
    const ids = Array.from({ length: 2 * mostAliasesInBucket + 1 }, (_, index) => `${index}`)
    note(...ids.map((id) => anOrder(id, `pack-${id}`)))
    await writeAliases(dependencies)

    expect(await dependencies.orderAliases.count()).toEqual({ ok: true, value: 3 })
    expect(await find('pack-1000')).toEqual(['1000'])
  })

  it('wait where they cannot be written', async () => {
    const { replica, setDown } = anAccount()
    const { dependencies, note, find } = replica('one')
    note(anOrder('2000', 'pack-1'))
    setDown(true)
    expect(await writeAliases(dependencies)).toMatchObject({ ok: false })
    setDown(false)

    expect(await find('pack-1')).toEqual(['2000'])
    await writeAliases(dependencies)
    expect(await replica('two').find('pack-1')).toEqual(['2000'])
  })

  it('are written by another replica without those of an order that was erased', async () => {
    const { replica } = anAccount()
    const [one, two] = [replica('one'), replica('two')]
    one.note(anOrder('2000', 'pack-1'), anOrder('2001', 'pack-2'))
    await writeAliases(one.dependencies)
    await eraseAliases(two.dependencies, anOrder('2000'))
    one.note(anOrder('2002', 'pack-3'))
    await writeAliases(one.dependencies)

    expect(await two.find('pack-1')).toEqual([])
    expect(await two.find('2000')).toEqual([])
    expect(await two.find('pack-3')).toEqual(['2002'])
  })

  it('are kept for 90 days, and looked at with one call while none is older', async () => {
    const { clock, replica, calls } = anAccount()
    const { dependencies, note, find } = replica('one')
    note(anOrder('2000', 'pack-1'))
    await writeAliases(dependencies)
    clock.advance(90 * day)
    const before = calls()
    await forgetOldAliases(dependencies)
    expect(calls() - before).toBe(1)
    expect(await find('pack-1')).toEqual(['2000'])

    clock.advance(1)
    await forgetOldAliases(dependencies)
    expect(await find('pack-1')).toEqual([])
    note(anOrder('2000', 'pack-1'))
    await writeAliases(dependencies)
    expect(await find('pack-1')).toEqual(['2000'])
  })

  it('end as well where all were gone in between', async () => {
    const { clock, replica } = anAccount()
    const stores = Array.from({ length: 3 }, (_, index) => replica(`${index}`))
    for (const { dependencies, note, find } of stores) {
      note(anOrder('2000', 'pack-1'))
      await writeAliases(dependencies)
      expect(await find('pack-1')).toEqual(['2000'])
      clock.advance(91 * day)
      await forgetOldAliases(dependencies)
      await forgetOldAliases(dependencies)
      expect(await find('pack-1')).toEqual([])
      expect(await dependencies.orderAliases.count()).toEqual({ ok: true, value: 0 })
    }
  })

  it('that were dropped, since a store did not answer for very long, are taken in when they are told again', async () => {
    const one = anAccount().replica('one')
    const first = anOrder('first', 'pack-of-first')
    // Told again and again while others come, it is remembered as told.
    for (let other = 0; other < 20_000; other += 1) {
      if (other % 5_000 === 0) one.note(first)
      one.note(anOrder(`o${other}`, `p${other}`))
    }
    expect(await one.find('pack-of-first')).toEqual([])
    one.note(first)

    expect(await one.find('pack-of-first')).toEqual(['first'])
  })
})
