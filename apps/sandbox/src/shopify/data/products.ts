export interface Product {
  readonly productId: number
  readonly variantId: number
  readonly title: string
  readonly variantTitle: string | null
  readonly sku: string
  /** Pesos, whole. */
  readonly price: number
  readonly grams: number
  readonly vendor: string
}

/** What a small Colombian cash-on-delivery shop sells. */
export const PRODUCTS: readonly Product[] = [
  {
    productId: 7810001001,
    variantId: 44910001001,
    title: 'Faja Colombiana Reductora',
    variantTitle: 'M / Negro',
    sku: 'FAJA-M-NEG',
    price: 129900,
    grams: 450,
    vendor: 'Silueta',
  },
  {
    productId: 7810001002,
    variantId: 44910001002,
    title: 'Audífonos Bluetooth Pro',
    variantTitle: 'Blanco',
    sku: 'AUD-PRO-BL',
    price: 89900,
    grams: 180,
    vendor: 'Sonora',
  },
  {
    productId: 7810001003,
    variantId: 44910001003,
    title: 'Reloj Inteligente Serie 8',
    variantTitle: 'Negro',
    sku: 'REL-S8-NEG',
    price: 159900,
    grams: 220,
    vendor: 'Sonora',
  },
  {
    productId: 7810001004,
    variantId: 44910001004,
    title: 'Licuadora Portátil Recargable',
    variantTitle: 'Rosado',
    sku: 'LIC-PORT-RS',
    price: 79900,
    grams: 650,
    vendor: 'Cocina Fácil',
  },
  {
    productId: 7810001005,
    variantId: 44910001005,
    title: 'Corrector de Postura',
    variantTitle: 'L',
    sku: 'COR-POS-L',
    price: 64900,
    grams: 240,
    vendor: 'Bienestar',
  },
  {
    productId: 7810001006,
    variantId: 44910001006,
    title: 'Cepillo Alisador 3 en 1',
    variantTitle: null,
    sku: 'CEP-3EN1',
    price: 99900,
    grams: 520,
    vendor: 'Bella',
  },
  {
    productId: 7810001007,
    variantId: 44910001007,
    title: 'Organizador de Zapatos x 10',
    variantTitle: null,
    sku: 'ORG-ZAP-10',
    price: 74900,
    grams: 2100,
    vendor: 'Hogar',
  },
  {
    productId: 7810001008,
    variantId: 44910001008,
    title: 'Cámara de Seguridad WiFi 360',
    variantTitle: null,
    sku: 'CAM-360',
    price: 119900,
    grams: 330,
    vendor: 'Sonora',
  },
]
