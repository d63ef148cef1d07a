import { spawn } from 'node:child_process'
import { networkEnvironment } from '../env'

export interface Program {
  /** A script of Node's. */
  readonly script: string
  readonly words: readonly string[]
  readonly directory: string
  readonly environment?: Readonly<Record<string, string>>
}

export interface Ended {
  readonly succeeded: boolean
  readonly output: string
}

export const runProgram = ({ script, words, directory, environment }: Program): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], {
      cwd: directory,
      env: networkEnvironment(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ succeeded: code === 0, output: Buffer.concat(chunks).toString('utf8').trim() }),
    )
  })
