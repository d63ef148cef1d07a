import { linkIds, linkUrl } from '../domain/guidance/links'
import { sellerPageOf } from '../domain/guidance/seller-portals'
import { createLocalizer } from './localize'
import { localizeLink } from './localize-steps'

const languages = ['en', 'pt', 'es'] as const

describe('links', () => {
  it.each(languages)('have a name and an address in %s', (language) => {
    const localizer = createLocalizer(language)

    for (const id of linkIds) {
      expect(localizer.action(id)).not.toBe('')
      expect(linkUrl(id, language)).toMatch(/^(https:\/\/help\.vtex\.com\/(en|pt|es)\/|\/admin\/)/)
    }
  })

  it.each([
    ['en', '(in Portuguese)'],
    ['es', '(en portugués)'],
  ] as const)('say in %s where the page is in another language', (language, words) => {
    const isForeign = (url: string) =>
      url.startsWith('https://') && !url.startsWith(`https://help.vtex.com/${language}/`)
    const { action } = createLocalizer(language)

    for (const id of linkIds) {
      expect([id, action(id).includes(words)]).toEqual([id, isForeign(linkUrl(id, language))])
    }
  })

  it.each([
    ['en', '(list)'],
    ['pt', '(lista)'],
    ['es', '(lista)'],
  ] as const)('say in %s where they can only reach a list', (language, words) => {
    const { action } = createLocalizer(language)
    // One page each: there is no thing in them to be found.
    const pages = [
      'import-logs',
      'order-authorization',
      'price-divergence-preview',
      'shipping-simulation',
    ]

    for (const id of linkIds.filter((each) => linkUrl(each, language).startsWith('/admin/'))) {
      expect([id, action(id).endsWith(words)]).toEqual([id, !pages.includes(id)])
    }
  })

  it.each([
    ['Amazon', '701-1234567-1234567', 'Open the order at Amazon'],
    ['Amazon', '9', 'Open orders at Amazon (list)'],
    ['Mercado Livre', '2000013284656594', 'Open orders at Mercado Livre (list)'],
  ])('say of %s whether they lead to the order or to a list', (name, marketplaceOrderId, label) => {
    const page = sellerPageOf({ marketplaceName: name, marketplaceOrderId, currency: 'BRL' })

    expect(page && localizeLink(page, createLocalizer('en')).label).toBe(label)
  })

  it.each(['en', 'pt', 'es'] as const)(
    'begin with no verb where there is little room: %s',
    (language) => {
      const { action } = createLocalizer(language)
      const verb = /^(open|abrir|abra|abre)\b/i
      const named = linkIds.filter((id) => verb.test(action(id)) && !id.endsWith('-document'))

      expect(named).not.toEqual([])
      expect(named.filter((id) => verb.test(action(id, 'name')))).toEqual([])
      expect(action({ kind: 'order', id: 'AMZ-1', name: 'AMZ-1' }, 'name')).not.toContain('AMZ-1')
    },
  )
})
