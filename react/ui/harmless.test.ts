import { harmless } from './harmless'

it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('keeps %j from being run', (text) => {
  expect(harmless(text)).toBe(`'${text}`)
})

it.each(['701-1', 'Paid = less', ''])('leaves %j as it is', (text) => {
  expect(harmless(text)).toBe(text)
})
