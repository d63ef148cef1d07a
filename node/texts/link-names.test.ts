import { linkIds, linkUrl } from '../domain/guidance/links'
import { createLocalizer } from './localize'

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
})
