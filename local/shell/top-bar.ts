// The Admin's bar: the menu button, the search, the language and the person.
import type { Session } from '../gateway/session'
import { users } from '../gateway/session'
import type { SearchablePage } from './find-pages'
import type { Html } from './html'
import { dataBlock, html } from './html'
import type { Locale } from './locale'
import { locales, withLocale } from './locale'
import { languageNames, shellTexts } from './texts'

export interface TopBarView {
  readonly locale: Locale
  readonly url: URL
  /** The query that keeps the language on links of the shell. */
  readonly search: string
  readonly session: Session
  readonly searchIndex: readonly SearchablePage[]
}

export const signInLinks = (locale: Locale, to: string, account: string): Html =>
  html`<ul class="users">
    ${users.map(
      (user) =>
        html`<li>
          <a href="/login?as=${user}&amp;account=${account}&amp;to=${encodeURIComponent(to)}"
            >${shellTexts[locale].users[user]}</a
          >
        </li>`,
    )}
  </ul>`

export const languageLinks = (locale: Locale, url: URL): Html =>
  html`<ul class="languages">
    ${locales.map(
      (each) =>
        html`<li>
          <a
            href="${withLocale(url, each)}"
            lang="${each}"
            hreflang="${each}"
            data-locale="${each}"
            ${each === locale ? html` aria-current="true"` : undefined}
            >${languageNames[each]}</a
          >
        </li>`,
    )}
  </ul>`

// The landmarks have names because the page inside has some of the same kinds.
// The options are the browser's business: see client/search-bar.ts.
const searchBar = ({ locale, searchIndex, search }: TopBarView): Html => {
  const { search: label, nothingFound, found } = shellTexts[locale]
  return html`<div class="search" role="search" aria-label="${label}">
    <input
      id="search"
      type="text"
      role="combobox"
      aria-label="${label}"
      aria-autocomplete="list"
      aria-expanded="false"
      aria-controls="search-results"
      aria-keyshortcuts="Control+K"
      placeholder="${label}"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
    />
    <div class="search-popup" hidden>
      <ul id="search-results" role="listbox" aria-label="${label}"></ul>
    </div>
    <p class="search-status" role="status"></p>
    ${dataBlock('search-settings', { pages: searchIndex, search, nothingFound, found })}
  </div>`
}

export const topBar = (view: TopBarView): Html => {
  const { locale, session, search, url } = view
  const { menu, language, changeUser } = shellTexts[locale]
  return html`<header class="top-bar" aria-label="VTEX Admin">
    <button type="button" id="menu-button" aria-controls="menu" aria-expanded="false">
      ${menu}
    </button>
    <a class="account" href="/admin${search}">${session.account}</a>
    ${searchBar(view)}
    <details class="popup language">
      <summary aria-label="${language}: ${languageNames[locale]}" lang="${locale}">
        ${locale.toUpperCase()}
      </summary>
      <div>${languageLinks(locale, url)}</div>
    </details>
    <details class="popup user">
      <summary>${session.user}</summary>
      <div>
        <p>${changeUser}</p>
        ${signInLinks(locale, `${url.pathname}${search}`, session.account)}
      </div>
    </details>
  </header>`
}
