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

interface QuotedRow {
  readonly cells: Row
  /** Marks stand in it that neither end a cell nor are doubled. */
  readonly isOdd: boolean
}

/** Where a cell in marks ends; undefined where it does not. */
function endOf(text: string, from: number, delimiter: string) {
  let isOdd = false
  for (let at = text.indexOf(mark, from + 1); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (text[at + 1] === mark) at += 1
    else {
      const [spaces = ''] = /^ */.exec(text.slice(at + 1, at + 20)) ?? []
      const next = at + 1 + spaces.length
      if (next >= text.length || text[next] === delimiter) return { at, next, isOdd }
      isOdd = true
    }
  }
  return undefined
}

/** A text as one row; undefined where its last cell in marks goes on behind it. */
function recordOf(text: string, delimiter: string): QuotedRow | undefined {
  const cells: string[] = []
  let isOdd = false
  for (let from = 0; from <= text.length;) {
    if (text[from] === mark) {
      const end = endOf(text, from, delimiter)
      if (!end) return undefined
      cells.push(unescaped(text.slice(from + 1, end.at)))
      isOdd = isOdd || end.isOdd
      from = end.next + 1
    } else {
      const next = text.indexOf(delimiter, from)
      const to = next === -1 ? text.length : next
      cells.push(text.slice(from, to))
      from = to + 1
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
  let text = first
  for (let count = 1; count <= mostLines; count += 1) {
    const next = lines[at + count]
    const isLast = count === 1 || text.slice(text.lastIndexOf('\n')).includes(mark)
    const record = isLast ? recordOf(text, delimiter) : undefined
    if (record) {
      const isTrusted = !record.isOdd || record.cells.length === width()
      const isLost = !isTrusted && (count > 1 || alone.cells.length === width())
      return isLost ? alone : { cells: record.cells, lines: count }
    }
    if (next === undefined || isAlike(alone.cells, cellsOfLine(next, delimiter))) return alone
    text = `${text}\n${next}`
  }
  return alone
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
