import { useState } from 'react'

/** What came back from an address that was tried. */
export type AddressAnswer =
  | { readonly kind: 'works' | 'unknown' | 'later' | 'unexpected'; readonly status: number }
  | { readonly kind: 'unreachable' }

interface Call {
  readonly url: string
  readonly body: string
}

/**
 * Sends a call as a connector would: from outside, through VTEX's edge, with nothing but the address. The browser is at
 * the store's own host, to which the address belongs.
 */
export function useTestAddress() {
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<AddressAnswer>()

  const test = async (call: Call) => {
    setBusy(true)
    setAnswer(undefined)
    const next = await send(call).catch((): AddressAnswer => ({ kind: 'unreachable' }))
    setBusy(false)
    setAnswer(next)
  }

  return { busy, answer, test }
}

async function send({ url, body }: Call): Promise<AddressAnswer> {
  const response = await window.fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    credentials: 'omit',
    body,
  })
  const { status } = response
  if (status === 404) return { kind: 'unknown', status }
  if (status === 503) return { kind: 'later', status }
  const works = status === 200 && isKeptNothing(await response.text())
  return { kind: works ? 'works' : 'unexpected', status }
}

function isKeptNothing(text: string): boolean {
  try {
    const answer: unknown = JSON.parse(text)
    return (
      typeof answer === 'object' && answer !== null && Reflect.get(answer, 'kept') === 'nothing'
    )
  } catch {
    return false
  }
}
