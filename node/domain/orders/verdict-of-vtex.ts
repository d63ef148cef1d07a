import type { NotificationObservation } from './observation'
import type { IntegrationStatus } from './order-integration-status'
import type { OrderIntegrationRecord } from './record'
import { failureKind, statusOfPlacementFailure } from './result-code'
import type { OrdersSnapshot } from './orders-snapshot'
import type { Verdict } from './verdict'
import { outcomeIn } from './reported-outcome'
import { verdictOfFound } from './workflow-state'

// What VTEX itself says of an order: its results of placing and approving, and Orders. Each is believed in what it
// alone knows; of two that speak of the same, the later.

/**
 * The newest word of Orders. A list row stands only until get order or an event speaks; but an order that is listed
 * after it was not found is there.
 */
export const snapshotOf = ({
  lookup,
  listed,
}: OrderIntegrationRecord): OrdersSnapshot | undefined => {
  if (lookup === undefined) return listed
  const cameLater = !lookup.found && listed !== undefined && listed.at > lookup.at
  return cameLater ? listed : lookup
}

const newestSuccessAt = ({ place, approve }: OrderIntegrationRecord): string => {
  const placed = place.success?.at ?? ''
  const approved = approve.success?.at ?? ''
  return placed > approved ? placed : approved
}

/** A failure that leaves open whether VTEX has the order: a timeout, an approval in the wrong state, a late refusal. */
const doubtfulFailure = (record: OrderIntegrationRecord): NotificationObservation | undefined => {
  const { place, approve } = record
  const { failure } = place
  const succeededAt = newestSuccessAt(record)
  if (failure !== undefined && failureKind(failure) === 'timeout' && failure.at >= succeededAt) {
    return failure
  }
  if (approve.failure && failureKind(approve.failure) === 'not-approvable') {
    if (approve.failure.at >= succeededAt) return approve.failure
  }
  if (failure === undefined || failureKind(failure) === 'duplicate') return undefined
  const isLater = place.success !== undefined && failure.at >= place.success.at
  const wasSeen = snapshotOf(record)?.found === true
  return isLater || wasSeen ? failure : undefined
}

/** VTEX's log says that an order failed; whether Orders has it all the same only Orders can tell. */
const doubtfulLog = ({ words }: OrderIntegrationRecord): string | undefined => {
  const word = words.VTEX_LOG
  return word !== undefined && ['refused', 'warned', 'none'].includes(outcomeIn(word))
    ? word.at
    : undefined
}

/** How far the clocks of VTEX and of our replicas, and what Orders tells of a moment ago, may be behind. */
const mayLagMs = 10 * 60_000

/** Not found just after VTEX itself told that it has it, which may arrive later than the answer. */
const contradictsEvent = ({ lookup, foundAt }: OrderIntegrationRecord): boolean =>
  lookup?.found === false &&
  foundAt !== undefined &&
  Date.parse(lookup.at) - Date.parse(foundAt) <= mayLagMs

/** Evidence that only a look at Orders can settle, and no such look since. */
export const isDoubtful = (record: OrderIntegrationRecord): boolean => {
  if (contradictsEvent(record)) return true
  const doubtfulAt = doubtfulFailure(record)?.at ?? doubtfulLog(record)
  if (doubtfulAt === undefined) return false
  return record.lookup === undefined || record.lookup.at < doubtfulAt
}

/** An order this young may still be on its way: a connector takes orders every few minutes. */
export const onItsWayMs = 15 * 60_000

/** Orders has it under none of its ids, although it should have had it since a moment. */
export const isMissingSince = ({ lookup }: OrderIntegrationRecord, since: string): boolean =>
  lookup?.triedAllIds === true && Date.parse(lookup.at) - Date.parse(since) >= onItsWayMs

const verdictOfAbsent = (record: OrderIntegrationRecord): Verdict | undefined => {
  const cause = record.place.failure ?? doubtfulFailure(record)
  if (cause === undefined) {
    const succeededAt = newestSuccessAt(record)
    return succeededAt !== '' && isMissingSince(record, succeededAt)
      ? { status: 'MISSING' }
      : undefined
  }
  const status = failureKind(cause) === 'terminal' ? 'NOT_INTEGRABLE' : 'FAILED'
  return { status, step: 'PLACE', cause }
}

/** Where the store must authorize, the refusal that printed the amounts is what a person should read. */
const withAmounts = (verdict: Verdict, { approve, place }: OrderIntegrationRecord): Verdict =>
  verdict.status === 'AWAITING_AUTHORIZATION'
    ? { ...verdict, cause: approve.failure ?? place.failure }
    : verdict

