import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { amountFacts } from './amount'
import { diagnose, type Reported } from './diagnose'
import { errorTypes, type Diagnosis, type ErrorType } from './diagnosis'

// A file in, a diagnosis out: what sources are documented to say, with values put in, and what looks alike and is not.
// A changed rule shows itself here as a changed fixture.

type Fixtures = {
  readonly fires: readonly {
    readonly name: string
    readonly reported: Reported
    readonly diagnosis: Diagnosis
  }[]
  readonly nearMisses: readonly {
    readonly name: string
    readonly reported: Reported
    readonly errorType: ErrorType
  }[]
}

// A failure without any word, and one that nobody understands, have nothing to fire on.
const documentedTypes = errorTypes
  .slice(0, -2)
  .map((type) => type.toLowerCase().replaceAll('_', '-'))

const fixturesOf = (name: string): Fixtures =>
  JSON.parse(readFileSync(join(__dirname, 'fixtures', `${name}.json`), 'utf8'))

describe.each(documentedTypes)('%s', (type) => {
  const { fires, nearMisses } = fixturesOf(type)

  it.each(fires.map((fixture) => [fixture.name, fixture] as const))('is %s', (_, fixture) => {
    // Templates have tests of their own.
    expect({ ...diagnose(fixture.reported), template: undefined }).toEqual(fixture.diagnosis)
  })

  it.each(nearMisses.map((fixture) => [fixture.name, fixture] as const))(
    'is not %s',
    (_, fixture) => {
      expect(diagnose(fixture.reported).errorType).toBe(fixture.errorType)
    },
  )

  it('prints each value as the message does, where the message does', () => {
    const places = fires.flatMap(({ diagnosis: { facts, rawMessage = '' } }) =>
      facts
        .filter(({ start }) => start !== undefined)
        .map(({ name, value, start, end }) => ({
          name,
          value,
          printed: rawMessage.slice(start, end),
        })),
    )
    const differing = places.filter(
      ({ name, value, printed }) => printed !== value && !amountFacts.has(name),
    )

    expect(differing).toEqual([])
  })
})
