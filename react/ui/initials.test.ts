import { initialsOf } from './initials'

describe('the initials of a person', () => {
  it.each([
    ['ana.souza@acme.example', 'AS'],
    ['ana_maria.souza@acme.example', 'AM'],
    ['owner@acme.example', 'OW'],
    ['Former colleague', 'FC'],
    ['', ''],
  ])('%s are %s', (person, initials) => {
    expect(initialsOf(person)).toBe(initials)
  })
})
