export const CHAT_PARTS = Symbol('ChatParts')
