import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'ver también|véase también|ver además|vea también|vea además|mira también|mirá también|lea también|' +
    'lea además|lea más|leer más|leer también|lee también|lee además|lee más|leé también|también lea|también lee|' +
    'también puede leer|también puedes leer|también te puede interesar|también le puede interesar|' +
    'le puede interesar|te puede interesar|puede interesarle|te puede gustar|te recomendamos|le recomendamos|' +
    'le sugerimos leer|te sugerimos leer|recomendamos leer|te recomendamos leer|seguir leyendo|sigue leyendo|' +
    'siga leyendo|continuar leyendo|continúa leyendo|más información|más sobre este tema|más sobre|más noticias|' +
    'más en|noticias relacionadas|noticia relacionada|artículos relacionados|artículo relacionado|' +
    'contenido relacionado|contenidos relacionados|temas relacionados|notas relacionadas|nota relacionada|' +
    'relacionado con|no te pierdas|no se pierda|no te lo pierdas|para saber más|conoce más|conozca más|' +
    'otras noticias|además lee|además lea|en otras noticias|mira aquí|lee aquí|escucha también|lo más relevante|' +
    'de interés|lea el artículo completo|lea la noticia completa|lea la entrevista|lea el reportaje|' +
    'lea nuestra investigación|lee el artículo completo|lee la noticia completa|lee la entrevista|' +
    'lee nuestro análisis|lee más aquí|consulta también|consulte también|mire también|mira el video|' +
    'mira el vídeo|vea el video|vea el vídeo|escuche también|le sugerimos|te sugerimos|esto te puede interesar|' +
    'quizás te interese|información relacionada|en nuestro archivo|de nuestro archivo|puedes leer también',
  relatedLabel:
    'relacionado|relacionada|relacionadas|relacionados|video|vídeo|videos|vídeos|fotos|galería|en imágenes|' +
    'podcast|opinión|análisis|entrevista|editorial|reportaje|perfil|en vivo|en directo|directo|última hora|' +
    'exclusiva|más|además|también|contexto|infografía|encuesta|columna|recomendado|recomendados|leer|ver|lea|lee|' +
    'mira|anteriormente|antecedentes|en contexto|recuerda|crónica|en fotos|en video|en vídeo|fotogalería|mapa|' +
    'cronología|claves|las claves|investigación|especial|archivo|explicador|verificación|chequeo|reseña|crítica|' +
    'obituario|sobre este tema|más sobre el tema|más sobre esto|en este enlace|para leer más|esto te interesa|' +
    'gráfico|gráficos',
  credit:
    'foto|fotos|fotografía|crédito|créditos|crédito de la foto|imagen|imágenes|fuente|ilustración|foto de archivo|' +
    'foto referencial|imagen de archivo|foto cortesía|cortesía|video|gráfico|infografía|foto por|foto de',
  metadata:
    'publicado|publicado el|publicada|publicado en|actualizado|actualizado el|actualizada|última actualización|fecha|' +
    'fecha de publicación|creado el|modificado el|tiempo de lectura|escrito por|redactado por|por redacción|' +
    'min de lectura|minutos de lectura|autor|redacción|hora|lectura',
  promotion:
    'newsletter|newsletters|boletín|boletines|suscríbete|suscríbase|suscribirse|suscripción|suscriptores|' +
    'solo para suscriptores|síguenos|síganos|sigue nuestro|sigue a|siga nuestro|únete|únete a|únase|' +
    'descarga la app|descarga nuestra app|descargue nuestra|nuestra app|canal de whatsapp|canal de telegram|' +
    'regístrate|regístrese|inicia sesión|iniciar sesión|apóyanos|apoya|haz una donación|donar|dona|hazte socio|' +
    'recibe en tu correo|recibe las noticias|reciba las noticias|correo electrónico|prueba gratis|' +
    'oferta especial|hazte premium|google news|google noticias|escríbanos|escríbenos|contáctenos|contáctanos|' +
    'de forma confidencial|por signal|envíenos|envíanos',
  share:
    'compartir|comparte|compartir en|compartir en facebook|compartir en twitter|compartir en whatsapp|compártelo|' +
    'imprimir|enviar|enviar por correo|enviar por email|copiar enlace|copiar link|enlace copiado|guardar|' +
    'guardar artículo|tuitear|escuchar|escuchar artículo|comparte esta noticia|compartir esta noticia|compartir nota|' +
    'compartir artículo|correo',
  advert:
    'publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|la noticia continúa después de la publicidad|' +
    'continúa después de la publicidad|sigue leyendo después de la publicidad|' +
    'continúa leyendo después de la publicidad|pauta|espacio publicitario|branded content|cerrar anuncio',
  navigation:
    'lo más leído|lo más visto|más leídas|más leídos|las más leídas|más vistas|lo más popular|últimas noticias|' +
    'lo último|lo último en|destacados|destacadas|etiquetas|temas|tags|categorías|categoría|inicio|portada|' +
    'volver arriba|volver al inicio|artículo anterior|artículo siguiente|noticia anterior|noticia siguiente|' +
    'siguiente artículo|menú|buscar|ver más|ver todo|ver todos|cargar más|secciones|palabras clave|tendencias|' +
    'en portada',
  comments:
    'comentarios|comentario|deja un comentario|dejar un comentario|deja tu comentario|escribe un comentario|comenta|' +
    'comentar|ver comentarios|sin comentarios|únete a la conversación|responder|danos tu opinión',
  consent:
    'aceptar cookies|política de cookies|política de privacidad|utilizamos cookies|usamos cookies|' +
    'configurar cookies|tu consentimiento|su consentimiento|contenido externo|datos personales|' +
    'activar javascript|contenido de terceros|términos y condiciones|condiciones de uso|enlaces de afiliados|' +
    'para ver este contenido|para mostrar este contenido|para ver este vídeo|para ver este video|' +
    'este contenido está alojado|no disponible por tus preferencias|acepta las cookies|aceptar las cookies|' +
    'cookies de terceros|cargar el vídeo',
  rights:
    'todos los derechos reservados|derechos reservados|copyright|prohibida su reproducción|prohibida la reproducción|' +
    'reproducción total o parcial',
  ownership:
    'todos los derechos reservados|derechos reservados|prohibida su reproducción|' +
    'prohibida su reproducción total o parcial|prohibida la reproducción|prohibida la reproducción total o parcial|' +
    'queda prohibida la reproducción|queda prohibida la reproducción total o parcial|' +
    'queda prohibida su reproducción total o parcial',
  ownText:
    'esta entrada|este artículo|este texto|este contenido|esta noticia|los contenidos de este sitio|los contenidos de esta página|' +
    'ninguna parte de este artículo',
  copying:
    'no puede ser reproducido|no puede ser reproducida|no pueden ser reproducidos|no podrá ser reproducido|' +
    'puede ser reproducida|sin autorización|sin la autorización|sin autorización expresa|sin permiso|sin el permiso|' +
    'sin previa autorización|sin autorización previa|está protegido por derechos de autor|sin autorización escrita|' +
    'de este contenido|de este artículo|por cualquier medio',
  changed: 'actuali|última|modif',
  eventDay:
    'fecha límite|fecha del evento|evento|cuándo|inicio|apertura de puertas|plazo|válido hasta|nacimiento|' +
    'fallecimiento|estreno',
  minutes: 'min|minuto|minutos',
  reading: 'de lectura|lectura|para leer',
  ownedBy: 'por|de',
  smallInCredits: 'de|del|la|el|y',
  by: 'por|de|autor|autora|texto|escrito por|publicado por',
  and: 'y|e',
  aboutAuthor: 'sobre el autor|sobre la autora|sobre los autores|acerca del autor|acerca de la autora',
};
