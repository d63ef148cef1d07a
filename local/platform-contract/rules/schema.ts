import type { DirectiveNode, FieldDefinitionNode } from 'graphql'
import { buildSchema, Kind, parse, valueFromASTUntyped } from 'graphql'
import type { Permission, Project, Rule } from '../project'

const isRoot = (name: string): name is 'Query' | 'Mutation' =>
  name === 'Query' || name === 'Mutation'

interface RootField {
  readonly root: 'Query' | 'Mutation'
  readonly name: string
  readonly directives: readonly DirectiveNode[]
}

const toRootField = (root: 'Query' | 'Mutation', field: FieldDefinitionNode): RootField => ({
  root,
  name: `${root}.${field.name.value}`,
  directives: field.directives ?? [],
})

const rootFieldsOf = ({ graphql }: Project): readonly RootField[] =>
  graphql
    .flatMap(({ text }) => parse(text).definitions)
    .flatMap((definition) => {
      const isType =
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.OBJECT_TYPE_EXTENSION
      if (!isType) return []
      const root = definition.name.value
      return isRoot(root) ? (definition.fields ?? []).map((field) => toRootField(root, field)) : []
    })

const directiveOf = ({ directives }: RootField, name: string): DirectiveNode | undefined =>
  directives.find((directive) => directive.name.value === name)

const argumentsOf = (directive: DirectiveNode | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (directive?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  )

const platformScalars = 'scalar IOSanitizedString scalar IOUpload scalar Upload'

const schemaBuilds: Rule = ({ graphql, nativeSdl }) => {
  try {
    buildSchema([...graphql.map(({ text }) => text), nativeSdl, platformScalars].join('\n'))
    return []
  } catch (error) {
    return [`graphql/: ${error instanceof Error ? error.message : String(error)}`]
  }
}

const isSame = (one: Permission, other: Permission): boolean =>
  one.product === other.product && one.resource === other.resource

const pairOf = (field: RootField): Permission => {
  const { productCode, resourceCode } = argumentsOf(directiveOf(field, 'auth'))
  return { product: String(productCode), resource: String(resourceCode) }
}

const guardedFieldsOf = (project: Project): readonly RootField[] =>
  rootFieldsOf(project).filter((field) => directiveOf(field, 'auth') !== undefined)

/** The builder refuses a field without @auth; the pairs are compared with node/domain/settings/permissions.ts. */
const rootFieldsAreGuarded: Rule = (project) =>
  rootFieldsOf(project).flatMap((field) => {
    const auth = directiveOf(field, 'auth')
    if (auth === undefined)
      return [`graphql/: give ${field.name} @auth(scope: PRIVATE, productCode, resourceCode).`]
    const pair = pairOf(field)
    return [
      ...(argumentsOf(auth).scope === 'PRIVATE'
        ? []
        : [`graphql/: ${field.name}: @auth has scope PRIVATE.`]),
      ...(Object.values(project.permissions).some((each) => isSame(each, pair))
        ? []
        : [
            `graphql/: ${field.name}: product ${pair.product} with resource ${pair.resource} is none of node/domain/settings/permissions.ts.`,
          ]),
    ]
  })

const isInTable = ({ resources }: Project, { product, resource }: Permission): boolean =>
  resources.some(({ productId, key }) => String(productId) === product && key === resource)

/** License Manager grants nobody a pair that it does not have: a field that asks for one is closed to all. */
const licenseManagerKnowsEachPair: Rule = (project) => [
  ...guardedFieldsOf(project)
    .filter((field) => !isInTable(project, pairOf(field)))
    .map((field) => {
      const { product, resource } = pairOf(field)
      return `graphql/: ${field.name}: License Manager has no ${resource} of product ${product}.`
    }),
  ...Object.values({ ...project.permissions, ...project.livePermissions })
    .filter((permission) => !isInTable(project, permission))
    .map(
      ({ product, resource }) =>
        `node/domain/settings/permissions.ts: License Manager has no ${resource} of product ${product}.`,
    ),
]

/** Directives wrap in the order of the schema, so the last one runs first (local/journeys/guards.test.ts sees it). */
const guardsComeLast: Rule = (project) =>
  guardedFieldsOf(project)
    .filter(({ directives }) => {
      const [inner, outer] = directives.slice(-2).map(({ name }) => name.value)
      return inner !== 'auth' || outer !== 'guarded'
    })
    .map(
      ({ name }) => `graphql/: ${name}: end with @auth(…) @guarded; the last directive runs first.`,
    )

/** What a field of a type hides is asked of License Manager like everything else. */
const hiddenFieldsNameAKnownPair: Rule = (project) =>
  project.graphql
    .flatMap(({ text }) => parse(text).definitions)
    .flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (definition.fields ?? []).map((field) => ({ type: definition.name.value, field }))
        : [],
    )
    .flatMap(({ type, field }) => {
      const hidden = field.directives?.find(({ name }) => name.value === 'onlyWith')
      if (hidden === undefined) return []
      const name = `${type}.${field.name.value}`
      const { productCode, resourceCode } = argumentsOf(hidden)
      const pair = { product: String(productCode), resource: String(resourceCode) }
      return [
        ...(Object.values(project.permissions).some((each) => isSame(each, pair))
          ? []
          : [
              `graphql/: ${name}: @onlyWith names no permission of node/domain/settings/permissions.ts.`,
            ]),
        ...(field.type.kind === Kind.NON_NULL_TYPE
          ? [`graphql/: ${name}: @onlyWith makes it null for some: let it be.`]
          : []),
      ]
    })

