import { screen, within } from '@testing-library/react'

import type { Usage } from '../../api/use-usage'
import type { FakeApi } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'
import { keepSavedFiles } from '../../testing/saved-files'
import { someSettings } from '../../testing/settings-builders'

const saved = keepSavedFiles()

const aUsage = (change: Partial<Usage> = {}): Usage => ({
  asOf: '2026-11-23T14:50:00.000Z',
  documents: [
    { group: 'OPEN_ORDERS', count: 1500 },
    { group: 'CLOSED_ORDERS', count: 2500 },
    { group: 'APP', count: 40 },
  ],
  ordersSince: '2026-10-01T12:00:00.000Z',
  ordersPerDay: 62.5,
  calls: [
    { api: 'MASTER_DATA', calls: 4321 },
    { api: 'ORDERS', calls: 1234 },
  ],
  ...change,
})

const open = (change: Partial<Usage> = {}, api: FakeApi = {}, section = 'usage') =>
  renderPage(
    {
      settings: () => someSettings({ callsPerSlice: 100, retentionDays: 90 }),
      usage: () => aUsage(change),
      ...api,
    },
    { page: 'settings', at: `?section=${section}` },
  )

const lineOf = async (label: string) => within((await screen.findByText(label)).parentElement!)

describe('storage and calls', () => {
  it('says how many documents there are of which kind, what a day adds and since when', async () => {
    open()

    expect((await lineOf('Open orders')).getByText('1,500')).toBeVisible()
    expect((await lineOf('Total')).getByText('4,040')).toBeVisible()
    expect(screen.getByText(/A day adds about 62.5 orders/)).toHaveTextContent(/Oct 1|01\/10|1 Oct/)
  })

  it('says no total where one kind could not be counted', async () => {
    open({
      documents: [
        { group: 'OPEN_ORDERS', count: 3 },
        { group: 'COUNTS', count: null },
      ],
    })

    expect((await lineOf('Total')).getByText('Could not be counted')).toBeVisible()
  })

  it('holds the calls to Orders against the limit that is set', async () => {
    open()

    const orders = await lineOf('Orders')
    expect(orders.getByText(/1,234 in 24 hours.*144,000/)).toBeVisible()
    expect((await lineOf('Master Data')).getByText('4,321 in 24 hours')).toBeVisible()
  })

  it('is saved as a file with one click', async () => {
    const page = open()
    await page.user.click(await screen.findByRole('button', { name: 'Save as file' }))

    expect(await screen.findByText(/storage-and-calls-2026-11-23.csv/)).toBeVisible()
    expect(saved[0]?.name).toBe('storage-and-calls-2026-11-23.csv')
  })
})

describe('keeping orders for longer', () => {
  it('says what it comes to in documents before it is saved', async () => {
    const page = open({}, {}, 'reading')
    await page.user.click(
      await screen.findByRole('button', { name: 'Change how long orders are kept' }),
    )
    const days = screen.getByLabelText('Days after the last update')
    await page.user.clear(days)
    await page.user.type(days, '360')

    expect(
      await screen.findByText(/4 times as long: about 22,500 documents of orders instead of 5,625/),
    ).toBeVisible()
  })
})
