import { docsAddress } from '../docs-address'
import type { Project, Rule, Source } from '../project'

const linkTargets = ({ text }: Source): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)

const isPageOf = (project: Project, page: string): boolean =>
  project.docs.some(({ path }) => path === `docs/${page === '' ? 'README' : page}.md`)

const anchorsOf = ({ text }: Source): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s+/g, '-'),
  )

const faultOf = (project: Project, page: Source, target: string): string | undefined => {
  const { vendor = '', name = '' } = project.manifest
  const own = docsAddress({ vendor, name })
  if (target.startsWith('#')) {
    return anchorsOf(page).includes(target.slice(1)) ? undefined : `has no heading for ${target}`
  }
  if (target.startsWith(own)) {
    const to = target.slice(own.length).replace(/^\//, '').replace(/#.*$/, '')
    return isPageOf(project, to) ? undefined : `leads to ${target}, of which docs/ has no page`
  }
  return /^(https:\/\/|mailto:)/.test(target)
    ? undefined
    : `leads to ${target}, which is no address where VTEX shows the docs; begin it with ${own}/`
}

/** On VTEX's site a page has an address without .md, and none of a file beside it. */
const docsLinksLead: Rule = (project) =>
  project.docs.flatMap((page) =>
    linkTargets(page)
      .map((target) => faultOf(project, page, target))
      .filter((fault): fault is string => fault !== undefined)
      .map((fault) => `${page.path}: ${fault}.`),
  )

/** Each page in each language, so that no link of a translation ends in English. */
const docsAreTranslated: Rule = ({ docs }) =>
  docs
    .filter(({ path }) => /^docs\/[^/]+\.md$/.test(path))
    .flatMap(({ path }) =>
      ['pt', 'es']
        .map((language) => path.replace('docs/', `docs/${language}/`))
        .filter((translated) => !docs.some((page) => page.path === translated))
        .map((translated) => `Translate ${path} to ${translated}.`),
    )

export const docsRules = { docsLinksLead, docsAreTranslated }
