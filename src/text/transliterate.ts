/** Cyrillic letters in the Latin letters of English news; one letter may become several or none. */
const CYRILLIC = table(
  'а a б b в v ґ g д d е e є ie ё e ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ  ы i ь  э e ю iu я ia ђ dj ј j љ lj њ nj ћ c џ dz',
);
const GREEK = table(
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ i φ f χ ch ψ ps ω o',
);
/** Short vowels are not written in Arabic: what comes out is a skeleton, compared as one by `sameName`. */
const ARABIC = table(
  'ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع  غ gh ف f ق k ك k ک k ل l م m ن n ه h ة a و w ي y ى a ی y ئ y ؤ w ء  گ g پ p چ ch ژ zh',
);
const LETTERS: ReadonlyMap<string, string> = new Map([...CYRILLIC, ...GREEK, ...ARABIC]);

export const IS_ARABIC = /\p{Script=Arabic}/u;
const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u;

/** Writes a lower-case word of Cyrillic, Greek or Arabic letters in Latin ones; other words stay. */
export function transliterate(word: string): string {
  if (!NOT_LATIN.test(word)) return word;
  const digraphs = word
    .normalize('NFC')
    .replace(/[οo]υ/g, 'u')
    .replace(/μπ/g, 'b')
    .replace(/ντ/g, 'd')
    .replace(/γκ/g, 'g');
  const isUkrainian = /[іїєґ]/.test(word);
  return Array.from(digraphs, (letter) => {
    if (letter === 'г') return isUkrainian ? 'h' : 'g';
    const plain = LETTERS.get(letter);
    return plain ?? LETTERS.get(letter.normalize('NFD').charAt(0)) ?? letter;
  }).join('');
}

function table(pairs: string): [string, string][] {
  return Array.from(pairs.matchAll(/(\S) (\S*)(?: |$)/g), (found) => [found[1] ?? '', found[2] ?? '']);
}
