import { harmless } from './harmless'

it.each([
  '=1+1',
  '+1',
  '-1',
  '@sum',
  '\tx',
  '\rx',
  ' =1',
  '\u200B=1',
  '\u00A0+1',
  '\uFF1D1+1',
  '\n@x',
])('keeps %j from being run', (text) => {
  expect(harmless(text)).toBe(`'${text}`)
})

it.each(['701-1', 'Paid = less', ' 701-1', ''])('leaves %j as it is', (text) => {
  expect(harmless(text)).toBe(text)
})
