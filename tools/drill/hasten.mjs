const UNITS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }

/** @param {string} duration as Prometheus writes it @param {number} factor */
const shorter = (duration, factor) =>
  duration.replace(/(\d+)([smhdw])/g, (_, number, unit) => {
    const seconds = Number(number) * UNITS[/** @type {keyof typeof UNITS} */ (unit)]
    return `${Math.max(seconds === 0 ? 0 : 10, Math.round(seconds / factor))}s`
  })

/**
 * Rules whose windows, offsets and `for` are shorter by a factor, so that a drill need not wait for an hour. Limits stay as they are: a limit
 * in seconds (`> 300`) and a least number of calls are not shortened, so an alert may come later here than the factor says, never sooner.
 * @param {string} rules a file of rules
 * @param {number} factor
 */
export const hastened = (rules, factor) =>
  factor === 1
    ? rules
    : rules
        .replace(/\[(\d+[smhdw])\]/g, (_, window) => `[${shorter(window, factor)}]`)
        .replace(/\boffset (\d+[smhdw])/g, (_, offset) => `offset ${shorter(offset, factor)}`)
        .replace(/^(\s*for: )(\d+[smhdw])$/gm, (_, head, wait) => `${head}${shorter(wait, factor)}`)
