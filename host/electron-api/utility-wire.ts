/** What the main process and a utility process say to each other; values are cloned by Node. */
export type ToUtility =
  | { kind: 'message'; data: unknown; ports: number[] }
  | { kind: 'port'; port: number; data: unknown }
  | { kind: 'port-closed'; port: number }

export type FromUtility = { kind: 'message'; data: unknown } | { kind: 'port'; port: number; data: unknown }
