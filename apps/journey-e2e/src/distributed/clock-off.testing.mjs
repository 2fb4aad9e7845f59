// Loaded before a service: its clock is CLOCK_OFF_MS ahead of the machine's (behind, when negative).
const off = Number(process.env.CLOCK_OFF_MS)
const Real = Date
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + off)
    else super(...given)
  }
  static now() {
    return Real.now() + off
  }
}
