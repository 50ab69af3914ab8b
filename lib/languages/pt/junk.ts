import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'ver também|veja também|vejam também|veja mais|veja ainda|leia também|leia mais|leia ainda|ler mais|' +
    'ler também|leia a seguir|leia aqui|saiba mais|saiba também|confira também|confira mais|confira ainda|' +
    'continue lendo|continuar lendo|continue a ler|continuar a ler|matérias relacionadas|matéria relacionada|' +
    'notícias relacionadas|notícia relacionada|artigos relacionados|artigo relacionado|conteúdo relacionado|' +
    'conteúdos relacionados|temas relacionados|reportagens relacionadas|posts relacionados|você pode gostar|' +
    'você também pode gostar|pode gostar também|pode interessar|pode também interessar|talvez lhe interesse|' +
    'talvez você goste|também pode interessar|recomendado para você|recomendamos|não perca|não deixe de ler|' +
    'mais sobre|mais notícias|mais sobre este assunto|mais lidas sobre|outras notícias|ouça também|' +
    'assista também|assista a|relacionadas a|em destaque agora|para saber mais|entenda mais|lê também|vê também|' +
    'lê mais|mais sobre o assunto|saiba mais sobre|saiba mais aqui|leia a reportagem completa|' +
    'leia a matéria completa|leia a notícia completa|leia o artigo completo|leia na íntegra|leia a íntegra|' +
    'leia a entrevista|leia a análise|ler mais sobre|leia mais sobre|veja o vídeo|veja as fotos|assista ao vídeo|' +
    'ouça o podcast|confira aqui|também lhe pode interessar|do nosso arquivo|no nosso arquivo',
  relatedLabel:
    'relacionado|relacionadas|relacionados|vídeo|vídeos|video|fotos|galeria|podcast|opinião|análise|entrevista|' +
    'editorial|reportagem|perfil|ao vivo|exclusivo|infográfico|mais|também|entenda|contexto|quiz|enquete|leia|' +
    'veja|assista|ouça|confira|recomendado|recomendados|crônica|coluna|última hora|anteriormente|em contexto|' +
    'relembre|relembra|recorde|entenda o caso|crónica|artigo|em direto|ao minuto|em imagens|em fotos|fotogaleria|' +
    'infografia|mapa|cronologia|linha do tempo|investigação|especial|verificação|crítica|resenha|explicador|' +
    'sobre este tema|sobre o assunto|mais sobre isto|mais sobre isso|gráfico',
  credit:
    'foto|fotos|fotografia|crédito|créditos|crédito da foto|imagem|imagens|fonte|ilustração|foto de arquivo|arquivo|' +
    'reprodução|divulgação|foto por|foto de|legenda|gráfico|vídeo|cortesia',
  metadata:
    'publicado|publicado em|publicada em|publicado a|atualizado|atualizado em|atualizada em|última atualização|' +
    'última modificação|modificado em|data|data de publicação|criado em|postado em|escrito por|tempo de leitura|' +
    'leitura|por redação|da redação|min de leitura|minutos de leitura|autor|redação|hora',
  promotion:
    'newsletter|newsletters|boletim|assine|assine a|assinar|assinatura|assinantes|exclusivo para assinantes|' +
    'inscreva-se|inscreva se|cadastre-se|siga-nos|siga nos|siga o|siga a|siga nossas|baixe o app|' +
    'baixe o aplicativo|nosso aplicativo|nossa app|canal do whatsapp|canal no whatsapp|grupo do whatsapp|' +
    'canal do telegram|participe do canal|participe do grupo|receba notícias|receba as notícias|receba no seu|' +
    'seu e-mail|entre no canal|apoie|doe|faça uma doação|torne-se|já é assinante|faça login|teste grátis|' +
    'oferta especial|subscreva|subscrever|google notícias|google news|clique aqui para|escreva para nós|' +
    'escreva-nos|fale connosco|fale conosco|entre em contato conosco|de forma confidencial|pelo signal|envie-nos',
  share:
    'compartilhar|compartilhe|compartilhar no facebook|compartilhar no twitter|compartilhar no whatsapp|' +
    'compartilhe esta notícia|compartilhe essa notícia|partilhar|partilhe|partilhar no facebook|imprimir|enviar|' +
    'enviar por email|enviar por e-mail|copiar link|copiar o link|link copiado|salvar|guardar|tweetar|ouvir|' +
    'ouvir artigo|ouça este conteúdo|comentar|e-mail',
  advert:
    'publicidade|anúncio|anúncios|patrocinado|conteúdo patrocinado|continua após a publicidade|' +
    'continua depois da publicidade|a matéria continua após a publicidade|pub|conteúdo de marca|informe publicitário|' +
    'fechar anúncio',
  navigation:
    'mais lidas|mais lidos|as mais lidas|mais vistas|mais acessadas|mais populares|últimas notícias|últimas|destaques|' +
    'em alta|tags|temas|assuntos|tópicos|categorias|categoria|início|página inicial|voltar ao topo|notícia anterior|' +
    'próxima notícia|artigo anterior|próximo artigo|índice|menu|buscar|pesquisar|ver tudo|ver mais|ver todas|' +
    'carregar mais|editorias|palavras-chave|mais recentes',
  comments:
    'comentários|comentário|deixe um comentário|deixe seu comentário|faça um comentário|escreva um comentário|comente|' +
    'ver comentários|sem comentários|participe da conversa|responder|dê sua opinião',
  consent:
    'aceitar cookies|política de cookies|política de privacidade|utilizamos cookies|usamos cookies|' +
    'seu consentimento|conteúdo externo|dados pessoais|ativar javascript|conteúdo de terceiros|' +
    'termos e condições|termos de uso|links de afiliados|para ver este conteúdo|para exibir este conteúdo|' +
    'para ver este vídeo|este conteúdo está alojado|cookies de terceiros|aceite os cookies|aceitar os cookies',
  rights:
    'todos os direitos reservados|direitos reservados|copyright|proibida a reprodução|reprodução proibida|' +
    'é proibida a reprodução',
  ownership:
    'todos os direitos reservados|direitos reservados|proibida a reprodução|proibida a reprodução total ou parcial|' +
    'é proibida a reprodução|é proibida a reprodução total ou parcial|reprodução proibida',
  ownText:
    'esta entrada|este post|este artigo|este texto|este conteúdo|esta notícia|os conteúdos deste site|nenhuma parte deste artigo',
  copying:
    'não pode ser reproduzido|não pode ser reproduzida|não podem ser reproduzidos|não pode ser publicado|' +
    'pode ser reproduzida|sem autorização|sem a autorização|sem autorização prévia|sem autorização expressa|' +
    'sem permissão|é protegido por direitos autorais|está protegido por direitos de autor|deste conteúdo',
  changed: 'atualiza|última',
  eventDay: 'data do evento|evento|quando|início|prazo|abertura das portas|válido até|nascimento|morte|estreia',
  enclitics: 'nos',
  minutes: 'min|minuto|minutos',
  reading: 'de leitura|leitura|para ler',
  ownedBy: 'por|da|de',
  smallInCredits: 'da|de|e',
  by: 'por|de|autor|autora|texto|escrito por|publicado por',
  and: 'e',
  aboutAuthor: 'sobre o autor|sobre a autora|sobre os autores',
};
