// What people see of the local host. The platform logs paths and parameters, and an ingest path holds its token.

export type Log = (line: string) => void

export const printLine: Log = (line) => {
  process.stdout.write(`${line}\n`)
}

export const discardLine: Log = () => undefined

const tokenInPath = /(\/connectors\/[^/\s"'\\]+\/)[^/\s"'\\?]+/g
const tokenInParameters = /(\btoken\b\\?["']?\s*[:=]\s*\\?["']?)[^"'&\s,;}\\]+/gi

export const maskTokens = (line: string): string =>
  line.replace(tokenInPath, '$1***').replace(tokenInParameters, '$1***')
