import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'ayrıca bakınız|ayrıca okuyun|bunu da okuyun|bunları da okuyun|bu haberi de okuyun|şunu da okuyun|' +
    'bunlar da ilginizi çekebilir|ilginizi çekebilir|ilginizi çekebilecek haberler|ilgili haber|ilgili haberler|' +
    'ilgili içerikler|ilgili yazılar|ilgili konular|benzer haberler|devamını oku|devamını okuyun|haberin devamı|' +
    'haberin devamı için|haberin tamamı|haberin tamamı için|haberin tamamını oku|haberin tamamını okuyun|' +
    'haberin detayları|detaylar için tıklayın|daha fazla oku|daha fazlası için|okumaya devam et|önerilen haberler|' +
    'sizin için seçtiklerimiz|sizin için önerilenler|kaçırmayın|mutlaka okuyun|videoyu izleyin|' +
    'izlemek için tıklayın|röportajı okuyun|yazının devamı|yazının tamamı|diğer haberler|editörün seçtikleri|' +
    'editörün seçimi|öne çıkan haberler|okumanızı öneririz|bu haberler de ilginizi çekebilir',
  relatedLabel:
    'ilgili|haber|haberler|galeri|foto galeri|fotoğraflar|röportaj|söyleşi|analiz|görüş|köşe yazısı|dosya|canlı|' +
    'canlı anlatım|canlı yayın|özel haber|izle|izleyin|oku|okuyun|dinle|dinleyin|arşiv|infografik|son dakika|' +
    'arka plan|portre|inceleme|anket|harita|teyit|daha önce|ayrıca|önceki haber|soru cevap',
  credit:
    'fotoğraf|fotoğraflar|fotoğrafı çeken|arşiv fotoğrafı|temsili fotoğraf|görsel|kaynak|kamera|illüstrasyon|çizim|grafik',
  metadata:
    'yayınlanma|yayınlanma tarihi|yayımlanma|yayımlanma tarihi|yayın tarihi|giriş tarihi|güncelleme|' +
    'güncelleme tarihi|güncellenme|güncellenme tarihi|son güncelleme|son güncellenme|oluşturulma|' +
    'oluşturulma tarihi|okuma süresi|okunma süresi|yazan|yazar|muhabir|editör|dakika okuma|dk okuma',
  promotion:
    'bültenimize|e-bülten|bültene|abone ol|abone olun|üye olun|ücretsiz deneyin|giriş yapın|kayıt olun|kaydolun|' +
    'bizi takip edin|uygulamamızı indirin|uygulamayı indirin|whatsapp kanalımız|whatsapp kanalımıza|' +
    'telegram kanalımıza|bize destek olun|bağış yapın|bize yazın|bize ulaşın|ihbar hattı|' +
    'bildirimleri açın|hesap oluşturun|aboneler için',
  share:
    'paylaş|haberi paylaş|bu haberi paylaş|yazdır|bağlantıyı kopyala|' +
    'linki kopyala|bağlantı kopyalandı|kaydet|e-posta gönder|haberi dinle|yazıyı paylaş',
  advert:
    'reklam|reklamlar|sponsorlu|sponsorlu içerik|haberin devamı reklamdan sonra|haber reklamdan sonra devam ediyor',
  navigation:
    'en çok okunanlar|en çok okunan|en çok okunan haberler|en son haberler|son haberler|son dakika haberleri|' +
    'popüler haberler|etiketler|konular|kategoriler|kategori|anasayfa|ana sayfa|ana sayfaya dön|yukarı çık|' +
    'önceki haber|sonraki haber|tümünü gör|daha fazla göster|daha fazla yükle|içindekiler|günün manşetleri|' +
    'öne çıkanlar|manşetler|yazarlar',
  comments:
    'yorumlar|yorum yap|yorum yaz|yorum yazın|yorum ekle|yorumları gör|ilk yorumu siz yapın|ilk yorumu sen yap|' +
    'yorum yok|cevapla|yanıtla|yorum gönder|yorumunuz',
  consent:
    'çerez politikası|çerez politikamız|çerezleri kabul et|çerez ayarları|çerez kullanıyoruz|çerezler kullanıyoruz|' +
    'gizlilik politikası|kişisel verilerin korunması|aydınlatma metni|kullanım koşulları|harici içerik|' +
    'bu içeriği görüntülemek için|bu videoyu izlemek için|üçüncü taraf çerezleri',
  rights: 'tüm hakları saklıdır|her hakkı saklıdır|telif hakkı|telif hakları|izinsiz kullanılamaz|izinsiz yayınlanamaz',
  ownership: 'tüm hakları saklıdır|her hakkı saklıdır|izinsiz kopyalanamaz|izinsiz kullanılamaz',
  ownText: 'bu haber|bu haberin|bu içerik|bu içeriğin|bu yazı|bu yazının|bu metin|bu sitede|sitemizde yayınlanan',
  copying:
    'izinsiz kopyalanamaz|izinsiz kullanılamaz|izinsiz yayınlanamaz|kaynak gösterilmeden kullanılamaz|' +
    'kaynak gösterilmeden yayınlanamaz|izin alınmadan|yazılı izin olmadan|kopyalanamaz|çoğaltılamaz|alıntılanamaz',
  changed: 'güncelle|son güncelle',
  eventDay: 'etkinlik|ne zaman|son başvuru|doğum tarihi|ölüm tarihi|başlangıç',
  by: 'yazan|muhabir|hazırlayan|haberi yazan',
  and: 've',
  minutes: 'dk|dakika',
  reading: 'okuma|okunma',
  aboutAuthor: 'yazar hakkında|yazarın diğer yazıları',
};
