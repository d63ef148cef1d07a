// Reads just enough of ICU's message syntax to tell a value, {name}, from the text of a choice, other {text}.

const choices = new Set(['plural', 'select', 'selectordinal'])

interface Cursor {
  readonly text: string
  at: number
}

const readUntil = (cursor: Cursor, end: RegExp): string => {
  const rest = cursor.text.slice(cursor.at)
  const length = rest.search(end)
  const read = length === -1 ? rest : rest.slice(0, length)
  cursor.at += read.length
  return read.trim()
}

const readOptions = (cursor: Cursor, names: Set<string>): void => {
  for (;;) {
    readUntil(cursor, /[{}]/)
    if (cursor.text[cursor.at] !== '{') return
    cursor.at += 1
    readText(cursor, names)
    cursor.at += 1
  }
}

const readArgument = (cursor: Cursor, names: Set<string>): void => {
  names.add(readUntil(cursor, /[,}]/))
  if (cursor.text[cursor.at] !== ',') return
  cursor.at += 1
  const type = readUntil(cursor, /[,}]/)
  if (choices.has(type)) readOptions(cursor, names)
  else readUntil(cursor, /\}/)
}

const readText = (cursor: Cursor, names: Set<string>): void => {
  for (;;) {
    readUntil(cursor, /[{}]/)
    if (cursor.text[cursor.at] !== '{') return
    cursor.at += 1
    readArgument(cursor, names)
    cursor.at += 1
  }
}

/** The names of the values that a message needs. */
export const placeholdersOf = (text: string): readonly string[] => {
  const names = new Set<string>()
  readText({ text: text.replaceAll("''", ''), at: 0 }, names)
  return [...names].sort()
}
