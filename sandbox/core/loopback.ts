/** Whether an address is http on this very machine. Only such addresses does the sandbox call. */
export function isOnLoopback(url: URL): boolean {
  return url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
}
