import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { diagnose } from '../diagnosis/diagnose'
import { impliedStatus } from '../diagnosis/implied-status'
import { withValues, type DocumentedMessage } from '../diagnosis/testing/wrapped-messages'
import { repairText } from './repair'

const documented: readonly DocumentedMessage[] = JSON.parse(
  readFileSync(join(__dirname, '../diagnosis/fixtures/documented-messages.json'), 'utf8'),
)

const beyondAscii = /[\u0080-\uffff]/g

const escaped = (text: string): string =>
  text.replace(beyondAscii, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)

const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

const entities: Readonly<Record<string, string>> = {
  ...{ á: 'aacute', à: 'agrave', â: 'acirc', ã: 'atilde', ç: 'ccedil', é: 'eacute', ê: 'ecirc' },
  ...{ í: 'iacute', ó: 'oacute', ô: 'ocirc', õ: 'otilde', ú: 'uacute', ñ: 'ntilde' },
}

const asEntities = (text: string): string =>
  text.replace(beyondAscii, (each) => `&${entities[each] ?? `#${each.charCodeAt(0)}`};`)

/** How an accented text comes when somebody between its source and us got it wrong. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'read as Latin-1': misread,
  'read as Latin-1 twice': (text) => misread(misread(text)),
  'read as Latin-1 and written as Windows-1252': (text) =>
    misread(text).replace('\u0087', '‡').replace('\u0083', 'ƒ').replace('\u0089', '‰'),
  'with lost letters': (text) => text.replace(beyondAscii, '\ufffd'),
  'with two lost for each': (text) => text.replace(beyondAscii, '\ufffd\ufffd'),
  'with question marks': (text) => text.replace(beyondAscii, '?'),
  'with accents apart': (text) => text.normalize('NFD'),
  'with escapes': escaped,
  'with escapes in JSON in JSON': (text) =>
    JSON.stringify({ body: JSON.stringify({ message: escaped(text) }) }),
  'percent-encoded': encodeURIComponent,
  'as a form sends it': (text) => encodeURIComponent(text).replace(/%20/g, '+'),
  'as JSON in JSON': (text) => JSON.stringify(JSON.stringify({ errors: [{ description: text }] })),
  'with entities': asEntities,
  'with entities twice': (text) => asEntities(text).replace(/&/g, '&amp;'),
  'behind a byte order mark': (text) => `\ufeff${text}`,
  'in UTF-16 read as ASCII': (text) => [...text].join('\u0000'),
}

const accented = documented.filter(({ text }) => /[\u0080-\uffff]/.test(text))

const readingOf = (entry: DocumentedMessage, message: string) => {
  const code = entry.kind === 'code' && !entry.code?.startsWith('log ') ? entry.code : null
  const reported = { code: code ?? undefined, message, errors: [] }
  const diagnosis = diagnose(reported)
  return { type: diagnosis.errorType, status: impliedStatus(reported, diagnosis).status }
}

describe.each(Object.entries(forms))('documented messages with accents, %s', (_, form) => {
  it('mean the same', () => {
    const results = accented.map((entry) => {
      const text = withValues(entry.text, 7)
      const [meant, read] = [readingOf(entry, text), readingOf(entry, form(text))]
      return { text, isSame: meant.type === read.type && meant.status === read.status }
    })
    const wrong = results.filter(({ isSame }) => !isSame)

    expect(wrong.length / results.length <= 0.02 ? [] : wrong).toEqual([])
  })
})

describe('repairing a text', () => {
  it.each([
    ['NÃ£o hÃ¡ SLA disponÃ\u00advel', 'Não há SLA disponível'],
    ['NÃ£o hÃ¡ SLA disponÃvel', 'Não há SLA disponível'],
    ['N?o h? SLA dispon?vel para o item', 'Não há SLA disponível para o item'],
    ['INV\ufffdLIDO', 'INVÁLIDO'],
    ['informa\ufffd\ufffdo, cotiza\ufffd\ufffdes', 'informação, cotizações'],
    ['Pre\\u00e7o inv\\xe1lido', 'Preço inválido'],
    ['%7B%22nome%22%3A%22Z%C3%A9lia%22%7D', '{"nome":"Zélia"}'],
  ])('makes %s what its source meant', (text, meant) => {
    expect(repairText(text)).toBe(meant)
  })

  it.each([
    'São Paulo, “item” – 5 × 3 €',
    'PREÇO É INVÁLIDO',
    '¿Qué? ¿está?',
    'order?id=3&x=%20y',
    'https://x.com/a%20b?c=d%2Ce failed',
    '100% cotton 20% off',
    '{"a":"\\u0022b\\u0022"}',
    'MÃE DE SANTO',
  ])('leaves %s as it is', (text) => {
    expect(repairText(text)).toBe(text)
  })

  it('leaves every documented message as it is, and what it has repaired', () => {
    const texts = documented.map(({ text }) => text)
    const repaired = accented.map(({ text }) => repairText(misread(text)))

    expect(texts.map(repairText)).toEqual(texts)
    expect(repaired.map(repairText)).toEqual(repaired)
  })
})

describe('what connectors put before a message', () => {
  it.each([
    '[Bridge] pedido 123: ',
    'VTEX Bridge - Pedido MLB-2000004567890123: ',
    '2026-11-23T10:00:00.123Z ERROR [http-nio-8080-exec-3] c.v.o.OrderService - ',
    '[2026-11-23 10:00:00] [ERROR] Order #701-1: ',
    'ERROR: [connector-ml] ',
    'Integrador: pedido nº 55 - ',
    '(worker-2) Orden 99881: ',
    'Marketplace: Error: ',
  ])('makes no template of its own: %s', (prefix) => {
    const message = 'Depósito flotante sin contraparte asignada'
    const plain = diagnose({ message, errors: [] })

    expect(diagnose({ message: prefix + message, errors: [] }).template).toBe(plain.template)
  })
})
