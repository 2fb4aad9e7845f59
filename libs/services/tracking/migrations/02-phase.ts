/** Written by nothing and read by nothing: the phase follows from the state (domain/advance.ts). */
export const dropPhase = 'ALTER TABLE tracking.waybills DROP COLUMN phase;'
