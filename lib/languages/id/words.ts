import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'yang dan di itu dengan untuk tidak ini dari dalam pada akan mereka telah oleh juga kepada karena ia bahwa atau ' +
    'sebagai adalah ada bisa dapat para lebih sudah saat tetapi hanya harus masih setelah tersebut menjadi antara ' +
    'hari belum lagi sampai namun banyak',
  spelling: '..nya$|...kan$|^meng|^menj|^mem[bp]|^ke.+an$|^pe[nmr].+an$',
  neighbours: 'ms jv su',
  openers:
    'di pada untuk dengan dari ini itu dia ia mereka kami kita saya namun tetapi dan atau jika ketika karena ' +
    'sementara selain menurut sebelumnya setelah dalam hal para adapun seperti bahkan saat tidak kata',
  months: ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
  quotationMarks: '“”',
  near:
    'akan alam ayam baik bakan bali balik baru bata batu beli benar besar biasa bisa buah bukan bukti buku ' +
    'bulan busuk dalam dari dasar dengan harga hari hati ikan jangan jari jual kali kami kamu kata kita kota ' +
    'lagi lahan laku lali lalu lebih makan malam malu masuk mati naik paku pasar pati rusak rusuk saku salam ' +
    'sasar satu sebelah sebelum sebuah semua sesudah suku surga tahan tahu tahun tanah tanam tangan telah ' +
    'tengah tetap tidak warga',
};
