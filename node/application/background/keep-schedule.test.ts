import { failure, success } from '../../lib/result'
import type { Schedule, ScheduleFailure } from '../../ports/schedule-registry'
import { aClock } from '../../testing/builders'
import { createAccountMemory } from '../memory/account-memory'
import { tickSecretHeader } from '../tick/tick-path'
import { isTickSecret } from '../tick/tick-secret'
import { readBackground, backgroundStates } from './background-states'
import { keepSchedule, silentSince } from './keep-schedule'
import { memoryCollections } from '../../testing/memory-collections'

const hour = 3_600_000
const day = 24 * hour

const refused = (
  status: number,
  reason: ScheduleFailure['reason'],
  text?: string,
): ScheduleFailure => ({
  kind: 'upstream',
  service: 'scheduler',
  operation: 'save-schedule',
  reason,
  status,
  text,
  retryable: reason === 'timeout',
})

/** The platform's scheduler, which holds one schedule, and replicas of the app beside it. */
const aPlatform = (workspace = 'master') => {
  const clock = aClock('2026-11-29T12:00:00.000Z')
  const { jobStates } = memoryCollections()
  const asked: Schedule[] = []
  let answer: (schedule: Schedule) => ScheduleFailure | undefined = () => undefined
  const save = async (schedule: Schedule) => {
    asked.push(schedule)
    const error = answer(schedule)
    return error ? failure(error) : success(undefined)
  }
  const known = async () => {
    const read = await readBackground(jobStates)
    if (!read.ok) throw new Error('In memory')
    return read.value
  }
  const leases = { acquire: async () => success(true), release: async () => success(undefined) }
  const dependencies = {
    ...{ account: 'acme', workspace, clock, jobStates, leases, replicaId: 'replica' },
    schedules: { save },
  }
  return {
    ...{ clock, asked, jobStates, known },
    answerWith: (next: typeof answer) => (answer = next),
    look: async () => keepSchedule(dependencies, await known()),
    isKey: async ({ headers }: Schedule) => {
      const memory = createAccountMemory('other')
      const held = await isTickSecret(
        { ...dependencies, memory },
        headers[tickSecretHeader] ?? '',
        'scheduler',
      )
      return held.ok && held.value
    },
  }
}

describe('the schedule of the app', () => {
  it.each([
    ['master', 'https://acme.myvtex.com/_v/private/order-integrations/scheduled-tick?an=acme'],
    ['dev', 'https://dev--acme.myvtex.com/_v/private/order-integrations/scheduled-tick?an=acme'],
  ])('names the store in %s, every minute, and ends in 30 days', async (workspace, url) => {
    const platform = aPlatform(workspace)
    await platform.look()

    expect(platform.asked).toMatchObject([
      { id: 'order-integrations', url, everyMinutes: 1, endsAt: '2026-12-29T12:00:00.000Z' },
    ])
    expect(await Promise.all(platform.asked.map(platform.isKey))).toEqual([true])
  })

  it('is asked for once, and renewed while people come, so that it never ends under them', async () => {
    const platform = aPlatform()
    await platform.look()
    for (let visits = 0; visits < 40; visits += 1) {
      platform.clock.advance(day)
      await platform.jobStates.write(backgroundStates.lastRun, {
        ...{ at: platform.clock.now(), by: 'scheduler', jobs: {} },
        scheduledAt: platform.clock.now(),
      })
      await platform.look()
    }

    expect(platform.asked).toHaveLength(4)
    expect((await platform.known()).schedule?.lapse).toBeUndefined()
  })

  it('remembers how long nothing ran because nobody came for a month', async () => {
    const platform = aPlatform()
    await platform.look()
    platform.clock.advance(45 * day)
    await platform.look()

    expect((await platform.known()).schedule?.lapse).toEqual({
      from: '2026-12-29T12:00:00.000Z',
      to: '2027-01-13T12:00:00.000Z',
    })
  })

  it('takes a longer period where the platform refuses a short one', async () => {
    const platform = aPlatform()
    platform.answerWith(({ everyMinutes }) =>
      everyMinutes < 15 ? refused(400, 'refused', 'too often') : undefined,
    )
    await platform.look()

    expect(platform.asked.map(({ everyMinutes }) => everyMinutes)).toEqual([1, 5, 15])
    expect((await platform.known()).schedule?.registered?.everyMinutes).toBe(15)
  })

  it('is refused with the reason of the platform, and asked for again after an hour', async () => {
    const platform = aPlatform()
    platform.answerWith(() => refused(403, 'unauthorised', 'Forbidden for apps'))
    await platform.look()
    await platform.look()
    platform.clock.advance(hour)
    await platform.look()

    expect(platform.asked).toHaveLength(2)
    expect((await platform.known()).schedule?.failure).toMatchObject({
      status: 403,
      text: 'Forbidden for apps',
    })
  })

  it('goes on with the key that works while attempts to renew it fail, whether or not they arrived', async () => {
    const platform = aPlatform()
    await platform.look()
    platform.answerWith(() => refused(504, 'timeout'))
    for (let attempts = 0; attempts < 2; attempts += 1) {
      platform.clock.advance(15 * day)
      await platform.look()
    }

    expect(await Promise.all(platform.asked.map(platform.isKey))).toEqual([true, true, true])
  })

  it('lets two replicas register one after the other: both keys are known', async () => {
    const platform = aPlatform()
    await platform.look()
    platform.clock.advance(15 * day)
    await platform.look()

    expect(await Promise.all(platform.asked.map(platform.isKey))).toEqual([true, true])
  })

  it('is asked for again where no call came, or one without its key', async () => {
    const platform = aPlatform()
    await platform.look()
    platform.clock.advance(11 * 60_000)
    expect(silentSince(await platform.known(), Date.parse(platform.clock.now()))).toBe(
      '2026-11-29T12:00:00.000Z',
    )
    await platform.look()
    platform.clock.advance(hour)
    await platform.look()

    expect(platform.asked).toHaveLength(2)
  })
})
