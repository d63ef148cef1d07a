import { screen, within } from '@testing-library/react'

import { anInbox } from '../testing/builders'
import { RefusedError } from '../testing/fake-api'
import { aMarketplace, nothingYet } from '../testing/onboarding-builders'
import { renderPage } from '../testing/render-page'
import { takeHandedFile } from '../ui'

const noOrders = { ...anInbox({ orders: [] }), hadOrders: false }
const reading = { isComplete: false, orders: 40, daysRead: 3, daysWanted: 30, failure: null }
const sources = { ...nothingYet, affiliates: [aMarketplace({ reading })] }

const stepOf = async (name: RegExp) => {
  const steps = within(await screen.findByRole('list', { name: 'Data coverage' }))
  return steps.getAllByRole('listitem').find((item) => name.test(item.textContent ?? ''))
}

beforeEach(() => window.localStorage.clear())
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe('an account in which nothing has begun', () => {
  it('sees in the place of the list what the page knows and what it will not know', async () => {
    renderPage({ orderInbox: () => noOrders, settings: () => sources })

    expect(await screen.findByRole('heading', { name: 'No open orders yet' })).toBeVisible()
    expect(await stepOf(/Your marketplaces/)).toHaveTextContent('DoneAmazon')
    expect(await stepOf(/Reading your orders/)).toHaveTextContent(
      'Days read over all marketplaces: 3 of 30 · 40 orders',
    )
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '3')
    expect(await stepOf(/Orders that never arrived/)).toHaveTextContent(
      'an order that left no trace in VTEX stays unseen',
    )
    expect(screen.getByRole('link', { name: 'Paste the expanded log' })).toHaveAttribute(
      'href',
      '/admin/order-integrations/import?what=log-text',
    )
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('is told that events come to the master workspace only', async () => {
    renderPage({ orderInbox: () => noOrders, settings: () => sources })

    expect(await screen.findByText(/vtex.orders-broadcast/)).toHaveTextContent(
      'only in the workspace master unless a target workspace is set.',
    )
    expect(screen.getByText(/vtex.orders-broadcast/)).toHaveTextContent(
      'If this store is a sub-account, Notify Subaccounts must be on in the main account.',
    )
  })

  it('is another than one where all is done', async () => {
    renderPage({ orderInbox: () => ({ ...noOrders, hadOrders: true }) })

    expect(await screen.findByRole('heading', { name: 'No open orders' })).toBeVisible()
    expect(screen.queryByText('Your marketplaces')).not.toBeInTheDocument()
    expect(screen.getAllByRole('link', { name: 'Data coverage' })[0]).toHaveAttribute(
      'href',
      '/admin/order-integrations/knowledge',
    )
  })

  it('is not one of which that cannot be told', async () => {
    renderPage({ orderInbox: () => ({ ...noOrders, hadOrders: null }) })

    expect(await screen.findByRole('heading', { name: 'No open orders' })).toBeVisible()
    expect(screen.queryByText('Your marketplaces')).not.toBeInTheDocument()
  })
})

describe('what the page knows', () => {
  it('can be skipped step by step, stays so for this person, and can be taken back', async () => {
    const first = renderPage({ settings: () => sources }, { page: 'knowledge' })
    await first.user.click(await screen.findByRole('button', { name: 'Skip: Alerts' }))
    expect(await stepOf(/^Alerts/)).toHaveTextContent('Skipped')
    first.unmount()

    const second = renderPage({ settings: () => sources }, { page: 'knowledge' })
    expect(await stepOf(/^Alerts/)).toHaveTextContent('Skipped')
    await second.user.click(screen.getByRole('button', { name: 'Undo skip: Alerts' }))

    expect(await stepOf(/^Alerts/)).toHaveTextContent('To do')
  })

  it('fills itself while the orders are being read', async () => {
    jest.useFakeTimers()
    const page = renderPage({ settings: () => sources }, { page: 'knowledge' })
    expect(await screen.findByText(/: 3 of 30/)).toBeVisible()

    page.answerWith({ settings: () => ({ ...sources, affiliates: [aMarketplace()] }) })

    expect(await screen.findByText(/: 30 of 30/, {}, { timeout: 10_000 })).toBeVisible()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })

  it('says so where it cannot be loaded, and tries again', async () => {
    const page = renderPage(
      {
        settings: () => {
          throw new RefusedError('INTERNAL_SERVER_ERROR')
        },
      },
      { page: 'knowledge' },
    )
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The setup checklist could not be loaded',
    )

    page.answerWith({ settings: () => sources })
    await page.user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await stepOf(/Your marketplaces/)).toHaveTextContent('Done')
  })
})

describe('the orders of the last days', () => {
  const volume = [
    { day: '2026-11-22', integrated: null, failed: 4, asOf: '2026-11-23T14:55:00.000Z' },
    { day: '2026-11-23', integrated: 24, failed: 3, asOf: '2026-11-23T14:55:00.000Z' },
  ]
  const show = (days: typeof volume | readonly unknown[]) =>
    renderPage(
      { settings: () => sources, orderInbox: () => ({ ...anInbox(), volume: days }) },
      { page: 'knowledge' },
    )

  it('stand in a sentence and in a table, where each day leads to its orders', async () => {
    show(volume)
    expect(await screen.findByText('Today integrated: 24, failed: 3')).toBeVisible()
    expect(screen.getByRole('img', { name: /^Orders of the last 2 days/ })).toBeVisible()

    const [, today = document.body, before] = within(
      screen.getByRole('table', { name: 'Orders by day' }),
    ).getAllByRole('row')
    expect(today).toHaveTextContent('243')
    expect(before).toHaveTextContent('not counted4')
    expect(within(today).getByRole('link')).toHaveAttribute(
      'href',
      '/admin/order-integrations/orders?placed=2026-11-23',
    )
  })

  it('are not none where they were not counted', async () => {
    show([{ day: '2026-11-23', integrated: null, failed: null, asOf: null }])

    expect(await screen.findByText('Today is not counted yet')).toBeVisible()
  })
})

describe('a store on native connectors', () => {
  const imports = { log: null, reasons: null, report: null }
  const native = { ...sources, imports }
  const notice = { name: /^Failed orders are not visible yet/ }

  it('sees above its list what is missing until it imports, and can put that aside', async () => {
    const { user } = renderPage({ orderInbox: () => anInbox(), settings: () => native })
    const region = await screen.findByRole('region', notice)
    expect(screen.getByText('Open orders in VTEX')).toBeVisible()
    expect(await within(region).findByLabelText('Choose file')).toHaveAttribute('type', 'file')

    await user.click(within(region).getByRole('button', { name: 'Not now' }))

    expect(screen.queryByRole('region', notice)).not.toBeInTheDocument()
  })

  it('takes the file along to where it is read', async () => {
    const { user, visited } = renderPage({ orderInbox: () => anInbox(), settings: () => native })
    const region = await screen.findByRole('region', notice)
    await user.upload(
      await within(region).findByLabelText('Choose file'),
      new File(['ID'], 'log.csv', { type: 'text/csv' }),
    )

    expect(visited[visited.length - 1]?.path).toMatch(/import$/)
    expect(takeHandedFile()?.name).toBe('log.csv')
  })

  it('sees no such thing once it has imported the log', async () => {
    const log = '2026-11-20T10:00:00.000Z'
    renderPage({
      orderInbox: () => anInbox(),
      settings: () => ({ ...native, imports: { ...imports, log } }),
    })
    await screen.findByRole('link', { name: '701-1' })

    expect(screen.queryByRole('region', notice)).not.toBeInTheDocument()
  })
})
