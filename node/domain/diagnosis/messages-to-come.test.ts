import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { diagnose } from './diagnose'
import type { ErrorType } from './diagnosis'

// Messages that the rules had not seen when they were measured: documented ones that were put aside, re-wordings by
// somebody who knew no rule, lines of public catalogues, and texts that are no integration errors. contributing/diagnosis-quality.md has the
// figures of that first time; since then the rules may learn from them, and must not fall behind.

type Expected = {
  readonly text: string
  readonly errorType: ErrorType
  readonly alsoPossible: readonly ErrorType[]
}

const readFixture = (...path: readonly string[]) =>
  JSON.parse(readFileSync(join(__dirname, 'fixtures', ...path), 'utf8'))

const diagnosed = (entries: readonly Expected[]) =>
  entries.map(({ text, errorType, alsoPossible }) => {
    const diagnosis = diagnose({ message: text, errors: [] })
    const isSure = diagnosis.confidence === 'HIGH'
    const isRight =
      diagnosis.errorType === errorType || (!isSure && alsoPossible.includes(diagnosis.errorType))
    return { isRight, isSurelyWrong: isSure && !isRight }
  })

const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length

describe.each([
  // Written by the author of the rules, kind by kind, before learning from them.
  ['../siblings-2026-11-30.json', 0.94],
  ['documented.json', 0.94],
  ['rewordings.json', 0.94],
  ['rewordings-2026-11-25.json', 0.94],
  ['catalogues-2026-11-29.json', 0.94],
  ['catalogues-second-2026-11-29.json', 0.94],
  ['catalogues-third-2026-11-29.json', 0.94],
  ['catalogues-fourth-2026-11-29.json', 0.94],
  ['catalogues-fifth-2026-11-30.json', 0.94],
  ['catalogues-sixth-2026-11-30.json', 0.9],
  ['catalogues-seventh-2026-11-30.json', 0.94],
])('messages of %s', (name, least) => {
  const results = diagnosed(readFixture('held-out', name))

  it('mostly have the right type', () => {
    expect(share(results.map(({ isRight }) => isRight))).toBeGreaterThanOrEqual(least)
  })

  it('are hardly ever wrong with certainty', () => {
    const wrong = results.map(({ isSurelyWrong }) => isSurelyWrong)

    expect(share(wrong)).toBeLessThanOrEqual(0.03)
  })
})

describe('texts that are no integration errors', () => {
  it.each([['negatives.json'], ['held-out', 'negatives-2026-11-25.json']])(
    'are not classified (%s)',
    (...path) => {
      const texts: readonly { readonly text: string }[] = readFixture(...path)
      const types = texts.map(({ text }) => diagnose({ message: text, errors: [] }).errorType)

      expect(share(types.map((type) => type === 'UNCLASSIFIED'))).toBeGreaterThanOrEqual(0.99)
    },
  )
})
