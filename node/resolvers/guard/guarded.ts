import { defaultFieldResolver, type GraphQLField, type GraphQLResolveInfo } from 'graphql'
import { SchemaDirectiveVisitor } from 'graphql-tools'

import { mayAsk } from '../../application/settings/rights'
import { dependenciesOf, type Context } from '../../context'
import { isTooLarge } from './operation-size'
import { permissionOf } from './permission-of'
import { speakerOf } from './root-fields'
import { tooMuch } from './too-much'

type Decision = { readonly isRefused: boolean; readonly speaker?: string }

// One for each execution: the context belongs to a single request, which executes one operation.
const decisions = new WeakMap<Context, Decision>()

const decide = (info: GraphQLResolveInfo): Decision =>
  isTooLarge(info) ? { isRefused: true, speaker: speakerOf(info) } : { isRefused: false }

const decisionOf = (context: Context, info: GraphQLResolveInfo): Decision => {
  const decision = decisions.get(context) ?? decide(info)
  decisions.set(context, decision)
  return decision
}

/**
 * `@guarded`, the last directive of each root field and so the first to run, before @auth asks anybody anything.
 * Refuses an operation that is too large as a whole, with one error: thrown at once and not by a promise, since what a
 * promise throws comes after other fields have begun. License Manager's answer is waited for inside of @auth, by
 * `onceAllowed`; it is asked here already, so that both wait at the same time.
 */
export class GuardedDirective extends SchemaDirectiveVisitor {
  public override visitFieldDefinition(field: GraphQLField<unknown, Context>): void {
    const { resolve = defaultFieldResolver } = field
    field.resolve = (...call) => {
      const [, , context, info] = call
      const { isRefused, speaker } = decisionOf(context, info)
      if (!isRefused) {
        void mayAsk(dependenciesOf(context), permissionOf(field, 'auth'))
        return resolve(...call)
      }
      if (info.path.key === speaker) throw tooMuch()
      return null
    }
  }
}
