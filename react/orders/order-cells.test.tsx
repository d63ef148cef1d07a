import { screen, within } from '@testing-library/react'

import { anInbox, anOrder } from '../testing/builders'
import { renderPage } from '../testing/render-page'

afterEach(() => jest.restoreAllMocks())

describe('what an order is worth and how long is left', () => {
  const showRow = async (
    change: Parameters<typeof anOrder>[0],
    locale: 'en' | 'pt' | 'es' = 'en',
  ) => {
    renderPage({ orderInbox: () => anInbox({ orders: [anOrder(change)] }) }, { locale })
    const [table] = await screen.findAllByRole('table')
    await screen.findByRole('link', { name: '701-1' })
    return within(table ?? document.body).getAllByRole('row')[1]
  }
  const dueAt = (at: string) => ({ at, source: 'MARKETPLACE' as const, estimated: false })

  it('counts down to the ship-by date', async () => {
    const row = await showRow({ shipBy: dueAt('2026-11-23T18:20:00.000Z') })

    expect(row).toHaveTextContent('3 h 20 min18:20')
  })

  it('says in words that an order is overdue', async () => {
    const row = await showRow({ shipBy: dueAt('2026-11-23T13:00:00.000Z') })

    expect(row).toHaveTextContent('2 h late')
  })

  it('says so when the date is an estimate', async () => {
    const row = await showRow({
      shipBy: { ...dueAt('2026-11-27T13:00:00.000Z'), estimated: true },
    })

    expect(row).toHaveTextContent('3 days27 Nov, 13:00 · estimated')
  })

  it('does not count down for an order that may have been shipped', async () => {
    const row = await showRow({
      status: 'INTEGRATED',
      diagnosis: null,
      shipBy: dueAt('2026-11-23T13:00:00.000Z'),
    })

    expect(row).toHaveTextContent('13:00')
    expect(row).not.toHaveTextContent(/late/)
  })

  it('shows neither a zero nor nothing for what no source told', async () => {
    const row = await showRow({ value: null, shipBy: null })

    expect(within(row ?? document.body).getAllByText('not reported')).toHaveLength(2)
    expect(row).not.toHaveTextContent(/\b0[.,]00/)
  })

  it.each([
    ['en', 'R$311.77'],
    ['pt', 'R$ 311,77'],
    ['es', 'R$ 311,77'],
  ] as const)('writes money as people do in %s', async (locale, text) => {
    const row = await showRow({ value: { amount: 31177, currency: 'BRL' } }, locale)

    expect(row?.textContent?.replace(/\u00a0/g, ' ')).toContain(text)
  })

  it('gives an amount the digits of its currency', async () => {
    const row = await showRow({ value: { amount: 5990, currency: 'CLP' } })

    expect(row?.textContent?.replace(/\u00a0/g, ' ')).toContain('CLP 5,990')
  })

  it('tells the pesos of one country from those of another, and from dollars', async () => {
    const row = await showRow({ value: { amount: 150000, currency: 'MXN' } }, 'es')

    expect(row?.textContent?.replace(/\u00a0/g, ' ')).toContain('MXN 1.500,00')
  })

  it('names the step of a problem that came after integration', async () => {
    const row = await showRow({ status: 'INTEGRATED_WITH_PROBLEM', step: 'ERP' })

    expect(row).toHaveTextContent('Problem in the ERP')
  })
})