/** What Orders says, unless a result came after it: what became of the order since is told by that. */
const verdictOfOrders = (record: OrderIntegrationRecord): Verdict | undefined => {
  const snapshot = snapshotOf(record)
  if (snapshot === undefined || snapshot.at < newestSuccessAt(record)) return undefined
  if (!snapshot.found) return verdictOfAbsent(record)
  const { failure } = record.approve
  const isOvertaken = failure !== undefined && failure.at > snapshot.at
  return isOvertaken ? undefined : withAmounts(verdictOfFound(snapshot), record)
}

const isPlaced = (record: OrderIntegrationRecord): boolean =>
  record.place.success !== undefined ||
  record.approve.success !== undefined ||
  snapshotOf(record)?.found === true ||
  (record.place.failure !== undefined && failureKind(record.place.failure) === 'duplicate')

const verdictOfApproval = (
  record: OrderIntegrationRecord,
  refused: NotificationObservation,
): Verdict | undefined => {
  const kind = failureKind(refused)
  switch (kind) {
    case 'awaiting-authorization':
      return { status: 'AWAITING_AUTHORIZATION', step: 'APPROVE', cause: refused }
    case 'approved-too-early':
      return undefined
    case 'not-approvable':
    case 'timeout':
      return { status: 'UNKNOWN', step: 'APPROVE', cause: refused }
    case 'terminal':
      return { status: 'NOT_INTEGRABLE', step: 'APPROVE', cause: refused }
    case 'duplicate':
      return { status: 'INTEGRATED' }
    case 'other':
      return isPlaced(record)
        ? { status: 'INTEGRATED_WITH_PROBLEM', step: 'APPROVE', cause: refused }
        : undefined
  }
}

/** SOI001 says placed but not approved; a success in words we do not know is taken as integrated. */
const statusOfPlacement = (success: NotificationObservation): IntegrationStatus =>
  success.code === 'SOI001' ? 'AWAITING_MARKETPLACE' : 'INTEGRATED'

const verdictOfPlacement = (record: OrderIntegrationRecord): Verdict | undefined => {
  const { success, failure } = record.place
  if (success !== undefined) return { status: statusOfPlacement(success) }
  if (failure === undefined) return undefined
  const status = statusOfPlacementFailure(failureKind(failure))
  return status === 'INTEGRATED' ? { status } : { status, step: 'PLACE', cause: failure }
}

/** Neither placed nor refused at placement: only another flow spoke. */
const verdictOfUnplaced = (record: OrderIntegrationRecord): Verdict | undefined => {
  const { success, failure } = record.other
  if (success !== undefined) return { status: 'INTEGRATED' }
  if (failure !== undefined) {
    const status = statusOfPlacementFailure(failureKind(failure))
    return status === 'INTEGRATED' ? { status } : { status, cause: failure }
  }
  const approval = record.approve.failure
  return approval && { status: 'UNKNOWN', step: 'APPROVE', cause: approval }
}

const verdictOfResults = (record: OrderIntegrationRecord): Verdict | undefined => {
  if (record.approve.success !== undefined) return { status: 'INTEGRATED' }
  const approval = record.approve.failure && verdictOfApproval(record, record.approve.failure)
  return (
    approval ??
    verdictOfPlacement(record) ??
    verdictOfUnplaced(record) ??
    (record.enqueuedAt === undefined ? undefined : { status: 'PROCESSING' })
  )
}

const beforeApproval: ReadonlySet<string> = new Set([
  'waiting-ffmt-authorization',
  'waiting-for-fulfillment',
  'authorize-fulfillment',
])

/** Whether VTEX was heard after a moment of an order whose dispatch is authorized. */
export const isPastApproval = (record: OrderIntegrationRecord, moment: string): boolean => {
  if ((record.approve.success?.at ?? '') > moment) return true
  const snapshot = snapshotOf(record)
  if (snapshot?.found !== true || snapshot.state === undefined) return false
  return snapshot.at > moment && !beforeApproval.has(snapshot.state)
}

/** What VTEX's own results and answers say together. */
export const verdictOfVtex = (record: OrderIntegrationRecord): Verdict | undefined =>
  verdictOfOrders(record) ?? verdictOfResults(record)

/** When VTEX last reported a result of this order; empty where it never did. */
export const lastResultAt = ({ place, approve, other }: OrderIntegrationRecord): string =>
  [place, approve, other]
    .flatMap(({ success, failure }) => [success?.at ?? '', failure?.at ?? ''])
    .reduce((latest, at) => (at > latest ? at : latest), '')
