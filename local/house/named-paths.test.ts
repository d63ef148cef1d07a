import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fromRoot } from '../paths'

// A page for newcomers that names what is gone costs them more than one that names nothing.

// What is assumed names files of VTEX's own repositories too.
const ofOthers = 'assumptions.md'

const guides = [
  'README.md',
  ...readdirSync(fromRoot('contributing'))
    .filter((name) => name.endsWith('.md') && name !== ofOthers)
    .map((name) => join('contributing', name)),
]

const folder =
  /`((?:admin|bench|contributing|docs|graphql|local|messages|node|public|react|sandbox)\/[\w./-]+)`/g
const file = /`([\w-]+\/[\w./-]+\.(?:ts|tsx|mjs|json|graphql|md))`/g
const link = /\]\((?!https?:|#)([^)#]+)/g

/** A guide that speaks of one half leaves its name out. */
const halves = ['', 'node', 'react', 'sandbox', 'node/domain', 'node/domain/diagnosis']

const isThere = (path: string): boolean => halves.some((half) => existsSync(fromRoot(half, path)))

const pathsIn = (guide: string): readonly string[] => {
  const text = readFileSync(fromRoot(guide), 'utf8')
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, path = '']) => path)
  return [
    ...found(folder),
    ...found(file),
    ...found(link).map((path) => join(dirname(guide), path)),
  ]
}

describe('the guides for newcomers', () => {
  it.each(guides)('name only what is there: %s', (guide) => {
    expect(pathsIn(guide).filter((path) => !isThere(path))).toEqual([])
  })

  it('name something', () => {
    expect(guides.flatMap(pathsIn).length).toBeGreaterThan(100)
  })
})
