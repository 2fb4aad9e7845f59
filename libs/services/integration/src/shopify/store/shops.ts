import { newId, type TenantId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { NewConnection, ShopRow, Shops } from '../usecases/shops.ts'

interface Raw {
  tenant_id: TenantId
  shop_domain: string
  status: ShopRow['status']
  api_url: string | null
  sealed_app: string
  sealed_token: string | null
  token_expires_at: Date | null
  reconcile_cursor: Date
  connected_at: Date
}

const COLUMNS =
  'tenant_id, shop_domain, status, api_url, sealed_app, sealed_token, token_expires_at, reconcile_cursor, connected_at'
const read = (row: Raw): ShopRow => ({
  tenantId: row.tenant_id,
  shopDomain: row.shop_domain,
  status: row.status,
  apiUrl: row.api_url ?? undefined,
  sealedApp: row.sealed_app,
  sealedToken: row.sealed_token ?? undefined,
  tokenExpiresAt: row.token_expires_at ?? undefined,
  reconcileCursor: new Date(row.reconcile_cursor),
  connectedAt: new Date(row.connected_at),
})

export class PostgresShops implements Shops {
  constructor(private readonly database: Database) {}

  async lookup(shopDomain: string): Promise<ShopRow | undefined> {
    const [row] = await this.database.lookup<Raw>(
      shopDomain,
      `SELECT ${COLUMNS} FROM integration.shops WHERE shop_domain = $1`,
      [shopDomain],
    )
    return row && read(row)
  }

  async find(shopDomain: string): Promise<ShopRow | undefined> {
    const [row] = await this.database
      .session()
      .query<Raw>(`SELECT ${COLUMNS} FROM integration.shops WHERE shop_domain = $1`, [shopDomain])
    return row && read(row)
  }

  async list(): Promise<ShopRow[]> {
    return (
      await this.database.session().query<Raw>(`SELECT ${COLUMNS} FROM integration.shops ORDER BY shop_domain`)
    ).map(read)
  }

  async saveConnection(shop: NewConnection): Promise<void> {
    await this.database.session().query(
      `INSERT INTO integration.shops (id, tenant_id, shop_domain, status, api_url, sealed_app, sealed_token, token_expires_at, reconcile_cursor, connected_at)
       VALUES ($1, nullif(current_setting('litper.tenant', true), '')::uuid, $2, 'connected', $3, $4, $5, $6, $7, $7)
       ON CONFLICT (shop_domain) DO UPDATE SET status = 'connected', api_url = excluded.api_url, sealed_app = excluded.sealed_app,
         sealed_token = excluded.sealed_token, token_expires_at = excluded.token_expires_at, connected_at = excluded.connected_at, uninstalled_at = NULL`,
      [
        newId(),
        shop.shopDomain,
        shop.apiUrl ?? null,
        shop.sealedApp,
        shop.sealedToken,
        shop.tokenExpiresAt ?? null,
        shop.at,
      ],
    )
  }

  async saveToken(shopDomain: string, sealedToken: string, expiresAt?: string): Promise<void> {
    await this.database
      .session()
      .query(
        `UPDATE integration.shops SET sealed_token = $2, token_expires_at = $3 WHERE shop_domain = $1 AND status = 'connected'`,
        [shopDomain, sealedToken, expiresAt ?? null],
      )
  }

  async endConnection(shopDomain: string, status: 'uninstalled' | 'redacted', triggeredAt?: string): Promise<boolean> {
    const rows = await this.database.session().query(
      `UPDATE integration.shops SET status = $2, sealed_token = NULL, token_expires_at = NULL, uninstalled_at = coalesce(uninstalled_at, now())
        WHERE shop_domain = $1 AND ($3::timestamptz IS NULL OR connected_at <= $3) RETURNING id`,
      [shopDomain, status, triggeredAt ?? null],
    )
    return rows.length > 0
  }

  async moveCursor(shopDomain: string, to: string): Promise<void> {
    await this.database
      .session()
      .query(
        'UPDATE integration.shops SET reconcile_cursor = greatest(reconcile_cursor, $2::timestamptz) WHERE shop_domain = $1',
        [shopDomain, to],
      )
  }

  async rewindCursor(shopDomain: string, to: string): Promise<void> {
    await this.database
      .session()
      .query(
        'UPDATE integration.shops SET reconcile_cursor = least(reconcile_cursor, $2::timestamptz) WHERE shop_domain = $1',
        [shopDomain, to],
      )
  }
}
