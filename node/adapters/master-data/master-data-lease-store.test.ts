import { aClock } from '../../testing/builders'
import { useMasterData } from '../../testing/master-data'
import { createMasterDataLeaseStore } from './master-data-lease-store'

const masterData = useMasterData()
let workspaces = 0

const clock = aClock()

const later = (minutes: number) =>
  new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString()

const aReplica = (workspace: string) =>
  createMasterDataLeaseStore(masterData.replica(workspace), clock)

describe.each(['error', 'silent'])('a lease, where a failed condition is %s', (failedCondition) => {
  beforeEach(async () => {
    workspaces += 1
    await masterData.set({ failedCondition })
  })

  it('is one replica’s at a time, and another’s once it is given back', async () => {
    const [one, other] = [aReplica(`lease${workspaces}`), aReplica(`lease${workspaces}`)]

    for (let rounds = 0; rounds < 3; rounds += 1) {
      expect(await one.acquire('tick', 'one', later(1))).toEqual({ ok: true, value: true })
      expect(await other.acquire('tick', 'other', later(1))).toEqual({ ok: true, value: false })
      expect(await other.release('tick', 'other')).toEqual({ ok: true, value: undefined })
      expect(await other.acquire('tick', 'other', later(1))).toEqual({ ok: true, value: false })
      await one.release('tick', 'one')
      expect(await other.acquire('tick', 'other', later(1))).toEqual({ ok: true, value: true })
      // What this replica remembers is that it gave the lease back itself, and that is no longer so.
      expect(await one.acquire('tick', 'one', later(1))).toEqual({ ok: true, value: false })
      await other.release('tick', 'other')
    }
  })

  it('has one holder of many who ask at once, and ends by itself', async () => {
    const replicas = ['a', 'b', 'c', 'd'].map((holder) => ({
      holder,
      leases: aReplica(`lease${workspaces}`),
    }))
    const askAll = async () => {
      const asked = await Promise.all(
        replicas.map(({ leases, holder }) => leases.acquire('tick', holder, later(1))),
      )
      return asked.filter(({ ok, ...rest }) => ok && 'value' in rest && rest.value).length
    }

    expect(await askAll()).toBe(1)
    clock.advance(61_000)
    expect(await askAll()).toBe(1)
  })
})
