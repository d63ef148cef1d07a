import { valueFromASTUntyped, type GraphQLField } from 'graphql'

import type { Permission } from '../../domain/settings/permissions'

/** The resource that a directive of a field names, in the arguments that VTEX's @auth has. */
export const permissionOf = (
  { astNode, name }: Pick<GraphQLField<unknown, unknown>, 'astNode' | 'name'>,
  directive: 'auth' | 'onlyWith',
): Permission => {
  const found = astNode?.directives?.find((each) => each.name.value === directive)
  const argument = (of: string): unknown => {
    const given = found?.arguments?.find((each) => each.name.value === of)
    return given && valueFromASTUntyped(given.value)
  }
  const product = argument('productCode')
  const resource = argument('resourceCode')
  if (typeof product !== 'string' || typeof resource !== 'string')
    throw new Error(`graphql/: ${name} names no resource in @${directive}`)
  return { product, resource }
}
