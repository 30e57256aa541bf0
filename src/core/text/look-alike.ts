// Texts that differ but look the same: a letter in one piece or in two (Unicode forms), a letter of another script, and characters
// nobody sees.

/** Cyrillic and Greek letters, signs and ligatures, each with what it looks like. Source: Unicode's technical standard 39, confusables. */
const ALIKE = new Map<string, string>([
  ...pairs('АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁԛԝ', 'ABESIJKMHOPCTYXaeopcyxijshdqw'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2212\u2018\u2019\u02bc\u2032', "------''''"),
  ...pairs('\u00a0\u2002\u2003\u2007\u2009\u202f\u205f\u3000', '        '),
  ...[['\ufb00', 'ff'] as const, ['\ufb01', 'fi'] as const, ['\ufb02', 'fl'] as const],
])

function pairs(alike: string, plain: string): [string, string][] {
  return Array.from(alike, (one, index) => [one, plain[index]!])
}

/** What look-alikes share: composed letters (Unicode's form NFC) of one script, without invisible characters. */
export const foldForm = (text: string): string =>
  isAscii(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(/[^\0-\x7f]/gu, (one) => ALIKE.get(one) ?? one)

/** Whether the text is plain ASCII: then there is nothing to fold or to spell. */
export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/**
 * The text with every character that sets it apart from the other one spelled as YAML and JSON escape it in double quotes:
 * `u\u0308` for a letter in two pieces.
 */
export function spellApart(text: string, other: string): string {
  const known = new Set(other)
  const spell = (isPlain: (one: string) => boolean) =>
    Array.from(text, (one) => (isAscii(one) || isPlain(one) ? one : escape(one))).join('')
  const apart = spell((one) => known.has(one))
  // The same characters in another order.
  return apart === text ? spell(() => false) : apart
}

const escape = (one: string) => Array.from({ length: one.length }, (_, index) => unit(one.charCodeAt(index))).join('')
const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`
