import { brokenForms, missingTerms, unusedWords, type Text } from './check-words'
import { parseWords, readWords } from './word-table'

const words = readWords()

const planted = (language: Text['language'], text: string): readonly Text[] => [
  { language, key: 'planted', text },
]

describe('a word that is not used', () => {
  it.each([
    ['en', 'The marketplace is told.', 'told'],
    ['en', 'What is lost first', 'lost first'],
    ['en', '{n, plural, one {told once} other {told often}}', 'told'],
    ['en', 'Orders that need nobody', 'need nobody'],
    ['en', 'The order was cancelled.', 'cancelled'],
    ['pt', 'Fechar {number} pedidos', 'Fechar'],
    ['pt', 'Endereço para alarmes', 'alarmes'],
    ['es', 'Si usted puede leer pedidos', 'usted'],
    ['es', 'Pedido nuevo. Verifique el precio.', 'Verifique'],
    ['es', 'La transportista no está registrada.', 'transportista'],
    ['es', 'Conexiones > Inventario', 'Conexiones > Inventario'],
  ] as const)('is found in %s: %s', (language, text, found) => {
    expect(unusedWords(planted(language, text), words).join()).toContain(found)
  })

  it.each([
    ['en', '{told} orders'],
    ['en', '{by, select, told {A colleague} other {Somebody}}'],
    ['en', 'A retold story'],
    ['es', 'Un programador de tareas'],
    ['pt', 'Fechar o painel'],
  ] as const)('is not seen where there is none: %s, %s', (language, text) => {
    expect(unusedWords(planted(language, text), words)).toEqual([])
  })

  it('ends at a letter with an accent too', () => {
    const table = parseWords(
      '\n## Not used\n\n| in | not | but |\n| - | - | - |\n| pt | `\\bvis\\b` | x |\n',
    )

    expect(unusedWords(planted('pt', 'A visão'), table)).toEqual([])
    expect(unusedWords(planted('pt', 'A vis'), table)).toHaveLength(1)
  })
})

it('a word of the trade is missed where English has it', () => {
  const texts: readonly Text[] = [
    { language: 'en', key: 'planted', text: 'Open the shipping policies.' },
    { language: 'pt', key: 'planted', text: 'Abra as estratégias.' },
    { language: 'es', key: 'planted', text: 'Abre las políticas de envío.' },
  ]

  expect(missingTerms(texts, words)).toEqual([
    'pt planted: lacks /políticas? de envio/, as English says /shipping polic(y|ies)/.',
  ])
})

describe('a form that is not used', () => {
  it.each([
    ['en', "VTEX's log", 'apostrophe'],
    ['en', 'about 3 %', 'before %'],
    ['es', '{percentage}\u00a0% menos', 'before %'],
    ['pt', 'De 10 a 1.000.', 'limit'],
    ['en', 'Copy ids', 'capitals'],
    ['pt', '{count, plural, one {# pedido} other {# pedidos}}', '=1'],
    [
      'en',
      '{n, plural, one {# order} other {# orders}} and {n, plural, one {it} other {them}}',
      'one plural',
    ],
    [
      'pt',
      '{n, plural, =1 {# pedido} other {# pedidos}} sem preço encontrado',
      'inside its plural',
    ],
    ['es', '{n, plural, one {# causa} other {# causas}} fueron pospuestas', 'inside its plural'],
    ['en', '{seen} orders came', 'agrees with no noun'],
    ['es', 'Hay {available} unidades', 'agrees with no noun'],
  ] as const)('is found in %s: %s', (language, text, why) => {
    expect(brokenForms(planted(language, text)).join()).toContain(why)
  })

  it.each([
    ['en', 'Up to {number} orders'],
    ['en', '{orderId} · ID {id}'],
    ['pt', '{n, plural, =1 {# pedido} other {# pedidos}}, com preço encontrado'],
    [
      'en',
      '{unit, select, hour {{n, plural, one {# hour} other {# hours}}} other {{n, plural, one {# day} other {# days}}}}',
    ],
    ['es', 'Máximo, en %'],
  ] as const)('is not seen where there is none: %s, %s', (language, text) => {
    expect(brokenForms(planted(language, text))).toEqual([])
  })
})
