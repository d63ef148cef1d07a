import { atOnce, eachInSteps, type Steps } from '../../lib/in-slices'
import { fromDecimal } from '../diagnosis/amount'
import type { OrderIntegrationRow } from '../inbox/row'
import { rowFingerprint } from '../inbox/row-cause'
import { amountGroupingSteps, type AmountPattern, type DivergentAmount } from './amount-pattern'
import type { Direction, IssueGroup } from './issue-group'

// One wrong price table stops thousands of orders and is one piece of work. Orders are grouped by what has to be
// corrected; divergences of one marketplace and direction besides by the pattern that only many of them show.

const factOf = (row: OrderIntegrationRow, name: string): string | undefined =>
  row.facts.find((fact) => fact.name === name)?.value

const directionOf = (row: OrderIntegrationRow): Direction | undefined => {
  if (row.errorType !== 'AMOUNT_DIVERGENCE') return undefined
  const direction = factOf(row, 'direction')
  return direction === 'less' || direction === 'more' ? direction : undefined
}

/**
 * What was expected for the items alone, in hundredths: a price table is wrong by a percentage of them, whatever the
 * freight. Undefined where the freight is not known, or the amounts are of one component and not of the order.
 */
const expectedForItems = (row: OrderIntegrationRow): number | undefined => {
  const expected = fromDecimal(factOf(row, 'expected') ?? '')
  const { freight } = row.order
  if (expected?.scale !== 2 || freight === undefined) return undefined
  if (factOf(row, 'component') !== undefined || freight >= expected.units) return undefined
  return expected.units - freight
}

const amountOf = (row: OrderIntegrationRow): readonly DivergentAmount[] => {
  const percentage = factOf(row, 'percentage')
  const difference = factOf(row, 'difference')
  if (percentage === undefined || difference === undefined) return []
  const items = expectedForItems(row)
  const share = items === undefined ? Number(percentage) / 100 : (100 * Number(difference)) / items
  const basisPoints = Math.round(share * 10_000)
  return [{ id: row.id, basisPoints, isOfItems: items !== undefined, difference }]
}

function* amountsOf(rows: readonly OrderIntegrationRow[]): Steps<readonly DivergentAmount[]> {
  const amounts: DivergentAmount[] = []
  yield* eachInSteps(rows, (row) => {
    amounts.push(...amountOf(row))
  })
  return amounts
}

const patternId = (pattern: AmountPattern): string => {
  switch (pattern.kind) {
    case 'same-percentage':
      return `${pattern.kind}=${pattern.basisPoints}`
    case 'same-amount':
      return `${pattern.kind}=${pattern.difference}`
    case 'scattered':
      return pattern.kind
  }
}

type Divergences = {
  readonly fingerprint: string
  readonly direction: Direction
  readonly rows: readonly OrderIntegrationRow[]
}

const scattered: AmountPattern = { kind: 'scattered' }

/** An order whose percentage is not known, because nothing was expected, fits no pattern. */
function* byPattern({ fingerprint, direction, rows }: Divergences): Steps<readonly IssueGroup[]> {
  const amounts = yield* amountsOf(rows)
  const patterns = new Map<string, AmountPattern>()
  for (const { pattern, ids } of yield* amountGroupingSteps(amounts)) {
    for (const id of ids) patterns.set(id, pattern)
  }
  yield
  const groups = new Map<string, { pattern: AmountPattern; rows: OrderIntegrationRow[] }>()
  yield* eachInSteps(rows, (row) => {
    const pattern = patterns.get(row.id) ?? scattered
    const id = patternId(pattern)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { pattern, rows: [row] })
    else group.rows.push(row)
  })
  return [...groups].map(([id, group]) => ({
    id: `${fingerprint}:${id}`,
    pattern: { ...group.pattern, direction },
    rows: group.rows,
  }))
}

/**
 * Open orders by what has to be corrected. Every row that needs a person is in exactly one group. In steps, since there
 * may be a hundred thousand.
 */
export function* groupingSteps(rows: readonly OrderIntegrationRow[]): Steps<readonly IssueGroup[]> {
  const byFingerprint = new Map<string, OrderIntegrationRow[]>()
  yield* eachInSteps(rows, (row) => {
    const fingerprint = row.fingerprint ?? rowFingerprint(row)?.fingerprint
    if (fingerprint === undefined) return
    const group = byFingerprint.get(fingerprint)
    if (group === undefined) byFingerprint.set(fingerprint, [row])
    else group.push(row)
  })
  yield
  const groups: IssueGroup[] = []
  for (const [fingerprint, group] of byFingerprint) {
    const [first] = group
    const direction = first && directionOf(first)
    if (direction === undefined) groups.push({ id: fingerprint, rows: group })
    else groups.push(...(yield* byPattern({ fingerprint, direction, rows: group })))
  }
  return groups
}

export const groupIssues = (rows: readonly OrderIntegrationRow[]): readonly IssueGroup[] =>
  atOnce(groupingSteps(rows))
