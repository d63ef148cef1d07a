import { screen, within } from '@testing-library/react'

import type { FakeApi } from '../testing/fake-api'
import {
  aTable,
  brl,
  aLine,
  aTrap,
  anOutcome,
  aPreview,
  answer,
} from '../testing/price-divergence-builders'
import { renderPage } from '../testing/render-page'

const show = (api: FakeApi = {}, at = '') =>
  renderPage(
    { priceDivergencePreview: () => answer(aPreview()), ...api },
    { page: 'price-divergence', at },
  )

describe('the preview of a Price Divergence rule', () => {
  it('suggests what to enter, with its reason and its price', async () => {
    show()

    expect(await screen.findByText(/up to 2.5%: 212 of 240 everyday orders pass/)).toBeVisible()
    expect(screen.getByText(/in 30 days/)).toHaveTextContent(
      'BRL: in 30 days, buyers pay R$318.40 less and R$1.50 more than expected.',
    )
    expect(screen.getByText(/lowest percentage that lets nine in ten/)).toBeVisible()
  })

  it('says what each figure leaves out', async () => {
    const notKept = { days: 275, orders: 4210 }
    show({ priceDivergencePreview: () => answer(aPreview({ notKept, isCut: true })) })

    expect(await screen.findByText(/Of 12 more orders the amounts/)).toBeVisible()
    expect(screen.getByText(/oldest 275 days.*VTEX listed 4,210 orders in that time/)).toBeVisible()
    expect(screen.getByText(/integrated in spite of a difference report no error/)).toBeVisible()
    expect(screen.getByText(/all figures are at least this much/)).toBeVisible()
  })

  it('shows what the rule would have done, by marketplace, cause and month', async () => {
    show()
    const table = within(await screen.findByRole('table', { name: /What the rule would have/ }))
    const [, total, ...rows] = table.getAllByRole('row')

    expect(total).toHaveTextContent('All212R$318.40 lessR$1.50 more28R$900.00 less')
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'AmazonMarketplace',
      'Less than expected, by different amountsCause · Amazon',
      'November 2026Month',
    ])
    expect(screen.getByText(/200 orders that failed would have been integrated/)).toBeVisible()
    expect(screen.getByText(/3 of them were canceled instead/)).toBeVisible()
    const worst = within(screen.getByRole('table', { name: /Largest differences/ }))
    expect(worst.getByRole('link', { name: '701-1' })).toBeVisible()
    expect(worst.getByText('-R$1.84')).toBeVisible()
  })

  it('names the currency of the largest differences where orders of several passed', async () => {
    const [one] = brl(212, 31_840).sums
    const passed = { orders: 215, sums: [one, { ...one, currency: 'USD', orders: 3 }] }
    const { replay } = anOutcome()
    const outcome = anOutcome({ replay: { ...replay, total: aLine({ passed }) } })
    show({ priceDivergencePreview: () => answer(aPreview({ outcome })) })

    expect(
      await screen.findByRole('heading', {
        name: 'Largest differences that would have passed, in BRL',
      }),
    ).toBeVisible()
  })

  it('shows both readings of the percentage where they differ', async () => {
    const ofPaid = aLine({ passed: brl(210, 31_000) })
    show({ priceDivergencePreview: () => answer(aPreview({ outcome: anOutcome({ ofPaid }) })) })
    const table = within(await screen.findByRole('table', { name: /Two readings/ }))

    expect(table.getByRole('row', { name: /Of the expected amount/ })).toHaveTextContent('212')
    expect(table.getByRole('row', { name: /Of the paid amount/ })).toHaveTextContent('210')
  })

  it('names the traps, each once where it is of both sides', async () => {
    const gap = { from: 2, to: 2.5 }
    const traps = [
      aTrap('COVERS_SURGE', { orders: 3000, cause: aTable }),
      aTrap('GAP', { ...gap, side: 'BELOW' }),
      aTrap('REST_REFUSED', { side: 'BELOW', from: 5 }),
      aTrap('GAP', { ...gap, side: 'ABOVE' }),
      aTrap('SIDES_DIFFER'),
      aTrap('EXACTLY_100', { orders: 1 }),
      aTrap('ON_AN_END', { from: 2, orders: 2 }),
    ]
    show({ priceDivergencePreview: () => answer(aPreview({ outcome: anOutcome({ traps }) })) })

    expect(await screen.findByText(/lets 3,000 orders pass.*About 12% less/)).toBeVisible()
    expect(screen.getAllByText(/No range covers/)).toHaveLength(1)
    expect(screen.getByText(/covers 2% to 2.5%: such orders/)).toBeVisible()
    expect(screen.getByText(/above 5% is integrated, where the customer paid less/)).toBeVisible()
    expect(screen.getByText(/percentage without a direction/)).toBeVisible()
    expect(screen.getByText(/Until 14 Sept.* 2026.*1 order differed by exactly/)).toBeVisible()
    expect(screen.getByText(/2 orders lie exactly on 2%/)).toBeVisible()
    expect(screen.getByText(/one rule to all marketplaces.*Amazon/)).toBeVisible()
  })

  it('leaves a wrong price table out, by its name', async () => {
    const different = { suggestion: null, noSuggestion: 'BELOW_SURGE', leftOut: [aTable] }
    show({
      priceDivergencePreview: () => answer(aPreview({ ...different, outcome: null })),
    })

    expect(await screen.findByText(/No suggestion: every percentage that helps/)).toBeVisible()
    expect(screen.getByText(/\(Mercado Livre\): 3,000 orders that came all at once/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Use the suggestion' })).not.toBeInTheDocument()
  })
})
