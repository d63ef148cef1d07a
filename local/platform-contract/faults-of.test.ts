import { faultsOf } from './faults-of'
import { aProject } from './testing/a-project'

const rules = { nothingIsRight: () => ['This is wrong.'] }
const exception = (fault: string) => ({ fault, reason: 'It has to be.' })

it('reports what the rules find', () => {
  expect(faultsOf(aProject(), { rules, exceptions: [] })).toEqual([
    { rule: 'nothingIsRight', fault: 'This is wrong.' },
  ])
})

it('leaves out what is an exception', () => {
  const exceptions = [exception('This is wrong.')]

  expect(faultsOf(aProject(), { rules, exceptions })).toEqual([])
})

it('reports an exception that nothing needs any more', () => {
  const exceptions = [exception('This is wrong.'), exception('That is wrong.')]

  expect(faultsOf(aProject(), { rules, exceptions })).toEqual([
    expect.objectContaining({ fault: expect.stringContaining('That is wrong.') }),
  ])
})
