import { fail, succeed, type Result } from '../../../core/result'
import type { Comparison, Condition } from './condition'
import { tokenize, type Token } from './tokenize'

// The grammar of the query examples in the API reference, and parentheses.
// https://developers.vtex.com/docs/api-reference/master-data-api-v2#get-/api/dataentities/-dataEntityName-/search
export function parseWhere(text: string): Result<Condition, string> {
  const tokens = tokenize(text)
  if (!tokens.ok) return tokens
  try {
    return succeed(new Parser(tokens.value).parse())
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.message)
    throw error
  }
}

class Unreadable extends Error {}

const MAX_DEPTH = 50
const comparisons: readonly string[] = ['=', '<>', '<', '>', '<=', '>=']
const fieldName = /^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)?$/

class Parser {
  private position = 0
  private depth = 0

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Condition {
    const condition = this.parseAny()
    if (this.position < this.tokens.length) throw this.unexpected('the end')
    return condition
  }

  private parseAny(): Condition {
    return this.parseJoined('or', () => this.parseJoined('and', () => this.parseOne()))
  }

  private parseJoined(kind: 'and' | 'or', next: () => Condition): Condition {
    const conditions = [next()]
    while (this.takeWord(kind)) conditions.push(next())
    const [only] = conditions
    return conditions.length === 1 && only ? only : { kind, conditions }
  }

  private parseOne(): Condition {
    if (!this.takeSymbol('(')) return this.parseTest()
    this.depth += 1
    if (this.depth > MAX_DEPTH) throw new Unreadable('Too many parentheses')
    const condition = this.parseAny()
    if (!this.takeSymbol(')')) throw this.unexpected('")"')
    this.depth -= 1
    return condition
  }

  private parseTest(): Condition {
    const field = this.parseField()
    if (this.takeWord('is')) {
      const negated = this.takeWord('not')
      if (!this.takeWord('null')) throw this.unexpected('"null"')
      return { kind: 'is-null', field, negated }
    }
    if (this.takeWord('between')) {
      const low = this.parseValue()
      if (!this.takeWord('and')) throw this.unexpected('"AND"')
      return { kind: 'between', field, low, high: this.parseValue() }
    }
    return { kind: 'compare', field, operator: this.parseComparison(), value: this.parseValue() }
  }

  private parseField(): string {
    const token = this.tokens[this.position]
    if (token?.kind !== 'word' || !fieldName.test(token.text)) throw this.unexpected('a field')
    this.position += 1
    return token.text
  }

  private parseComparison(): Comparison {
    const token = this.tokens[this.position]
    if (token?.kind !== 'symbol' || !isComparison(token.text)) throw this.unexpected('an operator')
    this.position += 1
    return token.text
  }

  private parseValue(): string {
    const token = this.tokens[this.position]
    if (!token || token.kind === 'symbol') throw this.unexpected('a value')
    this.position += 1
    return token.text
  }

  private takeWord(word: string): boolean {
    return this.takeIf((token) => token.kind === 'word' && token.text.toLowerCase() === word)
  }

  private takeSymbol(symbol: string): boolean {
    return this.takeIf((token) => token.kind === 'symbol' && token.text === symbol)
  }

  private takeIf(wanted: (token: Token) => boolean): boolean {
    const token = this.tokens[this.position]
    if (!token || !wanted(token)) return false
    this.position += 1
    return true
  }

  private unexpected(wanted: string): Unreadable {
    const found = this.tokens[this.position]?.text
    const where = found === undefined ? 'at the end' : `at "${found}"`
    return new Unreadable(`The condition is not valid: expected ${wanted} ${where}`)
  }
}

const isComparison = (text: string): text is Comparison => comparisons.includes(text)
