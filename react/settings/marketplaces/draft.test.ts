import { emptyDraft, toDraft, toInput } from './draft'

const amazon = {
  id: 'AMZ',
  name: 'Amazon',
  listedName: 'Amazon',
  salesChannel: '2',
  listedSalesChannel: '2',
  currency: null,
  handlingMinutes: null,
  lateLimit: null,
  cancellationLimit: null,
  resendPage: null,
  source: 'VTEX' as const,
  shipByRule: null,
  reading: null,
}

it('corrects nothing that stands as VTEX lists it', () => {
  expect(toInput(toDraft(amazon), amazon)).toEqual({ id: 'AMZ' })
})

it('keeps what a person wrote over it, in the form that the service takes', () => {
  const draft = { ...toDraft(amazon), name: ' Amazon BR ', currency: 'brl' }

  expect(toInput(draft, amazon)).toEqual({ id: 'AMZ', name: 'Amazon BR', currency: 'BRL' })
})

it('takes back a correction that is emptied', () => {
  expect(toInput({ ...toDraft(amazon), name: '', salesChannel: '' }, amazon)).toEqual({ id: 'AMZ' })
})

it.each([
  ['2:30', 150],
  ['0:45', 45],
  [' 4 ', 240],
  ['', undefined],
  ['2:75', -1],
  ['soon', -1],
  ['1:00:00', -1],
])('takes a handling time that is typed as %j', (typed, expected) => {
  const draft = { ...toDraft(amazon), handlingMinutes: typed }

  expect(toInput(draft, amazon).handlingMinutes).toBe(expected)
})

it('shows a handling time as it is typed', () => {
  expect(toDraft({ ...amazon, handlingMinutes: 150 }).handlingMinutes).toBe('2:30')
})

it.each([
  ['4', 4],
  [' 2,5 ', 2.5],
  ['0.5%', 0.5],
  ['', undefined],
  ['much', -1],
])('takes a limit that is typed as %j', (typed, expected) => {
  expect(toInput({ ...toDraft(amazon), lateLimit: typed }, amazon).lateLimit).toBe(expected)
})

it('has a cut-off, holidays and a zone only with business days', () => {
  const rule = {
    ...emptyDraft,
    id: 'amz',
    amount: '2',
    cutOff: '14:00',
    holidays: ['2026-12-25'],
    timeZone: 'America/Bogota',
  }

  expect(toInput({ ...rule, unit: 'HOURS' }).shipByRule).toEqual({ unit: 'HOURS', amount: 2 })
  expect(toInput({ ...rule, unit: 'BUSINESS_DAYS' })).toEqual({
    id: 'AMZ',
    shipByRule: {
      unit: 'BUSINESS_DAYS',
      amount: 2,
      cutOff: '14:00',
      holidays: ['2026-12-25'],
      timeZone: 'America/Bogota',
    },
  })
})

it('leaves it to the service to refuse what is no number', () => {
  expect(toInput({ ...emptyDraft, unit: 'HOURS', amount: 'two' }).shipByRule?.amount).toBe(-1)
})
