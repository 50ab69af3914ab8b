import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'baca juga|lihat juga|simak juga|baca selengkapnya|artikel terkait|berita terkait|berita lainnya|jangan lewatkan|' +
    'tonton juga|artikel lainnya',
  relatedLabel: 'terkait|video|foto|opini',
  credit: 'foto|sumber|ilustrasi|dok',
  metadata: 'diterbitkan|diperbarui|penulis|editor|reporter',
  promotion: 'berlangganan|ikuti kami|whatsapp channel|google news|unduh aplikasi',
  share: 'bagikan|salin tautan|cetak',
  advert: 'iklan|advertisement|scroll ke bawah untuk melanjutkan membaca',
  navigation: 'terpopuler|terkini|berita terbaru|topik|tag',
  comments: 'komentar|tulis komentar',
  consent: '',
  rights: 'hak cipta',
  ownership: 'hak cipta dilindungi|hak cipta dilindungi undang-undang',
  ownText: 'entri ini|tulisan ini|artikel ini',
  copying: 'dilarang mengutip|tanpa izin',
  changed: 'diperbarui',
  minutes: 'menit',
  by: 'oleh|penulis|reporter',
  and: 'dan',
  reading: 'baca|membaca|dibaca',
};