/** Without @cacheControl an answer is public for a day. */
const answersAreNotCached: Rule = (project) =>
  rootFieldsOf(project).flatMap((field) => {
    const cacheControl = directiveOf(field, 'cacheControl')
    if (field.root === 'Mutation')
      return cacheControl === undefined
        ? []
        : [`graphql/: ${field.name}: a mutation has no @cacheControl.`]
    const { scope, maxAge } = argumentsOf(cacheControl)
    return scope === 'PRIVATE' && maxAge === 0
      ? []
      : [`graphql/: give ${field.name} @cacheControl(scope: PRIVATE, maxAge: 0).`]
  })

const declaredDirectives = ({ graphql }: Pick<Project, 'graphql'>): readonly string[] =>
  graphql
    .flatMap(({ text }) => parse(text).definitions)
    .flatMap((definition) =>
      definition.kind === Kind.DIRECTIVE_DEFINITION ? [definition.name.value] : [],
    )

const nativeNames = (sdl: string): ReadonlySet<string> =>
  new Set(
    parse(`${sdl}\n${platformScalars}`).definitions.flatMap((definition) =>
      'name' in definition && definition.name !== undefined ? [definition.name.value] : [],
    ),
  )

/** The runtime appends its own directives; a second declaration ends it at its start. */
const nativeNamesAreNotDeclared: Rule = ({ graphql, nativeSdl }) => {
  const native = nativeNames(nativeSdl)
  return graphql
    .flatMap(({ path, text }) =>
      parse(text).definitions.map((definition) => ({ path, definition })),
    )
    .flatMap(({ path, definition }) =>
      'name' in definition && definition.name !== undefined && native.has(definition.name.value)
        ? [`${path}: do not declare ${definition.name.value}; the runtime does.`]
        : [],
    )
}

const customDirectivesAreImplemented: Rule = (project) => {
  const declared = declaredDirectives(project)
  const implemented = project.serviceKeys.directives
  return [
    ...declared
      .filter((name) => !implemented.includes(name))
      .map((name) => `graphql/: @${name} has no class in node/index.ts (schemaDirectives).`),
    ...implemented
      .filter((name) => !declared.includes(name))
      .map((name) => `node/index.ts: @${name} is not declared in graphql/directives.graphql.`),
  ]
}

const permissionsAreUsed: Rule = (project) => {
  const used = guardedFieldsOf(project).map(pairOf)
  return Object.entries(project.permissions)
    .filter(([, permission]) => !used.some((each) => isSame(each, permission)))
    .map(([name]) => `node/domain/settings/permissions.ts: no field asks for ${name}.`)
}

export const schemaRules = {
  schemaBuilds,
  rootFieldsAreGuarded,
  licenseManagerKnowsEachPair,
  guardsComeLast,
  hiddenFieldsNameAKnownPair,
  answersAreNotCached,
  nativeNamesAreNotDeclared,
  customDirectivesAreImplemented,
  permissionsAreUsed,
}
