/** What formulas need of a browser and the tests' document has not: a doctype, and styles on every element. */
Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' })

const styles = new WeakMap<Element, object>()

Object.defineProperty(Element.prototype, 'style', {
  configurable: true,
  get(this: Element) {
    const style = styles.get(this) ?? {}
    styles.set(this, style)
    return style
  },
})

export {}
