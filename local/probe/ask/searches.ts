import type { Answered } from '../exchange'
import { another, holds, other, reading, type Asker, type Prober } from '../finding'
import { all, idOf, rowCount, type Scratch } from '../scratch'
import { answerOf, byCount, countIn, idsIn, isWritten, writing } from './master-data-answers'

type Searching = (asker: Asker, where: string, rest?: object) => Promise<Answered>

const searching =
  (scratch: Scratch): Searching =>
  (asker, where, rest = {}) =>
    asker.ask(scratch.search(where, { headers: all, ...rest }))

const arrayEquality =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const found = await searching(scratch)(asker, 'tags=a')
    if (found.status === 400) return reading({ arrayEquality: 'refuses' })
    return byCount('arrayEquality', { 1: 'any-element' })(found)
  }

const contentRangeFormat =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const found = await searching(scratch)(asker, 'kind=row')
    const range = found.headers.get('rest-content-range') ?? 'none'
    const [, separator = ''] = /^resources([= ])\d+-\d+\/\d+$/.exec(range) ?? []
    if (separator === '') return another(`REST-Content-Range: ${range}`)
    return reading({ contentRangeFormat: separator === '=' ? 'equals' : 'space' })
  }

const greatestTotal =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const found = await searching(scratch)(asker, 'kind=row')
    const [, text] = /\/(\d+)$/.exec(found.headers.get('rest-content-range') ?? '') ?? []
    const total = Number(text)
    if (total === rowCount) return reading({ greatestTotal: Number.MAX_SAFE_INTEGER })
    return total > 0 && total < rowCount
      ? reading({ greatestTotal: total })
      : another(`${text ?? 'no total'} of ${rowCount}`)
  }

const defaultPageSize =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const count = countIn(await searching(scratch)(asker, 'kind=row', { headers: {} }))
    return count !== undefined && count > 0 && count < rowCount
      ? reading({ defaultPageSize: count })
      : another(`${count ?? 'none'} of ${rowCount} documents came`)
  }

const unsortedPages =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const orders: string[] = []
    for (let time = 0; time < 4; time += 1) {
      const ids = idsIn(await searching(scratch)(asker, 'kind=row'))
      if (ids === undefined) return another('the search failed')
      orders.push(ids.join())
    }
    const [first = ''] = orders
    if (orders.some((order) => order !== first)) return reading({ unsortedPages: 'any-order' })
    return first === first.split(',').sort().join()
      ? reading({ unsortedPages: 'by-id' })
      : another('four times the same order, and not by id')
  }

const notIndexed =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const filtered = await searching(scratch)(asker, 'hidden=x')
    const sorted = await searching(scratch)(asker, 'kind=row', { query: { _sort: 'hidden ASC' } })
    if (filtered.status === 400 && sorted.status === 400) return holds
    return other(`the filter answered ${filtered.status}, the sort ${sorted.status}`)
  }

const missingFieldLast =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const having = ['probe-row-1', 'probe-row-2', 'probe-row-3']
    for (const direction of ['ASC', 'DESC']) {
      const query = { _sort: `maybe ${direction}` }
      const first = idsIn(await searching(scratch)(asker, 'kind=row', { query }))?.slice(0, 3)
      if (first === undefined) return another('the search failed')
      if ([...first].sort().join() !== having.join()) return other(`not last with ${direction}`)
    }
    return holds
  }

const counts: readonly (readonly [where: string, count: number])[] = [
  ['kind=row AND n<=2', 2],
  ['kind=row AND n>=23', 2],
  ['(n=23 OR n=24) AND kind=row', 2],
  ['n=24 OR n=23 AND kind=none', 1],
]

const operators =
  (scratch: Scratch): Prober =>
  async (asker) => {
    for (const [where, wanted] of counts) {
      const found = await searching(scratch)(asker, where)
      const count = countIn(found)
      if (count !== wanted) return other(`${where}: ${count ?? found.status}, not ${wanted}`)
    }
    return holds
  }

const timesAsText =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const where = 'at between 2026-01-05T00:00:00.000Z AND 2026-01-07T00:00:00.000Z'
    const found = await searching(scratch)(asker, where)
    const count = countIn(found)
    return count === 3 ? holds : other(`${count ?? found.status} instead of 3 documents`)
  }

const rangeBeyond =
  (scratch: Scratch): Prober =>
  async (asker) => {
    for (const range of ['0-101', '9990-10001']) {
      const headers = { 'REST-Range': `resources=${range}` }
      const found = await searching(scratch)(asker, 'kind=row', { headers })
      if (found.status !== 400) return other(`${range} answered ${found.status}`)
    }
    return holds
  }

const lagPatienceMs = 30_000
const stepMs = 500

const searchLag =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const text = `lag-${Date.now().toString(36)}`
    const written = await asker.ask(
      writing(scratch, 'PUT', { id: idOf('lag'), body: { kind: 'lag', text } }),
    )
    if (!isWritten(written)) return another(answerOf(written))
    const from = Date.now()
    for (;;) {
      const found = await searching(scratch)(asker, `text=${text}`)
      const waited = Date.now() - from
      const count = countIn(found)
      if (count === undefined) return another(answerOf(found))
      if (count > 0) return reading({ searchLagMs: Math.round(waited / stepMs) * stepMs })
      if (waited > lagPatienceMs) return another('not seen within 30 seconds')
    }
  }

/** What search makes of the rows. */
export const searchProbers = (scratch: Scratch): Readonly<Record<string, Prober>> => ({
  'master-data.searchLagMs': searchLag(scratch),
  'master-data.textMatch': async (asker) =>
    byCount('textMatch', { 0: 'exact', 1: 'ignores-case' })(
      await searching(scratch)(asker, 'text=failed'),
    ),
  'master-data.differenceOnMissingField': async (asker) =>
    byCount('differenceOnMissingField', { [rowCount - 1]: 'matches', 2: 'skips' })(
      await searching(scratch)(asker, 'kind=row AND maybe<>x'),
    ),
  'master-data.arrayEquality': arrayEquality(scratch),
  'master-data.contentRangeFormat': contentRangeFormat(scratch),
  'master-data.defaultPageSize': defaultPageSize(scratch),
  'master-data.unsortedPages': unsortedPages(scratch),
  'master-data.greatestTotal': greatestTotal(scratch),
  'master-data.not-indexed': notIndexed(scratch),
  'master-data.missing-field-last': missingFieldLast(scratch),
  'master-data.operators': operators(scratch),
  'master-data.times-as-text': timesAsText(scratch),
  'master-data.range-beyond': rangeBeyond(scratch),
})
