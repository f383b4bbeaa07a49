/**
 * What is made of each, as by `list.map`. That makes arrays of another kind (with room for holes) once V8 has compiled the call, and every
 * function that reads them, compiled for the first kind, has to be compiled again: with the lists that stages hand on, for a hundred rounds.
 */
export function mapped<T, U>(list: readonly T[], make: (one: T, index: number) => U): U[] {
  const made: U[] = []
  for (let index = 0; index < list.length; index++) made.push(make(list[index]!, index))
  return made
}
