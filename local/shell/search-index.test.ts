import { findPages } from './find-pages'
import type { Locale } from './locale'
import { locales, readMessages } from './locale'
import { parseNavigation, readNavigation, toMenu } from './navigation'
import { createSearchIndex } from './search-index'

const trailsFor = (typed: string, locale: Locale) =>
  findPages(createSearchIndex(readNavigation(), locale, readMessages), typed).map(({ trail }) =>
    trail.join(' > '),
  )

describe('the search', () => {
  it.each([
    ['en', 'Marketplace > Connections > Orders'],
    ['pt', 'Marketplace > Conexões > Pedidos'],
    ['es', 'Marketplace > Conexiones > Pedidos'],
  ] as const)('finds the page in %s by the words of any language', (locale, trail) => {
    for (const typed of ['Orders', 'Pedidos', 'Marketplace', 'pedid', 'CONEXOES', 'conexiones']) {
      // Words of the group find its other pages too; the orders come first.
      expect([typed, trailsFor(typed, locale)[0]]).toEqual([typed, trail])
    }
  })

  it('takes several words in any order, and all of them count', () => {
    expect(trailsFor('  orders   MARKET ', 'en')).toHaveLength(1)
    expect(trailsFor('orders elsewhere', 'en')).toEqual([])
  })

  it.each(['', '   ', '>', 'rders', 'zzz'])('finds nothing for %j', (typed) => {
    expect(trailsFor(typed, 'en')).toEqual([])
  })
})

describe('a block for the old Admin', () => {
  const block = { section: 'marketplace', subSection: 'key', titleId: 'title' }
  const item = { labelId: 'label', path: '/admin/page' }
  const navigation = parseNavigation([
    { ...block, adminVersion: 4, subSectionItems: [item] },
    {
      ...block,
      section: 'orders',
      searchKeyWordsHelpers: 'block-words',
      subSectionItems: [{ ...item, searchKeyWordsHelpers: 'item-words' }],
    },
  ])
  const messagesOf = (locale: Locale) => ({
    title: 'Title',
    label: 'Label',
    'block-words': `sync ${locale}, channels`,
    'item-words': 'integration',
  })

  it('brings words to the search and no second entry to the menu', () => {
    expect(toMenu(navigation, messagesOf('en'))).toEqual([
      {
        section: 'marketplace',
        groups: [{ label: 'Title', items: [{ label: 'Label', path: '/admin/page' }] }],
      },
    ])
    for (const typed of ['channels', 'integration', 'sync pt']) {
      expect(findPages(createSearchIndex(navigation, 'en', messagesOf), typed)).toHaveLength(1)
    }
  })

  it('is the menu where there is no other', () => {
    const old = parseNavigation({ ...block, subSectionItems: [item] })
    for (const locale of locales) expect(toMenu(old, messagesOf(locale))).toHaveLength(1)
  })
})
