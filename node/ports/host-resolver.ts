/** The addresses that a host name stands for right now. Throws where it stands for none or cannot be asked. */
export type HostResolver = {
  readonly resolve: (hostname: string) => Promise<readonly string[]>
}
