/** `2 h 10`, `35 min`: working time. */
export function worked(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest > 0 ? `${hours} h ${String(rest).padStart(2, '0')}` : `${hours} h`
}
