/** Waits in milliseconds that double from `first` to `longest`, as many as fit into `within`. */
export function doubling(first: number, longest: number, within: number): number[] {
  const delays: number[] = []
  let wait = first
  for (let spent = wait; spent <= within; spent += wait) {
    delays.push(wait)
    wait = Math.min(wait * 2, longest)
  }
  return delays
}
