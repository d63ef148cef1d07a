import { defaultFieldResolver, type GraphQLField } from 'graphql'
import { SchemaDirectiveVisitor } from 'graphql-tools'

import { mayAsk } from '../../application/settings/rights'
import { dependenciesOf, type Context } from '../../context'
import { permissionOf } from './permission-of'

/**
 * `@onlyWith`: null for who lacks a resource, and where that cannot be told. For what others must not read of something
 * that they may: an address that is a secret, somebody's e-mail.
 */
export class OnlyWithDirective extends SchemaDirectiveVisitor {
  public override visitFieldDefinition(field: GraphQLField<unknown, Context>): void {
    const { resolve = defaultFieldResolver } = field
    field.resolve = async (...call) => {
      const [, , context] = call
      const allowed = await mayAsk(dependenciesOf(context), permissionOf(field, 'onlyWith'))
      return allowed.ok ? resolve(...call) : null
    }
  }
}
