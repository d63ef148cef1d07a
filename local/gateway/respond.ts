import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

export const send = (
  response: ServerResponse,
  status: number,
  {
    body = '',
    headers = {},
  }: { readonly body?: string | Uint8Array; readonly headers?: OutgoingHttpHeaders },
): void => {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    ...headers,
  })
  response.end(body)
}

export const sendText = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, {
    body: `${text}\n`,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })

export const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  send(response, status, {
    body: JSON.stringify(value),
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })

export const sendRedirect = (
  response: ServerResponse,
  location: string,
  cookies: string[] = [],
): void => send(response, 302, { headers: { location, 'set-cookie': cookies } })
