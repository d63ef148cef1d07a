const line = /^( {2}resolved )"?([^"\n]*)"?$/gm

// `react/-/react-16.14.0.tgz`, `@vtex/api/-/api-6.51.3.tgz`: the end of any registry's address.
const below = /((?:@[^/:]+\/)?[^/:]+\/-\/[^/#]+\.tgz)(?:#.*)?$/

/** Quoted where yarn quotes, so that nothing differs after yarn wrote the file by itself. */
const written = (path: string): string => (/^(?!true|false)[a-z]/i.test(path) ? path : `"${path}"`)

/**
 * A yarn.lock that names no registry's host: what is left of an address yarn completes with the registry that it is set up
 * for. Leaving the line out altogether would pin nothing: yarn 1.22 then looks past the entry and takes the newest version
 * that the range allows.
 */
export const withoutHosts = (lock: string): string =>
  lock.replace(line, (_, name: string, address: string) => {
    const [, path] = below.exec(address.replace(/%2f/gi, '/')) ?? []
    if (path === undefined) throw new Error(`${address} is not a registry's address.`)
    return `${name}${written(path)}`
  })
