import { screen, waitFor, within } from '@testing-library/react'

import { anInbox, anOverview } from '../testing/builders'
import { aChannel, anAlarm, anAlert, aReading, aSilence } from '../testing/channel-builders'
import { RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

const order = {
  id: 'AMZ-701-9',
  marketplace: { id: 'AMZ', name: 'Amazon' },
  shipBy: { estimated: false },
}
const open = anOverview({
  total: 158,
  valueAtRisk: [
    { currency: 'BRL', amount: 4_925_966, orders: 140 },
    { currency: 'USD', amount: 120_000, orders: 6 },
  ],
  ordersWithoutValue: 12,
  nextDeadline: '2026-11-23T15:03:00.000Z',
  nextDeadlineOrder: order,
  deadlinesPassed: 3,
})

const figure = async (label: string) => (await screen.findByText(label)).parentElement
const alert = () => screen.findByRole('region', { name: 'Alert' })

beforeEach(() => window.localStorage.clear())
afterEach(() => jest.restoreAllMocks())

describe('the figures of the header', () => {
  it('say what is about to be lost, each currency by itself', async () => {
    renderPage({ orderInbox: () => anInbox({ open }) })

    expect(await figure('Open orders')).toHaveTextContent('Open orders158 3 late')
    expect(await figure('Value at risk')).toHaveTextContent(
      'Value at riskR$49,259.66 + $1,200.00 12 of unknown value',
    )
    expect(await figure('Next deadline')).toHaveTextContent(/^Next deadline3 min.+ · Amazon$/)
  })

  it('say what nobody knows in words, never as a zero', async () => {
    renderPage({ orderInbox: () => anInbox() })

    expect(await figure('Value at risk')).toHaveTextContent('not reported')
    expect(await figure('Next deadline')).toHaveTextContent('none known')
  })

  it('lead to what is late and to the order that is due next, whatever the list is filtered by', async () => {
    const asked: unknown[] = []
    const { user, visited } = renderPage(
      {
        orderInbox: ({ filter }) => {
          asked.push(filter)
          return anInbox({ open })
        },
      },
      { at: '?search=701' },
    )

    await user.click(await screen.findByRole('link', { name: '3 late' }))
    await waitFor(() =>
      expect(asked).toContainEqual(expect.objectContaining({ shipBy: { to: 'now' } })),
    )
    await user.click(screen.getByRole('link', { name: '3 min' }))

    expect(visited[1]?.path).toMatch(/AMZ-701-9$/)
  })

  it.each([
    [false, 'hour'],
    [true, 'today'],
  ])('never show an estimate in red (estimated: %s)', async (estimated, urgency) => {
    const nextDeadlineOrder = { ...order, shipBy: { estimated } }
    renderPage({ orderInbox: () => anInbox({ open: { ...open, nextDeadlineOrder } }) })

    expect(await screen.findByText('3 min')).toHaveAttribute('data-urgency', urgency)
  })
})

describe('an alert', () => {
  it('names what is lost, until when, who must act, and what to press', async () => {
    const { user, visited } = renderPage({
      orderInbox: () => anInbox({ open, alerts: [anAlert()] }),
    })
    const region = await alert()

    expect(within(region).getByRole('heading')).toHaveTextContent(
      'Mercado Livre: 3,000 orders failed · About 12% less than expected on each order',
    )
    expect(region).toHaveTextContent(
      /R\$1,507,650\.73 at risk · 37 due today by .+ · Must act: Pricing team · nobody assigned/,
    )
    await user.click(within(region).getByRole('link', { name: 'Open cause' }))

    expect(visited[visited.length - 1]?.query).toMatchObject({
      cause: expect.stringContaining('MLB'),
    })
  })

  it('is assigned where it stands', async () => {
    const sent: unknown[] = []
    const { user } = renderPage({
      orderInbox: () => anInbox({ open, alerts: [anAlert()] }),
      peopleOfPage: () => [{ login: 'ana@acme.example', isMe: true }],
      assignIssue: ({ input }) => {
        sent.push(input)
        return { ok: null, error: null }
      },
    })

    await user.click(await within(await alert()).findByRole('button', { name: 'Assign' }))
    await user.click(await screen.findByRole('button', { name: /^Me/ }))

    expect(sent).toMatchObject([
      { issueId: 'v1:amount-divergence:affiliate=MLB', assignee: 'me', replace: false },
    ])
  })

  it('of a silent marketplace says its lost sales, how they are computed, and where to look', async () => {
    const channel = aChannel({
      marketplace: { id: 'MLB', name: 'Mercado Livre' },
      state: 'SILENT',
      alarm: anAlarm(),
    })
    const { user } = renderPage({
      orderInbox: () => anInbox({ open, alerts: [aSilence()], channels: [channel, aChannel()] }),
    })
    const region = await alert()

    expect(region).toHaveTextContent(/No orders from Mercado Livre since .+ \(9 h 11 min\)/)
    expect(region).toHaveTextContent(
      'About R$35,026.80 of sales lost · Expected: 68, received: 0 · Must act: orders team',
    )
    await user.click(within(region).getByRole('button', { name: 'Steps' }))

    expect(region).toHaveTextContent('Lost sales: 68 × R$515.10, your median order there.')
    expect(
      within(region).getByRole('img', { name: /received 4, 5, 0, 0; usual 4, 6.5, 9, –/ }),
    ).toBeVisible()
    const [first] = within(region).getAllByRole('listitem')
    expect(within(first ?? region).getByRole('link')).toHaveAccessibleName(
      'Open connector settings',
    )
  })

  it('of a silent marketplace is acknowledged where its reasons stand, and the receipt takes it back', async () => {
    const sent: unknown[] = []
    const { user } = renderPage({
      orderInbox: () => anInbox({ open, alerts: [aSilence()] }),
      acknowledgeAlert: ({ reason }) => {
        sent.push(reason)
        return { ok: { id: aSilence().id }, error: null }
      },
      withdrawAcknowledgement: ({ id }) => {
        sent.push(id)
        return { ok: { id }, error: null }
      },
    })
    const region = await alert()
    await user.click(within(region).getByRole('button', { name: 'Steps' }))
    await user.click(await within(region).findByRole('button', { name: 'We paused it' }))
    const receipt = screen.getByRole('status', { name: 'What was done' })
    expect(await within(receipt).findByText('Alert acknowledged: We paused it')).toBeVisible()

    await user.click(within(receipt).getByRole('button', { name: 'Undo' }))

    expect(await within(receipt).findByText(/^Undone/)).toBeVisible()
    expect(sent).toEqual(['PAUSED_BY_US', aSilence().id])
  })

  it('that was acknowledged can be reopened by anybody later, and the receipt acknowledges it again', async () => {
    const sent: unknown[] = []
    const handled = {
      how: 'ACKNOWLEDGED',
      by: 'ana@acme.example',
      at: '2026-11-23T14:00:00.000Z',
      reason: 'PAUSED_BY_US',
      until: null,
    } as const
    const { user } = renderPage({
      orderInbox: () => anInbox({ open, alerts: [aSilence({ handled })] }),
      acknowledgeAlert: ({ reason }) => {
        sent.push(reason)
        return { ok: { id: aSilence().id }, error: null }
      },
      withdrawAcknowledgement: ({ id }) => {
        sent.push(id)
        return { ok: { id }, error: null }
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Reopen' }))
    const receipt = screen.getByRole('status', { name: 'What was done' })
    expect(await within(receipt).findByText('Alert reopened')).toBeVisible()

    await user.click(within(receipt).getByRole('button', { name: 'Undo' }))

    expect(await within(receipt).findByText(/^Undone/)).toBeVisible()
    expect(sent).toEqual([aSilence().id, 'PAUSED_BY_US'])
  })

  it('stands before others, which are one press away', async () => {
    const { user } = renderPage({
      orderInbox: () => anInbox({ open, alerts: [anAlert(), aSilence()] }),
    })
    const region = await alert()
    expect(within(region).getAllByRole('heading')).toHaveLength(1)

    await user.click(within(region).getByRole('button', { name: '+1 more' }))

    expect(within(region).getAllByRole('heading')).toHaveLength(2)
  })

  it('that somebody took up is one line with who', async () => {
    const handled = {
      how: 'ASSIGNED',
      by: 'ana@acme.example',
      at: '2026-11-23T14:00:00.000Z',
      reason: null,
      until: null,
    } as const
    renderPage({ orderInbox: () => anInbox({ open, alerts: [anAlert({ handled })] }) })

    expect(await screen.findByText(/assigned to ana@acme\.example/)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Alert' })).toBeNull()
  })
})

describe('the marketplaces that need nobody', () => {
  it('are one word, which lists them with their last order', async () => {
    const { user } = renderPage({ orderInbox: () => anInbox({ channels: [aChannel()] }) })
    await user.click(await screen.findByRole('button', { name: '1 as usual' }))

    const item = screen.getByRole('link', { name: 'Amazon' }).closest('li')
    expect(item).toHaveTextContent(/AmazonSelling as usual · Last order/)
  })

  it.each([
    ['TOO_LITTLE_HISTORY' as const, aReading(), 'Too little history'],
    ['UNKNOWN' as const, aReading(null), 'Its orders were never read'],
    [
      'UNKNOWN' as const,
      aReading({ failure: { reason: 'unauthorised', at: '2026-11-23T14:10:00.000Z' } }),
      'VTEX refused to list its orders',
    ],
  ])('are not those of which that is not known (%s)', async (state, reading, text) => {
    const { user } = renderPage({
      orderInbox: () => anInbox({ channels: [aChannel({ state })], reading: [reading] }),
    })
    await user.click(await screen.findByRole('button', { name: '1 unknown' }))

    expect(screen.getByRole('link', { name: 'Amazon' }).closest('li')).toHaveTextContent(text)
  })

  it('are not known where the channels cannot be read, and the list stands all the same', async () => {
    const page = renderPage({
      orderInbox: () => ({
        ...anInbox(),
        channels: () => {
          throw new RefusedError('INTERNAL_SERVER_ERROR')
        },
      }),
    })
    expect(await screen.findByText(/not possible to check whether the marketplaces/)).toBeVisible()
    expect(screen.getByText('701-1')).toBeVisible()

    page.answerWith({ orderInbox: () => anInbox({ channels: [aChannel()] }) })
    await page.user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByRole('button', { name: '1 as usual' })).toBeVisible()
  })
})
