import { createRequire } from 'node:module'
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  valueFromASTUntyped,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql'
import table from '../../sandbox/conformance/license-manager.json'
import { readSchema } from '../build-service'
import { fromRoot } from '../paths'
import { World, type User } from './world'

// Every guarded field of the schema, asked as each role, and as a role that lost one resource: what License Manager does
// not grant is refused, and nothing else is.

interface Guarded {
  readonly name: string
  readonly kind: 'query' | 'mutation'
  /** As `19/ListOrders`. */
  readonly pair: string
  readonly operation: string
}

const everyPair = [
  '19/ListOrders',
  '19/WorkflowAction',
  '19/CancelAction',
  '5/SaveOrderFormConfiguration',
] as const

const grantedTo: Readonly<Record<User, readonly string[]>> = {
  owner: everyPair,
  operator: everyPair.slice(0, 3),
  viewer: everyPair.slice(0, 1),
}

/** A value that the schema takes, as its text. Refused or not does not depend on it. */
const aValueOf = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return aValueOf(type.ofType)
  if (isListType(type)) return '[]'
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
    return `{ ${fields.map((field) => `${field.name}: ${aValueOf(field.type)}`).join(', ')} }`
  }
  return isScalarType(type) && ['Int', 'Float'].includes(type.name) ? '1' : '"none"'
}

const pairOf = ({ astNode }: GraphQLField<unknown, unknown>): string => {
  const auth = astNode?.directives?.find(({ name }) => name.value === 'auth')
  const of = (argument: string): unknown => {
    const found = auth?.arguments?.find(({ name }) => name.value === argument)
    return found && valueFromASTUntyped(found.value)
  }
  return `${String(of('productCode'))}/${String(of('resourceCode'))}`
}

const toGuarded =
  (kind: Guarded['kind']) =>
  (field: GraphQLField<unknown, unknown>): Guarded => {
    const needed = field.args.filter(({ type }) => isNonNullType(type))
    const args = needed.map(({ name, type }) => `${name}: ${aValueOf(type)}`).join(', ')
    const isLeaf = isScalarType(getNamedType(field.type)) || isEnumType(getNamedType(field.type))
    const call = `${field.name}${args === '' ? '' : `(${args})`}`
    return {
      name: field.name,
      kind,
      pair: pairOf(field),
      operation: `${kind} { ${call}${isLeaf ? '' : ' { __typename }'} }`,
    }
  }

const guardedFields = async (): Promise<readonly Guarded[]> => {
  const native: unknown = createRequire(fromRoot('node', 'package.json'))('@vtex/api')
  const nativeSdl =
    typeof native === 'object' && native !== null && 'nativeSchemaDirectivesTypeDefs' in native
      ? String(native.nativeSchemaDirectivesTypeDefs)
      : ''
  const scalars = 'scalar IOSanitizedString scalar IOUpload scalar Upload'
  const schema = buildSchema([await readSchema(), nativeSdl, scalars].join('\n'))
  const fieldsOf = (kind: Guarded['kind']): readonly Guarded[] => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
    return Object.values(type?.getFields() ?? {}).map(toGuarded(kind))
  }
  return [...fieldsOf('query'), ...fieldsOf('mutation')]
}

let world: World
let fields: readonly Guarded[]

beforeAll(async () => {
  ;[world, fields] = await Promise.all([World.start(), guardedFields()])
})
afterAll(() => world.close())

const isRefused = async ({ operation }: Guarded, user: User): Promise<boolean> => {
  const { errors } = await world.ask(operation, {}, { as: user })
  return errors?.some(({ extensions }) => extensions?.code === 'FORBIDDEN') ?? false
}

const refusedTo = async (user: User): Promise<readonly string[]> => {
  const names: string[] = []
  for (const field of fields) if (await isRefused(field, user)) names.push(field.name)
  return names
}

const needing = (isLacking: (pair: string) => boolean): readonly string[] =>
  fields.filter(({ pair }) => isLacking(pair)).map(({ name }) => name)

const take = (user: User, ...pairs: readonly string[]): Promise<unknown> =>
  world.control('PUT', `roles/${user}`, {
    without: pairs.map((pair) => {
      const [product = '', key = ''] = pair.split('/')
      return { product, key }
    }),
  })

describe('every guarded field', () => {
  it('asks for a resource that License Manager has', () => {
    const known = table.resources.map(({ productId, key }) => `${productId}/${key}`)

    expect(fields.length).toBeGreaterThan(25)
    expect(needing((pair) => !known.includes(pair))).toEqual([])
    expect([...new Set(fields.map(({ pair }) => pair))].sort()).toEqual([...everyPair].sort())
  })

  it.each(['owner', 'operator', 'viewer'] as const)(
    'is open to the %s where the role has its resource, and to nobody else',
    async (user) => {
      expect(await refusedTo(user)).toEqual(needing((pair) => !grantedTo[user].includes(pair)))
    },
  )

  it.each(everyPair)('is refused to an owner who lost %s, where it asks for that', async (lost) => {
    await take('owner', lost)
    const refused = await refusedTo('owner')
    await take('owner')

    expect(refused).toEqual(needing((pair) => pair === lost))
  })
})

it('lets nobody but the scheduler begin background work, and reveals nothing to who has no key of the other route', async () => {
  const post = (path: string) =>
    fetch(`${world.host.url}/_v/private/order-integrations/${path}?an=demostore`, {
      method: 'POST',
      headers: { 'x-order-integrations-tick-secret': 'wrong' },
    })
  const wrong = await post('tick')

  expect((await post('scheduled-tick')).status).toBe(403)
  expect([wrong.status, await wrong.json()]).toEqual([404, { error: { code: 'NOT_FOUND' } }])
  expect(
    (await fetch(`${world.host.url}/_v/private/order-integrations/tick?an=demostore`)).status,
  ).toBe(405)
})
