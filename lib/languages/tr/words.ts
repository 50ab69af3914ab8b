import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    've bir bu için ile olarak olan daha çok gibi kadar sonra göre ancak ise olduğunu ettiği dedi ya ki ne en her yeni ' +
    'ilk var değil oldu edildi tarafından üzerinde arasında nedeniyle etti olduğu büyük türkiye',
  openers:
    'bu bunun bunlar şu ve ama ancak fakat ayrıca bununla öte yandan böylece çünkü eğer o onun onlar biz ben siz ' +
    'bir iki üç çok bazı birçok her hiç kim ne nasıl neden nerede şimdi bugün dün yarın pazartesi salı çarşamba ' +
    'perşembe cuma cumartesi pazar daha önce sonra ilk son geçen önceki yine hatta sadece yalnızca polis',
  months: [
    'ocak',
    'şubat subat',
    'mart',
    'nisan',
    'mayıs mayis',
    'haziran',
    'temmuz',
    'ağustos agustos',
    'eylül eylul',
    'ekim',
    'kasım kasim',
    'aralık aralik',
  ],
  quotationMarks: '“”',
};
