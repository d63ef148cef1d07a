import { longestFunctions } from './functions'
import { longestChain } from './imports'
import { namesDefinedTwice } from './names'
import { portsWithoutContract } from './ports'
import { linesOf, readServiceTests, readSources, type Source } from './sources'
import { walk } from './walks'

export interface Figure {
  readonly name: string
  /** Less is better. */
  readonly value: number
  /** By how much it may be off from run to run, as a share: what happens beside a walk is counted with it. */
  readonly noise?: number
  /** What it is counted from, for who wants to mend it. */
  readonly seen: readonly string[]
}

const inside = (sources: readonly Source[], folder: string): readonly Source[] =>
  sources.filter(({ path }) => path.startsWith(folder))

const listed = (name: string, seen: readonly string[]): Figure => ({
  name,
  value: seen.length,
  seen,
})

const twice = (name: string, sources: readonly Source[]): Figure =>
  listed(
    name,
    [...namesDefinedTwice(sources)].map(([each, paths]) => `${each}: ${paths.join(', ')}`),
  )

/** What can be read off the text. */
export const figuresOfText = (): readonly Figure[] => {
  const sources = readSources()
  const node = inside(sources, 'node/')
  const { functions, components } = longestFunctions(sources)
  return [
    {
      name: 'hand-written TypeScript outside tests, lines',
      value: sources.reduce((sum, source) => sum + linesOf(source), 0),
      seen: [],
    },
    listed('longest chain of imports in node, with types', longestChain(node)),
    listed(
      'files at the root of application/',
      inside(node, 'node/application/')
        .map(({ path }) => path)
        .filter((path) => path.split('/').length === 3),
    ),
    listed(
      'ports with a second implementation and no contract suite',
      portsWithoutContract(sources, readServiceTests()),
    ),
    twice('exported names defined twice in node', node),
    twice('exported names defined twice in react', inside(sources, 'react/')),
    { name: 'longest function, lines', value: functions.lines, seen: [functions.name] },
    { name: 'longest component, lines', value: components.lines, seen: [components.name] },
  ]
}

/** What has to be run: the real runtime and a real browser. */
export const figuresOfWalks = async (): Promise<readonly Figure[]> => {
  const { notificationToOpenSet, questionToRow, closeOneOrder } = await walk()
  return [
    listed('modules from a notification to the open set', notificationToOpenSet),
    listed('modules from a question to its row', questionToRow),
    listed('modules to close one order', closeOneOrder),
  ].map((figure) => ({ ...figure, noise: 0.05 }))
}
