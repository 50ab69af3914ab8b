import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  openers:
    'di pada untuk dengan dari ini itu dia ia mereka kami kita saya namun tetapi dan atau jika ketika karena ' +
    'sementara selain menurut sebelumnya setelah dalam hal para adapun seperti bahkan saat tidak kata',
  months: ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
  quotationMarks: '“”',
};
