import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'și de în la a cu o că nu din pentru pe care un mai este au să fost fi prin după ce sunt sau dar ca acest ' +
    'această lui fiind între către anul potrivit fără doar ei lor se al ale cea cel cele',
  months: ['ian', 'feb', 'mar', 'apr', 'mai', 'iun', 'iul', 'aug', 'sep', 'oct', 'noi', 'dec'],
  spelling: '[șțşţă]|în|ului$|ilor$|oare$',
};
