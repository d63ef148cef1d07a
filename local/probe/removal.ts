import type { Caller } from './caller'
import type { Answered } from './exchange'
import { everyId, schemaName, upperCaseId, type Scratch } from './scratch'
import { StoppedError } from './stopped'

// Takes away what the probe wrote. A 404 shows that nothing is there, unless it is known to have been written.

const isGone = (scratch: Scratch, { call, status }: Answered): boolean =>
  status < 300 || (status === 404 && !scratch.wasWritten(call))

/** Removes what an earlier run may have left; the schema, which goes last, says whether there is anything. */
export const removeLeftovers = async (caller: Caller, scratch: Scratch): Promise<void> => {
  const marker = await caller.ask(scratch.schema('GET'))
  if (marker.status !== 404) await removeAll(caller, scratch)
}

/** Removes everything by its id. Throws where nothing shows that it is gone. */
export const removeAll = async (caller: Caller, scratch: Scratch): Promise<void> => {
  const left = await firstLeft(caller, scratch).catch((error: unknown) => {
    if (!(error instanceof StoppedError)) throw error
    throw new StoppedError(`${error.message} ${mayBeThere(scratch)}`)
  })
  if (left === undefined) return
  const { status, call } = left
  throw new StoppedError(`${call.method} ${call.path} answered ${status}. ${mayBeThere(scratch)}`)
}

const firstLeft = async (caller: Caller, scratch: Scratch): Promise<Answered | undefined> => {
  const removed: Answered[] = []
  for (const id of everyId) removed.push(await caller.ask(scratch.document('DELETE', id)))
  removed.push(await removeOtherCase(caller, scratch))
  const left = removed.find((answered) => !isGone(scratch, answered))
  // Nothing can be written while the documents are locked, so nothing was.
  if (left !== undefined && left.status !== 423) return left
  const unmade = await caller.ask(scratch.schema('DELETE'))
  return isGone(scratch, unmade) ? undefined : unmade
}

/** Search keeps a row for each way in which an id was written: only a document of that very id takes it with it. */
const removeOtherCase = async (caller: Caller, scratch: Scratch): Promise<Answered> => {
  const query = { _schema: schemaName }
  const put = scratch.document('PUT', upperCaseId, { query, body: { kind: 'case' } })
  const written = await caller.ask(put)
  return written.status === 423 ? written : caller.ask(scratch.document('DELETE', upperCaseId))
}

const mayBeThere = ({ account }: Scratch): string =>
  `What the probe wrote in orderops_probe may still be there: sign in to ${account} if need be, and run it again with --scratch, which removes it first.`
