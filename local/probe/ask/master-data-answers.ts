import type { Answered, Call } from '../exchange'
import { another, reading, type Asker, type Outcome } from '../finding'
import { schemaName, type Scratch } from '../scratch'
import { only, meaningOf, MeaningError } from './meaning'

// How answers of Master Data are read.

const writtenStatuses = [200, 201, 204, 304]
const missingStatuses = [204, 404]

/** With which a write is refused for what it says. 401, 403 and 429 refuse who asks. */
export const refusalStatuses: readonly number[] = [400, 409, 412, 422, 428]

export const isWritten = ({ status }: Answered): boolean => writtenStatuses.includes(status)

/** Goes on where the write was taken, or refused for what it says. */
export const writtenOrRefused = (answered: Answered, refusals = refusalStatuses): Answered =>
  only(answered, [...writtenStatuses, ...refusals])

export const written = (answered: Answered): Answered => only(answered, writtenStatuses)

export const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null
    ? new Map<string, unknown>(Object.entries(body)).get(name)
    : undefined

/** The ids of the documents that a search answered with. */
export const idsIn = (answered: Answered): readonly string[] => {
  const { body } = only(answered, [200, 206])
  if (!Array.isArray(body)) throw new MeaningError(another('the search answered with no list'))
  return body.map((each) => String(fieldOf(each, 'id')))
}

/** The reading that a status stands for. */
export const byStatus =
  (name: string, known: Readonly<Record<number, string | number>>) =>
  (answered: Answered): Outcome =>
    meaningOf(
      answered,
      Object.fromEntries(
        Object.entries(known).map(([status, value]) => [status, reading({ [name]: value })]),
      ),
    )

/** The reading that a number of documents stands for. */
export const byCount =
  (name: string, known: Readonly<Record<number, string>>) =>
  (answered: Answered): Outcome => {
    const count = idsIn(answered).length
    const value = known[count]
    return value === undefined ? another(`${count} documents`) : reading({ [name]: value })
  }

export const read = (asker: Asker, scratch: Scratch, id: string): Promise<Answered> =>
  asker.ask(scratch.document('GET', id, { query: { _fields: 'kind,n,text,at,maybe' } }))

/** What stands under an id; undefined where nothing does. */
export const documentUnder = async (
  asker: Asker,
  scratch: Scratch,
  id: string,
): Promise<unknown> => {
  const { status, body } = only(await read(asker, scratch, id), [200, ...missingStatuses])
  return status === 200 ? body : undefined
}

/** Under the schema, which a condition needs. */
export const writing = (
  scratch: Scratch,
  method: Call['method'],
  document: { readonly id: string; readonly body: object; readonly where?: string },
): Call => {
  const { id, body, where } = document
  const query = { _schema: schemaName, ...(where === undefined ? {} : { _where: where }) }
  return scratch.document(method, id, { query, body })
}
