import { createMemoryOrderLister } from '../../adapters/memory/memory-order-lister'
import { success } from '../../lib/result'
import type { OrderLister } from '../../ports/order-lister'
import { ago, anOrder, aStore, hour, now } from '../../testing/reading-store'
import { readCounts } from '../channels/channel-counts'
import { CallAllowance } from './call-allowance'
import { listWindow } from './list-window'
import { readOrders } from './read-orders'
import { readingProgress } from './reading-progress'

const minute = 60_000
const hours = ['13']
const minutes = 130

type Sale = {
  readonly perMinute: (at: number) => number
  readonly isRead?: (at: number) => boolean
  readonly calls: number
}

/** A store that sells so many orders in each minute, and is read each minute by so many calls. */
const selling = async ({ perMinute, isRead = () => true, calls }: Sale) => {
  const sold = Array.from({ length: minutes }, (_, at) =>
    Array.from({ length: perMinute(at) }, (_, index) =>
      anOrder(`${at}-${index}`, 'invoiced', -at * minute - index * 1_000),
    ),
  ).flat()
  const { dependencies, clock } = aStore([])
  const read = (most: number) => {
    const lister = createMemoryOrderLister(sold.filter(({ createdAt }) => createdAt <= clock.now()))
    const slice = { isOver: () => false, calls: new CallAllowance(most) }
    return readOrders({ ...dependencies, lister }, slice)
  }
  await read(100)
  for (let at = 1; at <= minutes; at += 1) {
    clock.advance(minute)
    if (isRead(at)) await read(calls)
  }
  const stored = await dependencies.jobStates.read(readingProgress)
  const day = now.slice(0, 10)
  const counts = await readCounts(dependencies.channelCounts, 'AMZ', { first: day, last: day })
  if (!stored.ok || !counts.ok) throw new Error('The store answers')
  const counted = hours.map((hour) => counts.value.byHour.get(Date.parse(`${day}T${hour}:00:00Z`)))
  const soldIn = (hour: string) => sold.filter(({ createdAt }) => createdAt.slice(11, 13) === hour)
  return {
    progress: stored.value.AMZ,
    minutesBehind: (Date.parse(clock.now()) - Date.parse(stored.value.AMZ?.until ?? '')) / minute,
    counted,
    sold: hours.map((hour) => soldIn(hour).length),
  }
}

describe('more orders than a slice can list', () => {
  it.each([
    ['steadily', { perMinute: () => 15, calls: 10 }],
    [
      'while nobody read for two hours',
      { perMinute: () => 9, isRead: (at) => at > 115, calls: 10 },
    ],
  ] as readonly (readonly [string, Sale])[])(
    'are read and counted all the same: %s',
    async (_, sale) => {
      const read = await selling(sale)

      expect(read.minutesBehind).toBeLessThan(12)
      expect(read.counted).toEqual(read.sold)
      // What is in trouble had its turn too.
      const sinceHeld =
        Date.parse(now) + minutes * minute - Date.parse(read.progress?.troublesAt.held ?? '')
      expect(sinceHeld / minute).toBeLessThan(10)
    },
  )
})

it('a page that is empty though orders should stand on it is asked for once more', async () => {
  const orders = Array.from({ length: 150 }, (_, index) =>
    anOrder(String(index), 'invoiced', index),
  )
  const { list } = createMemoryOrderLister(orders)
  let asked = 0
  const lister: OrderLister = {
    list: async (query) => {
      asked += 1
      const listed = await list(query)
      return listed.ok && asked === 2 ? success({ ...listed.value, orders: [] }) : listed
    },
  }
  const listing = await listWindow({
    lister,
    allowance: new CallAllowance(10),
    query: { affiliateId: 'AMZ' },
    window: { from: ago(hour), to: now },
    shortestMs: hour,
  })

  expect(listing).toMatchObject({ ok: true, value: { kind: 'whole' } })
  expect(listing.ok && listing.value.kind === 'whole' && listing.value.orders.length).toBe(150)
  expect(asked).toBe(3)
})
