import { never } from '../testing/fake-api'
import { aBatch, aPlan, aPlanGroup, aPlanOrder } from '../testing/plan-builders'
import { findPlanSheet, showPlan } from '../testing/show-plan'

afterEach(() => jest.restoreAllMocks())

describe('a receipt', () => {
  const receipt = aPlan({
    state: 'DONE',
    groups: [
      aPlanGroup({ outcome: 'INTEGRATED', reason: null, orderCount: 2398 }),
      aPlanGroup({ outcome: 'FAILED_AGAIN', reason: null, orderCount: 5, text: 'No stock.' }),
    ],
    orderCount: 2403,
    batches: [aBatch({ state: 'VERIFIED', integrated: 2398, failedAgain: 5 })],
  })

  it('is copied as a text whose sums are those of the plan', async () => {
    const { user } = showPlan(receipt)
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: 'More' }))
    await user.click(sheet.getByRole('button', { name: 'Summary as text' }))

    const text = sheet.getByRole('textbox', { name: 'Summary as text' })
    expect(text).toHaveValue(
      [
        'Reprocess plan · Mercado Livre · 23 Nov 2026, 14:52 UTC',
        '2,398 were integrated and seen in Orders · R$1,212,150.40',
        '5 have failed again · R$1,212,150.40',
        '2,403 as planned · R$1,507,650.73',
      ].join('\n'),
    )
  })

  it('says beside its files why a workbook comes first', async () => {
    const { user } = showPlan(receipt)
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: 'Download' }))

    const files = sheet.getAllByRole('button', { name: /file/ }).map((file) => file.textContent)
    expect(files).toEqual(['Excel file (XLSX)', 'CSV file'])
    expect(sheet.getByText(/it keeps only 15 digits of an ID/)).toBeVisible()
  })

  it('is printed', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = showPlan(receipt)
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: 'More' }))
    await user.click(sheet.getByRole('button', { name: 'Print' }))

    expect(print).toHaveBeenCalledTimes(1)
  })

  it('closes canceled orders with that reason, and takes it back', async () => {
    const closed: unknown[] = []
    const { user } = showPlan(aPlan(), {
      planOrders: () => ({
        totalCount: 1,
        nodes: [aPlanOrder({ id: 'MLB-5' })],
        pageInfo: { hasNextPage: false, endCursor: null },
      }),
      closeOrders: ({ input }) => {
        closed.push(input)
        return {
          ok: {
            done: 1,
            worked: [{ id: 'MLB-5' }],
            failed: [],
            conflicts: [],
            remaining: 0,
            after: null,
          },
          error: null,
        }
      },
    })
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: /^Close these 15 here/ }))

    expect(await sheet.findByRole('button', { name: 'Undo: open it again' })).toBeVisible()
    expect(closed).toEqual([
      expect.objectContaining({ reason: 'CANCELED_AT_MARKETPLACE', orders: { ids: ['MLB-5'] } }),
    ])
  })

  it('waits without a word that is not true', async () => {
    showPlan(receipt, { reprocessPlan: never })

    expect(await (await findPlanSheet()).findByText('Loading the plan…')).toBeVisible()
  })
})
