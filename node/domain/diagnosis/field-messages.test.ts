import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { diagnose, type Reported } from './diagnose'
import { impliedStatus } from './implied-status'

// What the field sends: lines that people posted and that catalogues of errors list, with the types that each of them may
// have. `NONE` is good news.

type FieldCase = {
  readonly id: string
  readonly source: string
  readonly reported: Reported
  readonly errorTypes: readonly string[]
  readonly mustNot?: readonly string[]
}

type Catalogue = {
  readonly source: string
  readonly messages: readonly {
    readonly text: string
    readonly errorTypes: readonly string[]
  }[]
}

const readFixture = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, 'fixtures', 'field', `${name}.json`), 'utf8'))

const read = (reported: Reported) => {
  const diagnosis = diagnose(reported)
  const { status, isProblem } = impliedStatus(reported, diagnosis)
  const type = isProblem ? diagnosis.errorType : 'NONE'
  return { type, isSure: diagnosis.confidence === 'HIGH', status }
}

const cases: readonly FieldCase[] = readFixture('cases')

describe('a line from the field', () => {
  it.each(cases.map((each) => [each.id, each] as const))('is read right: %s', (_, each) => {
    const { type, isSure, status } = read(each.reported)

    expect(each.errorTypes).toContain(type)
    const said = [type, `status:${status ?? ''}`, isSure ? 'confidence HIGH' : '']
    expect((each.mustNot ?? []).filter((word) => said.includes(word))).toEqual([])
  })
})

describe.each(['catalogues'])('lines of %s', (name) => {
  const { messages }: Catalogue = readFixture(name)
  const results = messages.map(({ text, errorTypes }) => {
    const { type, isSure } = read({ message: text, errors: [] })
    return { text, type, isSure, isRight: errorTypes.includes(type) }
  })

  it('have the right type', () => {
    expect(results.filter(({ isRight }) => !isRight).map(({ text }) => text)).toEqual([])
  })

  it('are never wrong with certainty', () => {
    expect(results.filter(({ isRight, isSure }) => !isRight && isSure)).toEqual([])
  })
})
