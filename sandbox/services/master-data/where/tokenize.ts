import { fail, succeed, type Result } from '../../../core/result'

export type Token =
  | { readonly kind: 'word' | 'quoted'; readonly text: string }
  | { readonly kind: 'symbol'; readonly text: string }

const pattern = /\s*(?:("(?:[^"\\]|\\.)*")|(<=|>=|<>|=|<|>|\(|\))|([^\s()<>="]+))/y

export function tokenize(text: string): Result<readonly Token[], string> {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  pattern.lastIndex = 0
  while (pattern.lastIndex < end) {
    const start = pattern.lastIndex
    const match = pattern.exec(text)
    if (!match) return fail(`Cannot read the condition at position ${start}`)
    const [, quoted, symbol, word] = match
    if (quoted !== undefined) tokens.push({ kind: 'quoted', text: unquote(quoted) })
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol })
    else tokens.push({ kind: 'word', text: word ?? '' })
  }
  return succeed(tokens)
}

const unquote = (quoted: string): string => quoted.slice(1, -1).replace(/\\(.)/g, '$1')
