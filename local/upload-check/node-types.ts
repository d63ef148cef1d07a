import type { Faults } from './faults'
import { runProgram } from './run-program'

/** What the node builder's compiler says: it ends the link by its exit code (vtex-apps/service-example, issue 88). */
export const nodeTypeFaults = async (directory: string, compiler: string): Promise<Faults> => {
  const words = ['--noEmit', '--pretty', 'false', '--project', directory]
  const { succeeded, output } = await runProgram({ script: compiler, words, directory })
  return succeeded ? [] : [`node/: ${output}`]
}
