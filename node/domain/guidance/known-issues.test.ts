import { diagnose } from '../diagnosis/diagnose'
import type { IntegrationStatus } from '../orders/order-integration-status'
import { guidanceFor } from './guidance-for'
import { knownIssues } from './known-issues'

const guidanceOf = (
  message: string,
  marketplaceName?: string,
  status: IntegrationStatus = 'FAILED',
  orderId = 'AMZ-701-1',
) =>
  guidanceFor({
    diagnosis: diagnose({ message, errors: [] }),
    status,
    order: { marketplaceName, marketplaceOrderId: '701-1', orderId, skuIds: [] },
  })

const issuesIn = ({ steps }: ReturnType<typeof guidanceFor>) =>
  steps.flatMap(({ key, values }) => (key.startsWith('known-issue.') ? [values] : []))

describe('guidance that rests on a known issue', () => {
  it.each([
    [
      'Order not imported because the selected delivery SLA is not available',
      'Mercado Livre',
      '1442735',
      '2026-09-22',
    ],
    [
      'A validation error occurred while trying to process the order',
      'Amazon',
      '1469662',
      '2026-10-02',
    ],
    ['code: 001 / Invalid Email', 'Shopee', '1425788', '2026-07-01'],
    [
      'Payment total (1.00) differs from store desired value (2.00)',
      'Shopee',
      '1468080',
      '2026-09-29',
    ],
    ['Order was cancelled by the buyer', 'Amazon', '1119618', '2026-09-22'],
    ['Out of stock', 'Mercado Livre', '976614', '2024-02-05'],
    ['Order was cancelled by the buyer', 'Magalu', '865926', '2026-09-22'],
  ])('names it, with its day: %s at %s', (message, marketplace, reference, issueDate) => {
    expect(issuesIn(guidanceOf(message, marketplace))).toContainEqual({ reference, issueDate })
  })

  it('names none that does not hold there', () => {
    expect(issuesIn(guidanceOf('Out of stock', 'Shopee'))).toEqual([])
    expect(issuesIn(guidanceOf('Out of stock'))).toEqual([])
  })
})

describe('an order that the marketplace ships', () => {
  it('says so', () => {
    const { meaning } = guidanceOf('Out of stock', 'Amazon', 'FAILED', 'AMZ-701-1_FBA')

    expect(meaning.map(({ key }) => key)).toContain('shared.any.meaning-shipped-by-marketplace')
  })
})

describe('the table of known issues', () => {
  it('has each reference once, dated', () => {
    const references = Object.values(knownIssues).map(({ reference }) => reference)

    expect(references).toEqual([...new Set(references)])
    for (const { date } of Object.values(knownIssues)) expect(date).toMatch(/^20\d\d(-\d\d-\d\d)?$/)
  })
})
