import { useMutation } from 'react-apollo'

import type {
  ErpCarrierInput,
  ImportErpCarriersMutation,
  ImportErpCarriersMutationVariables,
  ImportOrdersInput,
  ImportOrdersMutation,
  ImportOrdersMutationVariables,
} from '../__generated__/operations'
import type { Failure } from './failure'
import { isApolloError, toFailure } from './failure'
import carriersDocument from './import-erp-carriers.graphql'
import ordersDocument from './import-orders.graphql'

/** What came of bringing something: what was kept, why the service refused it, or why there is no answer. */
export type Brought<Ok> =
  | { readonly kind: 'done'; readonly ok: Ok }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

export type BroughtOrders = NonNullable<ImportOrdersMutation['importOrders']['ok']>
export type BroughtCarriers = NonNullable<ImportErpCarriersMutation['importErpCarriers']['ok']>

export interface Imports {
  readonly bringOrders: (input: ImportOrdersInput) => Promise<Brought<BroughtOrders>>
  readonly bringCarriers: (
    carriers: readonly ErpCarrierInput[],
  ) => Promise<Brought<BroughtCarriers>>
}

/** Hands over what a person brought; never throws. */
export function useImports(): Imports {
  const [bringOrders] = useMutation<ImportOrdersMutation, ImportOrdersMutationVariables>(
    ordersDocument,
  )
  const [bringCarriers] = useMutation<
    ImportErpCarriersMutation,
    ImportErpCarriersMutationVariables
  >(carriersDocument)
  return {
    bringOrders: (input) =>
      bringOrders({ variables: { input } }).then(
        ({ data }) => toBrought(data?.importOrders),
        toUnanswered,
      ),
    bringCarriers: (carriers) =>
      bringCarriers({ variables: { carriers } }).then(
        ({ data }) => toBrought(data?.importErpCarriers),
        toUnanswered,
      ),
  }
}

interface Payload<Ok> {
  readonly ok?: Ok | null
  readonly error?: { readonly message: string } | null
}

function toBrought<Ok>(payload: Payload<Ok> | undefined): Brought<Ok> {
  if (payload?.ok) return { kind: 'done', ok: payload.ok }
  if (payload?.error) return { kind: 'refused', message: payload.error.message }
  return { kind: 'unanswered', failure: { kind: 'failed' } }
}

function toUnanswered(error: unknown): { kind: 'unanswered'; failure: Failure } {
  if (!isApolloError(error)) throw error
  return { kind: 'unanswered', failure: toFailure(error) }
}
