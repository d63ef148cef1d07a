import { createMemoryCollection } from './adapters/memory/collection'
import { collectionsIn, documentKinds } from './document-kinds'
import { documentSamples } from './testing/document-samples'

const labelsOf = (kinds: readonly { readonly label: string }[]) =>
  [...new Set(kinds.map(({ label }) => label))].sort()

describe('what the app keeps', () => {
  it('has a sample of every kind, on which the contract of collections runs', () => {
    expect(labelsOf(documentSamples)).toEqual(labelsOf(Object.values(documentKinds)))
  })

  it('names each kind differently in failures', () => {
    expect(labelsOf(Object.values(documentKinds))).toHaveLength(Object.keys(documentKinds).length)
  })

  it('opens each kind once, under its name', () => {
    const opened: string[] = []
    const collections = collectionsIn((kind) => {
      opened.push(kind.label)
      return createMemoryCollection(kind)
    })
    expect(Object.keys(collections)).toEqual(Object.keys(documentKinds))
    expect(opened).toEqual(Object.values(documentKinds).map(({ label }) => label))
  })
})
