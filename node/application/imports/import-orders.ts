import type { Failure } from '../../domain/failure'
import {
  readImportedRow,
  rowField,
  type ImportedRow,
  type ImportKind,
} from '../../domain/orders/imported-row'
import { judge } from '../../domain/orders/judge'
import { toFactObservation } from '../../domain/orders/to-observation'
import { toFactRecord } from '../../domain/orders/observed-record'
import { hashOf } from '../../lib/hash'
import { createLimit } from '../../lib/limit'
import { allOf, failure, success, type Result } from '../../lib/result'
import { knownAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { isKept } from '../kept/is-kept'
import { noteAliases, writeAliases } from '../kept/order-aliases'
import { addToMissing, type MissingStores, type ReportedRow } from '../reading/missing-queue'
import { keepObservation, type KeepDependencies } from '../ingest/keep-observation'
import { noteImport, type ImportMemory } from './noted-imports'
import { orderIdProblem } from '../ingest/order-id-check'

export type ImportDependencies = KeepDependencies &
  AffiliatesDependencies &
  MissingStores & {
    readonly memory: { readonly imports: ImportMemory }
  }

export type ImportRequest = {
  readonly kind: ImportKind
  readonly affiliateId?: string
  readonly rows: readonly unknown[]
}

/** What was wrong with a row, by its place in the batch, from 0. */
export type RefusedRow = { readonly index: number; readonly field: string }

export type Imported = {
  readonly kept: number
  readonly refused: readonly RefusedRow[]
  /** Orders of a report that are now looked for in VTEX, in the background. */
  readonly searching: number
}

const mostRows = 500

const atOnce = 16

/**
 * Keeps a batch of rows that a person brought. Rows that cannot be read are named and the others kept; bringing the same
 * rows again changes nothing. `ok` means that every row counted as kept is stored.
 */
export const importOrders = async (
  dependencies: ImportDependencies,
  { kind, affiliateId, rows }: ImportRequest,
): Promise<Result<Imported, Failure>> => {
  if (rows.length === 0 || rows.length > mostRows) {
    const reason = rows.length === 0 ? 'missing' : 'too-long'
    return failure({ kind: 'invalid-input', field: 'rows', reason })
  }
  const affiliates = await knownAffiliates(dependencies)
  if (!affiliates.ok) return affiliates
  const affiliateIds = new Set(affiliates.value.map(({ id }) => id))
  if (affiliateId !== undefined && !affiliateIds.has(affiliateId)) {
    return failure({ kind: 'invalid-input', field: 'affiliateId', reason: 'wrong-shape' })
  }
  const reading = { kind, affiliateId, affiliateIds, now: dependencies.clock.now() }
  const refused: RefusedRow[] = []
  const readable: ImportedRow[] = []
  for (const [index, row] of rows.entries()) {
    const read = readImportedRow(row, reading)
    const problem = read.ok
      ? orderIdProblem(read.value.key.marketplaceOrderId, rowField(kind, 'marketplaceOrderId'))
      : read.error
    if (read.ok && problem === undefined) readable.push(read.value)
    else refused.push({ index, field: fieldOf(problem) })
  }
  const reported = readable.map((row) => withRecord(dependencies, kind, row))
  noteAliases(
    dependencies,
    reported.map(({ told }) => told),
  )
  const kept = await keepAll(dependencies, kind, reported)
  if (!kept.ok) return kept
  const named = await writeAliases(dependencies)
  if (!named.ok) return named
  if (readable.length > 0) await noteImported(dependencies, kind, readable)
  const searching =
    kind === 'MARKETPLACE_REPORT' ? await addToMissing(dependencies, reported) : success(0)
  return searching.ok
    ? success({ kept: readable.length, refused, searching: searching.value })
    : searching
}

const noteImported = async (
  dependencies: ImportDependencies,
  kind: ImportKind,
  rows: readonly ImportedRow[],
): Promise<void> => {
  if (kind === 'MARKETPLACE_REPORT') return noteImport(dependencies, 'report')
  await noteImport(dependencies, 'log')
  if (rows.some(({ fact }) => fact.message !== undefined)) await noteImport(dependencies, 'reasons')
}

const fieldOf = (problem: Failure | undefined): string =>
  problem?.kind === 'invalid-input' ? problem.field : 'row'

const withRecord = (
  { clock }: ImportDependencies,
  kind: ImportKind,
  row: ImportedRow,
): ReportedRow => {
  const { key, fact } = row
  // Of the kind and not of the file: the same row in another export is the same word.
  const connectorId = `import-${hashOf([kind]).slice(0, 12)}`
  const receipt = { at: clock.now(), connectorId, orderIds: [key.marketplaceOrderId] }
  return { ...row, told: toFactRecord(key, fact, toFactObservation(fact, receipt)) }
}

const keepAll = async (
  dependencies: ImportDependencies,
  kind: ImportKind,
  rows: readonly ReportedRow[],
): Promise<Result<void, Failure>> => {
  const limit = createLimit(atOnce)
  const results = await Promise.all(
    rows.map((row) =>
      limit(() =>
        kind === 'MARKETPLACE_REPORT'
          ? keepReported(dependencies, row)
          : keepObservation(dependencies, row.key, row.told),
      ),
    ),
  )
  const kept = allOf(results)
  return kept.ok ? success(undefined) : kept
}

/**
 * Most orders of a report are well, and whether one that is canceled there lives here Orders can tell of many at a time:
 * of an order without a record what the report says waits with it until it was looked for.
 */
const keepReported = async (
  dependencies: ImportDependencies,
  { key, told }: ReportedRow,
): Promise<Result<void, Failure>> => {
  const { memory, clock } = dependencies
  if (!judge(told, { ...memory.settings.rules, now: clock.now() }).open) {
    const kept = await isKept(dependencies, key)
    if (!kept.ok) return kept
    if (!kept.value) return success(undefined)
  }
  return keepObservation(dependencies, key, told)
}
