/** The items until the signal comes; what is being waited for then is left. */
export async function* until<Item>(signal: AbortSignal, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  let stop: (value: null) => void = () => {}
  // Promise.race would keep every item for as long as the signal does not come
  const stopped = (next: Promise<IteratorResult<Item>>) =>
    new Promise<IteratorResult<Item> | null>((resolve, reject) => {
      stop = resolve
      next.then(resolve, reject)
    })
  const listen = () => stop(null)
  signal.addEventListener('abort', listen)
  try {
    while (!signal.aborted) {
      const next = await stopped(iterator.next())
      if (!next || next.done) return
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', listen)
    void iterator.return?.()
  }
}
