import { keepSavedFiles } from '../testing/saved-files'
import type { Surroundings } from './hand-over'
import { handOver } from './hand-over'

const file = { name: 'orders.csv', content: new Blob(['a']) }

const saved = keepSavedFiles()

const aDocument = () => document.implementation.createHTMLDocument()

const outermost = (): Surroundings => {
  const window = {
    document: aDocument(),
    get parent(): Surroundings {
      return window
    },
  }
  return window
}

const stranger: Surroundings = {
  get parent() {
    return stranger
  },
  get document(): Document {
    throw new Error('SecurityError')
  },
}

describe('a file that is handed over', () => {
  it('is saved by a link of the page itself where nothing is around it', () => {
    expect(handOver(file)).toBe(true)
    expect(saved).toEqual([{ ...file, by: document }])
  })

  it('is saved by a link of the outermost document, whose frames’ policy does not hold for it', () => {
    const admin = outermost()
    const middle = { document: aDocument(), parent: admin }

    expect(handOver(file, { document, parent: middle })).toBe(true)
    expect(saved.map((each) => each.by)).toEqual([admin.document])
  })

  it('may not be saved where another origin’s document is around the page, and says so', () => {
    expect(handOver(file, { document, parent: stranger })).toBe(false)
    expect(saved.map((each) => each.by)).toEqual([document])
  })
})
