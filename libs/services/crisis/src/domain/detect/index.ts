export { HOUR_MS, slotOf } from './calendar.ts'
export { DETECTORS, FALSE_ALARMS_PER_MONTH, type Measure } from './detectors.ts'
export { type Alarm, type HourCounts, type Memory, watchHour } from './watch-hour.ts'
