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
  "agent_runs.cancel": {
    "summary": {
      "es": "Detiene una tarea de un agente",
      "en": "Cancel a run"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "agent_runs.find": {
    "summary": {
      "es": "Muestra una tarea de un agente con sus recibos",
      "en": "Show a run with its receipts"
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
  "agent_runs.list": {
    "summary": {
      "es": "Lista lo que hicieron los agentes",
      "en": "List the runs of agents"
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
  "agent_runs.replay": {
    "summary": {
      "es": "Repite las decisiones de una tarea sin modelo",
      "en": "Decide a run again without a model"
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
  "agent_runs.timeline": {
    "summary": {
      "es": "Cuenta lo que hicieron agentes y flujos con un pedido",
      "en": "Tell what agents and flows did about an order"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "agent_runs.undo": {
    "summary": {
      "es": "Deshace una acción de un agente",
      "en": "Undo an action of an agent"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "agents.change": {
    "summary": {
      "es": "Cambia un agente",
      "en": "Change an agent"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "agents.find": {
    "summary": {
      "es": "Muestra un agente",
      "en": "Show an agent"
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
  "agents.list": {
    "summary": {
      "es": "Lista los agentes",
      "en": "List the agents"
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
  "agents.start": {
    "summary": {
      "es": "Pone a trabajar a un agente",
      "en": "Put an agent to work"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
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
  "approvals.approve": {
    "summary": {
      "es": "Aprueba una acción de un agente",
      "en": "Approve an action of an agent"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "approvals.deny": {
    "summary": {
      "es": "Niega una acción de un agente",
      "en": "Deny an action of an agent"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "approvals.list": {
    "summary": {
      "es": "Lista lo que los agentes piden aprobar",
      "en": "List what agents ask leave for"
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
  "brand_voice.check": {
    "summary": {
      "es": "Revisa un texto con la voz de la marca",
      "en": "Check a text against the brand voice"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "brand_voice.read": {
    "summary": {
      "es": "Muestra la voz de la marca",
      "en": "Show the brand voice"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "brand_voice.set": {
    "summary": {
      "es": "Define la voz de la marca",
      "en": "Set the brand voice"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "message",
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
  "calling_account.find": {
    "summary": {
      "es": "Muestra la cuenta de telefonía",
      "en": "Show the telephone account"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "calling_account.put": {
    "summary": {
      "es": "Conecta una cuenta de telefonía",
      "en": "Connect a telephone account"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "calls.cancel": {
    "summary": {
      "es": "Cancela una llamada que no ha empezado",
      "en": "Cancel a call that has not begun"
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
  "calls.find": {
    "summary": {
      "es": "Muestra una llamada con lo que se dijo",
      "en": "Show a call with what was said"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "calls.list": {
    "summary": {
      "es": "Lista las llamadas",
      "en": "List calls"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "calls.make": {
    "summary": {
      "es": "Llama a un cliente por su pedido",
      "en": "Call a customer about their order"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": false,
    "undo": "calls.cancel"
  },
  "calls.opt_out": {
    "summary": {
      "es": "Registra si a un teléfono se le puede llamar",
      "en": "Keep whether a phone may be called"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "calls.read_policy": {
    "summary": {
      "es": "Muestra cuándo se llama a los clientes",
      "en": "Show when customers are called"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "calls.recording": {
    "summary": {
      "es": "Da la grabación de una llamada",
      "en": "Give the recording of a call"
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
  "calls.resolve": {
    "summary": {
      "es": "Marca como atendido lo que pidió el cliente",
      "en": "Mark as done what a call asked of a person"
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
  "calls.set_policy": {
    "summary": {
      "es": "Cambia cuándo se llama a los clientes",
      "en": "Change when customers are called"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "calls.timeline": {
    "summary": {
      "es": "Cuenta las llamadas de un pedido",
      "en": "Tell the calls of an order"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "campaigns.find": {
    "summary": {
      "es": "Muestra una campaña y cómo va",
      "en": "Show a campaign and how it goes"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "campaigns.list": {
    "summary": {
      "es": "Lista las campañas de llamadas",
      "en": "List call campaigns"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "campaigns.pause": {
    "summary": {
      "es": "Pausa una campaña",
      "en": "Pause a campaign"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true,
    "undo": "campaigns.resume"
  },
  "campaigns.resume": {
    "summary": {
      "es": "Reanuda una campaña",
      "en": "Resume a campaign"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true,
    "undo": "campaigns.pause"
  },
  "campaigns.start": {
    "summary": {
      "es": "Llama a muchos clientes por un motivo",
      "en": "Call many customers for one purpose"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": false,
    "undo": "campaigns.stop"
  },
  "campaigns.stop": {
    "summary": {
      "es": "Termina una campaña",
      "en": "Stop a campaign"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "candidates.list": {
    "summary": {
      "es": "Propone mejores horas para los mensajes",
      "en": "Propose better hours for messages"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
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
  "carrier_accounts.list_carriers": {
    "summary": {
      "es": "Lista las transportadoras que se pueden conectar",
      "en": "List carriers that can be connected"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "carrier_accounts.make_push_secret": {
    "summary": {
      "es": "Crea el secreto de los avisos de una transportadora",
      "en": "Make the secret of a carrier’s pushes"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": false
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
  "chat_rules.read": {
    "summary": {
      "es": "Muestra las reglas del bot",
      "en": "Show the rules of the bot"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "chat_rules.set": {
    "summary": {
      "es": "Define las reglas del bot",
      "en": "Set the rules of the bot"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": false
  },
  "coaching.dismiss": {
    "summary": {
      "es": "Descarta el caso: no hay nada que mejorar",
      "en": "Dismiss it: there is nothing to mend"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "coaching.done": {
    "summary": {
      "es": "Anota que se habló del caso",
      "en": "Note that it was talked over"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "coaching.list": {
    "summary": {
      "es": "Lista lo que una persona debería mirar",
      "en": "List what a person should look at"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
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
  "conversations.mark_meaning": {
    "summary": {
      "es": "Dice qué quería el cliente",
      "en": "Say what the customer wanted"
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
  "conversations.read_context": {
    "summary": {
      "es": "Muestra quién escribe y sus pedidos",
      "en": "Show who writes and their orders"
    },
    "roles": "everyone",
    "kind": "read",
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
  "conversations.suggest_reply": {
    "summary": {
      "es": "Sugiere respuestas con sus fuentes",
      "en": "Suggest replies with their sources"
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
  "detectors.list": {
    "summary": {
      "es": "Lista los detectores",
      "en": "List detectors"
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
  "flow_runs.acknowledge": {
    "summary": {
      "es": "Marca una corrida fallida como vista",
      "en": "Take note of a run that failed"
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
  "flow_runs.cancel": {
    "summary": {
      "es": "Detiene una corrida",
      "en": "Cancel a run"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "flow_runs.find": {
    "summary": {
      "es": "Muestra una corrida con su recibo",
      "en": "Show a run with its receipt"
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
  "flow_runs.list": {
    "summary": {
      "es": "Lista lo que hicieron los flujos",
      "en": "List the runs of flows"
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
  "flows.dry_run": {
    "summary": {
      "es": "Ensaya un flujo con un pedido",
      "en": "Try a flow with an order"
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
  "flows.export": {
    "summary": {
      "es": "Exporta un flujo como YAML de Kestra",
      "en": "Export a flow as Kestra YAML"
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
  "flows.find": {
    "summary": {
      "es": "Muestra un flujo",
      "en": "Show a flow"
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
  "flows.kit": {
    "summary": {
      "es": "Muestra con qué se arma un flujo",
      "en": "Show what a flow is made of"
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
  "flows.list": {
    "summary": {
      "es": "Lista los flujos",
      "en": "List the flows"
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
  "flows.pause": {
    "summary": {
      "es": "Pausa un flujo",
      "en": "Pause a flow"
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
  "flows.publish": {
    "summary": {
      "es": "Publica un flujo",
      "en": "Publish a flow"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": false,
    "undo": "flows.pause"
  },
  "flows.remove": {
    "summary": {
      "es": "Quita un borrador de flujo",
      "en": "Remove a draft of a flow"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "flows.run": {
    "summary": {
      "es": "Corre un flujo con un pedido",
      "en": "Run a flow with an order"
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
  "flows.save": {
    "summary": {
      "es": "Guarda un flujo",
      "en": "Save a flow"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
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
  "incidents.acknowledge": {
    "summary": {
      "es": "Toma un incidente",
      "en": "Acknowledge an incident"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "incidents.affected": {
    "summary": {
      "es": "Lista las guías afectadas",
      "en": "List the waybills that are hit"
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
  "incidents.close": {
    "summary": {
      "es": "Cierra un incidente",
      "en": "Close an incident"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "incidents.find": {
    "summary": {
      "es": "Muestra un incidente y su historia",
      "en": "Show an incident and its timeline"
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
  "incidents.list": {
    "summary": {
      "es": "Lista los incidentes",
      "en": "List incidents"
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
  "incidents.note": {
    "summary": {
      "es": "Anota algo en un incidente",
      "en": "Note something in an incident"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "incidents.open": {
    "summary": {
      "es": "Abre un incidente",
      "en": "Open an incident"
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
  "incidents.post_mortem": {
    "summary": {
      "es": "Redacta el análisis posterior",
      "en": "Draft the post-mortem"
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
  "incidents.publish": {
    "summary": {
      "es": "Cuenta un incidente en la página de estado",
      "en": "Tell of an incident on the status page"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "incidents.reopen": {
    "summary": {
      "es": "Reabre un incidente",
      "en": "Reopen an incident"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "incidents.resolve": {
    "summary": {
      "es": "Resuelve un incidente",
      "en": "Resolve an incident"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "incidents.work": {
    "summary": {
      "es": "Empieza a resolver un incidente",
      "en": "Begin to work on an incident"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
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
    "repeatable": false
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
  "knowledge.approve": {
    "summary": {
      "es": "Aprueba un artículo",
      "en": "Approve an article"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true,
    "undo": "knowledge.retire"
  },
  "knowledge.list": {
    "summary": {
      "es": "Lista los artículos",
      "en": "List the articles"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "knowledge.propose": {
    "summary": {
      "es": "Propone un artículo o una versión nueva",
      "en": "Propose an article or a new version"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "knowledge.read": {
    "summary": {
      "es": "Muestra un artículo con sus versiones",
      "en": "Show an article with its versions"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "knowledge.retire": {
    "summary": {
      "es": "Retira un artículo",
      "en": "Retire an article"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true,
    "undo": "knowledge.approve"
  },
  "knowledge.search": {
    "summary": {
      "es": "Busca la respuesta a una pregunta",
      "en": "Find the answer to a question"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "learning.find_sharing": {
    "summary": {
      "es": "Muestra si se aprende con otros",
      "en": "Show whether we learn with others"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "learning.set_sharing": {
    "summary": {
      "es": "Decide si se aprende con otros",
      "en": "Decide whether to learn with others"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true,
    "undo": "learning.set_sharing"
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
  "messages.list_templates": {
    "summary": {
      "es": "Muestra los textos de los mensajes",
      "en": "Show the texts of the messages"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "messages.of_report": {
    "summary": {
      "es": "Muestra a quién llegó un reporte",
      "en": "Show whom a report reached"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "messages.tell_delay": {
    "summary": {
      "es": "Avisa de un retraso",
      "en": "Tell a customer of a delay"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
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
  "messaging_providers.list_kinds": {
    "summary": {
      "es": "Lista los proveedores que se pueden conectar",
      "en": "List providers that can be connected"
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
  "metrics.change_settings": {
    "summary": {
      "es": "Cambia zona horaria, idioma y moneda de los números",
      "en": "Change time zone, language and currency of numbers"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true
  },
  "metrics.count_set_aside": {
    "summary": {
      "es": "Cuenta los eventos que no entraron en los números",
      "en": "Count the events that are in no number"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "metrics.drill_down": {
    "summary": {
      "es": "Muestra los pedidos detrás de un número",
      "en": "Show the orders behind a number"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "metrics.list": {
    "summary": {
      "es": "Lista los indicadores",
      "en": "List the metrics"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "metrics.query": {
    "summary": {
      "es": "Consulta un indicador",
      "en": "Query a metric"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "metrics.read_settings": {
    "summary": {
      "es": "Muestra zona horaria, idioma y moneda de los números",
      "en": "Show time zone, language and currency of numbers"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
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
  "orders.cancel_bulk": {
    "summary": {
      "es": "Detiene un cambio a muchos pedidos",
      "en": "Stop a change to many orders"
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
  "orders.find_bulk": {
    "summary": {
      "es": "Muestra un cambio a muchos pedidos y su avance",
      "en": "Show a change to many orders and how far it is"
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
  "orders.list_bulk": {
    "summary": {
      "es": "Lista los cambios a muchos pedidos",
      "en": "List changes to many orders"
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
  "orders.list_bulk_items": {
    "summary": {
      "es": "Lista los pedidos de un cambio con su resultado",
      "en": "List the orders of a change with their verdicts"
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
  "orders.list_views": {
    "summary": {
      "es": "Lista las vistas guardadas de pedidos",
      "en": "List saved views of orders"
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
  "orders.prepare_bulk": {
    "summary": {
      "es": "Prepara un cambio a muchos pedidos",
      "en": "Prepare a change to many orders"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
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
  "orders.remove_view": {
    "summary": {
      "es": "Quita una vista de pedidos",
      "en": "Remove a view of orders"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
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
  "orders.run_bulk": {
    "summary": {
      "es": "Aplica un cambio a muchos pedidos",
      "en": "Run a change to many orders"
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
  "orders.save_view": {
    "summary": {
      "es": "Guarda una vista de pedidos",
      "en": "Save a view of orders"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
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
  "outcomes.summarise": {
    "summary": {
      "es": "Muestra qué pasó después de los mensajes",
      "en": "Show what happened after messages"
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
  "passkeys.add": {
    "summary": {
      "es": "Guarda una llave de acceso",
      "en": "Keep a passkey"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": false,
    "undo": "passkeys.remove"
  },
  "passkeys.ask": {
    "summary": {
      "es": "Empieza a entrar con una llave de acceso",
      "en": "Begin to sign in by a passkey"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "passkeys.begin": {
    "summary": {
      "es": "Empieza a crear una llave de acceso",
      "en": "Begin to make a passkey"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "passkeys.list": {
    "summary": {
      "es": "Lista tus llaves de acceso",
      "en": "List your passkeys"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "passkeys.remove": {
    "summary": {
      "es": "Quita una llave de acceso",
      "en": "Remove a passkey"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "passkeys.rename": {
    "summary": {
      "es": "Cambia el nombre de una llave de acceso",
      "en": "Rename a passkey"
    },
    "roles": "everyone",
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "passkeys.sign_in": {
    "summary": {
      "es": "Entra con una llave de acceso",
      "en": "Sign in by a passkey"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": false
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
  "playbooks.approve": {
    "summary": {
      "es": "Aprueba y ejecuta un plan",
      "en": "Approve a playbook and run it"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "waybill",
    "repeatable": false,
    "undo": "playbooks.stop"
  },
  "playbooks.find": {
    "summary": {
      "es": "Muestra una ejecución",
      "en": "Show a run of a playbook"
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
  "playbooks.list": {
    "summary": {
      "es": "Lista los planes de acción",
      "en": "List playbooks"
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
  "playbooks.propose": {
    "summary": {
      "es": "Ensaya un plan de acción",
      "en": "Propose a playbook"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "playbooks.stop": {
    "summary": {
      "es": "Detiene una ejecución",
      "en": "Stop a run"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "priors.list": {
    "summary": {
      "es": "Muestra cuánto entrega cada transportadora en cada ciudad",
      "en": "Show how much each carrier delivers in each city"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
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
  "report_recipients.list": {
    "summary": {
      "es": "Lista quiénes reciben reportes",
      "en": "List who gets reports"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "report_recipients.put": {
    "summary": {
      "es": "Define qué reportes recibe una persona",
      "en": "Set which reports a person gets"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "report_recipients.remove": {
    "summary": {
      "es": "Deja de enviar reportes a una persona",
      "en": "Send no more reports to a person"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": true
  },
  "reports.list": {
    "summary": {
      "es": "Lista los reportes",
      "en": "List reports"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "reports.list_schedules": {
    "summary": {
      "es": "Lista los reportes programados",
      "en": "List scheduled reports"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "reports.make": {
    "summary": {
      "es": "Genera un reporte",
      "en": "Make a report"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "reports.read": {
    "summary": {
      "es": "Muestra un reporte y sus archivos",
      "en": "Show a report and its files"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "reports.schedule": {
    "summary": {
      "es": "Programa un reporte",
      "en": "Schedule a report"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "reports.send": {
    "summary": {
      "es": "Envía un reporte a sus destinatarios",
      "en": "Send a report to its recipients"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "reviews.find": {
    "summary": {
      "es": "Muestra una revisión con su evidencia",
      "en": "Show a review with its evidence"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "reviews.list": {
    "summary": {
      "es": "Lista las revisiones",
      "en": "List reviews"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "risks.change_weights": {
    "summary": {
      "es": "Cambia los pesos del riesgo",
      "en": "Change the weights of the risk"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "risks.lights": {
    "summary": {
      "es": "Muestra el semáforo por ciudad y transportadora",
      "en": "Show the lights by city and carrier"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "risks.list": {
    "summary": {
      "es": "Lista las guías en riesgo",
      "en": "List parcels at risk"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "risks.read": {
    "summary": {
      "es": "Muestra el riesgo de una guía",
      "en": "Show the risk of a parcel"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "risks.read_weights": {
    "summary": {
      "es": "Muestra los pesos del riesgo",
      "en": "Show the weights of the risk"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "rubrics.list": {
    "summary": {
      "es": "Muestra qué revisa cada rúbrica",
      "en": "Show what each rubric looks at"
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
  "sign_on.begin": {
    "summary": {
      "es": "Empieza a entrar con la empresa",
      "en": "Begin to sign in with the company"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "sign_on.finish": {
    "summary": {
      "es": "Termina de entrar con la empresa",
      "en": "Finish signing in with the company"
    },
    "roles": "public",
    "kind": "write",
    "risk": "access",
    "repeatable": false
  },
  "sign_on.prove_domain": {
    "summary": {
      "es": "Comprueba que un dominio es de la empresa",
      "en": "Prove that a domain is the company’s"
    },
    "roles": [
      "owner"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "sign_on.remove": {
    "summary": {
      "es": "Quita el proveedor de inicio de sesión",
      "en": "Remove the sign-in provider"
    },
    "roles": [
      "owner"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "sign_on.save": {
    "summary": {
      "es": "Guarda el proveedor de inicio de sesión",
      "en": "Save the sign-in provider"
    },
    "roles": [
      "owner"
    ],
    "kind": "write",
    "risk": "access",
    "repeatable": true
  },
  "sign_on.show": {
    "summary": {
      "es": "Muestra el proveedor de inicio de sesión",
      "en": "Show the sign-in provider"
    },
    "roles": [
      "owner",
      "admin"
    ],
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
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
  "tickets.list": {
    "summary": {
      "es": "Lista los casos que necesitan a una persona",
      "en": "List the tickets that need a person"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "tickets.reopen": {
    "summary": {
      "es": "Abre otra vez un caso resuelto",
      "en": "Open a resolved ticket again"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false
  },
  "tickets.resolve": {
    "summary": {
      "es": "Resuelve un caso",
      "en": "Resolve a ticket"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "nothing",
    "repeatable": false,
    "undo": "tickets.reopen"
  },
  "tickets.take": {
    "summary": {
      "es": "Toma un caso",
      "en": "Take a ticket"
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
  "timings.list": {
    "summary": {
      "es": "Muestra a qué hora sale cada mensaje",
      "en": "Show at what hour messages leave"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "timings.set": {
    "summary": {
      "es": "Fija la hora de un mensaje en una ciudad",
      "en": "Set the hour of a message in a city"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "turns.find": {
    "summary": {
      "es": "Muestra un cambio que se aprende",
      "en": "Show a turn of learning"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "turns.list": {
    "summary": {
      "es": "Lista lo que se aprendió, con su evidencia",
      "en": "List what was learnt, with its evidence"
    },
    "roles": "everyone",
    "kind": "read",
    "risk": "nothing",
    "repeatable": true
  },
  "turns.look": {
    "summary": {
      "es": "Busca ahora qué se puede aprender",
      "en": "Look now for what can be learnt"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "turns.promote": {
    "summary": {
      "es": "Adopta lo que está a prueba",
      "en": "Promote what is in a trial"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true,
    "undo": "turns.roll_back"
  },
  "turns.propose": {
    "summary": {
      "es": "Propone otra hora para un mensaje",
      "en": "Propose another hour for a message"
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
  "turns.refuse": {
    "summary": {
      "es": "Rechaza lo que está a prueba",
      "en": "Refuse what is in a trial"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
  },
  "turns.roll_back": {
    "summary": {
      "es": "Vuelve a lo de antes",
      "en": "Roll back to what was before"
    },
    "roles": [
      "owner",
      "admin",
      "operator"
    ],
    "kind": "write",
    "risk": "message",
    "repeatable": true
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
      "es": "Quita los códigos y llaves de acceso de una persona",
      "en": "Remove the codes and passkeys of a person"
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
  "users.unlink_sign_on": {
    "summary": {
      "es": "Olvida la identidad de una persona en el proveedor",
      "en": "Forget who a person is at the provider"
    },
    "roles": [
      "owner"
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
  "waybills.answer_request": {
    "summary": {
      "es": "Responde lo que pidió un cliente",
      "en": "Answer what a customer asked"
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
  "waybills.find_exception": {
    "summary": {
      "es": "Muestra una novedad",
      "en": "Show a delivery exception"
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
  "waybills.list_requests": {
    "summary": {
      "es": "Lista lo que piden los clientes en su página",
      "en": "List what customers ask on their page"
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
