import { createRequire } from 'node:module'

import { buildSchema, parse, validate } from 'graphql'

import { boundExecute, boundParse, boundValidate } from './bound-graphql'

const schema = buildSchema('type Query { stale: Boolean }')

it('@vtex/api and this service share one copy of graphql, or the bounds would be around another', () => {
  const here = createRequire(__filename)
  const there = createRequire(here.resolve('@vtex/api'))

  expect(there.resolve('graphql/validation/validate')).toBe(
    here.resolve('graphql/validation/validate'),
  )
})

it('says of many mistakes some', () => {
  const document = parse(`{ ${'no '.repeat(100)} }`)

  expect(validate(schema, document).length).toBe(100)
  expect(boundValidate(validate)(schema, document).length).toBe(20)
})

it('says of many failures some, whether they come at once or later', async () => {
  const failing = { errors: Array.from({ length: 100 }, () => new Error('no') as never), data: {} }
  const input = { schema, document: parse('{ stale }') }

  expect(boundExecute(() => failing)(input)).toMatchObject({ errors: { length: 20 } })
  expect(await boundExecute(async () => failing)(input)).toMatchObject({ errors: { length: 20 } })
})

it('refuses with one error what is too large to be looked at', () => {
  const large = parse(`{ ${'stale '.repeat(1_000)} }`)
  const input = { schema, document: parse('{ stale }'), variableValues: { a: 'x'.repeat(500_001) } }

  expect(() => boundParse(parse)('a'.repeat(200_001))).toThrow('asks for too much')
  expect(() => boundValidate(validate)(schema, large)).toThrow('asks for too much')
  expect(() => boundExecute(() => ({}))(input)).toThrow('asks for too much')
})
