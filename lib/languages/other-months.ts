/*
 * How the months begin in languages that have no folder here, January first: a page's date line is read in any. Where a
 * stem means another month in another language, it is the longer one.
 */

export const OTHER_MONTHS: readonly string[] = [
  'ocak ian jaan sau siječ јан яну ιαν ינואר בינואר يناير جانفي जन জানু xan',
  'şubat subat veeb vas velj феб φεβ פברואר בפברואר فبراير فيفري شباط फ़र फर ফেব্রু',
  'mart márc märts kov ožuj мар μαρ μάρ מרץ במרץ مارس آذار मार्च মার্চ',
  'nisan ápr bal trav апр απρ אפריל באפריל أبريل ابريل إبريل أفريل نيسان अप्रै এপ্রিল',
  'mayıs mayis máj maij geg svib мај μαΐ μαι μάι μάϊ מאי במאי مايو ماي أيار मई মে',
  'haziran jún jūn juuni iun birž lipnj lipanj јун юни ιουν ιούν יוני ביוני يونيو جوان حزيران जून জুন xuñ',
  'temmuz júl jūl juuli iul liep srpnj srpanj јул юли ιουλ ιούλ יולי ביולי يوليو جويلية تموز जुला জুল xull',
  'ağustos agustos avg rugp kolovoz авг αυγ αύγ אוגוסט באוגוסט أغسطس اغسطس أوت آب अग আগ',
  'eylül eylul szept rugs ruj сеп σεπ ספטמבר בספטמבר سبتمبر أيلول सित সেপ্ট',
  'ekim spal окт οκτ אוקטובר באוקטובר أكتوبر اكتوبر अक्टू अक्तू অক্টো',
  'kasım kasim lapkr noi studen нов ное νοε νοέ נובמבר בנובמבר نوفمبر नवं नवम নভে',
  'aralık aralik dets gruod prosin дец δεκ דצמבר בדצמבר ديسمبر दिस ডিসে',
];
