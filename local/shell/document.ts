// The Admin's frame around the page, and the documents without one.
import type { Session } from '../gateway/session'
import { defaultAccount, users } from '../gateway/session'
import type { Html } from './html'
import { dataBlock, html } from './html'
import type { Locale } from './locale'
import type { MenuSection } from './navigation'
import { shellTexts } from './texts'

export interface ShellView {
  readonly locale: Locale
  /** The query to keep on links of the shell, so that the language stays. */
  readonly search: string
  readonly pathname: string
  readonly menu: readonly MenuSection[]
  readonly session: Session
  /** Undefined on the Admin's own pages. */
  readonly frameUrl: string | undefined
}

const layout = (
  locale: Locale,
  { title, head, body }: Record<'title' | 'head' | 'body', Html>,
): string =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${head}
      </head>
      ${body}
    </html>`.text

const stylesheet = html`<link rel="stylesheet" href="/admin/assets/shell.css" />`

const menuItems = (view: ShellView): readonly Html[] =>
  view.menu.map(
    ({ section, groups }) =>
      html`<details open class="section">
        <summary>${shellTexts[view.locale].sections[section] ?? section}</summary>
        ${groups.map(
          (group) =>
            html`<details open class="group">
              <summary>${group.label}</summary>
              <ul>
                ${group.items.map(
                  ({ label, path }) =>
                    html`<li>
                      <a
                        href="${path}${view.search}"
                        ${view.pathname.startsWith(path) ? html` aria-current="page"` : undefined}
                        >${label}</a
                      >
                    </li>`,
                )}
              </ul>
            </details>`,
        )}
      </details>`,
  )

const signInLinks = (locale: Locale, to: string, account: string): Html =>
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

const topBar = ({ locale, session, pathname, search }: ShellView): Html =>
  html`<header class="top-bar">
    <button type="button" id="menu-button" aria-controls="menu" aria-expanded="false">
      ${shellTexts[locale].menu}
    </button>
    <a class="account" href="/admin${search}">${session.account}</a>
    <details class="user">
      <summary>${session.user}</summary>
      <div>
        <p>${shellTexts[locale].changeUser}</p>
        ${signInLinks(locale, `${pathname}${search}`, session.account)}
      </div>
    </details>
  </header>`

const mainContent = (view: ShellView): Html =>
  view.frameUrl === undefined
    ? html`<h1>${shellTexts[view.locale].home}</h1>
        <ul class="home">
          ${view.menu
            .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
            .map(({ label, path }) => html`<li><a href="${path}${view.search}">${label}</a></li>`)}
        </ul>`
    : html`<iframe id="page" title="${currentLabel(view)}" src="${view.frameUrl}"></iframe>`

const currentLabel = ({ menu, pathname }: ShellView): string =>
  menu
    .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
    .find(({ path }) => pathname.startsWith(path))?.label ?? 'VTEX Admin'

export const shellDocument = (view: ShellView): string =>
  layout(view.locale, {
    title: html`${view.frameUrl === undefined ? shellTexts[view.locale].home : currentLabel(view)} ·
    ${view.session.account}`,
    head: html`${stylesheet}
      <script type="module" src="/admin/assets/shell.js"></script>`,
    body: html`<body class="shell">
      ${topBar(view)}
      <nav id="menu" aria-label="${shellTexts[view.locale].menu}">${menuItems(view)}</nav>
      <main>${mainContent(view)}</main>
    </body>`,
  })

export const signInDocument = (locale: Locale, to: string): string =>
  layout(locale, {
    title: html`${shellTexts[locale].signIn}`,
    head: stylesheet,
    body: html`<body class="plain">
      <main>
        <h1>${shellTexts[locale].signIn}</h1>
        <p>${shellTexts[locale].signInAs}</p>
        ${signInLinks(locale, to, defaultAccount)}
      </main>
    </body>`,
  })

export const plainDocument = (
  locale: Locale,
  text: { readonly title: string; readonly link: string; readonly href: string },
): string =>
  layout(locale, {
    title: html`${text.title}`,
    head: stylesheet,
    body: html`<body class="plain">
      <main>
        <h1>${text.title}</h1>
        <p><a href="${text.href}" target="_top">${text.link}</a></p>
      </main>
    </body>`,
  })

export interface FrameView {
  readonly locale: Locale
  readonly account: string
  readonly messages: Readonly<Record<string, string>>
}

export const frameDocument = (view: FrameView): string =>
  layout(view.locale, {
    title: html`${view.account}`,
    head: html`<link rel="stylesheet" href="/admin/assets/frame.css" />
      <script type="module" src="/admin/assets/frame.js"></script>`,
    body: html`<body>
      ${dataBlock('host-settings', { ...view, workspace: 'master' })}
      <div id="root"></div>
    </body>`,
  })
