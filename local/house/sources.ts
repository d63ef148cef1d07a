// The hand-written TypeScript of the project, parsed once: what the figures of the house are taken from.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { fromRoot } from '../paths'

export interface Source {
  /** From the root, with slashes. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')

const isTestCode = (path: string): boolean =>
  /\.(test|contract)\.tsx?$|(^|\/)(testing|fixtures)\//.test(path)

const isGenerated = (path: string): boolean => path.includes('__generated__/')

const trackedFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: fromRoot(), encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '')

const parse = (path: string): Source => {
  const text = readFileSync(join(fromRoot(), path), 'utf8')
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2020, true) }
}

/** All of it but tests, contracts and generated code. */
export const readSources = (): readonly Source[] =>
  trackedFiles()
    .filter((path) => isTypeScript(path) && !isTestCode(path) && !isGenerated(path))
    .map(parse)

/** The tests of the service, its contract suites and what they are built with. */
export const readServiceTests = (): readonly Source[] =>
  trackedFiles()
    .filter((path) => path.startsWith('node/') && isTypeScript(path) && isTestCode(path))
    .map(parse)

export const linesOf = ({ text }: Source): number => text.split('\n').length - 1
