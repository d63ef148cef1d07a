// What people see of the local host. The platform logs paths and parameters, and an ingest path holds its token.

export type Log = (line: string) => void

export const printLine: Log = (line) => {
  process.stdout.write(`${line}\n`)
}

// Each request that the runtime answers is a line of its log, thousands of them while the demo's orders are reported.
const answeredRequest = /^\[runtime\].*\t2\d\d\t[A-Z]+\t/

/** Leaves out requests that went well: what a person has to read would scroll away. */
export const printWhatMatters: Log = (line) => {
  if (!answeredRequest.test(line)) printLine(line)
}

export const discardLine: Log = () => undefined

const tokenInPath = /(\/connectors\/[^/\s"'\\]+\/)[^/\s"'\\?]+/g
const tokenInParameters = /(\btoken\b\\?["']?\s*[:=]\s*\\?["']?)[^"'&\s,;}\\]+/gi

export const maskTokens = (line: string): string =>
  line.replace(tokenInPath, '$1***').replace(tokenInParameters, '$1***')
