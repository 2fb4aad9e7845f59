/** In which periods a number is given; `total`: one for the whole window. Weeks begin on Monday. */
export const GRAINS = ['hour', 'day', 'week', 'total'] as const
export type Grain = (typeof GRAINS)[number]
export const DIALECTS = ['postgres', 'duckdb', 'bigquery', 'snowflake'] as const
export type DialectName = (typeof DIALECTS)[number]

/** What differs between databases. Arguments are SQL expressions; `zone` is an IANA name. */
export interface Dialect {
  /** The begin of the local hour, day or week, as a local timestamp or date. */
  trunc(grain: Exclude<Grain, 'total'>, time: string, zone: string): string
  /** Whole seconds between two times, rounded down. */
  seconds(from: string, to: string): string
  /** Division that is NULL by zero, with fractions. */
  divide(part: string, whole: string): string
  readonly integer: string
}

const dividing = (type: string) => (part: string, whole: string) => `CAST(${part} AS ${type}) / nullif(${whole}, 0)`

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  postgres: {
    trunc: (grain, time, zone) => `date_trunc('${grain}', ${time} AT TIME ZONE '${zone}')`,
    seconds: (from, to) => `floor(extract(epoch FROM ${to} - ${from}))`,
    divide: dividing('numeric'),
    integer: 'int',
  },
  duckdb: {
    trunc: (grain, time, zone) => `date_trunc('${grain}', ${time} AT TIME ZONE '${zone}')`,
    seconds: (from, to) => `floor(epoch(${to}) - epoch(${from}))`,
    divide: dividing('double'),
    integer: 'int',
  },
  bigquery: {
    trunc: (grain, time, zone) =>
      `DATETIME_TRUNC(DATETIME(${time}, '${zone}'), ${grain === 'week' ? 'ISOWEEK' : grain.toUpperCase()})`,
    seconds: (from, to) => `FLOOR(TIMESTAMP_DIFF(${to}, ${from}, MICROSECOND) / 1000000)`,
    divide: dividing('NUMERIC'),
    integer: 'INT64',
  },
  snowflake: {
    trunc: (grain, time, zone) => `DATE_TRUNC('${grain}', CONVERT_TIMEZONE('${zone}', ${time}))`,
    seconds: (from, to) => `FLOOR(DATEDIFF('microsecond', ${from}, ${to}) / 1000000)`,
    divide: dividing('DECIMAL(38, 12)'),
    integer: 'INTEGER',
  },
}

/** A text as a literal. */
export const literal = (value: string | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : `'${value.replaceAll("'", "''")}'`

const ZONE = /^[A-Za-z_]+(?:\/[A-Za-z_+-]+\d{0,2}){0,2}$/
/** @throws TypeError: a zone is written into the text of a query */
export function checkZone(zone: string): string {
  if (!ZONE.test(zone)) throw new TypeError('a time zone is an IANA name')
  return zone
}
