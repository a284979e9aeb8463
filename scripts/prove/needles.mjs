/** A word in each form in which it could lie in a file. */

/** @typedef {{ form: string, bytes: Buffer }} Needle */

/**
 * UTF-8, UTF-16LE, and base64 of each: base64 spells the same bytes in three ways, by where they begin in its groups
 * of three; only the characters that depend on nothing beside the word are kept.
 * @param {string} word
 * @returns {Needle[]}
 */
export function needlesOf(word) {
  const plain = Buffer.from(word, 'utf8')
  const wide = Buffer.from(word, 'utf16le')
  return [
    { form: 'UTF-8', bytes: plain },
    { form: 'UTF-16LE', bytes: wide },
    ...inBase64(plain, 'base64'),
    ...inBase64(wide, 'base64 of UTF-16LE'),
  ]
}

/**
 * A key as its bytes and as every text that a program would write it in.
 * @param {Buffer} key
 * @returns {Needle[]}
 */
export function needlesOfKey(key) {
  const spelled = [
    { form: 'hexadecimal', text: key.toString('hex') },
    { form: 'HEXADECIMAL', text: key.toString('hex').toUpperCase() },
  ]
  return [
    { form: 'bytes', bytes: key },
    ...inBase64(key, 'base64'),
    ...inBase64(key, 'base64url').map(({ form, bytes }) => ({
      form,
      bytes: Buffer.from(bytes.toString('latin1').replaceAll('+', '-').replaceAll('/', '_'), 'latin1'),
    })),
    ...inBase64(key, 'base64').map(({ form, bytes }) => ({
      form: `${form} in UTF-16LE`,
      bytes: Buffer.from(bytes.toString('latin1'), 'utf16le'),
    })),
    ...spelled.flatMap(({ form, text }) =>
      needlesOf(text).map((needle) => ({ ...needle, form: `${form} in ${needle.form}` })),
    ),
  ]
}

/**
 * @param {Buffer} bytes
 * @param {string} name
 * @returns {Needle[]}
 */
function inBase64(bytes, name) {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const start = Math.ceil((shift * 8) / 6)
    // The last character also holds bits of what follows, unless the groups end evenly.
    const end = Math.floor(((shift + bytes.length) * 8) / 6)
    return { form: `${name}, ${shift} before`, bytes: Buffer.from(text.slice(start, end), 'latin1') }
  })
}
