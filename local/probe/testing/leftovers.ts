import type { TestSandbox } from '../../../sandbox/testing/start-sandbox'

export const entityPath = '/api/dataentities/orderops_probe/'

/** What stands in the entity of the probe, in the documents, in the search and of the schema. */
export const leftovers = async (sandbox: TestSandbox): Promise<readonly string[]> => {
  const token = await sandbox.appToken('demostore')
  const read = (path: string) =>
    sandbox.upstream('GET', `http://demostore.vtexcommercestable.com.br${entityPath}${path}`, {
      token,
      headers: { 'REST-Range': 'resources=0-100' },
    })
  const found = (await read('search?_fields=id')).body as readonly { id: string }[]
  const schema = (await read('schemas/probe')).status === 404 ? [] : ['the schema']
  const documents = await Promise.all(
    [...found.map(({ id }) => id), 'probe-row-1', 'probe-row-24', 'probe-case'].map(async (id) =>
      (await read(`documents/${id}`)).status === 404 ? [] : [id],
    ),
  )
  return [...found.map(({ id }) => `row of search ${id}`), ...documents.flat(), ...schema]
}
