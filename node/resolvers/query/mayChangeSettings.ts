import type { QueryResolvers } from '../../__generated__/schema'

// The question is its own guard: @auth refuses whoever may not.
export const mayChangeSettings: QueryResolvers['mayChangeSettings'] = () => true
