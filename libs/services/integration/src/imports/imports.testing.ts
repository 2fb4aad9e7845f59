import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId, type TenantId, tenantId } from '@litper/kernel'
import { asTenant, currentTenant, runInContext } from '@litper/platform'
import { NotYet } from '@litper/ports'
import { EmittedLog, startTestDatabase } from '@litper/testing'
import { integrationMigrations } from '../../migrations/01-integration.ts'
import { integrationEntities } from '../store/entities.ts'
import { carrierFinder } from './domain/carrier-of.ts'
import { sheetFiles } from './edge/sheets/sheet-files.ts'
import { PostgresImports } from './store/imports.ts'
import { PostgresImportItems, PostgresImportLines, PostgresImportMappings } from './store/lines.ts'
import type { ImportFiles, ImportParts, KeptLine } from './usecases/ports.ts'
import { type ReceivedFile, receiveFile } from './usecases/receive-file.ts'
import { runImport } from './usecases/run-import.ts'

/** Keeps a whole file in one piece, in a folder. */
function folderFiles(folder: string): ImportFiles {
  const pathOf = (id: string) => join(folder, `${currentTenant()}-${id}`)
  return {
    keep: async (id, path) => {
      writeFileSync(pathOf(id), readFileSync(path))
      return 1
    },
    open: async (id) => ({ path: pathOf(id), close: async () => undefined }),
    forget: async (id) => rmSync(pathOf(id), { force: true }),
    forgetLeftovers: async () => undefined,
  }
}

/** For specs: the imports on a database of their own. */
export async function importsWorld() {
  const database = await startTestDatabase({
    schemas: [integrationMigrations],
    entities: integrationEntities,
    scope: currentTenant,
  })
  const folder = mkdtempSync(join(tmpdir(), 'litper-imports-'))
  const told = new EmittedLog()
  const scheduled: { kind: string; key: string }[] = []
  const ofShops = new Map<string, string>()
  const clock = { at: new Date('2026-11-29T12:00:00.000Z'), now: () => clock.at }
  const { db } = database
  const observed: typeof db = Object.create(db)
  observed.transaction = (work) => told.whenDone(() => db.transaction(work)) // what rolls back is not told
  const parts: ImportParts = {
    database: observed,
    imports: new PostgresImports(db),
    lines: new PostgresImportLines(db),
    items: new PostgresImportItems(db),
    mappings: new PostgresImportMappings(db),
    files: folderFiles(folder),
    sheets: sheetFiles,
    carrierOf: carrierFinder([
      { id: 'uno', name: 'Uno', numberForm: '9\\d{10}' },
      { id: 'dos', name: 'Dos', numberForm: '24\\d{10}' },
    ]),
    ordersOfShops: async (ids) => new Map(ids.flatMap((id) => (ofShops.has(id) ? [[id, ofShops.get(id)!]] : []))),
    publish: told.publish,
    scheduleEffect: async (kind, key) => {
      scheduled.push({ kind, key })
      return true
    },
    clock,
    asTenant,
    tenant: currentTenant,
  }
  let count = 0
  const newTenant = () => {
    const tenant = tenantId(newId())
    const as = <T>(work: () => Promise<T>) =>
      runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
    const send = (content: string | Uint8Array, over: Partial<ReceivedFile> = {}) => {
      const path = join(folder, `sent-${++count}`)
      writeFileSync(path, content)
      const sha256 = createHash('sha256').update(content).digest('hex')
      return as(() =>
        receiveFile(parts, { file: { name: 'a.csv', bytes: statSync(path).size, sha256, path }, ...over }),
      )
    }
    /** Until it ends, in slices. */
    const run = async (id: string, sliceMs?: number) => {
      for (let slices = 1; ; slices++) {
        const left = await as(() =>
          runImport(parts, id, sliceMs).then(
            () => false,
            (error: unknown) => {
              if (error instanceof NotYet) return true
              throw error
            },
          ),
        )
        if (!left) return slices
      }
    }
    const linesOf = (id: string): Promise<KeptLine[]> =>
      as(() => db.transaction(() => parts.lines.page(id, { after: 0, limit: 1_000_000 })))
    const find = (id: string) => as(() => db.transaction(() => parts.imports.find(id)))
    return {
      tenant,
      as,
      send,
      run,
      linesOf,
      find,
      hasFile: (id: string) => existsSync(join(folder, `${tenant}-${id}`)),
    }
  }
  const stop = async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { parts, told, scheduled, ofShops, clock, newTenant, stop }
}
export type ImportsWorld = Awaited<ReturnType<typeof importsWorld>>
export type ImportTenant = { readonly tenant: TenantId } & ReturnType<ImportsWorld['newTenant']>
