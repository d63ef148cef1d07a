// Rows of a text file whose cells may stand in quotation marks. Programs write a mark that is an inch, or part of a
// title, as if it were one of these: a mark without its other half must not take the rows below into its cell.

type Row = readonly string[]

const mark = '"'

const unescaped = (text: string): string => text.replace(/""/g, mark)

/** A line by itself: what stands whole in marks is their text, any other mark is a letter. */
function cellsOfLine(line: string, delimiter: string): Row {
  if (!line.includes(mark)) return line.split(delimiter)
  const cells: string[] = []
  const quoted = /"((?:[^"]|"")*)" */y
  for (let from = 0; from <= line.length;) {
    quoted.lastIndex = from
    const match = quoted.exec(line)
    const isWhole = match && [delimiter, undefined].includes(line[quoted.lastIndex])
    const next = line.indexOf(delimiter, from)
    const to = isWhole ? quoted.lastIndex : next === -1 ? line.length : next
    cells.push(match && isWhole ? unescaped(match[1] ?? '') : line.slice(from, to))
    from = to + 1
  }
  return cells
}

/** A row as far as its lines are read. */
interface Reading {
  readonly cells: readonly string[]
  /** Marks stand in it that neither end a cell nor are doubled. */
  readonly isOdd: boolean
  /** The lines of its last cell, where that goes on below. */
  readonly open?: string[]
}

/** Where a cell in marks ends; `at` is undefined where it does not. */
function endOf(line: string, from: number, delimiter: string) {
  let isOdd = false
  for (let at = line.indexOf(mark, from); at !== -1; at = line.indexOf(mark, at + 1)) {
    if (line[at + 1] === mark) at += 1
    else {
      const [spaces = ''] = /^ */.exec(line.slice(at + 1, at + 20)) ?? []
      const next = at + 1 + spaces.length
      if (next >= line.length || line[next] === delimiter) return { at, next, isOdd }
      isOdd = true
    }
  }
  return { at: undefined, next: line.length, isOdd }
}

/** Reads a line behind those before it. */
function readOn(before: Reading, line: string, delimiter: string): Reading {
  const cells = [...before.cells]
  let { open, isOdd } = before
  for (let from = 0; from <= line.length;) {
    if (!open && line[from] !== mark) {
      const next = line.indexOf(delimiter, from)
      const to = next === -1 ? line.length : next
      cells.push(line.slice(from, to))
      from = to + 1
    } else {
      const start = open ? from : from + 1
      const end = endOf(line, start, delimiter)
      const lines: string[] = open || []
      lines.push(line.slice(start, end.at))
      isOdd = isOdd || end.isOdd
      if (end.at === undefined) return { cells, isOdd, open: lines }
      cells.push(unescaped(lines.join('\n')))
      open = undefined
      from = end.next + 1
    }
  }
  return { cells, isOdd }
}

const isCode = (cell: string | undefined): boolean => /^[^\s"]*\d[^\s"]*$/.test(cell ?? '')

const formOf = (cell: string): string => cell.replace(/[a-z0-9]+/gi, '9')

/** Whether two lines are two rows of one table, as far as their ids, dates and numbers tell. */
function isAlike(line: Row, other: Row): boolean {
  if (line.length < 2 || line.length !== other.length) return false
  const opening = line.findIndex((cell) => cell.startsWith(mark))
  const isLikeBefore = line
    .slice(0, opening)
    .every((cell, at) => !isCode(cell) || isCode(other[at]))
  const isOfOneForm = (cell: string, at: number) =>
    isCode(cell) && isCode(other[at]) && formOf(cell) === formOf(other[at] ?? '')
  return isLikeBefore && line.some(isOfOneForm)
}

/** No cell has more lines; what seems to is a mark without its other half. */
const mostLines = 200

interface Form {
  readonly delimiter: string
  /** How many cells the most lines have. */
  readonly width: () => number
}

/** The row that begins at a line and how many lines it has. */
function rowAt(lines: Row, at: number, { delimiter, width }: Form) {
  const [first = ''] = lines.slice(at, at + 1)
  const alone = { cells: cellsOfLine(first, delimiter), lines: 1 }
  const isRow = (line: string) =>
    alone.cells.length > 1 && isAlike(alone.cells, cellsOfLine(line, delimiter))
  let reading: Reading = readOn({ cells: [], isOdd: false }, first, delimiter)
  let count = 1
  for (; reading.open; count += 1) {
    const next = lines[at + count]
    if (next === undefined || count >= mostLines || isRow(next)) return alone
    reading = readOn(reading, next, delimiter)
  }
  const { cells, isOdd } = reading
  const isTrusted = !isOdd || cells.length === width()
  const isLost = !isTrusted && (count > 1 || alone.cells.length === width())
  return isLost ? alone : { cells, lines: count }
}

const telling = 500

/** How many cells the most lines have, each by itself. */
function usualWidth(lines: Row, delimiter: string): number {
  const counts = new Map<number, number>()
  for (const line of lines.slice(0, telling)) {
    const { length } = cellsOfLine(line, delimiter)
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  const [[width] = [1]] = [...counts].sort(([, one], [, other]) => other - one)
  return width
}

/** The rows of lines; a cell in marks may have several. */
export function quotedRows(lines: Row, delimiter: string): readonly Row[] {
  const rows: Row[] = []
  let known: number | undefined
  const width = () => {
    known = known === undefined ? usualWidth(lines, delimiter) : known
    return known
  }
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    if (line.includes(mark)) {
      const row = rowAt(lines, at, { delimiter, width })
      rows.push(row.cells)
      at += row.lines
    } else {
      rows.push(line.split(delimiter))
      at += 1
    }
  }
  return rows
}
