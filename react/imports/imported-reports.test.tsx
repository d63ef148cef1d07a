import { screen, within } from '@testing-library/react'

import { showImports } from '../testing/import-page'

describe('reports that were imported', () => {
  const aReport = (different = {}) => ({
    id: 'a-report',
    marketplace: { id: 'AMZ', name: 'Amazon' },
    importedAt: '2026-11-23T12:00:00.000Z',
    rows: 5_000,
    arrived: 5_000,
    refused: 1,
    matched: 3_200,
    inVtex: 3_188,
    inTrouble: 3,
    missing: 12,
    notExpected: 0,
    unanswered: 0,
    isCut: false,
    isDone: false,
    ...different,
  })

  it('show how far they are matched and what was found, after a reload too', async () => {
    showImports({ importedReports: () => [aReport()] })
    const report = within(await screen.findByRole('article'))

    expect(report.getByRole('heading')).toHaveTextContent(/^Amazon: 5,000 orders, imported/)
    expect(report.getByText(/^3,200 of 4,999 orders compared with VTEX/)).toBeVisible()
    expect(report.getByRole('progressbar')).toHaveAttribute('value', '3200')
    expect(report.getByRole('link', { name: 'Show 12' })).toHaveAttribute(
      'href',
      '/admin/order-integrations/orders?view=orders&marketplace=AMZ&status=missing',
    )
  })

  it('are followed while their orders are being matched', async () => {
    jest.useFakeTimers()
    const page = showImports({ importedReports: () => [aReport()] })
    await screen.findByText(/^3,200 of 4,999/)
    page.answerWith({ importedReports: () => [aReport({ matched: 4_999, isDone: true })] })

    expect(await screen.findByText(/^All 4,999 orders/, {}, { timeout: 10_000 })).toBeVisible()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
    jest.useRealTimers()
  })

  it('ask for the page to stay open while rows are still being sent', async () => {
    const arriving = { arrived: 1_500, refused: 0, matched: 500 }
    showImports({ importedReports: () => [aReport(arriving)] })

    expect(await screen.findByText(/Keep the page that sends it open/)).toBeVisible()
    expect(screen.queryByText(/you can close this page/)).not.toBeInTheDocument()
  })

  it('say what of them never came', async () => {
    const cut = { arrived: 1_500, refused: 0, isCut: true, isDone: true, matched: 1_500 }
    showImports({ importedReports: () => [aReport(cut)] })

    expect(await screen.findByText(/^Only 1,500 of 5,000 orders arrived/)).toBeVisible()
  })
})
