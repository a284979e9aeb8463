/** What counts flats, plots and rooms, before their number. */
export const unitWord =
  '(?:Flat|House No\\.?|Plot|Lot|Door No\\.?|Apartment|Apt\\.?|Unit|Suite|Ste\\.?|Room|Rm\\.?|Floor|Fl\\.?|Level|#)'

/** "Apartment 14, The Foundry, " before the number of the street: a unit and the house that it is in. */
export const unitInHouse = new RegExp(
  `(?<![A-Za-z])${unitWord} ?[A-Z0-9-]{1,6}, (?:[A-Z][a-z'-]{1,15} ){0,2}[A-Z][a-z'-]{1,15}, $`,
)
