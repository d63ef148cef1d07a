// The Admin's frame around the page, and the documents without one.
import { defaultAccount } from '../gateway/session'
import type { Html } from './html'
import { dataBlock, html } from './html'
import type { Locale } from './locale'
import type { MenuSection } from './navigation'
import { shellTexts } from './texts'
import type { TopBarView } from './top-bar'
import { languageLinks, signInLinks, topBar } from './top-bar'

export interface ShellView extends TopBarView {
  readonly menu: readonly MenuSection[]
  /** Undefined on the Admin's own pages. */
  readonly frame: { readonly url: string; readonly isSandboxed: boolean } | undefined
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

const menuItems = ({ menu, locale, search, url }: ShellView): readonly Html[] =>
  menu.map(
    ({ section, groups }) =>
      html`<details open class="section">
        <summary>${shellTexts[locale].sections[section] ?? section}</summary>
        ${groups.map(
          (group) =>
            html`<details open class="group">
              <summary>${group.label}</summary>
              <ul>
                ${group.items.map(
                  ({ label, path }) =>
                    html`<li>
                      <a
                        href="${path}${search}"
                        ${url.pathname.startsWith(path) ? html` aria-current="page"` : undefined}
                        >${label}</a
                      >
                    </li>`,
                )}
              </ul>
            </details>`,
        )}
      </details>`,
  )

const mainContent = (view: ShellView): Html =>
  view.frame === undefined
    ? html`<h1>${shellTexts[view.locale].home}</h1>
        <ul class="home">
          ${view.menu
            .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
            .map(({ label, path }) => html`<li><a href="${path}${view.search}">${label}</a></li>`)}
        </ul>`
    : html`<iframe
        id="page"
        title="${currentLabel(view)}"
        src="${view.frame.url}"
        ${view.frame.isSandboxed ? html` sandbox="${frameRights}"` : undefined}
      ></iframe>`

/** All that an Admin may give a page but downloads. */
const frameRights =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation'

const currentLabel = ({ menu, url }: ShellView): string =>
  menu
    .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
    .find(({ path }) => url.pathname.startsWith(path))?.label ?? 'VTEX Admin'

export const shellDocument = (view: ShellView): string => {
  const { home, skip, menu } = shellTexts[view.locale]
  return layout(view.locale, {
    title: html`${view.frame === undefined ? home : currentLabel(view)} · ${view.session.account}`,
    head: html`${stylesheet}
      <script type="module" src="/admin/assets/shell.js"></script>`,
    body: html`<body class="shell">
      <a class="skip" href="#main">${skip}</a>
      ${topBar(view)}
      <nav id="menu" aria-label="${menu}">${menuItems(view)}</nav>
      <main id="main" tabindex="-1">${mainContent(view)}</main>
    </body>`,
  })
}

export const signInDocument = (locale: Locale, url: URL): string => {
  const { signIn, signInAs } = shellTexts[locale]
  return layout(locale, {
    title: html`${signIn}`,
    head: stylesheet,
    body: html`<body class="plain">
      <main>
        <h1>${signIn}</h1>
        <p>${signInAs}</p>
        ${signInLinks(locale, `${url.pathname}${url.search}`, defaultAccount)}
        ${languageLinks(locale, url)}
      </main>
    </body>`,
  })
}

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
