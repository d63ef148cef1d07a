import { useIntl } from 'react-intl'

import type { Mapping } from './recognize/table'

/** The columns of a file by what they are. */
export interface FileColumns {
  readonly header: readonly string[]
  readonly mapping: Mapping<string>
}

/** What the file calls the column of a field: there a person looks. Where it has none, what the field is called here. */
export function useColumnName({ header, mapping }: FileColumns) {
  const { formatMessage } = useIntl()
  return (field: string): string => {
    const column: number | undefined = mapping[field]
    const name = column === undefined ? '' : (header[column] ?? '')
    return name.trim() || formatMessage({ id: `admin/order-integrations.imports.field.${field}` })
  }
}
