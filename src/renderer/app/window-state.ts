import { createStore, type StoreApi } from 'zustand'
import { type ChatSlice, createChatSlice } from '../chat/chat-slice.ts'
import { createModelsSlice, type ModelsSlice } from '../models/models-slice.ts'
import { type ConversationsSlice, createConversationsSlice } from '../sidebar/conversations-slice.ts'
import { createTemporarySlice, type TemporarySlice } from '../temporary/temporary-slice.ts'
import { createUndoSlice, type UndoSlice } from '../undo/undo-slice.ts'
import { type AppSlice, createAppSlice } from './app-slice.ts'
import { createPanelsSlice, type PanelsSlice } from './panels-slice.ts'

/** What this window shows. Main owns the truth; nothing of this is kept when the window closes. */
export type WindowState = AppSlice &
  ConversationsSlice &
  ModelsSlice &
  ChatSlice &
  PanelsSlice &
  UndoSlice &
  TemporarySlice
export type WindowStore = StoreApi<WindowState>

export function createWindowStore(): WindowStore {
  return createStore<WindowState>()((...given) => ({
    ...createAppSlice(...given),
    ...createConversationsSlice(...given),
    ...createModelsSlice(...given),
    ...createChatSlice(...given),
    ...createPanelsSlice(...given),
    ...createUndoSlice(...given),
    ...createTemporarySlice(...given),
  }))
}
