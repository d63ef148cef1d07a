import ts from 'typescript'
import type { Policy, Project, Rule, Source } from '../project'
import { constantsOf, nodesOf, parseSource, shapesOf } from '../text-shapes'

// A request leaves VTEX IO only where a policy of the manifest names its host and path. What a client calls is read
// from its source: the base address and the first argument of each call of this.http.

interface Target {
  readonly path: string
  readonly host: string
  readonly urlPath: string
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

const toTarget = (path: string, base: string, urlPath: string): Target => {
  const [, host = '*', basePath = ''] = address.exec(base) ?? []
  const separator = urlPath.startsWith('/') || urlPath === '' || host === '*' ? '' : '/'
  return { path, host, urlPath: host === '*' ? '*' : `${basePath}${separator}${urlPath}` }
}

const targetsOfSource = (source: Source): readonly Target[] => {
  const file = parseSource(source)
  return nodesOf(file)
    .filter(ts.isClassDeclaration)
    .filter((node) => ['ExternalClient', 'JanusClient'].includes(baseClassOf(node)))
    .flatMap((node) =>
      basesOf(file, node).flatMap((base) =>
        pathsOf(file, node).map((urlPath) => toTarget(source.path, base, urlPath)),
      ),
    )
}

// What @auth of @vtex/api calls by itself: lib/service/worker/runtime/graphql/schema/schemaDirectives/Auth.js
const calledByAuth: readonly Target[] = [
  {
    path: '@auth in graphql/',
    host: 'vtexid.vtex.com.br',
    urlPath: '/api/vtexid/pub/authenticated/user',
  },
  {
    path: '@auth in graphql/',
    host: '{{account}}.vtexcommercestable.com.br',
    urlPath: '/api/license-manager/pvt/accounts/*',
  },
]

const targetsOf = ({ sources, graphql }: Project): readonly Target[] => [
  ...sources.filter(({ path }) => path.startsWith('node/')).flatMap(targetsOfSource),
  ...(graphql.some(({ text }) => text.includes('@auth(')) ? calledByAuth : []),
]

const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/\{\{account\}\}/g, '*')
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(text)

const covers = ({ attrs: { host = '', path = '' } = {} }: Policy, target: Target): boolean =>
  matches(host, target.host) && matches(path, target.urlPath)

const outboundPolicies = ({ manifest }: Project): readonly Policy[] =>
  (manifest.policies ?? []).filter(({ name }) => name === 'outbound-access')

const isNarrow = ({ attrs: { host = '' } = {} }: Policy): boolean => host !== '*'

const unique = (faults: readonly string[]): readonly string[] => [...new Set(faults)]

/** A policy for every host does not stand in for one that names the host. */
const everyCallIsAllowed: Rule = (project) => {
  const policies = outboundPolicies(project)
  return unique(
    targetsOf(project)
      .filter(
        (target) =>
          !policies
            .filter((policy) => target.host === '*' || isNarrow(policy))
            .some((policy) => covers(policy, target)),
      )
      .map(
        ({ path, host, urlPath }) =>
          `manifest.json: add outbound-access to ${host}${urlPath === '*' ? '' : urlPath}, which ${path} calls.`,
      ),
  )
}

const everyPolicyHasACaller: Rule = (project) => {
  const targets = targetsOf(project)
  return outboundPolicies(project)
    .filter((policy) => !targets.some((target) => covers(policy, target)))
    .map(
      ({ attrs: { host = '', path = '' } = {} }) =>
        `manifest.json: no client calls ${host}${path}. Remove the policy.`,
    )
}

/** VTEX's review refuses broad policies. One that is needed is an exception with a reason. */
const policiesAreNarrow: Rule = (project) =>
  outboundPolicies(project)
    .filter((policy) => !isNarrow(policy) || policy.attrs?.path === '*')
    .map(
      ({ attrs: { host = '', path = '' } = {} }) =>
        `manifest.json: outbound-access to ${host} with the path ${path} is broad. Name host and path.`,
    )

export const outboundAccessRules = {
  everyCallIsAllowed,
  everyPolicyHasACaller,
  policiesAreNarrow,
}
