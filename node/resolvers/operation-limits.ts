import { UserInputError } from '@vtex/api'
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'

import type { Context } from '../context'

// Every guarded field costs two upstream calls, also as one of many aliases (measured on the runtime), and lists nest.
// The page needs one root field and a depth of 7; these bounds leave room and stop what no page sends.

const mostRootFields = 5
const deepest = 12
const mostSelections = 500

/** What of an operation matters here. */
export type Operation = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>

/** Whether an operation asks for more than any page of ours could show. Stops counting at the bounds. */
export const isTooLarge = ({ operation, fragments }: Operation): boolean => {
  let selections = 0
  const exceeds = (set: SelectionSetNode | undefined, level: number): boolean => {
    if (set === undefined) return false
    if (level > deepest) return true
    return set.selections.some((selection) => {
      selections += 1
      if (selections > mostSelections) return true
      const inner =
        selection.kind === 'FragmentSpread'
          ? fragments[selection.name.value]?.selectionSet
          : selection.selectionSet
      return exceeds(inner, level + 1)
    })
  }
  return (
    operation.selectionSet.selections.length > mostRootFields || exceeds(operation.selectionSet, 1)
  )
}

type Call<Parent, Arguments> = readonly [Parent, Arguments, Context, GraphQLResolveInfo]

/** A root resolver that refuses operations beyond the bounds before it does anything. */
export const limited =
  <Parent, Arguments, Value>(resolver: (...call: Call<Parent, Arguments>) => Value) =>
  (...call: Call<Parent, Arguments>): Value => {
    if (isTooLarge(call[3])) throw new UserInputError('The operation asks for too much at once')
    return resolver(...call)
  }
