import { ForbiddenError } from '@vtex/api'
import type { GraphQLResolveInfo } from 'graphql'

import { mayAsk } from '../../application/settings/rights'
import { dependenciesOf, type Context } from '../../context'
import { toQueryError } from '../query-failure'
import { permissionOf } from './permission-of'

type Call<Parent, Arguments> = readonly [Parent, Arguments, Context, GraphQLResolveInfo]

/**
 * A root resolver that runs once License Manager has said `true`. @auth lets in whoever is answered with anything that
 * is not falsy: a maintenance page, an object, the text "false".
 */
export const onceAllowed =
  <Parent, Arguments, Value>(resolver: (...call: Call<Parent, Arguments>) => Value) =>
  async (...call: Call<Parent, Arguments>): Promise<Awaited<Value>> => {
    const [, , context, { parentType, fieldName }] = call
    const field = parentType.getFields()[fieldName]
    if (field === undefined) throw new Error(`${fieldName} is no field`)
    const allowed = await mayAsk(dependenciesOf(context), permissionOf(field, 'auth'))
    if (allowed.ok) return await resolver(...call)
    if (allowed.error.kind === 'upstream') throw toQueryError(allowed.error)
    throw new ForbiddenError('License Manager does not grant this')
  }
