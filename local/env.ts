// The only reader of process.env.

const proxyNames = new Set(['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'])

/**
 * What a child process inherits: everything but the machine's own proxy settings, since a NO_PROXY for 127.0.0.1 or
 * another HTTP_PROXY would lead the service past the sandbox.
 */
export const childEnvironment = (
  extra: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !proxyNames.has(name.toLowerCase())),
  ),
  ...extra,
})

/** What a program inherits that works on the network, proxies and all. */
export const networkEnvironment = (
  extra: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv => ({ ...process.env, ...extra })

/** The folders in which programs are looked for. */
export const searchPath = (): string => process.env['PATH'] ?? ''

/** True below `npm start`, where a shell stands between npm and us and does not hand signals on. */
export const isRunByNpm = (): boolean => process.env['npm_lifecycle_event'] !== undefined

/** A token of VTEX that somebody gives to one command. */
export const vtexToken = (): string | undefined => process.env['VTEX_TOKEN'] || undefined
