/** The addresses that a host name stands for right now; empty where it stands for none. */
export type HostResolver = {
  readonly resolve: (hostname: string) => Promise<readonly string[]>
}
