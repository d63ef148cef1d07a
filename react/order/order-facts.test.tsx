import { screen, within } from '@testing-library/react'

import type { Order } from '../api/use-order-integration'
import { anInbox, anOrder } from '../testing/builders'
import { renderPage } from '../testing/render-page'

afterEach(() => jest.restoreAllMocks())

async function showFacts(change: Partial<Order>) {
  renderPage(
    { orderInbox: () => anInbox(), orderIntegration: () => anOrder(change) },
    { at: '/AMZ-701-1' },
  )
  const heading = await screen.findByRole('heading', { name: 'Order', level: 3 })
  const section = heading.parentElement ?? document.body
  const fact = (label: string) => within(section).getByText(label).nextElementSibling
  return { section, fact }
}

const told: Partial<Order> = {
  value: { amount: 31177, currency: 'USD' },
  createdAt: '2025-12-31T12:00:00.000Z',
  shipBy: { at: '2026-11-23T16:30:00.000Z', source: 'MARKETPLACE', estimated: false },
  items: [
    { skuId: '81', marketplaceSkuId: 'B08', quantity: 2, unitPrice: 12500 },
    { skuId: null, marketplaceSkuId: 'B09', quantity: 1, unitPrice: null },
    { skuId: null, marketplaceSkuId: null, quantity: 3, unitPrice: null },
  ],
  carrier: { id: '1a2b3c', name: 'Loggi', service: 'Expressa' },
  salesChannel: '3',
  postalArea: '04538',
}

describe('what is known of the order itself', () => {
  it('is shown as the sources told it', async () => {
    const { section, fact } = await showFacts(told)

    expect(fact('Value')).toHaveTextContent('$311.77')
    expect(fact('Ship by')).toHaveTextContent('23 Nov, 16:30 UTCThe marketplace’s own date')
    expect(fact('Order date')).toHaveTextContent('31 Dec 2025, 12:00 UTC')
    expect(fact('Carrier')).toHaveTextContent('Loggi · Expressa')
    expect(fact('Carrier')).toHaveTextContent('ID 1a2b3c')
    expect(fact('Trade policy')).toHaveTextContent('3')
    expect(fact('Postal code area')).toHaveTextContent('04538')
    expect(section).not.toHaveTextContent('Not reported')
  })

  it.each([
    ['ORDERS', 'Estimated from the order in VTEX'],
    ['MARKETPLACE', 'The marketplace’s own date · estimated'],
  ] as const)('says once that a date of %s is estimated', async (source, words) => {
    const shipBy = { at: '2026-11-23T16:30:00.000Z', source, estimated: true }
    const { fact } = await showFacts({ shipBy })

    expect(fact('Ship by')?.textContent).toBe(`23 Nov, 16:30 UTC${words}`)
  })

  it('lists the items with the ids that are known, to be copied', async () => {
    const { section } = await showFacts(told)

    const items = within(section).getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '2 × SKU 81Marketplace SKU B08$125.00 each',
      '1 × Marketplace SKU B09',
      '3 × SKU not reported',
    ])
    expect(within(section).getByRole('button', { name: 'Copy: SKU 81' })).toBeVisible()
  })

  it('shows no price whose currency no source told', async () => {
    const { section } = await showFacts({ ...told, value: null })

    expect(section).not.toHaveTextContent('each')
    expect(section).toHaveTextContent('Not reported: Value.')
  })

  it('is named where no source told it', async () => {
    const { section } = await showFacts({ value: { amount: 31177, currency: 'USD' } })

    expect(section).toHaveTextContent(
      'Not reported: Ship by, Order date, Items, Carrier, Trade policy, Postal code area.',
    )
  })

  it('is nothing where only VTEX reported', async () => {
    const { section } = await showFacts({})

    expect(section).toHaveTextContent(/No source has reported the value, ship-by date or items/)
    expect(section).not.toHaveTextContent('Not reported:')
  })
})
