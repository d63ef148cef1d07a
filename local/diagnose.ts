// npm run diagnose: NDJSON in, NDJSON out, one diagnosis a line. `--lang en|pt|es` adds the texts.
import { once } from 'node:events'
import { parseArgs } from 'node:util'

import { diagnoseLine } from './diagnose/diagnose-line'
import { linesOf, type Line } from './diagnose/lines'

const languages = ['en', 'pt', 'es'] as const

const readLanguage = () => {
  const { values } = parseArgs({ options: { lang: { type: 'string' } } })
  const language = languages.find((each) => each === values.lang)
  if (values.lang !== undefined && language === undefined) {
    throw new Error(`--lang takes one of: ${languages.join(', ')}.`)
  }
  return language
}

const answerTo = (line: Line, language: (typeof languages)[number] | undefined): object =>
  'tooLong' in line ? { error: 'The line is longer than 1 MB.' } : diagnoseLine(line.text, language)

const run = async (): Promise<void> => {
  const language = readLanguage()
  process.stdin.setEncoding('utf8')
  for await (const line of linesOf(process.stdin)) {
    const isWritten = process.stdout.write(`${JSON.stringify(answerTo(line, language))}\n`)
    // A slow reader slows us down instead of filling our memory.
    if (!isWritten) await once(process.stdout, 'drain')
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
