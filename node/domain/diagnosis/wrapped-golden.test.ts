import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { diagnose, type Reported } from './diagnose'
import { impliedStatus } from './implied-status'
import { withValues, wrappings, type DocumentedMessage } from './testing/wrapped-messages'

// Every documented message and code, with three sets of values, in every wrapping.

const documented: readonly DocumentedMessage[] = JSON.parse(
  readFileSync(join(__dirname, 'fixtures', 'documented-messages.json'), 'utf8'),
)

const seeds = [7, 4711, 90_210]

/** Labels of a guide, not codes that a source sends. */
const isLabel = (code: string): boolean => code.startsWith('log ')

const reportedOf = (entry: DocumentedMessage, message: string): Reported => ({
  code:
    entry.kind === 'code' && entry.code !== null && !isLabel(entry.code) ? entry.code : undefined,
  message,
  errors: [],
})

const isRight = (entry: DocumentedMessage, message: string): boolean => {
  const reported = reportedOf(entry, message)
  const diagnosis = diagnose(reported)
  if (entry.errorType === null) {
    const { status, isProblem } = impliedStatus(reported, diagnosis)
    return status !== undefined && !isProblem
  }
  if (diagnosis.errorType === entry.errorType) return true
  return diagnosis.confidence !== 'HIGH' && entry.alsoPossible.includes(diagnosis.errorType)
}

const share = (results: readonly boolean[]): number =>
  results.filter(Boolean).length / results.length

describe.each(Object.entries(wrappings))('documented messages %s', (_, wrap) => {
  const messages = documented.flatMap((entry) =>
    seeds.map((seed) => ({ entry, message: wrap(withValues(entry.text, seed), seed) })),
  )

  it('have the right type or status', () => {
    const wrong = messages.filter(({ entry, message }) => !isRight(entry, message))

    expect(wrong.map(({ message }) => message)).toEqual([])
  })

  it('have the template of the plain message with other values', () => {
    const results = messages.map(({ entry, message }) => {
      const template = diagnose(reportedOf(entry, message)).template
      const expected = diagnose(reportedOf(entry, withValues(entry.text, 1))).template
      return { isSame: template === expected, template, expected }
    })

    expect(results.filter(({ isSame }) => !isSame).slice(0, 10)).toEqual([])
    expect(share(results.map(({ isSame }) => isSame))).toBeGreaterThanOrEqual(0.99)
  })
})

describe('documented messages together', () => {
  it('do not share a template where their texts differ', () => {
    const templates = new Map<string, Set<string>>()
    for (const { text } of documented) {
      const { template = '' } = diagnose({ message: withValues(text, 1), errors: [] })
      const bare = text
        .toLowerCase()
        .replace(/[\s.]+$/, '')
        .normalize('NFD')
      templates.set(template, (templates.get(template) ?? new Set()).add(bare))
    }
    const shared = [...templates.values()].filter((texts) => texts.size > 1)

    expect(shared.length / templates.size).toBeLessThanOrEqual(0.05)
  })
})
