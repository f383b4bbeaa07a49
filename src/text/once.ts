/** Makes a function of a language's data work out only once what it makes of them. */
export function once<Data extends object, Made>(make: (data: Data) => Made): (data: Data) => Made {
  const made = new WeakMap<Data, { readonly data: Data; readonly one: Made }>()
  let latest: { readonly data: Data; readonly one: Made } | undefined
  return (data) => {
    if (latest?.data === data) return latest.one
    latest = made.get(data) ?? { data, one: make(data) }
    made.set(data, latest)
    return latest.one
  }
}
