import { z } from 'zod'

/** Ids are opaque, made by main through its `ids` port (UUID version 4, lower case). */
export const ConversationId = z.uuid().brand('ConversationId')
export const MessageId = z.uuid().brand('MessageId')
export const PartId = z.uuid().brand('PartId')
export const TurnId = z.uuid().brand('TurnId')

export type ConversationId = z.infer<typeof ConversationId>
export type MessageId = z.infer<typeof MessageId>
export type PartId = z.infer<typeof PartId>
export type TurnId = z.infer<typeof TurnId>
