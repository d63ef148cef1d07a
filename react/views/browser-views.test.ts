import { firstView, narrowed } from '../view/list-view'
import { planMove } from './browser-views'

const list = (marketplace: string) => narrowed(firstView, { marketplaces: [marketplace] })

const named = (name: string, marketplace = 'AMZ') => ({ name, view: list(marketplace) })

const saved = (name: string, marketplace = 'AMZ') => ({ id: name, ...named(name, marketplace) })

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => saved(`View ${String(index + 1)}`))

describe('views that the browser kept', () => {
  it('are moved under their own names', () => {
    const kept = [named('Amazon'), named('Mornings', 'MLB')]

    expect(planMove(kept, [saved('Other')])).toEqual({ moved: kept, toAdd: kept })
  })

  it('are moved under a free name where another list has theirs', () => {
    const kept = [named('amazon', 'MLB'), named('x'.repeat(60), 'MLB')]
    const { toAdd } = planMove(kept, [
      saved('Amazon'),
      saved('Amazon 2', 'ABC'),
      saved('x'.repeat(60)),
    ])

    expect(toAdd).toEqual([named('amazon 3', 'MLB'), named(`${'x'.repeat(58)} 2`, 'MLB')])
  })

  it('need no adding where they are saved already, be it under the free name', () => {
    const kept = [named('Amazon'), named('Mornings', 'MLB')]
    const views = [saved('Amazon'), saved('Mornings'), saved('Mornings 2', 'MLB')]

    expect(planMove(kept, views)).toEqual({ moved: kept, toAdd: [] })
  })

  it('stay where there is no room, apart from those that need none', () => {
    const kept = [named('One'), named('Two'), named('View 1')]

    expect(planMove(kept, numbered(19))).toEqual({
      moved: [named('One'), named('View 1')],
      toAdd: [named('One')],
    })
  })
})
