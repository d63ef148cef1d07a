const AT_ONCE = 8

/** Works on all of them, a few at once. The outputs come in no order. */
export async function eachOf<Item, Output>(
  items: readonly Item[],
  work: (item: Item) => Promise<Output>,
): Promise<readonly Output[]> {
  const outputs: Output[] = []
  const left = items.values()
  const worker = async (): Promise<void> => {
    for (const item of left) outputs.push(await work(item))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return outputs
}
