type Edge<Node> = { readonly node: Node; readonly cursor: string }

type Page = { readonly hasNextPage: boolean; readonly totalCount: number }

/** A page as a connection of the schema. */
export const toConnection = <Node>(
  edges: readonly Edge<Node>[],
  { hasNextPage, totalCount }: Page,
) => ({
  nodes: edges.map(({ node }) => node),
  edges,
  pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
  totalCount,
})
