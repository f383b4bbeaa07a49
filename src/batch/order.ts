/**
 * Runs items, at most so many at once, and gives their results in the order of the items, each as soon as it is there.
 * Takes the next item only when there is room.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]()
  const running: Promise<Result>[] = []
  let coming: Promise<IteratorResult<Item>> | null = null
  let over = false
  try {
    while (!over || running.length > 0) {
      if (!over && running.length < most) coming ??= quiet(iterator.next())
      const next = coming && (await earlier(coming, running[0]))
      if (!next) yield await running.shift()!
      else {
        coming = null
        if (next.done) over = true
        else running.push(quiet(run(next.value)))
      }
    }
  } finally {
    // not awaited: it may itself wait for input that never comes
    if (!over) void iterator.return?.()
  }
}

/** The item, or null when a result comes first. */
function earlier<Item>(coming: Promise<Item>, first: Promise<unknown> | undefined): Promise<Item | null> {
  return first ? Promise.race([coming, first.then(() => null)]) : coming
}

/** Fails only where it is awaited. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {})
  return promise
}

export interface GroupOptions<Item> {
  readonly weigh: (item: Item) => number
  /** Of one group, unless a single item is heavier. */
  readonly most: number
  /** In milliseconds: a group goes when nothing comes for so long. */
  readonly patience: number
}

/** Gathers items in groups. */
export async function* inGroups<Item>(
  items: AsyncIterable<Item>,
  { weigh, most, patience }: GroupOptions<Item>,
): AsyncGenerator<Item[]> {
  const iterator = items[Symbol.asyncIterator]()
  let group: Item[] = []
  let weight = 0
  try {
    for (;;) {
      const coming = quiet(iterator.next())
      if (group.length > 0 && !(await isReady(coming, patience))) yield cut()
      const next = await coming
      if (next.done) break
      if (group.length > 0 && weight + weigh(next.value) > most) yield cut()
      group.push(next.value)
      weight += weigh(next.value)
    }
    if (group.length > 0) yield cut()
  } finally {
    void iterator.return?.()
  }

  function cut(): Item[] {
    const full = group
    group = []
    weight = 0
    return full
  }
}

function isReady(promise: Promise<unknown>, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience, false)
    const settle = () => {
      clearTimeout(timer)
      resolve(true)
    }
    promise.then(settle, settle)
  })
}
