import { createIntl } from 'react-intl'

import en from '../../messages/en.json'
import es from '../../messages/es.json'
import pt from '../../messages/pt.json'
import type { ExportedOrder } from '../api/exported-order'
import { aDiagnosis, anOrder } from '../testing/builders'
import { toExportColumns } from './columns'

const messages = { en, pt, es }

const knownFacts = [
  { name: 'paid', value: '1517.50' },
  { name: 'direction', value: 'more' },
  { name: 'component', value: 'freight' },
  { name: 'salesChannel', value: '2' },
  // How the message was read, and a value of a newer service.
  { name: 'cause', value: 'listing' },
  { name: 'shade', value: 'red' },
]

const { id, marketplaceOrderId, marketplace, firstSeenAt, lastProcessedAt } = anOrder()
const { errorType, actor } = aDiagnosis()

const order: ExportedOrder = {
  id,
  marketplaceOrderId,
  marketplace,
  firstSeenAt,
  lastProcessedAt,
  status: 'STUCK',
  shipBy: { at: '2026-11-24T01:30:00.000Z', estimated: true },
  diagnosis: { errorType, actor, title: '', knownFacts },
}

const exported = (locale: keyof typeof messages) => {
  const place = { timeZone: 'UTC', origin: 'https://acme.myvtex.com' }
  const { header, toRow } = toExportColumns(
    createIntl({ locale: locale === 'es' ? 'es-AR' : locale, messages: messages[locale] }),
    place,
  )
  const row = toRow(order)
  return Object.fromEntries(header.map((name, at): [string, unknown] => [name, row[at]]))
}

describe('the columns of an exported file', () => {
  it.each([
    [
      'en',
      'Values in the message',
      'paid: 1,517.50; direction: above expected; part of the order: freight; trade policy: 2; shade: red',
    ],
    [
      'pt',
      'Valores na mensagem',
      'pago: 1.517,50; sentido: acima do esperado; parte do pedido: frete; política comercial: 2; shade: red',
    ],
    [
      'es',
      'Valores en el mensaje',
      'pagado: 1.517,50; sentido: por encima de lo esperado; parte del pedido: flete; política comercial: 2; shade: red',
    ],
  ] as const)('name the values of a message in the reader’s language: %s', (locale, name, text) => {
    expect(exported(locale)[name]).toBe(text)
  })

  it('share no heading and no word of ours with the English file', () => {
    const texts = (file: Record<string, unknown>) => [...Object.keys(file), ...Object.values(file)]
    const ofEnglish = new Set(texts(exported('en')))
    // Names of the trade, and what a source wrote.
    const same = ['Marketplace', 'Status', 'Link', 'Código', order.marketplace.name]

    for (const locale of ['pt', 'es'] as const) {
      const shared = texts(exported(locale)).filter(
        (text) => typeof text === 'string' && /[a-z]{4}/i.test(text) && ofEnglish.has(text),
      )
      expect(
        shared.filter((text) => !same.includes(String(text)) && !String(text).startsWith('https:')),
      ).toEqual([])
    }
  })
})
