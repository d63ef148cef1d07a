import type { SortDirection } from '../__generated__/operations'
import type { TableSort } from '../ui'
import { toKebab } from '../ui/labels'

/** What a list is sorted by: one of the fields that the service sorts it by. */
export interface Sort<Field extends string> {
  readonly field: Field
  readonly direction: SortDirection
}

interface SortRule {
  /** The column that shows it; a name that no column has where none does. */
  readonly column: string
  /** The column that shows best what no column shows whole. */
  readonly shownBy?: string
  /** The direction worth reading first: what is most urgent, newest or most at stake on top. */
  readonly first: SortDirection
}

const directions = { ASCENDING: 'ascending', DESCENDING: 'descending' } as const

const turned = <Field extends string>({ field, direction }: Sort<Field>): Sort<Field> => ({
  field,
  direction: direction === 'ASCENDING' ? 'DESCENDING' : 'ASCENDING',
})

/** The text that names a sort, the same for every list that has it. */
export const sortLabelId = ({ field, direction }: Sort<string>) =>
  `admin/order-integrations.page.sort-${toKebab(field)}-${toKebab(direction)}`

/** The sorts of one list, and their way to its columns and to the address. The first field is how the list starts. */
export class Sorts<Field extends string> {
  /** All that can be chosen from, the way worth reading first before its opposite. */
  readonly every: readonly Sort<Field>[]
  /** How the list stands before anybody sorted it. */
  readonly start: Sort<Field>
  private readonly fields: readonly Field[]

  constructor(private readonly rules: Readonly<Record<Field, SortRule>>) {
    this.fields = Object.keys(rules) as Field[]
    const firsts = this.fields.map((field) => this.first(field))
    this.every = firsts.reduce<Sort<Field>[]>((all, sort) => [...all, sort, turned(sort)], [])
    const [start] = firsts
    if (start === undefined) throw new Error('A list has at least one sort.')
    this.start = start
  }

  /** By this field, the way worth reading first. */
  first(field: Field): Sort<Field> {
    return { field, direction: this.rules[field].first }
  }

  toTable({ field, direction }: Sort<Field>): TableSort {
    const { column, shownBy } = this.rules[field]
    return shownBy === undefined
      ? { column, direction: directions[direction] }
      : { column: shownBy, direction: directions[direction], roughly: true }
  }

  /** Undefined for a column that cannot be sorted by. */
  firstDirection(column: string): TableSort['direction'] | undefined {
    const field = this.fieldOf(column)
    return field && directions[this.rules[field].first]
  }

  /** A column that is sorted by already turns around. */
  byColumn(column: string, current: Sort<Field>): Sort<Field> {
    const field = this.fieldOf(column)
    if (field === current.field) return turned(current)
    return field ? this.first(field) : current
  }

  parse(field: string | undefined, direction: string | undefined): Sort<Field> {
    const known = this.fields.find((one) => toKebab(one) === field)
    if (known === undefined) return this.start
    const asked = this.every.find(
      (sort) => sort.field === known && toKebab(sort.direction) === direction,
    )
    return asked ?? this.first(known)
  }

  /** Says no more than is needed to come back to the same sort. */
  toQuery(sort: Sort<Field>) {
    const isFirst = this.rules[sort.field].first === sort.direction
    const isStart = isFirst && sort.field === this.start.field
    return {
      sort: isStart ? undefined : toKebab(sort.field),
      direction: isFirst ? undefined : toKebab(sort.direction),
    }
  }

  private fieldOf(column: string): Field | undefined {
    return this.fields.find((field) => this.rules[field].column === column)
  }
}
