import { aNotifiedStore } from '../../testing/notified-store'
import { storedChannelStates } from '../channels/stored-channel-states'

const emails = ['ops@demostore.example']
const native = [{ id: 'MLB', name: 'Mercado Livre', salesChannel: '1' }]

describe('a reminder to import', () => {
  it('goes out once at each chosen hour, with the way to the export and to the import', async () => {
    const store = await aNotifiedStore({ emails, reminderHours: [9, 14] }, false, native)
    await store.pass(0)
    await store.pass(0.5)
    await store.pass(3)
    await store.pass(2)

    const title = 'demostore: failures are no longer known'
    expect(store.subjects()).toEqual([title, title])
    expect(store.mails[0]?.lines).toEqual([
      'Mercado Livre: failures unknown, nothing was imported',
      expect.stringContaining('https://demostore.myvtex.com/admin/bridge/#/marketplace/order'),
    ])
    expect(store.mails[0]).toMatchObject({
      link: 'https://demostore.myvtex.com/admin/order-integrations/import?what=log-file',
      linkText: 'Import the export',
    })
  })

  it('is left out where programs report everything, and in quiet hours', async () => {
    const reported = await aNotifiedStore({ emails, reminderHours: [9] })
    await reported.pass(0)
    const quietHours = { from: '08:00', to: '10:00' }
    const quiet = await aNotifiedStore({ emails, reminderHours: [9], quietHours }, false, native)
    await quiet.pass(0)

    expect([...reported.mails, ...quiet.mails]).toEqual([])
  })

  it('stands as a line in the digest and in the alert of a marketplace too', async () => {
    const store = await aNotifiedStore({ emails, digestHour: 9 }, false, native)
    await store.fail('1', 6)
    const alarm = {
      id: 'silent',
      kind: 'SILENT' as const,
      affiliateId: 'MLB',
      since: store.clock.now(),
      raisedAt: store.clock.now(),
      expected: 30,
      seen: 0,
      reasons: [],
    }
    const health = { affiliateId: 'MLB', state: 'SILENT' as const, evaluatedAt: alarm.since, alarm }
    const states = { isPastRead: true, channels: { MLB: health } }
    await store.one.jobStates.write(storedChannelStates, states)
    await store.pass(0)

    const line = 'Mercado Livre: failures unknown, nothing was imported'
    expect(store.mails).toHaveLength(2)
    expect(store.mails.every(({ lines }) => lines.includes(line))).toBe(true)
  })
})
