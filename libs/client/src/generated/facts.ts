// Made from the operations by `node tools/run.mjs generate`.
import type { operations } from './openapi.ts'

/** What a screen must know of an operation before it offers it: its words, who may, what it risks, what takes it back. */
export interface Facts {
  readonly summary: { readonly es: string; readonly en: string }
  readonly roles: 'public' | 'everyone' | readonly string[]
  readonly kind: 'read' | 'write'
  readonly risk: 'nothing' | 'message' | 'waybill' | 'money' | 'access'
  readonly repeatable: boolean
  readonly undo?: string
}

export const FACTS: Readonly<Record<keyof operations, Facts>> = {
  "api_keys.create": {
    "summary": {
      "es": "Crea una llave de API",
      "en": "Create an API key"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": false,
    "undo": "api_keys.revoke"
  },
  "api_keys.list": {
    "summary": {
      "es": "Lista las llaves de API",
      "en": "List API keys"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "api_keys.revoke": {
    "summary": {
      "es": "Revoca una llave de API",
      "en": "Revoke an API key"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "api_keys.rotate": {
    "summary": {
      "es": "Renueva una llave de API",
      "en": "Rotate an API key"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "audit.export": {
    "summary": {
      "es": "Exporta la auditoría como líneas JSON",
      "en": "Export the audit as lines of JSON"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "audit.export_csv": {
    "summary": {
      "es": "Exporta la auditoría como CSV",
      "en": "Export the audit as CSV"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "audit.list": {
    "summary": {
      "es": "Lista la auditoría",
      "en": "List the audit"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "audit.verify": {
    "summary": {
      "es": "Verifica la auditoría",
      "en": "Verify the audit"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "browser_sessions.close": {
    "summary": {
      "es": "Cierra la sesión del navegador",
      "en": "Sign out with a cookie"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "browser_sessions.open": {
    "summary": {
      "es": "Inicia sesión en el navegador",
      "en": "Sign in with a cookie"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "carrier_accounts.list": {
    "summary": {
      "es": "Lista los contratos con transportadoras",
      "en": "List contracts with carriers"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "carrier_accounts.put": {
    "summary": {
      "es": "Guarda el contrato con una transportadora",
      "en": "Save the contract with a carrier"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "controls.list": {
    "summary": {
      "es": "Muestra los controles de lo automático",
      "en": "Show the roll-out controls"
    },
    "roles": [
      "owner",
      "admin",
      "operator",
      "agent",
      "analyst",
      "viewer"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "controls.pause": {
    "summary": {
      "es": "Pausa una acción automática",
      "en": "Pause an automatic action"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": false,
    "undo": "controls.resume"
  },
  "controls.resume": {
    "summary": {
      "es": "Reanuda una acción automática",
      "en": "Resume an automatic action"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": false,
    "undo": "controls.pause"
  },
  "controls.set": {
    "summary": {
      "es": "Ajusta el control de una acción automática",
      "en": "Set a roll-out control"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "controls.withheld": {
    "summary": {
      "es": "Lista lo que los controles no dejaron salir",
      "en": "List what the controls held back"
    },
    "roles": [
      "owner",
      "admin",
      "operator",
      "agent",
      "analyst",
      "viewer"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "conversations.close": {
    "summary": {
      "es": "Cierra una conversación",
      "en": "Close a conversation"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true
  },
  "conversations.find": {
    "summary": {
      "es": "Muestra una conversación con sus mensajes",
      "en": "Show a conversation with its messages"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "conversations.list": {
    "summary": {
      "es": "Lista las conversaciones",
      "en": "List conversations"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "conversations.mark_read": {
    "summary": {
      "es": "Marca una conversación como leída",
      "en": "Mark a conversation as read"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true
  },
  "conversations.reply": {
    "summary": {
      "es": "Responde a un cliente como persona",
      "en": "Answer a customer as a person"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": false
  },
  "conversations.return": {
    "summary": {
      "es": "Devuelve una conversación al bot",
      "en": "Return a conversation to the bot"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false,
    "undo": "conversations.take"
  },
  "conversations.take": {
    "summary": {
      "es": "Toma una conversación",
      "en": "Take a conversation"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true,
    "undo": "conversations.return"
  },
  "dead_letters.list": {
    "summary": {
      "es": "Lista los eventos fallidos",
      "en": "List dead letters"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "dead_letters.replay": {
    "summary": {
      "es": "Reintenta un evento fallido",
      "en": "Replay a dead letter"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": false
  },
  "imports.cancel": {
    "summary": {
      "es": "Detiene una importación",
      "en": "Stop an import"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true
  },
  "imports.confirm_mapping": {
    "summary": {
      "es": "Confirma qué contiene cada columna y empieza",
      "en": "Confirm what the columns hold, and begin"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": true
  },
  "imports.create": {
    "summary": {
      "es": "Importa un archivo de pedidos o guías",
      "en": "Import a file of orders or waybills"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": true
  },
  "imports.find": {
    "summary": {
      "es": "Muestra una importación y su avance",
      "en": "Show an import and how far it is"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "imports.list": {
    "summary": {
      "es": "Lista las importaciones",
      "en": "List the imports"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "imports.list_lines": {
    "summary": {
      "es": "Lista las líneas de una importación con su resultado",
      "en": "List the lines of an import with their verdicts"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "imports.read_rejected": {
    "summary": {
      "es": "Descarga las líneas rechazadas",
      "en": "Download the rejected lines"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "integrations.connect_chatea_pro": {
    "summary": {
      "es": "Recibe los mensajes de Chatea Pro",
      "en": "Receive the messages of Chatea Pro"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "integrations.connect_shopify": {
    "summary": {
      "es": "Conecta una tienda Shopify",
      "en": "Connect a Shopify shop"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "integrations.connect_whatsapp": {
    "summary": {
      "es": "Recibe los mensajes de un número de WhatsApp",
      "en": "Receive the messages of a WhatsApp number"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "integrations.list": {
    "summary": {
      "es": "Muestra qué está conectado",
      "en": "Show what is connected"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "integrations.reconcile_shopify": {
    "summary": {
      "es": "Busca pedidos que ningún webhook anunció",
      "en": "Find orders that no webhook announced"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": true
  },
  "integrations.settle_shopify_orders": {
    "summary": {
      "es": "Define qué pedidos de una tienda se envían y cuáles se cobran",
      "en": "Settle which orders of a shop are sent, and paid at the door"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": true
  },
  "me.access": {
    "summary": {
      "es": "Muestra qué puede hacer quien llama",
      "en": "Show what the caller may do"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "me.change": {
    "summary": {
      "es": "Cambia el nombre o el idioma propios",
      "en": "Change one’s name or language"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "nothing",
    "repeatable": true
  },
  "me.show": {
    "summary": {
      "es": "Muestra quién llama",
      "en": "Show who is calling"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "messages.count": {
    "summary": {
      "es": "Cuenta los mensajes de hoy",
      "en": "Count the messages of today"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "messages.list": {
    "summary": {
      "es": "Lista los mensajes a clientes",
      "en": "List messages to customers"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "messages.timeline": {
    "summary": {
      "es": "Cuenta lo que se le escribió al cliente",
      "en": "Tell what was written to the customer"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "messaging_providers.list": {
    "summary": {
      "es": "Lista los proveedores de mensajería",
      "en": "List messaging providers"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "messaging_providers.put": {
    "summary": {
      "es": "Conecta un proveedor de mensajería",
      "en": "Connect a messaging provider"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "operations.health": {
    "summary": {
      "es": "Muestra qué está en espera y por qué",
      "en": "Show what waits, and for what"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "orders.amend_address": {
    "summary": {
      "es": "Corrige la dirección de un pedido",
      "en": "Correct the address of an order"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": true
  },
  "orders.cancel": {
    "summary": {
      "es": "Cancela un pedido",
      "en": "Cancel an order"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": true,
    "undo": "orders.restore"
  },
  "orders.change_carrier": {
    "summary": {
      "es": "Cambia la transportadora de un pedido",
      "en": "Change the carrier of an order"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": true
  },
  "orders.confirm": {
    "summary": {
      "es": "Confirma un pedido",
      "en": "Confirm an order"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": false,
    "undo": "orders.hold"
  },
  "orders.count": {
    "summary": {
      "es": "Cuenta los pedidos",
      "en": "Count orders"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "orders.find": {
    "summary": {
      "es": "Muestra un pedido",
      "en": "Show an order"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "orders.hold": {
    "summary": {
      "es": "Retiene un pedido",
      "en": "Hold an order"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false,
    "undo": "orders.confirm"
  },
  "orders.list": {
    "summary": {
      "es": "Lista los pedidos",
      "en": "List orders"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "orders.list_tasks": {
    "summary": {
      "es": "Lista lo que una persona debe hacer",
      "en": "List what a person must do"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "orders.read_policy": {
    "summary": {
      "es": "Muestra la política de pedidos",
      "en": "Show the order policy"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "orders.resolve_task": {
    "summary": {
      "es": "Cierra una tarea",
      "en": "Close a task"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true
  },
  "orders.restore": {
    "summary": {
      "es": "Deshace la cancelación de un pedido",
      "en": "Take the cancellation of an order back"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": false,
    "undo": "orders.cancel"
  },
  "orders.set_policy": {
    "summary": {
      "es": "Cambia la política de pedidos",
      "en": "Change the order policy"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": true
  },
  "orders.timeline": {
    "summary": {
      "es": "Cuenta lo que pasó con un pedido",
      "en": "Tell what happened to an order"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "parked_keys.list": {
    "summary": {
      "es": "Lista las claves en espera",
      "en": "List parked keys"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "passwords.change": {
    "summary": {
      "es": "Cambia la contraseña",
      "en": "Change the password"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "passwords.forgot": {
    "summary": {
      "es": "Pide una contraseña nueva",
      "en": "Ask for a new password"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "passwords.set_by_link": {
    "summary": {
      "es": "Elige la contraseña con el enlace",
      "en": "Set the password by the link"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "privacy_requests.close": {
    "summary": {
      "es": "Marca una solicitud de datos como respondida",
      "en": "Close a request for data"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true
  },
  "privacy_requests.erase": {
    "summary": {
      "es": "Suprime los datos de una persona",
      "en": "Erase a person"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "privacy_requests.export": {
    "summary": {
      "es": "Reúne todo lo que se sabe de una persona",
      "en": "Gather all that is known of a person"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "privacy_requests.find": {
    "summary": {
      "es": "Muestra una solicitud y su avance",
      "en": "Show a request and how far it is"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "privacy_requests.list": {
    "summary": {
      "es": "Lista las solicitudes de datos personales",
      "en": "List privacy requests"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "privacy_requests.read_export": {
    "summary": {
      "es": "Descarga lo que se sabe de una persona",
      "en": "Download what is known of a person"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "privacy_requests.read_export_page": {
    "summary": {
      "es": "Muestra lo que se sabe de una persona, para leer",
      "en": "Show what is known of a person, to be read"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "provider_notices.acknowledge": {
    "summary": {
      "es": "Marca un aviso como atendido",
      "en": "Acknowledge a notice"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true
  },
  "provider_notices.list": {
    "summary": {
      "es": "Lista los avisos de los proveedores de mensajería",
      "en": "List notices of messaging providers"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "second_factors.begin": {
    "summary": {
      "es": "Empieza a usar códigos de una aplicación",
      "en": "Begin to use codes of an app"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "second_factors.confirm": {
    "summary": {
      "es": "Confirma los códigos de la aplicación",
      "en": "Confirm the codes of the app"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "second_factors.remove": {
    "summary": {
      "es": "Deja de usar los códigos",
      "en": "Stop using codes"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "sessions.close": {
    "summary": {
      "es": "Cierra la sesión",
      "en": "Sign out"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "sessions.end": {
    "summary": {
      "es": "Cierra otra sesión propia",
      "en": "End another of one’s sessions"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "sessions.list": {
    "summary": {
      "es": "Lista las sesiones propias",
      "en": "List one’s sessions"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "sessions.open": {
    "summary": {
      "es": "Inicia sesión",
      "en": "Sign in"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "sessions.refresh": {
    "summary": {
      "es": "Renueva la sesión",
      "en": "Refresh a session"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "tenants.create": {
    "summary": {
      "es": "Crea una empresa de demostración",
      "en": "Create a demo tenant"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "users.change": {
    "summary": {
      "es": "Cambia lo que puede hacer una persona",
      "en": "Change what a person may do"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "users.create": {
    "summary": {
      "es": "Agrega una persona de demostración",
      "en": "Add a demo person"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "users.end_sessions": {
    "summary": {
      "es": "Cierra las sesiones de una persona",
      "en": "End the sessions of a person"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "users.invite": {
    "summary": {
      "es": "Invita a una persona",
      "en": "Invite a person"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "users.list": {
    "summary": {
      "es": "Lista las personas",
      "en": "List people"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "users.remove_second_factor": {
    "summary": {
      "es": "Quita los códigos de una persona",
      "en": "Remove the codes of a person"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "users.send_password_link": {
    "summary": {
      "es": "Envía un enlace para la contraseña",
      "en": "Send a link to set the password"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "waybills.answer_exception": {
    "summary": {
      "es": "Responde una novedad",
      "en": "Answer a delivery exception"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true,
    "undo": "waybills.withdraw_answer"
  },
  "waybills.cancel": {
    "summary": {
      "es": "Anula una guía",
      "en": "Cancel a waybill"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": true
  },
  "waybills.count": {
    "summary": {
      "es": "Cuenta las guías en curso",
      "en": "Count the waybills under way"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "waybills.count_exceptions": {
    "summary": {
      "es": "Cuenta las novedades sin respuesta",
      "en": "Count unanswered delivery exceptions"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "waybills.find": {
    "summary": {
      "es": "Muestra una guía con su historia",
      "en": "Show a waybill with its history"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "waybills.list": {
    "summary": {
      "es": "Lista las guías",
      "en": "List waybills"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "waybills.list_exceptions": {
    "summary": {
      "es": "Lista las novedades",
      "en": "List delivery exceptions"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "waybills.read_label": {
    "summary": {
      "es": "Descarga el rótulo de una guía",
      "en": "Download the label of a waybill"
    },
    "roles": [
      "owner",
      "admin",
      "operator",
      "agent"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "waybills.timeline": {
    "summary": {
      "es": "Cuenta lo que pasó con las guías de un pedido",
      "en": "Tell what happened to the waybills of an order"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "waybills.withdraw_answer": {
    "summary": {
      "es": "Retira la respuesta a una novedad",
      "en": "Take an answer to a delivery exception back"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  }
}
