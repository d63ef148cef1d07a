import { screen, waitFor } from '@testing-library/react'

import { anInbox, anOrder } from '../testing/builders'
import { renderPage } from '../testing/render-page'

const SHIP_BY = { at: '2026-11-24T02:30:00.000Z', source: 'MARKETPLACE', estimated: false } as const

beforeEach(() => window.localStorage.clear())

const open = (timeZone: string | null) =>
  renderPage({ orderInbox: () => anInbox({ timeZone, orders: [anOrder({ shipBy: SHIP_BY })] }) })

const reads = async (text: string) => {
  const table = await screen.findByRole('table')
  await waitFor(() => expect(table).toHaveTextContent(text))
}

describe('times in the page', () => {
  it('are those of the store, on its day, wherever somebody reads them', async () => {
    open('America/Sao_Paulo')

    await reads('23:30')
  })

  it('keep to the store while its settings cannot be read', async () => {
    const { unmount } = open('America/Bogota')
    await reads('21:30')
    unmount()
    open(null)

    await reads('21:30')
  })

  it.each([
    ['never told', null],
    ['kept wrongly', '"Nowhere/Nowhere"'],
    ['kept in a form that nobody knows', '7'],
  ])("are the reader's own where the store's zone was %s", async (_, kept) => {
    if (kept !== null) window.localStorage.setItem('order-integrations.time-zone.acme', kept)
    open(null)

    await reads('24 Nov, 02:30')
  })
})
