import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'baca juga|lihat juga|simak juga|baca selengkapnya|artikel terkait|berita terkait|berita lainnya|' +
    'jangan lewatkan|tonton juga|artikel lainnya|baca lebih lanjut|baca artikel lengkap|baca wawancara|' +
    'baca ulasan|baca lagi|baca juga artikel|baca pula|simak selengkapnya|simak video|simak pula|lihat pula|' +
    'lihat video|lihat foto|lihat selengkapnya|tonton video|dengarkan juga|dengarkan podcast|topik terkait|' +
    'konten terkait|selengkapnya di sini|mungkin anda tertarik|anda mungkin suka|anda mungkin juga suka|' +
    'rekomendasi untuk anda|dari arsip kami|pilihan editor|ikuti terus',
  relatedLabel:
    'terkait|video|foto|opini|sebelumnya|latar belakang|konteks|wawancara|analisis|kolom|editorial|tajuk|laporan|' +
    'liputan|liputan khusus|investigasi|ulasan|resensi|profil|galeri|galeri foto|infografis|peta|kronologi|' +
    'langsung|siaran langsung|podcast|cek fakta|rekomendasi|arsip|eksklusif|kuis|dari arsip|grafik|infografik',
  credit: 'foto|sumber|ilustrasi|dok',
  metadata: 'diterbitkan|diperbarui|penulis|editor|reporter',
  promotion:
    'berlangganan|ikuti kami|whatsapp channel|google news|unduh aplikasi|hubungi kami|kirimkan kepada kami|' +
    'tulis kepada kami|secara rahasia|melalui signal',
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
  eventDay: 'acara|tanggal acara|kapan|mulai|batas waktu|berlaku hingga|lahir|wafat',
  minutes: 'menit',
  by: 'oleh|penulis|reporter',
  and: 'dan',
  reading: 'baca|membaca|dibaca',
  aboutAuthor: 'tentang penulis',
};
