import type { Caller } from './caller'
import type { Answered, Call } from './exchange'

// The one entity that the probe writes to. Every id is always the same, so that whoever comes later knows what there
// may be without having to search for it; the schema comes first and goes last, and so says whether anything is left.

const entity = 'orderops_probe'
export const schemaName = 'probe'
export const rowCount = 24

const schema = {
  properties: {
    kind: { type: 'string' },
    n: { type: 'integer' },
    text: { type: 'string' },
    maybe: { type: 'string' },
    at: { type: 'string' },
    tags: { type: 'array' },
    hidden: { type: 'string' },
  },
  required: ['kind'],
  'v-indexed': ['kind', 'n', 'text', 'maybe', 'at', 'tags'],
  'v-cache': false,
}

const singles = [
  'created',
  'condition',
  'condition-on-none',
  'same',
  'same-with-condition',
  'lag',
  'lock',
  'patches-1',
  'patches-2',
  'patches-3',
  'case',
] as const

export type Single = (typeof singles)[number]

export const idOf = (single: Single): string => `probe-${single}`
export const upperCaseId = idOf('case').toUpperCase()
/** Never written. */
export const unusedId = 'probe-unused'
const rowId = (n: number): string => `probe-row-${n}`
const rows = Array.from({ length: rowCount }, (_, index) => index + 1)

/** Three rows have a field that the others lack, one a text in capitals and a list. */
const rowOf = (n: number): object => ({
  kind: 'row',
  n,
  at: new Date(Date.UTC(2026, 0, n)).toISOString(),
  ...(n <= 3 ? { maybe: n === 1 ? 'x' : 'y' } : {}),
  ...(n === 1 ? { text: 'FAILED', tags: ['a', 'b'] } : {}),
})

/** Of everything that the probe writes, but for the one in capitals. */
export const everyId: readonly string[] = [...rows.map(rowId), ...singles.map(idOf)]

/** Addresses of the scratch entity of an account. */
export class Scratch {
  private readonly written = new Set<string>()

  constructor(
    readonly account: string,
    /** How long search may lag. */
    readonly searchPatienceMs = 30_000,
  ) {}

  /** From now on a 404 to its removal does not show that it is gone. */
  noteWritten({ path }: Call): void {
    this.written.add(path)
  }

  wasWritten({ path }: Call): boolean {
    return this.written.has(path)
  }

  document(method: Call['method'], id: string, rest: Partial<Call> = {}): Call {
    return this.call(method, `documents/${id}`, rest)
  }

  search(where: string, rest: Partial<Call> = {}): Call {
    return this.call('GET', 'search', {
      ...rest,
      query: { _schema: schemaName, _fields: 'id,n', _where: where, ...rest.query },
    })
  }

  schema(method: Call['method']): Call {
    const body = method === 'PUT' ? { body: schema } : {}
    return this.call(method, `schemas/${schemaName}`, body)
  }

  call(method: Call['method'], path: string, rest: Partial<Call> = {}): Call {
    const host = `${this.account}.vtexcommercestable.com.br`
    return { method, host, path: `/api/dataentities/${entity}/${path}`, ...rest }
  }
}

export const all = { 'REST-Range': 'resources=0-100' }

const withSchema = { query: { _schema: schemaName } }

/** Writes the schema and the rows. Returns the first answer that stands in the way. */
export const prepare = async (caller: Caller, scratch: Scratch): Promise<Answered | undefined> => {
  const saved = await caller.ask(scratch.schema('PUT'))
  if (saved.status >= 300) return saved
  scratch.noteWritten(saved.call)
  for (const n of rows) {
    const written = await caller.ask(
      scratch.document('PUT', rowId(n), { ...withSchema, body: rowOf(n) }),
    )
    if (written.status >= 300 && written.status !== 304) return written
    scratch.noteWritten(written.call)
  }
  return undefined
}
