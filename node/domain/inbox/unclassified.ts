import { digestOf } from '../../lib/digest'
import type { Observation } from '../order-integration/observation'
import type { OrderIntegrationRecord } from '../order-integration/record'
import { wordIn } from '../order-integration/word'
import { newestFirst } from './inbox'
import { diagnoseObservation, type OrderIntegrationRow } from './row'

/** What a template is searched by: whole templates are too long for an index. */
export const templateDigestOf = (template: string): string => digestOf([template])

const isFailure = (observation: Observation): boolean =>
  observation.kind === 'notification'
    ? !observation.success
    : ['refused', 'warned'].includes(wordIn(observation))

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
