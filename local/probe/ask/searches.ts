import type { Answered } from '../exchange'
import { another, cannot, holds, other, reading, type Asker, type Prober } from '../finding'
import { all, idOf, rowCount, type Scratch } from '../scratch'
import { byCount, idsIn, writing, written } from './master-data-answers'
import { only, meaningOf, MeaningError } from './meaning'

const taken = [200, 206]

type Searching = (asker: Asker, where: string, rest?: object) => Promise<Answered>

const searching =
  (scratch: Scratch): Searching =>
  (asker, where, rest = {}) =>
    asker.ask(scratch.search(where, { headers: all, ...rest }))

/** Until search shows the rows, what it answers says nothing about them. They are waited for once. */
const untilSeen = (scratch: Scratch): ((asker: Asker) => Promise<void>) => {
  let [until, isSeen]: [number | undefined, boolean] = [undefined, false]
  return async (asker) => {
    until ??= Date.now() + scratch.searchPatienceMs
    while (!isSeen) {
      const found = await searching(scratch)(asker, 'kind=row')
      const count = idsIn(found).length
      isSeen = count === rowCount
      if (!isSeen && Date.now() > until) {
        throw new MeaningError(cannot(`search showed ${count} of ${rowCount} documents`))
      }
    }
  }
}

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
    const found = only(await searching(scratch)(asker, 'kind=row'), taken)
    const range = found.headers.get('rest-content-range') ?? 'none'
    const [, separator = ''] = /^resources([= ])\d+-\d+\/\d+$/.exec(range) ?? []
    if (separator === '') return another(`REST-Content-Range: ${range}`)
    return reading({ contentRangeFormat: separator === '=' ? 'equals' : 'space' })
  }

const greatestTotal =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const found = only(await searching(scratch)(asker, 'kind=row'), taken)
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
    const count = idsIn(await searching(scratch)(asker, 'kind=row', { headers: {} })).length
    return count > 0 && count < rowCount
      ? reading({ defaultPageSize: count })
      : another(`${count} of ${rowCount} documents came`)
  }

const unsortedPages =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const orders: string[] = []
    for (let time = 0; time < 4; time += 1) {
      orders.push(idsIn(await searching(scratch)(asker, 'kind=row')).join())
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
    const query = { _sort: 'hidden ASC' }
    const statuses = [
      await searching(scratch)(asker, 'hidden=x'),
      await searching(scratch)(asker, 'kind=row', { query }),
    ].map((found) => only(found, [400, ...taken]).status)
    if (statuses.every((status) => status === 400)) return holds
    return other(`the filter answered ${statuses[0]}, the sort ${statuses[1]}`)
  }

const missingFieldLast =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const having = ['probe-row-1', 'probe-row-2', 'probe-row-3']
    for (const direction of ['ASC', 'DESC']) {
      const query = { _sort: `maybe ${direction}` }
      const first = idsIn(await searching(scratch)(asker, 'kind=row', { query })).slice(0, 3)
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
      if (found.status === 400) return other(`${where}: refused`)
      const count = idsIn(found).length
      if (count !== wanted) return other(`${where}: ${count}, not ${wanted}`)
    }
    return holds
  }

const timesAsText =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const where = 'at between 2026-01-05T00:00:00.000Z AND 2026-01-07T00:00:00.000Z'
    const count = idsIn(await searching(scratch)(asker, where)).length
    return count === 3 ? holds : other(`${count} instead of 3 documents`)
  }

const rangeBeyond =
  (scratch: Scratch): Prober =>
  async (asker) => {
    for (const range of ['0-101', '9990-10001']) {
      const headers = { 'REST-Range': `resources=${range}` }
      const found = only(await searching(scratch)(asker, 'kind=row', { headers }), [400, ...taken])
      if (found.status !== 400) return other(`${range} answered ${found.status}`)
    }
    return holds
  }

const whereWithoutSchema =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const query = { _fields: 'id', _where: 'n=1' }
    const found = await asker.ask(scratch.call('GET', 'search', { query }))
    return meaningOf(found, {
      400: reading({ whereWithoutSchema: 'refuses' }),
      200: () =>
        idsIn(found).length > 0
          ? reading({ whereWithoutSchema: 'allows' })
          : another('no document came'),
    })
  }

const stepMs = 500

const searchLag =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const text = `lag-${Date.now().toString(36)}`
    const put = writing(scratch, 'PUT', { id: idOf('lag'), body: { kind: 'lag', text } })
    written(await asker.ask(put))
    const from = Date.now()
    for (;;) {
      const found = await searching(scratch)(asker, `text=${text}`)
      const waited = Date.now() - from
      if (idsIn(found).length > 0)
        return reading({ searchLagMs: Math.round(waited / stepMs) * stepMs })
      if (waited > scratch.searchPatienceMs) {
        return another(`not seen within ${Math.round(waited / 1000)} seconds`)
      }
    }
  }

const rowProbers = (scratch: Scratch): Readonly<Record<string, Prober>> => ({
  'master-data.whereWithoutSchema': whereWithoutSchema(scratch),
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

/** What search makes of the rows. */
export const searchProbers = (scratch: Scratch): Readonly<Record<string, Prober>> => {
  const seen = untilSeen(scratch)
  const onceSeen =
    (prober: Prober): Prober =>
    async (asker) => {
      await seen(asker)
      return prober(asker)
    }
  const onRows = Object.entries(rowProbers(scratch)).map(([id, prober]) => [id, onceSeen(prober)])
  return { 'master-data.searchLagMs': searchLag(scratch), ...Object.fromEntries(onRows) }
}
