/* Pages for the benchmark: made-up news of a given length, with the boxes, links and menus that real pages have around the text. */

const SUBJECTS = [
  'The council of Tarn',
  'Mayor Ines Halvorsen',
  'A spokesman for Norrland Rail',
  'The minister',
  'Her deputy, Paul Okoro,',
];
const VERBS = [
  'said on Tuesday that',
  'denied that',
  'had warned in 2019 that',
  'told reporters in Vienna that',
  'confirmed that',
];
const OBJECTS = [
  'the bridge over the Lenne would stay closed until the autumn',
  'prices in Oslo and Gdansk had risen faster than wages',
  'talks with the European Commission were “not over”',
  'nobody had counted the ballots of the northern districts',
  'the hospital would take in patients from both sides of the border',
];

const sentence = (i: number): string => `${SUBJECTS[i % 5]} ${VERBS[(i * 3) % 5]} ${OBJECTS[(i * 7) % 5]}.`;

/** Words in one of the sentences above, on average. */
const WORDS_A_SENTENCE = 15;

/** @param words about how many words of article text @param extra elements around the article, menus and teasers */
export function benchPage(words: number, extra: number): string {
  const paragraphs: string[] = [];
  for (let i = 0; i * WORDS_A_SENTENCE < words; i += 4) {
    const text = [0, 1, 2, 3].map((k) => sentence(i + k)).join(' ');
    paragraphs.push(
      `<p>${text.replace('Vienna', '<a href="/vienna">Vienna</a>')}${i % 24 === 8 ? ' See also Ten bridges to cross this autumn' : ''}</p>`,
    );
    if (i % 20 === 12)
      paragraphs.push(
        '<div class="teaser"><a href="/x"><span>Read more</span> <b>What the budget means for renters</b></a></div>',
      );
  }
  const teasers = Array.from(
    { length: Math.ceil(extra / 4) },
    (_, i) => `<li class="teaser"><a href="/story-${i}"><span class="kicker">City</span> ${OBJECTS[i % 5]}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge stays closed</title>
<meta property="og:type" content="article"></head><body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>Bridge over the Lenne stays closed</h1><time datetime="2024-03-05">5 March 2024</time>${paragraphs.join('\n')}</article>
<aside><ul>${teasers.join('\n')}</ul></aside></main><footer>Imprint</footer></body></html>`;
}
