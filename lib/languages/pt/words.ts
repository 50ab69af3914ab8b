import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'o a os as de que e do da em um uma para com não por no na dos das se mais como foi ao mas ele sua seu são ' +
    'também pelo pela até está ser já nos após à às aos disse depois tem ainda há só muito isso quando sem anos é',
  spelling: '[ãõ]|ç[ao]|lh|nh|dades?$|ên|eir|[rtv]ou$|[rv]am$',
  neighbours: 'gl',
  openers:
    'o a os as um uma uns umas ele ela eles elas nós eu você este esta estes estas esse essa esses isso isto ' +
    'aquele seu sua seus suas mas e ou porém também no na nos nas em com por para pelo pela desde até segundo ' +
    'após durante entre sobre sob sem quando enquanto se embora como além não já ainda assim então depois antes ' +
    'ontem hoje agora amanhã ao à aos às de do da dos das que quem cada todos todas alguns muitos outros outro ' +
    'outra dois duas três ambos apesar devido há foi é era são onde porque ninguém só apenas mesmo conforme ' +
    'contudo entretanto segunda-feira terça-feira quarta-feira quinta-feira sexta-feira num numa atualmente ' +
    'recentemente finalmente posteriormente anteriormente igualmente inclusive ali aqui lá vários várias algumas ' +
    'algum alguma nenhum nenhuma nada muito muitas pouco tanto tão quanto qual quais cujo cuja quatro cinco ' +
    'graças frente dentro fora logo nosso nossa meu minha lhe me estava estavam foram eram está estão tem têm ' +
    'havia será serão parte nem pois portanto porquanto caso perante junto através enfim aliás sendo tal tais ' +
    'quase sempre nunca talvez autoridades especialistas',
  months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  small:
    'o a os as um uma uns umas ele ela eles elas eu tu me te se lhe e ou mas é são era eram foi tem têm com sem ' +
    'em no na de do da por para pelo pela que seu sua não nem nunca mais menos',
  numbers:
    'zero dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem cento ' +
    'mil milhão milhões bilhão bilhões primeiro primeira segundo segunda terceiro meio dobro',
  days: 'ontem hoje amanhã',
  linking: 'do dos das da na no em com por para o a os as um uma ao',
  quotationMarks: '“”«»',
  near:
    'acções ainda algo algum alguma algumas alta amanhã anterior aqui arte ações banco bancos base bilhões ' +
    'brasileira brasileiro brasileiros cada caiu candidato candidatos cargo carro casa caso casos causa cento ' +
    'centro cidade cidades claro coisa coisas conseguir conseguiu conta continua continuar contos contra deixa ' +
    'deixar dentro desde desta deste destes deve devem dias direita direito direitos diretor disco disse disso ' +
    'dizem dizer documento documentos dois duas empresa empresas encontra encontrar encontro entrar entre então ' +
    'equipa equipe escola escolha essa esse esta estar estas estava estavam este estes está estão falar falta ' +
    'fase feita feitas feito fica ficar filme filmes fora foram forma forte força ganhos ganhou gente geral ' +
    'gestão grande grandes grupo grupos hora horas ideia ilha imagem interior investimento investimentos isso ' +
    'isto jogo jogos linha linhas lista livre livro logo longe longo luta mais manhã medida medidas meio meios ' +
    'menos menus mercado mercados meses mesma mesmo milhões minha modo morte mostra mostrar muitas muito muitos ' +
    'nada nesse nesta neste nome norte nossa nosso nossos nova novas nove novo novos nuca nunca número números ' +
    'obra obras oito onde oposição ordem outra outras outro outros pagar pais para parar parte partida partido ' +
    'partidos passa passada passado passar passo país pela pelas pelo pelos pena pessoa pessoal pessoas pode ' +
    'podem poder poderá pois polícia política político políticos ponto pontos posição possa povo preço preços ' +
    'primeira primeiro primeiros problema problemas programa programas projecto projectos projeto própria ' +
    'próprio próprios próxima próximo pública público públicos quadro quais quando quanto quase quatro quem ' +
    'quer quis real receber recebeu rede renda resultado resultados sabe saber saiu sede segunda segundo seis ' +
    'seja sejam sendo serem seria serviço serviços será sete seus suas subiu sumiu taxa taxas tema temas tempo ' +
    'tempos tendo tenha tentar terceira terceiro terem teria termos terra terá teve tinha toda todas todo todos ' +
    'tudo venda viagem visita vista várias vários área áreas última último últimos única único',
};
