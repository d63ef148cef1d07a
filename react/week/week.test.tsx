import { screen, within } from '@testing-library/react'

import { never, RefusedError } from '../testing/fake-api'
import type { FakeApi } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'
import { fileText, keepSavedFiles } from '../testing/saved-files'

const saved = keepSavedFiles()

const brl = (amount: number) => [{ currency: 'BRL', amount }]
const none = { orders: 0, value: [] }

const figures = (different = {}) => ({
  orders: 3,
  value: brl(93_531),
  ordersWithoutValue: 1,
  saved: { orders: 2, value: brl(62_354) },
  lost: { orders: 1, value: brl(31_177) },
  open: none,
  setAside: none,
  minutesToFix: 95,
  fixesTimed: 1,
  ...different,
})

const amazon = { id: 'AMZ', name: 'Amazon' }

const aSingle = (title: string, different = {}) => ({
  id: `v1:${title}`,
  title,
  week: figures(different),
  before: figures({ orders: 7 }),
})

const aReport = (different = {}) => ({
  first: '2026-11-16',
  last: '2026-11-22',
  timeZone: 'UTC',
  asOf: '2026-11-23T12:00:00.000Z',
  isCut: false,
  recordsEnded: false,
  total: { week: figures(), before: figures({ orders: 7 }) },
  causes: [
    {
      errorType: 'AMOUNT_DIVERGENCE',
      marketplace: amazon,
      causes: [aSingle('About 12% less than expected on each order')],
      week: figures(),
      before: figures({ orders: 7 }),
    },
  ],
  marketplaces: [
    {
      marketplace: amazon,
      orders: 40,
      late: { orders: 2, percent: 5, limitPercent: 4, untold: 1 },
      canceled: { orders: 0, percent: 0, limitPercent: null, untold: 0 },
    },
  ],
  ...different,
})

const show = (api: FakeApi = { weekReport: () => aReport() }, at = '') =>
  renderPage(api, { page: 'week', at })

const table = async (name: RegExp) => within(await screen.findByRole('table', { name }))

describe('the summary of a week', () => {
  it('says what became of what failed, beside the week before', async () => {
    show()
    const causes = await table(/Failed orders by cause/)
    const [, row] = causes.getAllByRole('row')

    expect(row).toHaveTextContent('Amount divergence')
    expect(row).toHaveTextContent('3R$935.31week before: 7')
    expect(row).toHaveTextContent('2R$623.54')
    expect(row).toHaveTextContent('1R$311.77')
    expect(row).toHaveTextContent('1 h 35 minknown for 1 of 2')
    expect(screen.getByText(/1 order has no known value and is in no sum/)).toBeVisible()
  })

  it('names the single cause of a type, or lists several below it, and says how many more there are', async () => {
    const [cause] = aReport().causes
    const several = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => aSingle(`Cause ${name}`))
    const causes = [
      cause,
      { ...cause, marketplace: { id: 'MLB', name: 'Mercado Livre' }, causes: several },
    ]
    show({ weekReport: () => aReport({ causes }) })
    const rows = (await table(/Failed orders by cause/)).getAllByRole('rowheader')

    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'All causes',
      'Amount divergenceAmazonAbout 12% less than expected on each order',
      'Amount divergenceMercado Livre2 more causes are in the file',
      ...['A', 'B', 'C', 'D', 'E'].map((name) => `Cause ${name}`),
    ])
  })

  it('lays what a marketplace counts beside its limit, and says once for which there is none', async () => {
    show()
    const [, row] = (await table(/Late and canceled/)).getAllByRole('row')

    expect(row).toHaveTextContent('at least 25% of its orderslimit 4%above the limit')
    expect(row).toHaveTextContent('unknown for 1 order')
    expect(row).toHaveTextContent(/none seen0% of its orders$/)
    const missing = screen.getByText('Limit for late or canceled orders not entered: Amazon.')
    expect(within(missing).getByRole('link', { name: 'Enter limits' })).toHaveAttribute(
      'href',
      expect.stringContaining('section=marketplaces'),
    )
  })

  it('does not take for nothing what nobody knows', async () => {
    const unknown = { week: figures({ minutesToFix: null, fixesTimed: 0 }), before: null }
    show({
      weekReport: () =>
        aReport({
          total: unknown,
          causes: [{ errorType: 'AMOUNT_DIVERGENCE', marketplace: amazon, causes: [], ...unknown }],
          isCut: true,
          recordsEnded: true,
        }),
    })

    expect(await screen.findByText(/The week before is unknown/)).toBeVisible()
    expect(screen.queryByText(/^week before/)).not.toBeInTheDocument()
    expect(screen.getByText(/all figures are at least this much/)).toBeVisible()
    expect(screen.getByText(/no longer kept: the figures of failed orders/)).toBeVisible()
    expect((await table(/Failed orders/)).getByText('unknown')).toBeVisible()
  })

  it('is asked for by its last day, which stands in the address', async () => {
    const asked: unknown[] = []
    show(
      {
        weekReport: ({ lastDay }) => {
          asked.push(lastDay)
          return aReport()
        },
      },
      '?last=2026-11-20',
    )
    await table(/Failed orders/)
    expect(asked).toEqual(['2026-11-20'])
  })

  it('is saved as two files, without sums over currencies', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Causes (CSV)' }))

    expect(await screen.findByText(/^week-2026-11-22-causes.csv was saved/)).toBeVisible()
    const text = await fileText(saved[0]?.content ?? new Blob())
    const [header = '', row = ''] = text.replace('\ufeff', '').split('\r\n')
    expect(header).toContain('At risk: value (BRL)')
    expect(row).toContain(
      '2026-11-16,2026-11-22,Amount divergence,About 12% less than expected on each order,Amazon,3,7,935.31,1,2',
    )
    await user.click(screen.getByRole('button', { name: 'Marketplaces (CSV)' }))
    expect(await screen.findByText(/^week-2026-11-22-marketplaces.csv was saved/)).toBeVisible()
  })

  it('is printed', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledTimes(1)
  })

  it('says that it reads, and why there is nothing to see', async () => {
    const { unmount } = show({ weekReport: never })
    expect(await screen.findByLabelText('Reading the orders of two weeks…')).toBeInTheDocument()
    unmount()
    show({
      weekReport: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })
    expect(await screen.findByText(/do not have permission/)).toBeVisible()
  })
})
