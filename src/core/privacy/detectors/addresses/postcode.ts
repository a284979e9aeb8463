const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]'
const provinces = 'AB|BC|MB|N[BLSTU]|ON|PE|QC|SK|YT'

/** Postcodes that nothing else looks like, with what stands before them. */
export const clearCodes = [
  // ZIP and ZIP+4. Source: USPS Publication 28.
  `(?:${states})\\.?,? \\d{5}(?:-\\d{4})?`,
  // Source: BS 7666, postcode form.
  '[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}',
  // Source: Canada Post, Addressing Guidelines.
  `(?:(?:${provinces}),? )?[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] ?\\d[ABCEGHJ-NPRSTV-Z]\\d`,
  // Source: Australia Post, Addressing Guidelines.
  '(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \\d{4}',
  // Eircode. Source: eircode.ie, routing keys.
  '[AC-FHKNPRTV-Y]\\d[\\dW] [0-9AC-FHKNPRTV-Y]{4}',
  // Source: Japan Post.
  '\\d{3}-\\d{4}',
].join('|')

/** Digits that are a postcode only behind a town or region: five, Indian six, four of New Zealand and South Africa. */
export const bareCodes = '\\d{5}(?:-\\d{3,4})?|\\d{6}|\\d{3} \\d{3}'
