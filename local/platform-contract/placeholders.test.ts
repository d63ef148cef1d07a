import { placeholdersOf } from './placeholders'

it.each([
  ['No values', []],
  ['Order {orderId}', ['orderId']],
  ['{count, plural, one {# order} other {# orders}}', ['count']],
  ['{direction, select, less {{difference} less} other {same}}', ['difference', 'direction']],
  ['{at, date, short} to {until, time}', ['at', 'until']],
])('reads the values of %s', (text, names) => {
  expect(placeholdersOf(text)).toEqual(names)
})
