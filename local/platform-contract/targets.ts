import ts from 'typescript'
import type { Policy, Project, Source } from './project'
import { constantsOf, nodesOf, parseSource, shapesOf } from './text-shapes'

// Where requests leave VTEX IO to, read from the sources: the base address of each client and the first argument of each
// call of this.http; for a client that is handed whole addresses, the table of hosts that it keeps to; and what @auth asks.

export interface Target {
  /** The file that calls it. */
  readonly path: string
  readonly host: string
  readonly urlPath: string
  /** With the app's own token, not with that of the person who asks. */
  readonly asApp: boolean
}

const janusHost = 'portal.vtexcommercestable.com.br'

const baseClassOf = (node: ts.ClassDeclaration): string =>
  node.heritageClauses?.flatMap(({ types }) => types)[0]?.expression.getText() ?? ''

const callsIn = (node: ts.Node): readonly ts.CallExpression[] => {
  const calls: ts.CallExpression[] = []
  const visit = (each: ts.Node): void => {
    if (ts.isCallExpression(each)) calls.push(each)
    each.forEachChild(visit)
  }
  visit(node)
  return calls
}

/** Functions of one expression, so that a path built by documentPath(entity, id) is known. */
const pathFunctionsOf = (file: ts.SourceFile): ReadonlyMap<string, ts.Expression> =>
  new Map(
    nodesOf(file).flatMap((node): readonly [string, ts.Expression][] =>
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer !== undefined &&
      ts.isArrowFunction(node.initializer) &&
      !ts.isBlock(node.initializer.body)
        ? [[node.name.text, node.initializer.body]]
        : [],
    ),
  )

const pathsOf = (file: ts.SourceFile, node: ts.ClassDeclaration): readonly string[] => {
  const constants = constantsOf(file)
  const functions = pathFunctionsOf(file)
  return callsIn(node)
    .filter(({ expression }) => /^this\.http\.\w+$/.test(expression.getText()))
    .flatMap(({ arguments: [first] }) => {
      if (first === undefined) return ['*']
      const called = ts.isCallExpression(first)
        ? functions.get(first.expression.getText())
        : undefined
      return shapesOf(called ?? first, constants)
    })
}

const basesOf = (file: ts.SourceFile, node: ts.ClassDeclaration): readonly string[] => {
  if (baseClassOf(node) === 'JanusClient') return [`http://${janusHost}`]
  return callsIn(node)
    .filter(({ expression }) => expression.kind === ts.SyntaxKind.SuperKeyword)
    .flatMap(({ arguments: [first] }) =>
      first === undefined ? ['*'] : shapesOf(first, constantsOf(file)),
    )
}

const address = /^https?:\/\/([^/]+)(\/.*)?$/

const targetsOfSource = (source: Source): readonly Target[] => {
  const file = parseSource(source)
  const asApp = !source.text.includes('asUser(')
  return nodesOf(file)
    .filter(ts.isClassDeclaration)
    .filter((node) => ['ExternalClient', 'JanusClient'].includes(baseClassOf(node)))
    .flatMap((node) =>
      basesOf(file, node).flatMap((base) =>
        pathsOf(file, node).map((urlPath): Target => {
          const [, host = '*', basePath = ''] = address.exec(base) ?? []
          const separator = urlPath.startsWith('/') || urlPath === '' || host === '*' ? '' : '/'
          const whole = host === '*' ? '*' : `${basePath}${separator}${urlPath}`
          return { path: source.path, host, urlPath: whole, asApp }
        }),
      ),
    )
}

export interface ListedHosts {
  /** The file with the table. */
  readonly path: string
  readonly hosts: readonly string[]
  readonly urlPath: string
}

const textsIn = (node: ts.Expression | undefined): readonly string[] => {
  if (node === undefined) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsIn) : []
}

const propertyOf = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  node.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => ts.isIdentifier(property.name) && property.name.text === name)?.initializer

/** Tables of hosts in node/: values with `hosts` and `path`. */
export const listedHosts = ({ sources }: Project): readonly ListedHosts[] =>
  sources
    .filter(({ path, text }) => path.startsWith('node/') && text.includes('hosts:'))
    .flatMap((source) =>
      nodesOf(parseSource(source))
        .filter(ts.isObjectLiteralExpression)
        .map((node) => ({
          path: source.path,
          hosts: textsIn(propertyOf(node, 'hosts')),
          urlPath: `${textsIn(propertyOf(node, 'path'))[0] ?? ''}*`,
        }))
        .filter(({ hosts }) => hosts.length > 0),
    )

/** A client that is handed whole addresses calls the hosts of the tables; where there are none, it calls any. */
const withListedHosts = (target: Target, tables: readonly ListedHosts[]): readonly Target[] =>
  target.host === '*' && tables.length > 0
    ? tables.flatMap(({ hosts, urlPath }) => hosts.map((host) => ({ ...target, host, urlPath })))
    : [target]

// @vtex/api 6.51.3, lib/service/worker/runtime/graphql/schema/schemaDirectives/Auth.js: both with the app's token.
const askedByAuth: readonly Target[] = [
  {
    path: '@auth',
    host: 'vtexid.vtex.com.br',
    urlPath: '/api/vtexid/pub/authenticated/user',
    asApp: true,
  },
  {
    path: '@auth',
    host: '{{account}}.vtexcommercestable.com.br',
    urlPath: '/api/license-manager/pvt/accounts/*',
    asApp: true,
  },
]

export const targetsOf = (project: Project): readonly Target[] => {
  const tables = listedHosts(project)
  const isGuarded = project.graphql.some(({ text }) => text.includes('@auth('))
  return [
    ...project.sources
      .filter(({ path }) => path.startsWith('node/'))
      .flatMap(targetsOfSource)
      .flatMap((target) => withListedHosts(target, tables)),
    ...(isGuarded ? askedByAuth : []),
  ]
}

const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .split(/\{\{account\}\}|\*/)
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(text)

/** Whether an address, by host and path, is one that a pattern of both means. */
export const covers = (
  { host = '', path = '' }: NonNullable<Policy['attrs']>,
  target: Pick<Target, 'host' | 'urlPath'>,
): boolean => matches(host, target.host) && matches(path, target.urlPath)
