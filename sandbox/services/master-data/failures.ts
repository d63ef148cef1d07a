import { json, type Answer } from '../../core/http'

export const badRequest = (message: string): Answer => json(400, { Message: message })

// The 400 of the API reference of search.
// https://developers.vtex.com/docs/api-reference/master-data-api-v2#get-/api/dataentities/-dataEntityName-/search
export const unknownField = (field: string): Answer =>
  badRequest(`Field '${field}' not found in schema`)
