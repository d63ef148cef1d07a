import type { z } from 'zod'
import { json, parseJson, type Answer } from '../core/http'

export interface ControlRequest {
  readonly method: string
  /** What follows `/_sandbox/`, decoded. */
  readonly segments: readonly string[]
  readonly query: URLSearchParams
  readonly body: string
}

export interface ControlRoute {
  readonly method: string
  /** Segments after `/_sandbox/`; `*` stands for one of any name. */
  readonly path: string
  handle(request: ControlRequest): Answer | Promise<Answer>
}

export const ok = json(200, { ok: true })

/** Runs `work` with the parsed body, or answers 400 and names the field. */
export async function withBody<Output>(
  schema: z.ZodType<Output, z.ZodTypeDef, unknown>,
  { body }: ControlRequest,
  work: (input: Output) => Answer | Promise<Answer>,
): Promise<Answer> {
  const input = parseJson(body)
  if (input === undefined) return json(400, { error: 'The body is not JSON', field: null })
  const parsed = schema.safeParse(input)
  if (parsed.success) return work(parsed.data)
  const [issue] = parsed.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = unknown ?? issue?.path.join('.')
  return json(400, { error: issue?.message ?? 'The body has another shape', field: field || null })
}
