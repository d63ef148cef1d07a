import { fold } from '../recognize/table'

type Rows = readonly (readonly string[])[]

/** Amazon's files are tabs and lines and nothing else: a quotation mark there is an inch or part of a title. */
const unquotedHeaders = ['order id', 'amazon order id']

const isUnquotedFile = (firstLine: string): boolean =>
  firstLine
    .split('\t')
    .map(fold)
    .some(
      (name, index, names) => index === 0 && names.length > 1 && unquotedHeaders.includes(name),
    ) && firstLine.includes('-')

const linesOf = (text: string): Rows => text.split(/\r\n|\r|\n/).map((line) => line.split('\t'))

/** Of two ways to read a file the one that leaves fewer rows of another length than the header's. */
const oddRows = (rows: Rows): number => {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const widest = filled.reduce((most, { length }) => Math.max(most, length), 0)
  return filled.filter(({ length }) => length !== widest).length
}

/** What Excel writes at the top of a file for itself. */
const delimiterLine = /^sep=(.)\r?\n?/i

/** The rows of a text file. Empty lines count, so that rows keep their numbers. */
export async function readTextRows(file: string): Promise<Rows> {
  const { default: Papa } = await import('papaparse')
  const text = file.replace(/^\ufeff/, '')
  const told = delimiterLine.exec(text)
  const rest = told ? text.slice(4) : text
  const guess = () =>
    // Empty lines make a short file of two columns look like one.
    Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: 20 }).meta.delimiter
  const delimiter = told ? told[1] : guess()
  const [firstLine = ''] = text.split(/[\r\n]/, 1)
  if (delimiter === '\t' && isUnquotedFile(firstLine)) return linesOf(rest)
  const { data, errors } = Papa.parse<string[]>(rest, { delimiter })
  const isBroken = errors.some(({ type }) => type === 'Quotes')
  if (!isBroken) return told ? [[''], ...data.slice(1)] : data
  const { data: plain } = Papa.parse<string[]>(rest, { delimiter, quoteChar: '\u0000' })
  return oddRows(plain) < oddRows(data) ? plain : data
}
