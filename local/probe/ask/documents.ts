import { another, cannot, holds, other, reading, type Prober } from '../finding'
import { idOf, unusedId, upperCaseId, type Scratch } from '../scratch'
import {
  byStatus,
  fieldOf,
  isWritten,
  read,
  refusalStatuses,
  documentUnder,
  writing,
  written,
  writtenOrRefused,
} from './master-data-answers'
import { answerOf } from './meaning'

const missingDocument =
  (scratch: Scratch): Prober =>
  async (asker) =>
    byStatus('missingDocument', { 404: 'not-found', 204: 'no-content' })(
      await read(asker, scratch, unusedId),
    )

const failedCondition =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const id = idOf('condition')
    const first = writing(scratch, 'PUT', { id, body: { kind: 'condition', n: 1 } })
    const second = writing(scratch, 'PUT', {
      id,
      body: { kind: 'condition', n: 2 },
      where: 'n=99',
    })
    written(await asker.ask(first))
    const refused = writtenOrRefused(await asker.ask(second))
    const stands = fieldOf(await documentUnder(asker, scratch, id), 'n')
    if (stands !== 1) return another(`${answerOf(refused)}, and the document changed all the same`)
    return isWritten(refused)
      ? reading({ failedCondition: 'silent' })
      : reading({ failedCondition: 'error', failedConditionStatus: refused.status })
  }

const conditionOnMissingDocument =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const id = idOf('condition-on-none')
    const put = writing(scratch, 'PUT', { id, body: { kind: 'none', n: 1 }, where: 'n=99' })
    const answered = writtenOrRefused(await asker.ask(put), [...refusalStatuses, 404])
    const stands = (await documentUnder(asker, scratch, id)) !== undefined
    if (stands && !isWritten(answered)) {
      return another(`${answerOf(answered)}, and the document stands all the same`)
    }
    return reading({ conditionOnMissingDocument: stands ? 'creates' : 'refuses' })
  }

const unchangedWriteStatus =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const body = { kind: 'same', n: 1 }
    written(await asker.ask(writing(scratch, 'PUT', { id: idOf('same'), body })))
    return byStatus('unchangedWriteStatus', { 204: 204, 304: 304 })(
      await asker.ask(writing(scratch, 'PUT', { id: idOf('same'), body })),
    )
  }

const createByIdStatus =
  (scratch: Scratch): Prober =>
  async (asker) =>
    byStatus('createByIdStatus', { 204: 204, 201: 201 })(
      await asker.ask(writing(scratch, 'PUT', { id: idOf('created'), body: { kind: 'created' } })),
    )

const deleteOfMissingDocument =
  (scratch: Scratch): Prober =>
  async (asker) =>
    byStatus('deleteOfMissingDocument', { 204: 'no-content', 404: 'not-found' })(
      await asker.ask(scratch.document('DELETE', unusedId)),
    )

/** A write that fails its condition is told apart first: it may answer as one that is taken. */
const unchangedBeforeCondition =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const id = idOf('same-with-condition')
    const put = (n: number, where?: string) =>
      writing(scratch, 'PUT', {
        id,
        body: { kind: 'same', n },
        ...(where === undefined ? {} : { where }),
      })
    written(await asker.ask(put(1)))
    const failed = writtenOrRefused(await asker.ask(put(2, 'n=99')))
    if (isWritten(failed)) return cannot('a write that fails its condition answers as any other')
    const again = writtenOrRefused(await asker.ask(put(1, 'n=99')), [failed.status])
    return isWritten(again) ? holds : other(`${answerOf(again)} although nothing changed`)
  }

const patchNotRequired =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const patch = writing(scratch, 'PATCH', { id: idOf('created'), body: { n: 7 } })
    const patched = writtenOrRefused(await asker.ask(patch), [400, 422])
    return isWritten(patched) ? holds : other(answerOf(patched))
  }

const documentIds =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const [id, body] = [idOf('case'), { kind: 'case', n: 1 }]
    written(await asker.ask(writing(scratch, 'PUT', { id, body })))
    const patch = { id: upperCaseId, body: { kind: 'case', text: 'upper' } }
    written(await asker.ask(writing(scratch, 'PATCH', patch)))
    const isOne = fieldOf(await documentUnder(asker, scratch, id), 'text') === 'upper'
    return reading({ documentIds: isOne ? 'ignore-case' : 'exact' })
  }

/** What needs no document that is written for it. */
export const masterDataReads = (scratch: Scratch): Readonly<Record<string, Prober>> => ({
  'master-data.missingDocument': missingDocument(scratch),
})

/** What writing a document answers, and what then stands there. */
export const documentProbers = (scratch: Scratch): Readonly<Record<string, Prober>> => ({
  'master-data.createByIdStatus': createByIdStatus(scratch),
  'master-data.patch-not-required': patchNotRequired(scratch),
  'master-data.failedCondition': failedCondition(scratch),
  'master-data.conditionOnMissingDocument': conditionOnMissingDocument(scratch),
  'master-data.unchangedWriteStatus': unchangedWriteStatus(scratch),
  'master-data.unchanged-before-condition': unchangedBeforeCondition(scratch),
  'master-data.deleteOfMissingDocument': deleteOfMissingDocument(scratch),
  'master-data.documentIds': documentIds(scratch),
  'master-data.documentWrites': async () => reading({ documentWrites: 'open' }),
})
