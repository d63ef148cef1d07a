import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { networkEnvironment } from '../env'
import { fromRoot } from '../paths'
import { runProgram } from './run-program'
import type { Ended } from './run-program'

export interface YarnInstall {
  readonly directory: string
  /** Where yarn keeps what it downloads. An empty one shows what an installation from nothing gives. */
  readonly cache: string
  readonly words: readonly string[]
}

const yarn = createRequire(fromRoot('package.json')).resolve('yarn/bin/yarn.js')

/** The registry that this machine is set up for: yarn knows it only where npm was told in its file. */
export const readRegistry = async (): Promise<string> => {
  const { stdout } = await promisify(execFile)('npm', ['config', 'get', 'registry'], {
    cwd: fromRoot(),
    env: networkEnvironment(),
    shell: process.platform === 'win32',
  })
  return stdout.trim()
}

/** As VTEX does: engines count, and what package.json names as a development dependency is installed too. */
export const yarnInstall = (
  { directory, cache, words }: YarnInstall,
  registry: string,
): Promise<Ended> =>
  runProgram({
    script: yarn,
    words: ['install', '--non-interactive', '--no-progress', '--cache-folder', cache, ...words],
    directory,
    environment: { YARN_REGISTRY: registry },
  })
