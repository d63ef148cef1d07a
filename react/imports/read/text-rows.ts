import { quotedRows } from './quoted-rows'

type Rows = readonly (readonly string[])[]

/** Amazon's files are tabs and lines and nothing else: a quotation mark there is an inch or part of a title. */
const unquotedHeaders = ['order-id', 'amazon-order-id', 'order-item-id']

const isUnquotedFile = (names: readonly string[]): boolean =>
  names.length > 1 && names.some((name) => unquotedHeaders.includes(name.trim().toLowerCase()))

/** A file may have been put together from several, each with line ends of its own. */
const lineEnd = /\r*\n|\r/

/** What Excel writes at the top of a file for itself. */
const delimiterLine = /^"?sep=(.)"?\s*$/i

/** The rows of a text file. Empty lines count, so that rows keep their numbers. */
export async function readTextRows(file: string): Promise<Rows> {
  const { default: Papa } = await import('papaparse')
  const lines = file.replace(/^\ufeff/, '').split(lineEnd)
  const [firstLine = ''] = lines
  const [, told] = delimiterLine.exec(firstLine) ?? []
  const rest = told === undefined ? lines : ['', ...lines.slice(1)]
  const guess = () =>
    // Empty lines make a short file of two columns look like one.
    Papa.parse<string[]>(lines.join('\n'), { skipEmptyLines: 'greedy', preview: 20, newline: '\n' })
      .meta.delimiter
  const delimiter = told === undefined ? guess() : told
  if (delimiter === '\t' && isUnquotedFile(firstLine.split('\t'))) {
    return lines.map((line) => line.split('\t'))
  }
  return quotedRows(rest, delimiter)
}
