import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { errorTypes, type ErrorType } from './diagnosis'
import { errorTypeTraits, rules } from '../error-types/error-types'

// What a type owes its reader. All but the two that say that nothing is known.

const documented: readonly ErrorType[] = errorTypes.slice(0, -2)
const root = join(__dirname, '..', '..', '..')
const toKebab = (type: ErrorType) => type.toLowerCase().replaceAll('_', '-')
const readJson = (...path: readonly string[]) =>
  JSON.parse(readFileSync(join(root, ...path), 'utf8'))

const catalogues = ['en', 'pt', 'es', 'context'].map(
  (name) => [name, Object.keys(readJson('messages', `${name}.json`))] as const,
)

describe.each(documented)('%s', (type) => {
  const name = toKebab(type)

  it('has a rule in a file of its name', () => {
    expect(rules.some((rule) => rule.errorType === type)).toBe(true)
    expect(existsSync(join(__dirname, '../error-types', name, 'rule.ts'))).toBe(true)
  })

  it.each(catalogues)('has its texts in %s', (_, keys) => {
    const prefix = `admin/order-integrations.diagnosis.${name}.`
    const english = catalogues[0]?.[1].filter((key) => key.startsWith(prefix))

    expect(keys.filter((key) => key.startsWith(prefix))).toEqual(english)
    expect(keys).toEqual(
      expect.arrayContaining([`${prefix}any.title`, `admin/order-integrations.error-type.${name}`]),
    )
    expect(keys.some((key) => key.startsWith(prefix) && key.includes('.meaning'))).toBe(true)
    expect(keys.some((key) => key.startsWith(prefix) && key.includes('.step-'))).toBe(true)
    expect(keys.some((key) => key.startsWith(prefix) && key.endsWith('.reprocess'))).toBe(true)
  })

  it('has what to say where the ERP refuses an order for it', () => {
    const { holdsAt } = errorTypeTraits[type]
    const texts = ['erp.title', 'erp.step-correct'].map(
      (part) => `admin/order-integrations.diagnosis.${name}.${part}`,
    )
    const missing = texts.filter((text) => !catalogues[0]?.[1].includes(text))

    expect(holdsAt === 'LATER' ? [] : missing).toEqual([])
  })

  it.each(['pt', 'es'])('has a page for its reader in %s', (language) => {
    expect(existsSync(join(root, 'docs', language, `${name}.md`))).toBe(true)
  })

  it('has a page for its reader', () => {
    const page = readFileSync(join(root, 'docs', `${name}.md`), 'utf8')

    expect(page).toMatch(/^# \S/)
    for (const heading of ['What it means', 'What it costs', 'How to fix it', 'Example', 'Links']) {
      expect(page).toContain(`## ${heading}`)
    }
  })

  it('has fixtures where it fires and where it must not', () => {
    const { fires, nearMisses } = readJson('node/domain/diagnosis/fixtures', `${name}.json`)

    expect(fires.length).toBeGreaterThan(0)
    expect(nearMisses.length).toBeGreaterThan(0)
  })
})

describe('the rules together', () => {
  it('name each code once', () => {
    const codes = rules.flatMap((rule) => [...rule.codes, ...rule.generalCodes.keys()])

    expect(codes).toEqual([...new Set(codes)])
  })

  it('are dated', () => {
    expect(rules.filter(({ since }) => !/^\d{4}-\d{2}-\d{2}$/.test(since))).toEqual([])
  })
})
