import type { Failure } from '../../domain/failure'
import type { ImportMaterial } from '../../domain/imports/import-material'
import {
  readImportedRow,
  rowField,
  type ImportedRow,
  type ImportKind,
  type ImportReading,
} from '../../domain/orders/imported-row'
import { toFactObservation } from '../../domain/orders/to-observation'
import { toFactRecord } from '../../domain/orders/observed-record'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { hashOf } from '../../lib/hash'
import { inSlices, type Steps } from '../../lib/in-slices'
import { createLimit } from '../../lib/limit'
import { unpacked } from '../../lib/packed'
import { allOf, failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { knownAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { noteAliases, writeAliases } from '../kept/order-aliases'
import { keepAndShow, type KeepDependencies } from '../ingest/keep-observation'
import { orderIdProblem } from '../ingest/order-id-check'
import { noteKnownUntil } from './failures-known'
import type { ImportMemory } from './import-memory'
import { noteImport } from './noted-imports'
import type { ReportStores } from './report-store'
import { takeReportPart, type PartOfReport } from './take-report-part'

export type ImportDependencies = KeepDependencies &
  AffiliatesDependencies &
  ReportStores & {
    readonly memory: { readonly imports: ImportMemory }
  }

export type ImportRequest = {
  readonly kind: ImportKind
  readonly affiliateId?: string
  /** Packed: gzip, in Base64, of a JSON list. */
  readonly rows: string
  /** Which part of a report it is. Only and always of a report. */
  readonly report?: PartOfReport
}

/** What was wrong with a row, by its place in the batch, from 0. */
export type RefusedRow = { readonly index: number; readonly field: string }

export type Imported = {
  /** How many rows could be read. Of a report they are stored, and matched with Orders in the background. */
  readonly read: number
  /** Of the rows of a log the orders that require action now. Of the others nothing is kept. */
  readonly open: number
  readonly refused: readonly RefusedRow[]
}

const mostRows = 500

const atOnce = 16

/**
 * Takes in a part of what a person imported. Rows that cannot be read are named and the others taken; importing the same
 * rows again changes nothing. `ok` means that every row that was read is stored, as far as anything is kept of it.
 */
export const importOrders = async (
  dependencies: ImportDependencies,
  { kind, affiliateId, rows, report }: ImportRequest,
): Promise<Result<Imported, Failure>> => {
  const bodies = rowsIn(rows)
  if (!bodies.ok) return bodies
  const affiliates = await knownAffiliates(dependencies)
  if (!affiliates.ok) return affiliates
  const affiliateIds = new Set(affiliates.value.map(({ id }) => id))
  if (affiliateId !== undefined && !affiliateIds.has(affiliateId)) return invalid('affiliateId')
  const reading = { kind, affiliateId, affiliateIds, now: dependencies.clock.now() }
  const { told, refused } = await inSlices(readRows(dependencies, bodies.value, reading))
  noteAliases(dependencies, told)
  // Neither needs the other; one that fails is done again with the part, which changes nothing of what was done.
  const [taken, named] = await Promise.all([
    kind === 'VTEX_LOG'
      ? keepAll(dependencies, told)
      : keepReport(dependencies, { report, affiliateId, told, refused: refused.length }),
    writeAliases(dependencies),
  ])
  if (!taken.ok) return taken
  if (!named.ok) return named
  if (told.length > 0) await noteImported(dependencies, kind, told)
  return success({ read: told.length, open: taken.value, refused })
}

const invalid = (field: string, reason: 'missing' | 'wrong-shape' | 'too-long' = 'wrong-shape') =>
  failure({ kind: 'invalid-input', field, reason } as const)

const rowsIn = (text: string): Result<readonly unknown[], Failure> => {
  const rows = unpacked(text)
  if (!Array.isArray(rows)) return invalid('rows')
  if (rows.length === 0) return invalid('rows', 'missing')
  return rows.length > mostRows ? invalid('rows', 'too-long') : success(rows)
}

type ReadRows = {
  /** Each as the record that knows exactly what the row says. */
  readonly told: readonly OrderIntegrationRecord[]
  readonly refused: readonly RefusedRow[]
}

/** How many rows are read until others may go on. */
const rowsAtOnce = 10

const readRows = function* (
  { clock }: { readonly clock: Clock },
  rows: readonly unknown[],
  reading: ImportReading,
): Steps<ReadRows> {
  const { kind } = reading
  const told: OrderIntegrationRecord[] = []
  const refused: RefusedRow[] = []
  for (const [index, row] of rows.entries()) {
    const read = readImportedRow(row, reading)
    const problem = read.ok
      ? orderIdProblem(read.value.key.marketplaceOrderId, rowField(kind, 'marketplaceOrderId'))
      : read.error
    if (read.ok && problem === undefined) told.push(toldBy(clock.now(), kind, read.value))
    else refused.push({ index, field: fieldOf(problem) })
    if (index % rowsAtOnce === 0) yield
  }
  return { told, refused }
}

const fieldOf = (problem: Failure | undefined): string =>
  problem?.kind === 'invalid-input' ? problem.field : 'row'

const toldBy = (at: string, kind: ImportKind, { key, fact }: ImportedRow) => {
  // Of the kind and not of the file: the same row in another export is the same word.
  const connectorId = `import-${hashOf([kind]).slice(0, 12)}`
  const receipt = { at, connectorId, orderIds: [key.marketplaceOrderId] }
  return toFactRecord(key, fact, toFactObservation(fact, receipt))
}

const noteImported = async (
  dependencies: ImportDependencies,
  kind: ImportKind,
  rows: readonly OrderIntegrationRecord[],
): Promise<void> => {
  const hasReasons = rows.some(({ words }) => words.VTEX_LOG?.message !== undefined)
  const materials: readonly ImportMaterial[] =
    kind === 'MARKETPLACE_REPORT' ? ['report'] : hasReasons ? ['log', 'reasons'] : ['log']
  await Promise.all([
    noteKnownUntil(dependencies, rows),
    ...materials.map((material) => noteImport(dependencies, material)),
  ])
}

/** How many of them require action now. */
const keepAll = async (
  dependencies: ImportDependencies,
  rows: readonly OrderIntegrationRecord[],
): Promise<Result<number, Failure>> => {
  const limit = createLimit(atOnce)
  const results = await Promise.all(
    rows.map((told) =>
      limit(() => {
        const { affiliateId, marketplaceOrderId } = told
        return keepAndShow(dependencies, { affiliateId, marketplaceOrderId }, told)
      }),
    ),
  )
  const kept = allOf(results)
  return kept.ok ? success(kept.value.filter((order) => order?.row.open === true).length) : kept
}

type ReportPartRows = Pick<ImportRequest, 'report' | 'affiliateId'> & {
  readonly told: readonly OrderIntegrationRecord[]
  readonly refused: number
}

/** Most orders of a report are well: a record is made only once it is known that one is needed. */
const keepReport = async (
  dependencies: ImportDependencies,
  { report, affiliateId, told, refused }: ReportPartRows,
): Promise<Result<number, Failure>> => {
  if (report === undefined) return invalid('report', 'missing')
  if (affiliateId === undefined) return invalid('affiliateId', 'missing')
  const partRows = told.length + refused
  const taken = await takeReportPart(dependencies, report, {
    affiliateId,
    orders: told,
    partRows,
    refused,
  })
  return taken.ok ? success(0) : taken
}
