import { invalid } from '@litper/kernel'

/** The smallest number of single precision, about 1e-38. */
const single = (number: number) => (Math.abs(number) < 1e-30 ? 0 : Math.fround(number))

/** The vector of length one in the same direction, in single precision. @throws DomainError `vectors.bad_vector` */
export function directionOf(vector: readonly number[], dimensions: number): number[] {
  if (vector.length !== dimensions) throw invalid('vectors.bad_vector', { dimensions, given: vector.length })
  const length = Math.hypot(...vector)
  if (!Number.isFinite(length) || length === 0) throw invalid('vectors.bad_vector', { length })
  return vector.map((number) => single(number / length))
}
