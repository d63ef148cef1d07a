import type { TaughtTemplate } from '../../domain/unknown-messages/taught-template'
import { success } from '../../lib/result'
import type { TaughtTemplateStore } from '../../ports/taught-template-store'

/** Keeps what people taught in memory: for tests, and as the plainest form of the contract. */
export const createMemoryTaughtTemplateStore = (): TaughtTemplateStore => {
  const templates = new Map<string, TaughtTemplate>()
  return {
    list: async () => success([...templates.values()]),
    write: async (taught) => {
      templates.set(taught.template, taught)
      return success(undefined)
    },
    remove: async (template) => {
      templates.delete(template)
      return success(undefined)
    },
  }
}
