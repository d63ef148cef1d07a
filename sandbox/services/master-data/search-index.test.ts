import { Database } from '../../core/database'
import { SettingsHolder } from '../../core/settings'
import { masterDataSql } from './master-data'
import { SchemaStore } from './schema-store'
import { SearchIndex } from './search-index'
import { selectionOf } from './selection-of'

const entity = { account: 'acme', entity: 'orders' }
const at = (second: number) => new Date(second * 1000).toISOString()

it('finds the few of thousands that were written last without going through all of their workspace', async () => {
  const database = await Database.open()
  await database.run(masterDataSql)
  const settings = new SettingsHolder()
  settings.merge({ searchLagMs: 0 })
  const schemas = new SchemaStore(database)
  const text = { type: 'string' }
  await schemas.put(entity, 'v1', {
    properties: { workspace: text, updatedAt: text },
    'v-indexed': ['workspace', 'updatedAt'],
  })
  const index = new SearchIndex(database, settings, { now: () => 0 })
  for (let second = 0; second < 2000; second += 1) {
    const body = { workspace: 'master', updatedAt: at(second) }
    index.note({ key: { ...entity, id: `d${second}` }, body, version: 1, at: 0 })
  }
  await index.catchUp()
  const query = new URLSearchParams({
    _schema: 'v1',
    _where: `workspace="master" AND updatedAt>="${at(1990)}"`,
  })
  const selected = selectionOf(entity, query, { schemas, settings: settings.current() })
  if (!selected.ok) throw new Error('It is a selection')
  const { where } = selected.value.selection
  const plan = await database.run(
    `EXPLAIN SELECT id FROM search_documents
     WHERE account = 'acme' AND entity = 'orders' AND ${where}`,
  )
  await database.close()

  expect(JSON.stringify(plan)).toMatch(/Index Cond[^}]*updatedAt/)
})
