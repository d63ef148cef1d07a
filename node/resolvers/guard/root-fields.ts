import {
  isNonNullType,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'

type Info = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'parentType' | 'variableValues'>

/** Whether @skip or @include leaves it out. */
const isLeftOut = (
  { directives = [] }: Pick<FieldNode, 'directives'>,
  variables: Info['variableValues'],
): boolean =>
  directives.some(({ name, arguments: [condition] = [] }) => {
    const value = condition?.value
    const isTrue =
      value?.kind === 'BooleanValue'
        ? value.value
        : value?.kind === 'Variable' && variables[value.name.value] === true
    return (name.value === 'skip' && isTrue) || (name.value === 'include' && !isTrue)
  })

const fieldsOf = (set: SelectionSetNode, info: Info, seen: Set<string>): readonly FieldNode[] =>
  set.selections.flatMap((selection) => {
    if (isLeftOut(selection, info.variableValues)) return []
    if (selection.kind === 'Field') return [selection]
    if (selection.kind === 'InlineFragment') return fieldsOf(selection.selectionSet, info, seen)
    const { value } = selection.name
    const fragment = seen.has(value) ? undefined : info.fragments[value]
    seen.add(value)
    return fragment === undefined ? [] : fieldsOf(fragment.selectionSet, info, seen)
  })

const keyOf = (field: FieldNode): string => field.alias?.value ?? field.name.value

/**
 * The field that says for the whole operation that it is refused. One that may not be null ends the operation by itself
 * and would add an error of its own to that of another; so the first of those speaks, where there is one.
 */
export const speakerOf = (info: Info): string | undefined => {
  const known = info.parentType.getFields()
  const fields = fieldsOf(info.operation.selectionSet, info, new Set()).filter(
    ({ name }) => known[name.value] !== undefined,
  )
  const required = fields.find(({ name }) => isNonNullType(known[name.value]?.type))
  const speaker = required ?? fields[0]
  return speaker && keyOf(speaker)
}
