/** The settings of the sandbox: addresses, and the secrets that both sides know. `process.env` is not read here. */
export interface SandboxSettings {
  /** Loopback port; 0 asks the system for a free one. */
  readonly port: number
  readonly host: string
  /** The platform’s address for webhooks and pushes, without a trailing slash. */
  readonly platformUrl: string
  /** The sandbox’s address for the platform, without a trailing slash (used in links). */
  readonly publicUrl: string
  readonly shopify: ShopifySettings
  readonly whatsapp: WhatsappSettings
  readonly chateaPro: { readonly token: string; readonly inboundSecret: string }
  readonly coordinadora: CoordinadoraSettings
  readonly interrapidisimo: InterrapidisimoSettings
  readonly twilio: { readonly accountSid: string; readonly authToken: string; readonly number: string }
}

export interface ShopifySettings {
  readonly clientId: string
  readonly clientSecret: string
  readonly shop: string
  readonly apiVersion: string
  /** GraphQL cost bucket per shop: points per second of sandbox time, and its size. Standard is 100 and 2,000. */
  readonly restoreRate: number
  readonly maximumAvailable: number
  /** Folder with `admin_<version>.json.gz`; unset asks the npm package `@shopify/dev-mcp`. */
  readonly schemaFile?: string
}

export interface WhatsappSettings {
  readonly appSecret: string
  readonly verifyToken: string
  readonly phoneNumberId: string
  readonly wabaId: string
  readonly accessToken: string
  /** Throughput of the business number; Meta's standard is 80. */
  readonly messagesPerSecond: number
}

export interface CoordinadoraSettings {
  readonly clientId: string
  readonly clientSecret: string
  readonly soapClientId: string
  readonly soapUser: string
  /** Plain text; `clave` on the wire is its hex SHA-256. */
  readonly soapPassword: string
  readonly pushToken: string
}

export interface InterrapidisimoSettings {
  readonly appSignature: string
  readonly bearer: string
  readonly pushClientId: string
  readonly pushClientSecret: string
}

/** The settings of the demo tenant. Every secret is public and used nowhere else. */
export function demoSettings(overrides: Partial<SandboxSettings> = {}): SandboxSettings {
  const port = overrides.port ?? 8090
  return {
    port,
    host: '127.0.0.1',
    platformUrl: 'http://127.0.0.1:8080',
    publicUrl: `http://127.0.0.1:${port}`,
    shopify: {
      clientId: 'demo-shopify-key',
      clientSecret: 'demo-shopify-secret',
      shop: 'tienda-demo.myshopify.com',
      apiVersion: '2026-10',
      restoreRate: 1000,
      maximumAvailable: 20_000,
    },
    whatsapp: {
      appSecret: 'demo-whatsapp-secret',
      verifyToken: 'demo-verify-token',
      phoneNumberId: '100000000000001',
      wabaId: '200000000000001',
      accessToken: 'demo-whatsapp-token',
      messagesPerSecond: 1000,
    },
    chateaPro: { token: 'demo-chatea-token', inboundSecret: 'demo-chatea-secret' },
    coordinadora: {
      clientId: 'demo-coordinadora',
      clientSecret: 'demo-coordinadora-secret',
      soapClientId: '1001',
      soapUser: 'demo.ws',
      soapPassword: 'demo-clave',
      pushToken: 'demo-coordinadora-push',
    },
    interrapidisimo: {
      appSignature: 'demo-inter-signature',
      bearer: 'demo-inter-token',
      pushClientId: 'demo-inter-push',
      pushClientSecret: 'demo-inter-push-secret',
    },
    twilio: {
      accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
      authToken: 'demo-twilio-token',
      number: '+576015550100',
    },
    ...overrides,
  }
}
