import temml from 'temml'

/** Elements of MathML Core that a formula is made of; none of them fetches, follows or runs. */
const elements = new Set(
  (
    'math maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms ' +
    'mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics span'
  ).split(' '),
)
const attributes = new Set(
  (
    'accent accentunder class columnalign columnlines columnspacing columnspan depth dir display displaystyle ' +
    'fence form frame height largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize ' +
    'minsize movablelimits notation rowalign rowlines rowspacing rowspan rspace scriptlevel separator stretchy ' +
    'style symmetric voffset width xmlns'
  ).split(' '),
)
const longestFormula = 8_000

/**
 * The formula as MathML, for a line of its own where `display` says so. Null where it is broken, or asks for
 * something that a formula has no business with: it is then shown as it was written.
 */
export function drawMaths(tex: string, display: boolean): Element | null {
  if (tex.length > longestFormula) return null
  const holder = document.createElement('span')
  try {
    temml.render(tex, holder, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      strict: false,
      maxSize: [50, 50],
      maxExpand: 300,
      wrap: 'none',
    })
  } catch {
    return null
  }
  const [drawn] = holder.children
  if (drawn === undefined || drawn.localName !== 'math') return null
  for (const element of [drawn, ...drawn.querySelectorAll('*')]) {
    if (!elements.has(element.localName)) return null
    for (const name of element.getAttributeNames()) {
      if (!attributes.has(name)) element.removeAttribute(name)
    }
  }
  return drawn
}
