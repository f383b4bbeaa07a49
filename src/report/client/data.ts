/** What the page brings along for its script. */
export function readData<T>(): T {
  // written by the same version of whosaid
  return JSON.parse(document.getElementById('data')?.textContent ?? 'null') as T
}
