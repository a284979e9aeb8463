/** Makes a thing when it is first asked for, and keeps it: tables cost nothing until a text is looked at. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
