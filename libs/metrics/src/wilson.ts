/** Of the normal distribution, for 95 %. */
const Z = 1.959963984540054

/** The Wilson score interval of a share, 95 %: wide where there are few rows, [0, 1] without rows. */
export function wilson(part: number, whole: number): readonly [low: number, high: number] {
  if (whole <= 0) return [0, 1]
  const share = part / whole
  const z2 = Z * Z
  const middle = share + z2 / (2 * whole)
  const half = Z * Math.sqrt((share * (1 - share)) / whole + z2 / (4 * whole * whole))
  const within = (value: number) => Math.min(1, Math.max(0, value / (1 + z2 / whole)))
  return [within(middle - half), within(middle + half)]
}
