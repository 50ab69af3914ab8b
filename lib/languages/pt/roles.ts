import type { LanguageRoles } from '../language-roles.ts';

export const roles: LanguageRoles = {
  people:
    'presidente presidenta vice-presidente premiê primeiro-ministro primeira-ministra ministro ministra chanceler ' +
    'secretário secretária líder dirigente chefe ditador rei rainha príncipe princesa imperador papa bispo ' +
    'arcebispo cardeal padre pastor pastora imã rabino governador governadora prefeito prefeita autarca vereador ' +
    'vereadora senador senadora deputado deputada eurodeputado eurodeputada político política embaixador ' +
    'embaixadora enviado diplomata porta-voz assessor assessora diretor diretora gerente executivo executiva ' +
    'administrador administradora fundador fundadora cofundador cofundadora empresário empresária bilionário ' +
    'bilionária investidor investidora banqueiro banqueira economista analista estrategista perito especialista ' +
    'professor professora catedrático cientista pesquisador pesquisadora investigador investigadora físico física ' +
    'químico química biólogo bióloga geólogo virologista epidemiologista historiador historiadora arqueólogo ' +
    'arqueóloga sociólogo socióloga filósofo filósofa politólogo engenheiro engenheira técnico técnica médico ' +
    'médica doutor doutora cirurgião cirurgiã enfermeiro enfermeira psicólogo psicóloga psiquiatra dentista ' +
    'veterinário veterinária farmacêutico astronauta piloto juiz juíza magistrado magistrada procurador ' +
    'procuradora promotor promotora advogado advogada jurista general almirante coronel capitão capitã comandante ' +
    'tenente soldado rebelde ativista jornalista repórter correspondente editor editora apresentador ' +
    'apresentadora comentarista comentador colunista autor autora escritor escritora romancista poeta dramaturgo ' +
    'tradutor tradutora ator atriz humorista cineasta realizador realizadora cantor cantora rapper músico ' +
    'compositor compositora pianista guitarrista artista pintor pintora escultor escultora fotógrafo fotógrafa ' +
    'arquiteto arquiteta estilista designer modelo bailarino bailarina coreógrafo cozinheiro cozinheira chef ' +
    'padeiro jogador jogadora futebolista atacante avançado meio-campista médio zagueiro goleiro goleira ' +
    'guarda-redes treinador treinadora selecionador árbitro ciclista nadador nadadora corredor corredora ' +
    'esquiador pugilista tenista campeão campeã atleta agricultor agricultora pecuarista pescador pescadora ' +
    'reitor reitora estudante aluno aluna candidato candidata sucessor sucessora antecessor antecessora viúva ' +
    'viúvo esposa esposo mulher marido filho filha irmão irmã pai mãe tio tia sobrinho sobrinha primo prima amigo ' +
    'amiga colega vizinho vizinha testemunha vítima morador moradora manifestante participante voluntário ' +
    'voluntária membro proprietário proprietária dono dona comerciante vendedor vendedora policial polícia ' +
    'delegado delegada inspetor inspetora detetive bombeiro bombeira aposentado aposentada organizador ' +
    'organizadora curador curadora tesoureiro mediador negociador ex-presidente ex-ministro ex-ministra ' +
    'ex-prefeito ex-jogador',
  bodies:
    'agência empresa companhia firma grupo banco partido sindicato federação associação organização instituto ' +
    'universidade escola colégio academia jornal diário semanário revista emissora canal rede site portal ' +
    'plataforma aplicativo aplicação startup montadora fabricante cervejaria padaria restaurante hotel ministério ' +
    'tribunal conselho comité comitê comissão parlamento senado governo exército marinha milícia movimento ' +
    'fundação clube time equipa equipe liga marca editora gravadora estúdio hospital clínica museu galeria teatro ' +
    'orquestra coro banda igreja mesquita mosteiro fornecedor fornecedora operadora seguradora bolsa fundo ' +
    'consultora consultoria subsidiária ong cooperativa petrolífera petroleira construtora multinacional',
  places:
    'cidade capital vila aldeia povoado município localidade bairro freguesia região província estado distrito ' +
    'concelho ilha península arquipélago rio lago lagoa baía golfo mar montanha vulcão vale deserto floresta ' +
    'parque praia subúrbio país república reino principado território enclave base prisão presídio acampamento ' +
    'estádio praça rua porto',
  townOf:
    'cidade vila aldeia povoado município localidade bairro freguesia região província estado distrito concelho ' +
    'ilha península arquipélago república reino principado território porto',
  states: 'estado república reino principado',
  ranking: 'mais principal maior segunda terceira única primeira outra',
  modifiers:
    'ex antigo antiga atual novo nova futuro futura cessante interino interina adjunto adjunta geral primeiro ' +
    'primeira vice jovem velho velha célebre suposto suposta alegado alegada autoproclamado falso falsa condenado ' +
    'condenada nacional regional provincial municipal estadual federal central local esportivo desportivo ' +
    'executivo executiva principal artístico financeiro financeira comercial europeu europeia russo russa belga ' +
    'suíço suíça turco turca grego grega britânico britânica sueco sueca alemão alemã espanhol espanhola francês ' +
    'francesa inglês inglesa italiano italiana português portuguesa chinês chinesa socialista comunista ' +
    'conservador conservadora liberal pequeno pequena grande interior defesa economia fazenda finanças saúde ' +
    'justiça educação cultura agricultura trabalho transportes exteriores relações ambiente energia habitação ' +
    'polícia estado governo república oposição câmara',
  doubts: 'suposto suposta alegado alegada autoproclamado falso falsa ex antigo antiga',
  adjectives: 'ano ana ense ês esa eiro eira ino ina',
  articles: 'o a os as um uma seu sua',
  indefinite: 'um uma',
  of: 'de do da dos das',
  further: 'em no na com e para por desde sobre contra ao à',
  and: 'e',
  finite:
    'é são era eram foi foram tem têm tinha será seria está estão pode deve disse diz afirmou mas quando porque ' +
    'que se como não nunca ele ela eles nós eu lhe isso onde também já ainda então aqui',
  who: 'que quem',
  does:
    'dirige dirigia preside presidia possui gere fundou ensina estuda trabalha representa treina joga opera ' +
    'fabrica produz publica vende lidera chefia comanda escreveu',
  is: 'é era foi',
  years: 'anos ano',
  from: 'de do da',
  in: 'em no na',
  near: 'perto',
  directions: 'norte sul leste oeste nordeste noroeste sudeste sudoeste quilómetros quilômetros km ao a de do da cerca',
  plural: 's es',
  trailing: true,
};
