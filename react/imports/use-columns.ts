import { useState } from 'react'

import type { ColumnMaps } from '../api/use-import-settings'
import { headerName } from './header-name'
import type { Heading, Mapping, Table } from './recognize/table'

/** A kind of file whose columns a person can correct. */
export interface MappedFileKind<Field extends string> {
  readonly name: string
  readonly fields: readonly Field[]
  readonly find: (table: Table) => Heading<Field>
}

interface Columns<Field extends string> extends Heading<Field> {
  readonly isCorrected: boolean
}

/** What the columns of a file are: as somebody corrected them for such a header before, else as they were understood. */
export function useColumns<Field extends string>(kind: MappedFileKind<Field>, maps: ColumnMaps) {
  const [columns, setColumns] = useState<Columns<Field>>()

  const take = (table: Table): Heading<Field> => {
    const heading = kind.find(table)
    const name = nameOf(kind, heading)
    const known = maps.known.find((map) => map.name === name)
    const mapping = (known && mappingIn(known.map, kind.fields, heading)) ?? heading.mapping
    setColumns({ ...heading, mapping, isCorrected: false })
    return { ...heading, mapping }
  }

  const forget = () => setColumns(undefined)

  const correct = (mapping: Mapping<Field>) =>
    setColumns(columns && { ...columns, mapping, isCorrected: true })

  /** For the next file with such a header, whoever brings it. */
  const remember = () => {
    if (!columns || !columns.isCorrected) return
    maps.remember({ name: nameOf(kind, columns), map: JSON.stringify(columns.mapping) })
  }

  const mapping: Mapping<Field> = columns?.mapping ?? {}
  return { heading: columns, mapping, take, forget, correct, remember }
}

const nameOf = <Field extends string>(
  { name }: MappedFileKind<Field>,
  { header }: Heading<Field>,
) => `${name}.${headerName(header)}`

/** Undefined for what is no mapping: whoever may import may have written it. */
function mappingIn<Field extends string>(
  map: string,
  fields: readonly Field[],
  { header }: Heading<Field>,
): Mapping<Field> | undefined {
  try {
    const columns = new Map(Object.entries(JSON.parse(map)))
    const mapping: Mapping<Field> = {}
    for (const field of fields) {
      const column = columns.get(field)
      if (typeof column === 'number' && column >= 0 && column < header.length) {
        mapping[field] = column
      }
    }
    return mapping
  } catch {
    return undefined
  }
}
