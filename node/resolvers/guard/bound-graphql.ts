import { createRequire } from 'node:module'

import { Source, type ExecutionArgs, type ExecutionResult } from 'graphql'

import { areReadable, isReadable } from './document-size'
import { tooMuch } from './too-much'

// @vtex/api validates and executes whatever is sent, offers nothing to do before, and compares every error with every
// other (graphql/middlewares/error.js): thousands of them stop the replica for minutes.

const mostErrors = 20

// The schema itself is parsed too, and has a third of it.
const longestSource = 200_000

type Parse = typeof import('graphql/language/parser').parse
type Validate = typeof import('graphql/validation/validate').validate
type Execute = (input: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>

const withFewErrors = (result: ExecutionResult): ExecutionResult =>
  result.errors === undefined || result.errors.length <= mostErrors
    ? result
    : { ...result, errors: result.errors.slice(0, mostErrors) }

/** Parses what is short enough to be. */
export const boundParse =
  (parse: Parse): Parse =>
  (source, options) => {
    // What comes from outside may be neither; graphql says so.
    const sent: unknown = source
    const text = sent instanceof Source ? sent.body : sent
    if (typeof text === 'string' && text.length > longestSource) throw tooMuch()
    return parse(source, options)
  }

/** Validates what is small enough to be, and says what is wrong a few times. */
export const boundValidate =
  (validate: Validate): Validate =>
  (schema, document, ...rest) => {
    if (!isReadable(document)) throw tooMuch()
    return validate(schema, document, ...rest).slice(0, mostErrors)
  }

/** Executes with variables that are small enough, and says what went wrong a few times. */
export const boundExecute =
  (execute: Execute): Execute =>
  (input) => {
    if (!areReadable(input.variableValues)) throw tooMuch()
    const result = execute(input)
    return result instanceof Promise ? result.then(withFewErrors) : withFewErrors(result)
  }

/** Puts the bounds around the one copy of graphql that this service and @vtex/api share, which reads their names anew. */
export const boundGraphql = (): void => {
  // An import would be a copy of what the module has.
  const load = createRequire(__filename)
  const execution: { execute: Execute } = load('graphql/execution/execute')
  const validation: { validate: Validate } = load('graphql/validation/validate')
  const parser: { parse: Parse } = load('graphql/language/parser')
  parser.parse = boundParse(parser.parse)
  execution.execute = boundExecute(execution.execute)
  validation.validate = boundValidate(validation.validate)
}
