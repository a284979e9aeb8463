const others: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
}

/** A Latin word without its marks and in small letters: José → jose, Łukasz → lukasz, O’Brien → o'brien. */
export function latinWord(word: string): string {
  const small = word.toLowerCase()
  if (isAscii(small)) return small
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœðþ]/g, (letter) => others[letter] ?? letter)
    .replace(/[‘’ʼ]/g, "'")
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
