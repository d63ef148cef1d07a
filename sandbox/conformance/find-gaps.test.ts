import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findGaps } from './find-gaps'
import { generateLists } from './generate'

const listed = {
  '': 'object',
  id: 'string',
  amount: 'number',
  note: 'null|string',
  bag: 'open',
  rows: 'array',
  'rows[]': 'object',
  'rows[].a': 'string',
  part: 'null|object',
  'part.b': 'string',
}
const right = {
  id: 'x',
  amount: 1,
  note: null,
  bag: { any: 1 },
  rows: [{ a: '' }],
  part: { b: '' },
}

it.each([
  ['none', right, []],
  ['a field too many', { ...right, more: { inside: 1 } }, ['unlisted more']],
  ['a field too few', { ...right, id: undefined }, ['absent id']],
  ['another type', { ...right, id: 7 }, ['type id']],
  ['null without leave', { ...right, id: null }, ['type id']],
  ['no element', { ...right, rows: [] }, ['empty rows']],
  ['null in place of an object', { ...right, part: null }, ['empty part']],
])('finds %s', (_, answer, gaps) => {
  expect(findGaps(listed, [JSON.parse(JSON.stringify(answer))])).toEqual(gaps)
})

it('takes several answers together', () => {
  expect(findGaps(listed, [{ ...right, part: null }, right])).toEqual([])
})

it('makes a list from an OpenAPI document', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lists-'))
  const row = { type: 'object', properties: { id: { type: 'string', nullable: true } } }
  const document = {
    info: { title: 'Marketplace API' },
    paths: {
      '/fulfillment/pvt/affiliates': {
        get: {
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
                },
              },
            },
            404: {},
          },
        },
      },
    },
    components: { schemas: { Row: row } },
  }
  const file = join(folder, 'document.json')
  await writeFile(file, JSON.stringify(document))
  expect(await generateLists(file, folder)).toEqual(['list-affiliates'])
  const list: unknown = JSON.parse(await readFile(join(folder, 'list-affiliates.json'), 'utf8'))
  expect(list).toMatchObject({
    statuses: ['200', '404'],
    fields: { '': 'array', '[]': 'object', '[].id': 'null|string' },
  })
  await rm(folder, { recursive: true })
})
