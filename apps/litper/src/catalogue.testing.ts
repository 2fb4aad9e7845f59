import type pg from 'pg'

/** Tables that hold no tenant's rows, or are out of every service's reach. `*`: the whole schema. */
export const WITHOUT_TENANT: Readonly<Record<string, string>> = {
  'spine.migrations': 'which steps this database has run; the services have no right to it',
  'spine.search_marks': 'what each index of all tenants was last built by: a word, reached by two functions',
  'spine.restores': 'from which backups this server was made and is clean again, the spine role alone',
  'spine.cursors': 'how far each consumer has read the log of all tenants: a number, the spine role alone',
  'queue.*': 'pg-boss makes its own tables; tasks of all tenants wait in one line, the spine role alone',
}
/** Columns by which a row shows before its tenant is known although several rows may share one. */
const SHARED_LOOKUPS: Readonly<Record<string, string>> = {
  'integration.whatsapp_numbers.waba_id': 'a webhook may name the account only; the signature then proves whose it is',
  'integration.whatsapp_numbers.verify_token_hash': "Meta's handshake names no number, only the token",
}
/** Functions that run as their owner, and so say the wall themselves: their ports' laws prove that they do. */
const KNOWN_DEFINERS: Readonly<Record<string, string>> = {
  'spine.documents_find': 'jsonb containment is not leakproof: under row-level security its index would go unused',
  'spine.search_find': 'text search is not leakproof either',
  'spine.search_mark': 'a word about an index of all tenants, which no tenant may write round',
  'spine.search_set_mark': 'the same',
}
const TENANT = "(tenant_id = (NULLIF(current_setting('litper.tenant'::text, true), ''::text))::uuid)"
const LOOKUP = /^\((\w+) = NULLIF\(current_setting\('litper\.lookup'::text, true\), ''::text\)\)$/

interface Policy {
  readonly name: string
  readonly command: string
  readonly permissive: boolean
  readonly using: string | null
  readonly check: string | null
}
interface Relation {
  readonly name: string
  readonly kind: string
  readonly tenant: string | null
  readonly enabled: boolean
  readonly forced: boolean
  readonly reachable: boolean
  readonly policies: readonly Policy[]
  /** Columns that are unique by themselves. */
  readonly keys: readonly string[]
}
interface Definer {
  readonly name: string
  readonly open: boolean
  readonly pinned: boolean
}
const RELATIONS = `
SELECT n.nspname || '.' || c.relname AS name, c.relkind AS kind, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
  (SELECT format_type(a.atttypid, NULL) || CASE WHEN a.attnotnull THEN '' ELSE ' null' END FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped) AS tenant,
  has_table_privilege('litper_app', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
    OR has_any_column_privilege('litper_app', c.oid, 'SELECT, INSERT, UPDATE') AS reachable,
  coalesce((SELECT json_agg(json_build_object('name', p.polname, 'command', p.polcmd, 'permissive', p.polpermissive,
      'using', pg_get_expr(p.polqual, c.oid), 'check', pg_get_expr(p.polwithcheck, c.oid)))
    FROM pg_policy p WHERE p.polrelid = c.oid AND p.polroles && ARRAY[0::oid, 'litper_app'::regrole::oid]), '[]') AS policies,
  coalesce((SELECT json_agg(a.attname) FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
    WHERE i.indrelid = c.oid AND i.indisunique AND i.indnkeyatts = 1 AND i.indpred IS NULL), '[]') AS keys
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`
const DEFINERS = `
SELECT n.nspname || '.' || p.proname AS name,
  has_function_privilege('public', p.oid, 'EXECUTE') AS open,
  EXISTS (SELECT 1 FROM unnest(p.proconfig) c WHERE c LIKE 'search_path=%') AS pinned
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.prosecdef AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`

/** Every breach in the wall between tenants that the catalogue shows, and how many tables stand behind it. */
export async function walk(client: pg.Client): Promise<{ faults: string[]; walled: number; listed: string[] }> {
  const { rows } = await client.query<Relation>(RELATIONS)
  const listedAs = ({ name }: Relation) =>
    [name, name.replace(/\..*$/, '.*')].find((entry) => Object.hasOwn(WITHOUT_TENANT, entry))
  const bare = rows.filter((row) => listedAs(row))
  const walled = rows.filter((row) => !listedAs(row))
  const definers = await client.query<Definer>(DEFINERS)
  return {
    faults: [
      ...bare.filter(({ reachable }) => reachable).map(({ name }) => `${name}: no wall, and litper_app may reach it`),
      ...walled.flatMap((row) => faultsOf(row).map((fault) => `${row.name}: ${fault}`)),
      ...definers.rows.flatMap((row) => faultsOfDefiner(row).map((fault) => `${row.name}: ${fault}`)),
    ],
    walled: walled.length,
    listed: [...new Set(bare.map((row) => listedAs(row)!))].sort(),
  }
}

function faultsOf({ kind, tenant, enabled, forced, policies, name, keys }: Relation): string[] {
  if (kind !== 'r' && kind !== 'p') return ['a view or foreign table has no wall of its own']
  if (tenant === null) return ['no tenant_id, and not on the list of tables without one']
  const limited = policies.some(({ command, permissive, using }) => command === '*' && permissive && using === TENANT)
  return [
    ...(tenant === 'uuid' ? [] : [`tenant_id is ${tenant}`]),
    ...(enabled ? [] : ['row-level security is off']),
    ...(forced ? [] : ['row-level security is not forced']),
    ...(limited ? [] : ['no policy limits litper_app to the tenant']),
    ...policies.filter((policy) => !isNarrow(policy, name, keys)).map((policy) => `policy ${policy.name} is too wide`),
  ]
}

function faultsOfDefiner({ name, open, pinned }: Definer): string[] {
  return [
    ...(Object.hasOwn(KNOWN_DEFINERS, name) ? [] : ['a SECURITY DEFINER function steps over the wall']),
    ...(open ? ['a SECURITY DEFINER function that anybody may call'] : []),
    ...(pinned ? [] : ['a SECURITY DEFINER function whose search_path is not pinned']),
  ]
}

/** Permissive policies add up: one wide one undoes the rest. */
function isNarrow({ command, permissive, using, check }: Policy, table: string, keys: readonly string[]): boolean {
  if (!permissive) return true
  if (using === TENANT) return check === null || check === TENANT
  const column = LOOKUP.exec(using ?? '')?.[1]
  if (!column || command !== 'r') return false
  return keys.includes(column) || Object.hasOwn(SHARED_LOOKUPS, `${table}.${column}`)
}
