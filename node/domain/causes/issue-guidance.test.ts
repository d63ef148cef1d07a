import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { toRow } from '../inbox/read-record'
import { groupIssues } from './group-issues'
import { issuesOf } from './issues-of'
import { issueGuidance } from './issue-guidance'

const failing = (
  id: string,
  [code, description]: readonly [string, string],
  order: Partial<OrderIntegrationRow['order']> = {},
): OrderIntegrationRow => {
  const errors = [{ code, description }]
  const row = toRow(toRecord(aKey(id), anObservation({ code, message: '', errors })))
  return { ...row, order: { ...row.order, ...order } }
}

const guidanceOf = (rows: readonly OrderIntegrationRow[]) => {
  const [issue] = issuesOf(groupIssues(rows), rows)
  if (issue === undefined) throw new Error('There is no issue')
  return issueGuidance(issue, { marketplaceName: 'Amazon' })
}

const outOfStock = (available: number, wanted: number): readonly [string, string] => [
  'FMT005',
  `Item 17(Shirt) is not available: ${available} of ${wanted}`,
]

const diverging = (paid: string): readonly [string, string] => [
  'FMT007',
  `Payment total (${paid}) differs from store desired value (100.00)`,
]

const valuesIn = (guidance: ReturnType<typeof guidanceOf>) =>
  JSON.stringify([guidance.title, guidance.meaning, guidance.steps])

describe('what is said of all orders of a cause', () => {
  it('names what all of them share and nothing of one of them', () => {
    const told = valuesIn(
      guidanceOf([
        failing('701-1', outOfStock(0, 2), { shipBy: '2026-11-24T12:00:00.000Z' }),
        failing('701-2', outOfStock(1, 3), { shipBy: '2026-11-25T12:00:00.000Z' }),
      ]),
    )

    expect(told).toContain('"17"')
    expect(told).not.toMatch(/701-|2026-11/)
  })

  it('says of orders that stand still what it says of each of them', () => {
    const stuck = (id: string, workflowState: string): OrderIntegrationRow => {
      const row = failing(id, ['', ''])
      return { ...row, errorType: 'NOT_REPORTED', status: 'STUCK', facts: [], workflowState }
    }
    const [one, other] = [stuck('701-1', 'ready-for-handling'), stuck('701-2', 'handling')]
    const { title, actor, reprocess, steps } = guidanceOf([one, other])
    const { actor: actorOfOne, reprocess: reprocessOfOne } = guidanceOf([one])

    expect(title.key).toBe('not-reported.stuck-handling.title-all')
    expect([actor, reprocess]).toEqual([actorOfOne, reprocessOfOne])
    expect(reprocess.helps).toBe('NO')
    expect(steps.map(({ key }) => key)).toEqual([
      'not-reported.stuck-handling.step-erp-all',
      'not-reported.stuck-handling.step-order',
    ])
  })

  it('is all that is known where there is one order', () => {
    const told = valuesIn(guidanceOf([failing('701-1', diverging('90.00'), { salesChannel: '5' })]))

    expect(told).toContain('"paid":"90.00"')
  })

  it('advises about divergences in the order that saves money, and names the rule last', () => {
    const rows = ['90.00', '80.00', '70.00'].map((paid, index) =>
      failing(`701-${index}`, diverging(paid), { salesChannel: '5' }),
    )
    const { steps } = guidanceOf(rows)

    expect(steps.map(({ key }) => key.replace('amount-divergence.cause.', ''))).toEqual([
      'step-stop-policy',
      'step-split',
      'step-honor-refused',
      'step-refuse-refused',
      'step-rule',
    ])
    expect(steps[0]?.values).toEqual({ salesChannel: '5' })
  })

  it.each([
    // Paid of 100.00: only that these differ can be said of all of them, though each was reported.
    ['scattered', ['90.00', '80.00', '70.00'], {}],
    ['same-amount', Array<string>(5).fill('92.10'), { difference: '7.90' }],
  ] as const)('follows the pattern that names the cause: %s', (kind, paid, values) => {
    const rows = paid.map((amount, index) => failing(`701-${index}`, diverging(amount)))
    const [issue] = issuesOf(groupIssues(rows), rows)

    expect(issue?.pattern?.kind).toBe(kind)
    expect(guidanceOf(rows).meaning[0]).toEqual({
      key: `amount-divergence.cause.${kind}.meaning`,
      values: { component: 'unknown', direction: 'less', ...values },
    })
  })

  it('says the percentage that names the cause', () => {
    const rows = [100, 200, 300, 400, 500, 600].map((expected, index) =>
      failing(`701-${index}`, [
        'FMT007',
        `Payment total (${(0.88 * expected).toFixed(2)}) differs from store desired value (${expected}.00)`,
      ]),
    )

    expect(guidanceOf(rows).meaning[0]).toEqual({
      key: 'amount-divergence.cause.same-percentage.meaning',
      values: { component: 'unknown', direction: 'less', base: 'order', percentage: '12' },
    })
  })

  it('speaks of where most of its orders are, not the newest', () => {
    const [waiting, ...others] = ['90.00', '80.00', '70.00'].map((paid, index) =>
      failing(`701-${index}`, diverging(paid)),
    )
    if (waiting === undefined) throw new Error('There are three orders')
    const newest = { ...waiting, status: 'AWAITING_AUTHORIZATION', lastSeenAt: '2999' } as const
    const { meaning, reprocess } = guidanceOf([newest, ...others])

    expect(meaning.map(({ key }) => key)).toContain('amount-divergence.refused.meaning-where')
    expect(reprocess.helps).toBe('AFTER_FIX')
  })

  it('names no trade policy where the orders have several', () => {
    const rows = ['5', '6'].map((salesChannel) =>
      failing(salesChannel, diverging('90.00'), { salesChannel }),
    )

    expect(guidanceOf(rows).steps[0]?.key).toBe('amount-divergence.cause.step-stop')
  })
})
