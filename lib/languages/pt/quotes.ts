import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'sr sra dr dra prof gen art núm jan fev mar abr mai jun jul ago set out nov dez srs sras srta drs profa eng exmo cel cap des min dep',
  verbs:
    'disse diz dito afirmou afirma afirmado explicou explica acrescentou acrescenta contou conta declarou declara respondeu responde perguntou pergunta insistiu insiste escreveu escreve garantiu garante assegurou sublinhou sublinha ressaltou destacou lembrou lembra lamentou lamenta admitiu admite reconheceu confirmou confirma concluiu conclui comentou comenta alertou alerta avisou relatou exclamou anunciou anuncia expressou enfatizou reiterou considerou avaliou avalia opinou esclareceu precisou destaca denunciou criticou exigiu pediu reivindicou adiantou argumentou brincou defendeu detalhou informou propôs ratificou rejeitou resumiu revelou revela sentenciou sugeriu tuitou reagiu prometeu promete jurou gritou suspirou murmurou ironizou retrucou rebateu replicou comemorou justificou pontuou ponderou avisa acredita acusou completou frisou observou questionou',
  objectVerbs: 'classificou chamou chama descreveu descreve',
  between: 'tem têm tinha também depois então ainda já ontem hoje',
  negations: 'não nunca negou jamais',
  passives: 'foi foram sido é era',
  sources: 'segundo de_acordo_com nas_palavras_de conforme',
  he: 'ele',
  she: 'ela',
  otherHe: '',
  otherShe: '',
  prepositions: 'de do da dos das para com contra por pelo pela sobre em no na entre sem desde',
  articles: 'o a os as um uma seu sua este esta esse essa',
  and: 'e ou',
  roles:
    'presidente presidenta ministro ministra prefeito prefeita diretor diretora chefe general rei rainha papa juiz juíza advogado advogada professor professora autor autora treinador treinadora deputado deputada senador senadora',
  relatives: 'que quem cujo cuja',
  possessives: 'seu sua seus suas',
  quoting: 'citando',
  breaks: 'depois antes quando enquanto porque embora se',
  indefinites: 'um uma outro outra',
  people:
    'homem mulher menino menina funcionário funcionária porta vizinho vizinha amigo amiga colega testemunha jornalista estudante pai mãe filho filha irmão irmã marido esposa policial especialista morador moradora assessor assessora empregado',
  participles:
    'dizendo acrescentando afirmando garantindo explicando destacando ressaltando lembrando sublinhando declarando alertando prometendo acusando argumentando',
  hypotheticals: 'espero esperamos oxalá tomara imagino desejo',
  conditions: 'se',
  works:
    'livro romance filme canção música álbum programa série podcast artigo ensaio poema peça documentário revista título intitulado intitulada lema disco',
  nounVerbs: 'conta chama garante',
  speechEndings: 'ou eu iu ava a e',
  reflexives: 'se',
  thats: 'que',
  menNamed:
    'josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo bruno eduardo felipe rodrigo manuel jair fernando sérgio jorge alberto ricardo andré tiago nuno rui miguel diogo aníbal mário michel geraldo aécio ciro',
  womenNamed:
    'maria ana francisca antónia antônia adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela vera vitória larissa cláudia dilma marina sílvia catarina inês joana rita sofia teresa isabel leila helena beatriz',
  dropsSubject: true,
  speaksAfterDash: true,
  pluralArticles: 'os as',
};
