import { matchesGlob } from '../glob'
import type { Project, Rule } from '../project'

// VTEX uploads every file but these and the lines of .vtexignore (tried with its command line 3.0.0).
const neverUploaded = ['README.md', 'package.json', '.gitignore', 'node_modules/**', '.git/**']

// What VTEX's builders read, and no more.
const wanted = [
  'manifest.json',
  'CHANGELOG.md',
  'LICENSE',
  '{admin,docs,graphql,messages,public}/**',
  'node/{package,service,tsconfig}.json',
  'react/{package,tsconfig}.json',
  '{node,react}/yarn.lock',
  '{node,react}/**/*.{ts,tsx,graphql,css}',
]

const forTestsOnly = ['**/*.{test,contract}.{ts,tsx}', '**/{testing,fixtures,__tests__}/**']

const matchesAny = (globs: readonly string[], path: string): boolean =>
  globs.some((glob) => matchesGlob(glob, path))

const linesOf = ({ ignored }: Project): readonly string[] =>
  ignored.map((line) => line.trim().replace(/\/$/, '/**')).filter((line) => line !== '')

const isUploaded = (project: Project): ((path: string) => boolean) => {
  const lines = [...neverUploaded, ...linesOf(project)]
  return (path) => !matchesAny(lines, path) && !path.includes('node_modules/')
}

const isWanted = (path: string): boolean =>
  matchesAny(wanted, path) && !matchesAny(forTestsOnly, path)

/** Tests, tools and what they leave behind do not belong on VTEX. */
const onlyTheAppIsUploaded: Rule = (project) =>
  project.files
    .filter(isUploaded(project))
    .filter((path) => !isWanted(path))
    .map((path) => `.vtexignore: cover ${path}, or the app is published with it.`)

const theWholeAppIsUploaded: Rule = (project) => {
  const uploaded = isUploaded(project)
  return project.files
    .filter((path) => isWanted(path) && !uploaded(path))
    .map((path) => `.vtexignore: ${path} belongs to the app and would not be uploaded.`)
}

export const uploadRules = {
  onlyTheAppIsUploaded,
  theWholeAppIsUploaded,
}
