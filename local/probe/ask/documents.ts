import { another, holds, other, reading, type Prober } from '../finding'
import { idOf, unusedId, upperCaseId, type Scratch } from '../scratch'
import { answerOf, byStatus, fieldOf, isWritten, read, writing } from './master-data-answers'

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
    await asker.ask(writing(scratch, 'PUT', { id, body: { kind: 'condition', n: 1 } }))
    const refused = await asker.ask(
      writing(scratch, 'PUT', { id, body: { kind: 'condition', n: 2 }, where: 'n=99' }),
    )
    const stands = fieldOf((await read(asker, scratch, id)).body, 'n')
    if (stands !== 1) return another(`${answerOf(refused)}, and the document changed all the same`)
    if (isWritten(refused)) return reading({ failedCondition: 'silent' })
    return refused.status < 500
      ? reading({ failedCondition: 'error', failedConditionStatus: refused.status })
      : another(answerOf(refused))
  }

const conditionOnMissingDocument =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const id = idOf('condition-on-none')
    const written = await asker.ask(
      writing(scratch, 'PUT', { id, body: { kind: 'none', n: 1 }, where: 'n=99' }),
    )
    if (written.status >= 500) return another(answerOf(written))
    const stands = fieldOf((await read(asker, scratch, id)).body, 'kind') === 'none'
    return reading({ conditionOnMissingDocument: stands ? 'creates' : 'refuses' })
  }

const whereWithoutSchema =
  (scratch: Scratch): Prober =>
  async (asker) =>
    byStatus('whereWithoutSchema', { 400: 'refuses', 200: 'allows' })(
      await asker.ask(scratch.call('GET', 'search', { query: { _fields: 'id', _where: 'n=1' } })),
    )

const unchangedWriteStatus =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const body = { kind: 'same', n: 1 }
    await asker.ask(writing(scratch, 'PUT', { id: idOf('same'), body }))
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

const unchangedBeforeCondition =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const [id, body] = [idOf('same-with-condition'), { kind: 'same', n: 1 }]
    await asker.ask(writing(scratch, 'PUT', { id, body }))
    const again = await asker.ask(writing(scratch, 'PUT', { id, body, where: 'n=99' }))
    return isWritten(again) ? holds : other(`${answerOf(again)} although nothing changed`)
  }

const patchNotRequired =
  (scratch: Scratch): Prober =>
  async (asker) => {
    const patched = await asker.ask(
      writing(scratch, 'PATCH', { id: idOf('created'), body: { n: 7 } }),
    )
    return isWritten(patched) ? holds : other(answerOf(patched))
  }

const documentIds =
  (scratch: Scratch): Prober =>
  async (asker) => {
    await asker.ask(writing(scratch, 'PUT', { id: idOf('case'), body: { kind: 'case', n: 1 } }))
    const patched = await asker.ask(
      writing(scratch, 'PATCH', { id: upperCaseId, body: { kind: 'case', text: 'upper' } }),
    )
    if (!isWritten(patched)) return another(answerOf(patched))
    const isOne = fieldOf((await read(asker, scratch, idOf('case'))).body, 'text') === 'upper'
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
  'master-data.whereWithoutSchema': whereWithoutSchema(scratch),
  'master-data.unchangedWriteStatus': unchangedWriteStatus(scratch),
  'master-data.unchanged-before-condition': unchangedBeforeCondition(scratch),
  'master-data.deleteOfMissingDocument': deleteOfMissingDocument(scratch),
  'master-data.documentIds': documentIds(scratch),
  'master-data.documentWrites': async () => reading({ documentWrites: 'open' }),
})
