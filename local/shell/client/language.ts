import { localeCookie } from '../locale-cookie'

const yearInSeconds = 31_536_000

/** Remembers the language and stays where the person is: the links were written before the page went elsewhere. */
export const setUpLanguageSwitch = (): void => {
  document.querySelectorAll<HTMLAnchorElement>('a[data-locale]').forEach((link) =>
    link.addEventListener('click', () => {
      const locale = link.dataset['locale'] ?? ''
      document.cookie = `${localeCookie}=${locale}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax`
      const place = new URL(location.href)
      place.searchParams.set('locale', locale)
      link.href = place.href
    }),
  )
}
