/** Makes a new random id: UUID version 4 in lower case. */
export type NewId = () => string
