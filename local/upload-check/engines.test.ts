import { refusedByEngines } from './engines'
import { aTree, removeTrees } from './testing/a-tree'

afterAll(removeTrees)

const aPackage = (name: string, node: string): string =>
  JSON.stringify({ name, version: '1.0.0', engines: { node } })

describe('a package', () => {
  it.each([
    ['node_modules/saxen', '>= 20.12'],
    ['node_modules/@jest/expect', '^18.14.0 || >=22'],
    ['node_modules/reader/node_modules/saxen', '>=16.21'],
    ['node_modules/old', '<16'],
  ])('that excludes the Node of the builder is found in %s', async (path, node) => {
    const tree = aTree({ [`${path}/package.json`]: aPackage('planted', node) })

    expect(await refusedByEngines([tree], [])).toEqual([
      expect.stringContaining(`planted 1.0.0 wants Node ${node}`),
    ])
  })

  it.each(['>=14', '^16.10.0 || >=18', '*', ''])('that allows it with %j is not', async (node) => {
    const tree = aTree({ 'node_modules/a/package.json': aPackage('a', node) })

    expect(await refusedByEngines([tree], [])).toEqual([])
  })

  it('whose package.json says nothing of engines, or in another form, is not', async () => {
    const tree = aTree({
      'node_modules/a/package.json': '{ "name": "a", "version": "1.0.0", "engines": ["node"] }',
      'node_modules/a/esm/package.json': '{ "type": "module" }',
      'node_modules/b/package.json': '{ "name": "b", "version": "1.0.0" }',
    })

    expect(await refusedByEngines([tree], [])).toEqual([])
  })
})

describe('an exception', () => {
  const exception = { name: 'saxen', version: '1.0.0', reason: 'Tried on VTEX.' }

  it('lets a package through', async () => {
    const tree = aTree({ 'node_modules/saxen/package.json': aPackage('saxen', '>=20') })

    expect(await refusedByEngines([tree], [exception])).toEqual([])
  })

  it('that nothing needs is a fault', async () => {
    expect(await refusedByEngines([aTree({})], [exception])).toEqual([
      expect.stringContaining('saxen 1.0.0 is not needed'),
    ])
  })
})
