import { act, screen, waitFor } from '@testing-library/react'

import type { SaveSettingsInput } from '../../__generated__/operations'
import type { FakeApi } from '../../testing/fake-api'
import { RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'
import {
  aSourceHealth,
  anAffiliate,
  someBackgroundWork,
  someSettings,
} from '../../testing/settings-builders'

afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

const reading = {
  orders: 1340,
  isComplete: false,
  daysRead: 9,
  daysWanted: 30,
  from: '2026-11-14T10:00:00.000Z',
  lastSuccessAt: '2026-11-23T14:55:00.000Z',
  lagSeconds: 240,
  failure: null,
}

const open = (api: FakeApi, locale: 'en' | 'pt' | 'es' = 'en') =>
  renderPage(
    { settings: () => someSettings(), ...api },
    { page: 'settings', at: '?section=reading', locale },
  )

describe('reading orders', () => {
  it('shows how far each marketplace is, and in plain words why it stopped', async () => {
    const failure = { reason: 'rate-limited', at: '2026-11-23T14:58:00.000Z' }
    const affiliates = [
      anAffiliate({ reading }),
      anAffiliate({ id: 'MLB', name: 'Mercado Livre', reading: { ...reading, failure } }),
      anAffiliate({ id: 'NEW', name: 'Newcomer' }),
    ]
    open({ settings: () => someSettings({ affiliates }) })

    await screen.findByRole('heading', { name: 'Amazon' })
    const [amazon, mercado, newcomer] = ['Amazon', 'Mercado Livre', 'Newcomer'].map((name) =>
      screen.getByRole('heading', { name }).closest('li'),
    )
    expect(amazon).toHaveTextContent('days: 9 of 30, 1,340 orders')
    expect(amazon).toHaveTextContent('Last success5 minutes ago')
    expect(amazon).toHaveTextContent('Behind by4 minutes')
    expect(amazon).toHaveTextContent('Last attemptsucceeded')
    expect(mercado).toHaveTextContent('failed 23 Nov, 11:58 GMT-3: VTEX limits the number')
    expect(newcomer).toHaveTextContent('Not read yet')
    expect(screen.getByRole('progressbar', { name: 'Days read of Amazon' })).toHaveValue(9)
    expect(screen.getByText(/Not complete yet/)).toBeVisible()
  })

  it('looks again by itself while reading is under way, also beside a form', async () => {
    jest.useFakeTimers()
    const page = open({ settings: () => someSettings({ affiliates: [anAffiliate({ reading })] }) })
    expect(await screen.findByText(/^days: 9 of 30/)).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Change the API call limit' }))
    await page.user.type(screen.getByLabelText('Calls in one round'), '5')

    const more = { ...reading, daysRead: 12 }
    page.answerWith({
      settings: () => someSettings({ affiliates: [anAffiliate({ reading: more })] }),
    })

    expect(await screen.findByText(/^days: 12 of 30/, {}, { timeout: 10_000 })).toBeVisible()
    expect(screen.getByLabelText('Calls in one round')).toHaveValue(1005)
  })

  it('keeps what it knew where looking again fails', async () => {
    jest.useFakeTimers()
    const page = open({ settings: () => someSettings({ affiliates: [anAffiliate({ reading })] }) })
    expect(await screen.findByText(/^days: 9 of 30/)).toBeVisible()
    let asked = 0
    page.answerWith({
      settings: () => {
        asked += 1
        throw new RefusedError('INTERNAL_SERVER_ERROR')
      },
    })

    await waitFor(() => expect(asked).toBeGreaterThan(1), { timeout: 20_000 })

    expect(screen.getByText(/^days: 9 of 30/)).toBeVisible()
  })

  it.each([
    ['nobody looks', true, false],
    ['all is read', false, true],
  ])('does not look again where %s', async (_, hidden, isComplete) => {
    jest.useFakeTimers()
    jest.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
    let asked = 0
    open({
      settings: () => {
        asked += 1
        return someSettings({ affiliates: [anAffiliate({ reading: { ...reading, isComplete } })] })
      },
    })
    await screen.findByText(/^days: 9 of 30/)
    await act(async () => {
      await jest.advanceTimersByTimeAsync(60_000)
    })

    expect(asked).toBe(1)
  })

  it('says since when it is complete', async () => {
    open({ settings: () => someSettings({ completeSince: '2026-10-24T10:00:00.000Z' }) }, 'pt')

    expect(await screen.findByText(/24 de out/)).toBeVisible()
    expect(screen.getByText(/Completo desde/)).toHaveTextContent('24 de out., 07:00 BRT')
  })

  it('keeps to a request budget that can be changed', async () => {
    const sent: SaveSettingsInput[] = []
    const page = open({
      saveSettings: ({ input }) => {
        sent.push(input)
        return { ok: someSettings() }
      },
    })
    await page.user.click(await screen.findByRole('button', { name: 'Change the API call limit' }))
    const calls = screen.getByLabelText('Calls in one round')
    await page.user.clear(calls)
    await page.user.type(calls, '40')
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(/the next rounds respect it/)).toBeVisible()
    expect(sent).toEqual([{ callsPerSlice: 40 }])
  })

  it('names the limit that was refused beside it', async () => {
    const page = open({
      saveSettings: () => ({
        error: {
          code: 'INVALID_INPUT',
          field: 'stuckAfter.processing',
          message: 'This value has an invalid format.',
        },
      }),
    })
    await page.user.click(
      await screen.findByRole('button', { name: 'Change when an order is stuck' }),
    )
    const processing = screen.getByLabelText('Being created in VTEX')
    await page.user.clear(processing)
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('This value has an invalid format.')).toBeVisible()
    expect(processing).toHaveFocus()
  })

  it('says that background work runs, what made it run last and until when', async () => {
    open({})

    expect(await screen.findByText(/calls every minute/)).toBeVisible()
    const facts = screen.getByRole('heading', { name: 'Background work' }).parentElement
    expect(facts).toHaveTextContent('Last ran1 minute ago, called by VTEX’s scheduler')
    expect(facts).toHaveTextContent('Latenothing')
    expect(facts).toHaveTextContent('Schedule ends23 Dec')
    expect(screen.queryByText(/Until it calls again/)).toBeNull()
  })

  it.each([
    [
      'refused with what VTEX said',
      { standing: 'REFUSED', refusal: { reason: 'unauthorised', status: 403, text: 'No apps' } },
      /did not accept the app’s schedule \(23 Nov.*VTEX answered 403: “No apps”/,
    ],
    [
      'refused without a word',
      { standing: 'REFUSED', refusal: { reason: 'timeout', status: null, text: null } },
      /did not accept the app’s schedule \(.*too long to answer/,
    ],
    ['silent', { standing: 'SILENT' }, /accepted, but has not called since 23 Nov/],
    ['without its key', { standing: 'WITHOUT_KEY' }, /calls without the app’s key/],
  ] as const)('says of a scheduler that is %s what carries on', async (_, change, said) => {
    const late = [
      { work: 'MESSAGES', since: '2026-11-23T13:00:00.000Z' },
      { work: 'RETENTION', since: null },
    ] as const
    const background = someBackgroundWork({ ...change, late: [...late] })
    open({ settings: () => someSettings({ background }) })

    const title = await screen.findByRole('heading', { name: 'Background work' })
    expect(title.parentElement).toHaveTextContent(said)
    expect(title.parentElement).toHaveTextContent('E-mails and messages: last done 2 hours ago')
    expect(title.parentElement).toHaveTextContent('Removing old orders: never done yet')
    expect(screen.getByText(/Until it calls again/)).toBeVisible()
  })

  it('says why nothing was done for a while, and what cannot be told', async () => {
    const lapse = { from: '2026-11-01T12:00:00.000Z', to: '2026-11-20T12:00:00.000Z' }
    const page = open({
      settings: () => someSettings({ background: someBackgroundWork({ lapse }) }),
    })
    expect(await screen.findByText(/Nobody opened the app for 30 days/)).toHaveTextContent('20 Nov')
    page.unmount()

    open({ settings: () => someSettings({ background: null }) })
    expect(await screen.findByText(/Master Data did not answer/)).toBeVisible()
  })

  it('says what keeps events away where none ever came', async () => {
    const orderEvents = { ...aSourceHealth(), lastSuccessAt: null }
    open({ settings: () => someSettings({ orderEvents }) })

    expect(await screen.findByText(/Notify Subaccounts must be on/)).toBeVisible()
    expect(screen.getByRole('link', { name: /Settings of Orders Broadcast/ })).toHaveAttribute(
      'href',
      '/admin/apps/vtex.orders-broadcast/setup',
    )
  })

  it('gives a scheduler its key once, and says first what ends', async () => {
    const page = open({
      rotateTickSecret: () => ({
        ok: { endpoint: 'https://acme.myvtex.com/tick', header: 'X-Key', secret: 'tick-secret' },
      }),
    })
    await page.user.click(
      await screen.findByRole('button', { name: 'Issue a key for a scheduler' }),
    )
    expect(screen.getByText(/A key issued earlier stops working within a minute/)).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Issue a key for a scheduler' }))

    expect(await screen.findByText('X-Key: tick-secret')).toBeVisible()
    expect(screen.getByText('POST https://acme.myvtex.com/tick')).toBeVisible()
  })

  it('says what is removed and what never is, and keeps orders for other days', async () => {
    const sent: SaveSettingsInput[] = []
    const page = open({
      settings: () => someSettings({ retentionDays: sent.length > 0 ? 365 : 90 }),
      saveSettings: ({ input }) => {
        sent.push(input)
        return { ok: someSettings() }
      },
    })
    expect(
      await screen.findByText(/removed from this page 90 days after.*never removed/),
    ).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Change how long orders are kept' }))
    const days = screen.getByLabelText('Days after the last update')
    await page.user.clear(days)
    await page.user.type(days, '365')
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(/removed from this page 365 days after/)).toBeVisible()
    expect(sent).toEqual([{ retentionDays: 365 }])
  })

  it('shows the copy of the Price Divergence rule, what it is for, and where it is entered', async () => {
    const enteredAt = '2026-11-23T15:00:00.000Z'
    const bands = [
      { side: 'BOTH' as const, from: 0, to: 2.5, action: 'AUTHORIZE' as const },
      { side: 'BELOW' as const, from: 2.5, to: 100, action: 'ASK' as const },
    ]
    open({ settings: () => someSettings({ divergenceRule: { bands, enteredAt } }) })

    expect(await screen.findByText(/VTEX documents no way to read it/)).toBeVisible()
    expect(screen.getByText(/^As saved in VTEX and entered here/)).toHaveTextContent('23 Nov')
    expect(screen.getByText('0% to 2.5%: Automatically authorize')).toBeVisible()
    expect(screen.getByText(/^2.5% to 100%, where the customer paid less: Create/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Preview or enter the rule' })).toHaveAttribute(
      'href',
      '/admin/order-integrations/price-divergence',
    )
  })

  it('says that nobody entered the rule', async () => {
    open({ settings: () => someSettings({ divergenceRule: null }) })
    expect(await screen.findByText(/Not entered/)).toBeVisible()
  })
})
