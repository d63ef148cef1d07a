import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { livePermissions, permissions } from '../../node/domain/settings/permissions'
import licenseManager from '../../sandbox/conformance/license-manager.json'
import { fromRoot } from '../paths'
import { parseJson } from './parse-json'
import { readPng } from './png'
import type { Project, ServiceKeys, Source } from './project'

// Typed by what the builders promise to read; the rules report what does not keep to it.

const readText = (path: string): string => readFileSync(fromRoot(path), 'utf8')

const readJson = (path: string) => parseJson(path, readText(path))

const skipped = new Set(['node_modules', '.git', '.build', '.data', '.vtex-local', 'coverage'])

const filesBelow = (directory: string): readonly string[] =>
  readdirSync(fromRoot(directory), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap((entry) => {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`
      return entry.isDirectory() ? filesBelow(path) : [path]
    })

// What builds and runs leave behind, there or not.
const leftBehind = [
  '.build/frame.js',
  '.data/base/1',
  'bench/bench.ts',
  'coverage/index.html',
  'node/.vtex-local/service/index.js',
  'npm-debug.log',
  'probe-report.json',
]

const isShipped = (path: string): boolean =>
  /^(node|react)\/.*\.tsx?$/.test(path) &&
  !/\.(test|contract|d)\.tsx?$|\/(testing|fixtures|__generated__)\//.test(path)

const toSource = (path: string): Source => ({ path, text: readText(path) })

const fromNode = createRequire(fromRoot('node', 'package.json'))

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : []

const readServiceKeys = (): ServiceKeys => {
  const { config } = fromNode('./index.ts').default
  return {
    routes: keysOf(config.routes),
    events: keysOf(config.events),
    directives: keysOf(config.graphql?.schemaDirectives),
  }
}

const metadata = 'public/metadata'

const readStorePage = (files: readonly string[]): Project['storePage'] => {
  const entriesIn = (folder: string, read: (path: string) => unknown) =>
    files
      .filter((path) => path.startsWith(`${metadata}/${folder}/`))
      .map((path) => [basename(path).replace(/\.\w+$/, ''), read(path)])
  return {
    texts: Object.fromEntries(entriesIn('messages', readJson)),
    licenses: Object.fromEntries(entriesIn('licenses', readText)),
    pictures: files
      .filter((path) => path.startsWith(`${metadata}/images/`))
      .flatMap((path) => readPng(path, readFileSync(fromRoot(path))) ?? []),
  }
}

/** Reads what this repository would hand to VTEX. Loads the service, so run it where TypeScript can be required. */
export const readProject = (): Project => {
  const files = filesBelow('')
  return {
    manifest: readJson('manifest.json'),
    manifestSchema: readJson(
      join('node', 'node_modules', '@vtex', 'api', 'gen', 'manifest.schema'),
    ),
    navigation: readJson('admin/navigation.json'),
    adminRoutes: readJson('admin/routes.json'),
    messages: {
      context: readJson('messages/context.json'),
      en: readJson('messages/en.json'),
      es: readJson('messages/es.json'),
      pt: readJson('messages/pt.json'),
    },
    service: readJson('node/service.json'),
    serviceKeys: readServiceKeys(),
    graphql: files.filter((path) => /^graphql\/.*\.graphql$/.test(path)).map(toSource),
    nativeSdl: fromNode('@vtex/api').nativeSchemaDirectivesTypeDefs,
    permissions,
    livePermissions,
    resources: licenseManager.resources,
    sources: files.filter(isShipped).map(toSource),
    dependencyRecord: readText('contributing/adr/0006-dependencies.md'),
    packages: {
      root: readJson('package.json'),
      node: readJson('node/package.json'),
      react: readJson('react/package.json'),
    },
    yarnLocks: { node: readText('node/yarn.lock'), react: readText('react/yarn.lock') },
    docs: files.filter((path) => /^docs\/.*\.md$/.test(path)).map(toSource),
    storePage: readStorePage(files),
    files: [...files, ...leftBehind],
    ignored: readText('.vtexignore').split('\n'),
  }
}
