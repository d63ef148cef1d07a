import { assertNever } from '../../lib/assert-never'
import { hashOf } from '../../lib/hash'
import type { Observation, MessageObservation } from '../orders/observation'
import type { OrderIntegrationRecord } from '../orders/record'
import { outcomeIn } from '../orders/reported-outcome'
import { diagnoseObservation } from '../orders/judge'
import type { OrderIntegrationRow } from './row'
import { newestFirst } from './sort'

/** What a template is searched by: whole templates are too long for an index. */
export const templateDigestOf = (template: string): string => hashOf([template])

const isFailure = (observation: Observation): observation is MessageObservation => {
  switch (observation.kind) {
    case 'notification':
      return !observation.success
    case 'order-fact':
      return ['refused', 'warned'].includes(outcomeIn(observation))
    case 'sighting':
    case 'reason':
    case 'handling':
    case 'assignment':
    case 'note':
    case 'attempt':
    case 'inference':
    case 'check':
      return false
    default:
      return assertNever(observation)
  }
}

/**
 * The template of an order's message that no rule knows: of what is wrong now or, where nothing is wrong any more, of
 * its last failure. Undefined where a rule knows the message.
 */
export const unclassifiedTemplateOf = (
  record: OrderIntegrationRecord,
  row: OrderIntegrationRow,
): string | undefined => {
  if (row.open) return row.errorType === 'UNCLASSIFIED' ? row.template : undefined
  const last = record.history.find(isFailure)
  const diagnosis = last && diagnoseObservation(last)
  return diagnosis?.errorType === 'UNCLASSIFIED' ? diagnosis.template : undefined
}

/** Open orders whose message no rule knows, by template; in each the newest first. */
export const unclassifiedByTemplate = (
  rows: readonly OrderIntegrationRow[],
): ReadonlyMap<string, readonly OrderIntegrationRow[]> => {
  const groups = new Map<string, OrderIntegrationRow[]>()
  for (const row of [...rows].sort(newestFirst)) {
    if (row.errorType !== 'UNCLASSIFIED' || row.template === undefined) continue
    const group = groups.get(row.template)
    if (group === undefined) groups.set(row.template, [row])
    else group.push(row)
  }
  return groups
}
