import { join, relative } from 'node:path'
// What VTEX's public react 3.x apps and its own runtime pin: render-runtime 3.9.7.
import ts from 'typescript-3.9'
import type { Faults } from './faults'

const describe = (directory: string, { file, start, code, messageText }: ts.Diagnostic): string => {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n')
  if (file === undefined) return `react/tsconfig.json: TS${code} ${text}`
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0)
  const path = relative(directory, file.fileName).split('\\').join('/')
  return `react/${path}:${line + 1}: TS${code} ${text}`
}

/**
 * What the react builder's compiler finds in our own files. Each is asked about by itself: published packages have types in
 * newer syntax, and a program with one syntax error anywhere reports nothing else.
 */
export const reactTypeFaults = (directory: string): Faults => {
  const path = join(directory, 'tsconfig.json')
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile)
  if (error) return [describe(directory, error)]
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, directory)
  const program = ts.createProgram(fileNames, options)
  const own = program.getSourceFiles().filter((file) => !file.fileName.includes('/node_modules/'))
  const isOurs = ({ file }: ts.Diagnostic) => file === undefined
  return [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics().filter(isOurs),
    ...own.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ].map((diagnostic) => describe(directory, diagnostic))
}
