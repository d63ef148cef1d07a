import { docsAddress } from '../docs-address'
import type { Project, Rule, Source } from '../project'

// What VTEX shows of docs/: https://developers.vtex.com/docs/guides/vtex-io-documentation-docs-builder

const prose = ({ text }: Source): string => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')

const linkForms = [
  // [text](target), with a title or without
  /\]\(\s*<?([^)\s>]+)/g,
  // [text]: target
  /^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm,
  // <a href="target">, <img src="target">
  /<\w+[^>]*\s(?:href|src)\s*=\s*["']?([^"'\s>]+)/gi,
]

const linkTargets = (page: Source): readonly string[] =>
  linkForms.flatMap((form) => [...prose(page).matchAll(form)].map(([, target = '']) => target))

const anchorsOf = (page: Source): readonly string[] =>
  [...page.text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s+/g, '-'),
  )

const languageOf = (path: string): string => /^docs\/(pt|es)\//.exec(path)?.[1] ?? 'en'

const isStart = (path: string): boolean => path.endsWith('/README.md')

/** What is wrong with a link to a page of our own, which has an address without .md. */
const faultOfOwn = (project: Project, page: Source, target: string): string | undefined => {
  const { vendor = '', name = '' } = project.manifest
  const [address = '', anchor] = target.split('#')
  const place = address.slice(docsAddress({ vendor, name }).length).replace(/^\/|\/$/g, '')
  const path = `docs/${place === '' ? 'README' : place}.md`
  const to = project.docs.find((each) => each.path === path)
  if (to === undefined) return `leads to ${target}, of which docs/ has no page`
  if (anchor !== undefined && !anchorsOf(to).includes(anchor)) {
    return `leads to ${target}, and ${path} has no heading for #${anchor}`
  }
  const isChoice = isStart(page.path) && isStart(path)
  return isChoice || languageOf(page.path) === languageOf(path)
    ? undefined
    : `leads to ${target}, a page in another language`
}

const faultOf = (project: Project, page: Source, target: string): string | undefined => {
  const { vendor = '', name = '' } = project.manifest
  const own = docsAddress({ vendor, name })
  if (target.startsWith('#')) {
    return anchorsOf(page).includes(target.slice(1)) ? undefined : `has no heading for ${target}`
  }
  if (new RegExp(`^${own.replace(/\./g, '\\.')}([/#]|$)`).test(target)) {
    return faultOfOwn(project, page, target)
  }
  if (target.startsWith('http://')) return `leads to ${target}; begin it with https://`
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

const docsBegin: Rule = ({ docs }) =>
  docs.some(({ path }) => path === 'docs/README.md')
    ? []
    : [
        'Write docs/README.md, the page that VTEX shows first: https://developers.vtex.com/docs/guides/vtex-io-documentation-docs-builder',
      ]

export const docsRules = { docsLinksLead, docsBegin }
