import { candidateOf, candidatesOf } from '../../domain/orders/sought-id'
import { createLimit } from '../../lib/limit'
import { allAffiliates } from '../connectors/affiliates'
import { CallAllowance } from '../reading/call-allowance'
import { findInOrdersAlone, type AnywhereDependencies } from './find-anywhere'
import { knownBeside } from './known-beside'
import type { Sought } from './order-memory'

/** How many calls one request may cost Orders: a second's worth of what VTEX allows, with as much again left for others. */
const mostCalls = 400

const atOnce = 4

/** What came of each of these ids in Orders; nothing for those that it did not answer for, or was not asked for. */
export const soughtInOrders = async (
  dependencies: AnywhereDependencies,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Sought>> => {
  const marketplaces = ids.length === 0 ? undefined : await allAffiliates(dependencies)
  if (!marketplaces?.ok) return new Map()
  const beside = await knownBeside(dependencies, ids, marketplaces.value)
  if (!beside.ok) return new Map()
  const allowance = new CallAllowance(mostCalls)
  const callsFor = (id: string) => {
    const led = beside.value(id).led.map((each) => candidateOf(each, marketplaces.value))
    const candidates = led.length > 0 ? led : candidatesOf(id, marketplaces.value)
    return candidates.reduce((sum, { forms }) => sum + forms.length, 0)
  }
  const limit = createLimit(atOnce)
  const answers = await Promise.all(
    ids
      .filter((id) => allowance.take(callsFor(id)))
      .map((id) =>
        limit(async () => {
          const known = beside.value(id)
          return [id, await findInOrdersAlone(dependencies, id, known)] as const
        }),
      ),
  )
  return new Map(answers.flatMap(([id, sought]) => (sought.ok ? [[id, sought.value]] : [])))
}
