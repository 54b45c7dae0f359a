"""Portuguese."""

from bot.languages.table import Table

TABLE = Table(
    it="isso",
    distinct="éàá",
    letters="ãõç",
    joins="e mas depois entao",
    parts={
        "pic": r"imagem|imagens|fotos?|desenhos?|versao|versoes|ilustracao|ilustracoes|quadro|figura|arte",
        "this": r"(o|a|os|as|isso|isto|essa|esse|esta|este|ela|ele|tudo|a imagem|essa imagem|esta imagem|a foto|essa foto|#\d+)",
        "me": r"(-?(me|nos|lhe|lhes|lo|la|los|las|o|a))?( (pra mim|para mim|ai|la|pra gente|por favor))*",
        "num": r"\d+|duas|dois|tres|quatro|cinco|seis|sete|oito|nove|dez",
        "a": r"um|uma|uns|umas",
        "end": r"[^\w]*$|[,;:.!?)]| (e|mas|por|pfv|com|sem|em|como|mais|de novo|esta|ta|ficou|e|para|pra|no|na|so|so|pro|pras|vai|obrigad[oa]|valeu|vlw|PLEASE|AND|BUT|<do>)\b",
        "plz": r"( ?,? ?(por favor|pfv|pf|pfvr|faz favor|se faz favor|pls|PLEASE|obrigad[oa]|valeu))?",
        "is": r"é|sao|esta|estao|ta|tao|era|foi|tem|parece|parecem|ficou|ficaram|fica|saiu|vai|pode|da|faz|deu|tava|estava|seria|ja|nao|me|arrasou|lacrou|mandou",
        "do": r"(que |nao |se |me |lhe |so |voce |vc |eu )?(po[ermn]\w*|poe|poem|ponha\w*|bota\w*|bote|coloca\w*|coloque|mete\w*|mete|adicion\w+|acrescent\w+|tira\w*|tire|remov\w+|apag\w+|troca\w*|troque|muda\w*|mude|faz|faca|fazer|deixa\w*|deixe|pint[ae]\w*|da|aument\w+|diminu\w+|abaix\w+|clare\w+|escurec\w+|melhor[ae]\w*|corri[gj]\w+|arrum[ae]\w*|ampli[ae]\w*|reduz\w*|substitu\w+|modifi\w+|ajust[ae]\w*|gira\w*|recort[ae]\w*|escrev\w+|transform\w+|vira|mov[ae]\w*|suaviz\w+|falta\w*|podia|poderia|precisa|devia|deveria|usa|use|inclu\w+|junta)|CAN YOU",
        "same": r"(igual(zinh[oa]s?)?|iguais|como (esta|ta|estao|tao|estava|tava)|do jeito que (esta|ta|estao|tava|estava)|do mesmo jeito|assim( mesmo)?|intact[oa]s?|sem (mudar|mexer|alterar)( nada)?|quiet[oa]s?|em paz|quietinh[oa]|tal (e )?qual)",
        "oz": r"(numero |num |nro |n° ?|no\. ?|imagem |foto |versao )?#?",
        "unit": r"(?! ?(\%|h\b|hs\b|x ?\d|(?:[:x×]|[.,](?=\d))|de (?:(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)\b)|(?!mas\b|mais\b|menos\b|as\b|os\b|nos\b|nas\b|oculos\b|luzes\b)\w+s\b))",
        "again": r"(de novo|outra vez|novamente|mais uma( vez| rodada)?|repete|repita|repetir|refaz|refaca|refazer|a mesma( coisa)?|o mesmo|mesma coisa|igual|(faz|faca|gera|gere|roda|rode|tenta|tente|tira|manda|desenha)( essa| isso| ai| ela)? (de novo|outra vez|novamente|mais uma vez)|outra (rodada|tentativa|leva))",
        "up": r"(amplia|amplie|ampliar|aumenta|aumente|aumentar|escala|sobe|suba|dobra|poe|coloca|deixa|faz um upscale|da um upscale|upscale|redimensiona)",
    },
    words="""
        usa num gatos barco pra pro duma essa rabo lado mexe quadradona umas capricha traço jeito resto fundo celular telemóvel nossa zap penúltima sozinho bota pfvr dela dele disso naquele naquela pq queria coloca muda barba fica só qualidade passos vertical
        tou estou vamos temos com fome bora prefiro
        o os um uma uns umas e ou mas que quê não nao sim com sem sobre entre até desde muito muita mais menos também tambem já aqui ali
        agora depois antes hoje ontem amanhã esta este isto isso esse essa aquele aquela eu você voce vocês vc vcs tu ele ela nós eles
        elas meu minha meus minhas seu sua nosso são sao está tá ta era foi estão tem têm faz faça faca fazer fazes podes pode
        poderia podia quero queria gostaria preciso desenha desenhe desenhar desenhes cria crie criar gera gere gerar adiciona
        adicione adicionar acrescenta acrescente coloca coloque colocar bota bote põe poe ponha tira tire tirar remove remova remover
        apaga apague apagar troca troque trocar muda mude mudar substitui substitua desfaz desfaça desfazer outra outro vez novo
        nova volta volte voltar cancela cancele cancelar deixa deixe esquece para pare ajuda imagem segunda segundo primeira primeiro
        terceira terceiro última último ultima ultimo anterior fundo céu ceu cor cores vermelho vermelha azul verde amarelo preto
        preta branco branca cinza escuro escura claro clara grande pequeno pequena gato cachorro cão chapéu casa cidade floresta
        praia mar noite dia obrigado obrigada valeu brigado brigada oi olá ola bom boa bem legal bonito bonita lindo linda fofo fofa
        top show demais kkk kkkk kkkkk rs mesmo mesma tudo toda todo todas todos ambas ambos duas dois três quatro quadrado quadrada
        versões versoes opções estilo pouco nada olha mostra mostre me lhe ao à às do da dos das no na nos nas num numa pelo pela pra
        pro gostei adorei amei ficou fica gente cara mano né ne aí ai lá la só so ainda ótimo otimo perfeito massa giro fixe
        alguém alguem quem quando onde porque por pq favor pfv faz-me podias dá da-lhe mete muda-o vira deixa-o ela
        de dessa desse dessas desses novo dum duma cinco opcoes fundo tenta tente este peço oque cadê foto deste desta tava
    """,
    cuts=r"""
    ^(atenciosamente|abraços?|cumprimentos|obrigad[oa] e abraços?|att)[^\n]{0,50}\Z
    ^(prezad[oa]s?|car[oa]s?|querid[oa]s?|exm[oa]s?) …$
    ^((oi|ei|opa|fala|e aí|hey) )?(mano|cara|galera|gente|pessoal|bot|robô|amig[oa]|bro|véi|velho|parça|meu|chefe|time|equipa|malta|pá|tchê|bah tchê|bah|moço|moça|amor)$
    ^(mano|cara|véi|gente|galera|moço|bah|tchê|uai|epá|opá|ai|pô|poxa|ei|oi) (?=\w)
    (?<=\w) (sô|uai|tchê|mano|cara|véi|pô|moço)$
    ^(ai|ah|oh|eita|ops|hm+|nossa|uau|puxa|epá|opa|bom|bem|então|ok|okay|beleza|blz|tá|tá bom|certo|não|nao|sim|perfeito|ótimo|legal|show|top|obrigad[oa] …|valeu …|vlw|aliás|por sinal|sinceramente|na verdade|uma coisa|mais uma coisa|última coisa|só mais uma coisa|outra coisa|se possível|se der|se puder|se for possível|se não for (pedir muito|incómodo|incômodo)|por favor|por favorzinho|pfv|pf|pff|pls|olha|olhe|desculpa|desculpe|oi|olá|bora)$
    ,? (tá|né|ok|viu|pô|por favor|por favorzinho|pfv|pf|pls|se der|se puder|se possível|se não for (pedir muito|incómodo|incômodo)|hahaha …|bota (aí|lá)|põe (aí|lá)|faz (aí|lá)|manda ver|obrigad[oa]|valeu|vai|kk+)$
    ,? (porque|pq|porq|pois|já que|senão|se não|para que|pra que|visto que|uma vez que|assim (ela|ele|eles|a gente|fica)|afinal) …$
    ^(o|a|os|as|nosso|nossa|meu|minha) (cliente\w*|chef[ea]\w*|direção|marketing|equipe|redação|diretora?|coordenação|professora?) (quer|querem|diz|disse|prefere|odeia|pediu|pede|acha|insiste|não quer|não gosta) …$
    ^(meu|minha|nosso|nossa) \w+ (quer|diz|disse|prefere|odeia|pediu|acha|é|está|tem) …$
    ^(isto |isso |tá |está |ta |ficou |é |parece )*(um pouco |meio |muito )?(demais|demasiado|muito|tão|mt) \w+$
    ^(ai |nossa )?que (escuro|feio|estranho|vazio|cheio)$
    ^(olha|vê) …$(?<=dele|dela|isso)
    (?<=\? )(tá |está )?(distraindo|atrapalhando|feio|estranho|me incomodando)$
    \A(e|mas|agora|então|aí|daí|ok|bom|talvez|também|quem sabe|não|depois|aliás|na verdade) (?=\w)
    ^conforme (alinhado|combinado|conversado|falado|acordado|solicitado) …$
    ^(favor|solicito|solicitamos|solicita-se|peço|pedimos|peço que|agradecia|agradeço|agradecemos|gentileza|por gentileza|queira|queiram)( que| por favor| se pudesse\w*)? (?=\w)
    ^(eu )?(queria|quero|queremos|queríamos|gostaria|gostaríamos|gostava|precisava|preciso|precisamos|precisaria|necessito|prefiro|preferia|adoraria|desejo|desejava|curtiria|imaginei|botaria|colocaria|poria)( de| que| ter| ver| uma imagem| a imagem| só| muito| fosse)*( com)?( (?=(um|uma|o|a) ))? (?=\w)
    ^(acho que|eu acho que|penso que|creio que|diria que|a meu ver|por mim) (?=\w)
    ^(dá|da|tem como|dava|daria|será que dá|é possível|seria possível|consegue|consegues|conseguem|pode|podes|podem|poderia|poderias|podias|vc pode|você pode|rola)( pra| para| de| me| por favor| vc| você)* (?=\w)
    ^(vc|você|tu) (?=(deixa|faz|põe|coloca|bota|tira|muda|troca) )
    ^(ficaria|ficava|seria|fica|vai ficar|isso vai ficar|ia ficar|ficar) (bom|bem|legal|top|melhor|massa|lindo|ótimo|perfeito|show|giro|fixe|bacana)( se| que)? (?=\w)
    (?<=\w) (ficaria|ficava|seria|fica|vai ficar|ia ficar) (bom|bem|legal|top|melhor|massa|lindo|ótimo|perfeito|show|giro|fixe|bacana|mais \w+)$
    (?<=\w) (tinha|tinham|devia|deviam|deveria|deveriam|precisava|podia|podiam) (que )?(ser|estar)(?= )
    ^(cadê|onde está|onde foi parar) (?=(a|o|as|os) )
    ^(agora só|agora|só) (falta|faltam|faltava)( só)? (?=\w)
    (?<=\w) lá(?= (as|os|a|o) )
    (?<=\w )(talvez|por favor|pfv|quem sabe|aí|por gentileza|melhor) (?=\w)
    (?<=\w)(?<!desse)(?<!deste)(?<!disso)(?<!esse)(?<!essa) (aqui|aí)$
    ^(igual|a mesma|o mesmo|mesma coisa|isso)( mas| só que)? (?=(com|em|sem|no|na) )
    (?<=\w) (de (antes|agora há pouco|ontem|há bocado|agorinha)|lá de cima|que (você|vc) fez|que fizeste)(?= |$)
    ^(uma coisa|outra coisa|algo|uma imagem|imagem) (completamente |totalmente |toda )?(nov[oa]|diferente)$
    (?<=, )(para|pra|pro) (o |a |os |as )?\w+$
    """,
    rules=r"""
    # politeness
    lol = ^(k{3,}|(ha|he|hi|ua){2,}h?|rs+),?(?= )
    = ^(enquanto isso|por enquanto|nesse meio tempo|entretanto)[,:]?
    please = (?<!como )(?<!onde )(?<!que )(?<!ela )(?<!ele )vai$
    please = por favor(zinho|inho)?|pfv|pfvr|faz favor|se faz favor|pf
    thanks please = (desde ja )?(obrigad[oa]|grat[oa]) desde ja|desde ja,? (obrigad[oa]|agradeco)
    can you = (vc |voce |tu )?(me |nos )?(pode|podes|poderia|podias|podia|podem|consegue|consegues|da pra|da para|tem como|sera que (da|pode|podes)|e possivel|se importa de|queres|podemos|quer)( (voce|vc|por favor|agora|tambem|me|nos|so))*
    hello, = ^(oi|oii+|ola|e ai|eai|opa|fala|bom dia|boa tarde|boa noite|salve|ei|hey|oi gente)
    ok = ^((bom|entao|ta|beleza|blz|certo|pronto|olha|ok|okay|tipo(?=,)|perfeito|show|ta bom|agora|bora)(,| )+)+(?=,? ?\w)

    # sides
    to the left and to the right = (pros|para os|dos|nos|por|aos) (dois |ambos os )?lados|(para|pra|a|à|na) (a )?esquerda e (para |pra |a |à |na )?(a )?direita|(para|pra|a|à|na) (a )?direita e (para |pra |a |à |na )?(a )?esquerda
    to the left = (para|pra|a|à|pela|por)( a| o lado)? ?esquerd[ao]|pro lado esquerdo
    to the right = (para|pra|a|à|pela|por)( a| o lado)? ?direit[ao]|pro lado direito
    to the top = (para|pra|por) cima
    to the bottom = (para|pra|por) baixo

    # go back, once more, stop
    = , [^,]{1,40} (tava|estava|era|ficava) (viel |vorher |molto |muito )?(melhor|mais bonito)$
    undo that and then = ^(desfaz|desfaca|desfazer)( isso)? (e|AND)
    back to #\1 = ^(volta|volte|voltar|regressa|volta la)( .{0,6})? ?(a|ao|para|pra|pro|para a|para o) (a |o )?(numero |imagem |versao )?#?%
    go back to the original = ^(volta|volte|voltar|regressa|vamos voltar)( .{0,6})? ?(a|ao|para a|para o|pra|pro|pra a) ?(original|versao original|inicio|imagem original|primeira versao|inicial)
    undo = ^(nao,? )?(melhor )?(desfaz|desfaca|desfazer|desfaz isso|reverte|reverter|reverta)( .*)?$
    undo = ^(volta|volte|voltar|regressa|deixa|deixe|poe|coloca)( .{0,8})? ?(atras|como estava|como (era )?antes|a anterior|para a anterior|pra anterior|pro anterior|a versao anterior|para tras|pra tras|um passo|como era|ao que era)( .*)?$
    undo = ^(antes )?(estava|tava|era|ficava|prefiro|preferia|gostava mais)( mais| melhor| a| o| da)* ?(melhor |bonito |a |o )*(antes|anterior|de antes)$|^antes (estava|tava|era) melhor$
    once more with = ^<again>,? (mas |e |so que )?(com|usando|na|no) (a |o |uma )?(mesma |outra )?(?=(semente|seed|guidance|cfg|% passos|steps|passos))
    same but = ^<again>,? (mas |e |so que )?(?=(em |na |no |com )?(o )?(formato |modo )?(vertical|horizontal|paisagem|retrato|quadrad|panoramic|deitad|%:%|% ?[x×] ?%))
    again with = ^<again>,? com(?= -)
    again but = ^(faz |faca )?(de novo|outra vez|a mesma|o mesmo|a mesma coisa|igual)( imagem| coisa)?,? (mas|so que)
    again with = ^(de novo|outra vez|a mesma|o mesmo|a mesma coisa|igual) com
    again = ^(faz |faca |tenta |tente |gera |gere |manda |desenha )?(isso |essa |ai )?(de novo|outra vez|outra|outro|mais uma( vez)?|mais um|novamente|repete|repita|repetir|refaz|refaca|refazer|outra versao|tenta de novo|outra tentativa|mais uma tentativa|uma outra)<plz>$
    \1 more like this = ^((e )?(me )?(da|de|quero|faz|faca|gera|gere|manda|solta) )?(mais |outr[ao]s )?<<num>> (mais )?(assim|como ess[ea]s?|iguais|parecid[oa]s|dess[ea]s?|dest[ea]s?|nesse estilo|no mesmo estilo|nessa pegada)<plz>$
    and make \1 versions = ,? e (me )?(da|de|quero|faz|faca|gera|gere|manda) (umas |uns )?<<num>>( (dessas|delas|diferentes|opcoes|versoes))?$
    and make 6 versions = ,? e (me )?(da|de|quero|faz|faca|gera|gere|manda) (umas )?meia duzia( de .{1,20})?$
    \1 more versions = mais <<num>>( <pic>| opcoes| variacoes)?|(outras|outros) <<num>>( <pic>| opcoes)?|<<num>>( <pic>| opcoes)? a mais
    more versions = ^(mais|outras) (versoes|opcoes|variacoes)<plz>$
    more like this = ^mais (assim|como ess[ea]|como est[ea]|dess[ea]s?|parecidas?|nesse estilo)$
    cancel = ^(nao,? |CAN YOU )?(cancela|parar|cancelar|cancele|para|pare|deixa pra la|deixa para la|deixa la|esquece|esqueca|esquece isso|nada|stop|deixa|deixa estar|nao precisa( mais)?|chega|aborta)( (ja|isso|tudo|nada|ai|tudo|esquece|cancela|para|deixa|por favor|o desenho|o pedido|quieto))*<plz>$
    delete it = ^(apaga|apague|apagar|deleta|delete|deletar|exclui|exclua|elimina|remove|tira)(-[oa])? ?(<this>)?( (ai|do canal|daqui|ja|do chat))*<plz>$

    # questions to us
    help = ^(ajuda|socorro|me ajuda|o que (voce|vc|tu)? ?(pode|sabe|consegue|podes|sabes|faz) ?(fazer)?|como (funciona|usa|se usa|voce funciona|uso isso|eu uso)|quais (sao )?os comandos)( .*)?$
    show me the history = ^(mostra|mostre|ver|me mostra)( .{0,4})? ?(o historico|a historia|todos os passos|todas as etapas)
    history = ^historico$
    what seed = ^(qual|que)( (é|era|foi))? (a |o )?(semente|seed|prompt)( .*)?$
    show me = ^(me )?(mostra|mostre|mostra-me|deixa eu ver|deixa-me ver)( ai)?(?= (#|a|o|as|os) ?)
    compare = ^(compara|compare|comparar)
    before and after = (o )?antes e (o )?depois
    side by side = lado a lado
    describe it = ^(descreve|descreva|descrever)( <this>| o que .*)?$
    what is in this picture = ^o que (tem|ha|se ve|aparece|e que ha)( .{0,25})?$
    export as \1 = ^(exporta|exporte|exportar|baixa|salva|salve|guarda|manda|me manda|me da|quero|preciso)<me>( isso| a imagem)? (como|em|no formato) (um )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    as a \1 = (em|como) (formato |arquivo |um |ficheiro )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    remember this as = ^(lembra|lembre|guarda|salva|memoriza|grava|decora)( .{1,25})? (como|com o nome( de)?|chama|se chama)
    call this = ^(chama|chame|batiza|nomeia)( (ele|ela|isso|esse|essa|este|esta)| de)+
    forget \1 = ^esquece (o |a )?@$
    settings = ^(configuracoes|ajustes|preferencias|definicoes)$
    from now on = (a partir de agora|daqui (em|para) (diante|frente)|por padrao)
    my usage = ^(quant[oa]s? .{0,40}(restam?|sobram?|tenho|ainda).*|meu (uso|limite|saldo))$

    # which picture
    as the background for = (como|de|para|pra) (o )?fundo (para|pra|de|em|a)(?= (a |o |#))
    as the background for #\1 = (como|de|pra) (o )?fundo (para a|pra|na|no|da|do|pro|para o) <oz>%
    in the one before last = (na|no) penultim[ao]( <pic>)?
    the one before last = (a|o|da|do|pra|pro) penultim[ao]( <pic>)?
    in my last picture = na minha ultima( <pic>)?
    my last picture = (a )?minha ultima(?=<end>)|(o )?meu ultimo(?=<end>)
    in my picture = (na minha|no meu)( <pic>)?(?=<end>)
    \1's picture, = ^(o|a) (<pic> )?d[eoa] @(?= <do>)
    my picture = (a minha|o meu)(?=<end>)
    in the one with the = (na|no) (<pic> )?(do|da|dos|das)(?= @<end>)(?! (esquerda|direita|meio|comeco|inicio|fim|cima|baixo)\b)
    the one with the = ^a (<pic> )?(do|da|dos|das)(?= @<end>)(?! (esquerda|direita|meio|comeco|inicio|fim|cima|baixo)\b)
    in the middle one = (na|no) do meio(?=<end>)
    in the left one = (na|no) da esquerda(?=<end>)
    in the right one = (na|no) da direita(?=<end>)
    the top one = (a|o) de cima(?=<end>)
    the bottom one = (a|o) de baixo(?=<end>)
    in #\1 = (na|no) <oz>%<unit>
    from #\1 = (da|do|dessa|desse) <oz>%<unit>
    to #\1 = (pra|pro) <oz>%(?=<end>)<unit>
    \1 #\2 = (?P<>usa|use|pega|pegue|mostra|mostre|me mostra|SHOW ME|COMPARE|e|com|apaga|deleta|exporta|amplia|edita|descreve|muda|na verdade) (a|o) %<unit>
    #\1 = ^(a|o) <oz>%<unit>
    the one before last = (a|o) penultim[ao]( <pic>)?
    two versions ago = ha duas versoes|duas versoes (atras|antes)
    in the previous one = (na|no) (<pic> )?anterior
    the previous one = (a|o) (<pic> )?anterior|(a|o) de antes
    in the original = (na|no) original
    the original = (a|o|da|do) (<pic> )?original|(a|o) <pic> inicial
    in = (na|no)(?= ((<pic>) )?(primeir|segund|terceir|quart|ultim)[ao]\b)
    the first one = (a|o|da|do|pra|pro|IN) (primeir[ao]|1a|1o)( <pic>)?(?=<end>)
    the second one = (a|o|da|do|pra|pro|IN) (segund[ao]|2a|2o)( <pic>)?(?=<end>)
    the third one = (a|o|da|do|pra|pro|IN) (terceir[ao]|3a|3o)( <pic>)?(?=<end>)
    the fourth one = (a|o|da|do|pra|pro|IN) (quart[ao]|4a|4o)( <pic>)?(?=<end>)
    the last one = (a|o|da|do|pra|pro|IN) ultim[ao]( <pic>)?(?=<end>)|(a|o) (<pic> )?mais recente
    the left one = (a|o) da esquerda
    the right one = (a|o) da direita
    the middle one = (a|o) do meio
    my last picture = (a )?minha ultima <pic>|(o )?meu ultimo <pic>
    my picture = (a |o )?(minha|meu) <pic>|a minha(?=<end>)
    the one with = (a|o) (<pic> )?(com|que tem)( (o|a|os|as|um|uma))?
    \1's picture = (a|o) (<pic> )?d[eoa] @(?=<end>)
    in this picture = (nessa|nesta|nesse|neste) <pic>
    this picture = (essa|esta|esse|este|dessa|desta) <pic>
    in picture \1 = na (imagem|versao|foto) (numero )?#?%
    picture \1 = (a imagem|imagem|numero|a numero|o numero|a versao|versao|a foto) (numero |n° )?#?%
    in #\1 = (na|no) ?#%
    from #\1 = (da|do) ?#%
    #\1 = (?<!daqui )(?<!entre )(a|o) ?%(?=<end>)<unit>
    #\1 = (a|o) ?#%
    use the original and = ^GO BACK TO THE ORIGINAL,? (e|AND)(?= \w)
    use #\1 and = ^BACK TO #%,? (e|AND)(?= \w)
    use \1 and = ^(volta|volte|vamos voltar|voltemos|pega|pegue) (a |pra |para )?(IN |TO )?(?P<>THE (FIRST|SECOND|THIRD|FOURTH|LAST|PREVIOUS|LEFT|RIGHT) ONE|THE ONE BEFORE LAST),? (e|AND)( ai| dai)?(?= \w)
    back to \1 = ^(volta|volte|vamos voltar|voltemos) (a |pra |para )?(IN |TO )?(?P<>THE (FIRST|SECOND|THIRD|FOURTH|LAST) ONE|THE ONE BEFORE LAST)$
    = (?<=\d) (de novo|outra vez|ai)$
    in \1 and \2, = ^IN (?P<>#\d+) (e|AND) (IN )?(?P<>#\d+),?(?= <do>)
    \1, = ^(?P<>(IN |TO |FROM |A |)(#\d+|PICTURE \d+|THE (FIRST|SECOND|THIRD|FOURTH|LAST|LEFT|RIGHT|MIDDLE|TOP|BOTTOM|PREVIOUS) ONE|THE ONE BEFORE LAST|THE ORIGINAL|MY PICTURE|MY LAST PICTURE|THE ONE WITH THE \w+))(?= (<do>|com|sem|mas|so que|num|numa|BUT|WITH)\b)
    all of them = (todas|todos)( (as (imagens|quatro|tres)|elas))?(?=<end>)|cada uma(?=<end>)
    both = (ambas|ambos|as duas|os dois)( imagens)?(?=<end>)

    # options
    \1x\2 = (?P<>\d{2,5}) ?(por|\*|px por) ?(?P<>\d{2,5})( ?(px|p[i]xe(ls|is)))?
    \1 = (?P<>\d+:\d+) (para|pra|pro) (a|o|meu|minha|um|uma|os|as|noss[oa])? ?[^,;:]{1,30}$
    \1 landscape = (?P<>a[3-6]) (em |na |no )?(formato )?(paisagem|horizontal|deitad[oa])
    \1 portrait = (?P<>a[3-6]) (em |na |no )?(formato )?(vertical|retrato|em pe)
    linkedin banner = (um |uma |o |a )?(banner|capa|cabecalho|fundo|cover|imagem de capa|banners)( (de|para|pra|pro|do|da|perfil|o|meu|minha|um|nosso|pagina))* linkedin
    twitter banner = (um |uma |o |a )?(banner|capa|cabecalho|cover)( (de|para|pra|pro|do|o|meu))* (twitter|x|bluesky|mastodon)(?= |$|[,:;.])(?! ?\d)
    facebook cover = (um |uma |o |a )?(banner|capa|cabecalho|cover|foto de capa)( (de|para|pra|pro|do|da|o|meu|pagina))* (facebook|fb|face)
    youtube thumbnail = (um |uma |a |minha )?(miniatura|thumbnail|thumb|capa|thumbzinha)( (de|para|pra|pro|do|o|meu|um|dos|proximo|novo))* (video|videos|live|stream)( (do|no|pro|para o) (youtube|yt|twitch|meu canal|canal))?
    youtube thumbnail = (um |uma |a |minha )?(miniatura|thumbnail|thumb|thumbzinha)( (de|para|pra|pro|do|o|meu))* (youtube|yt|twitch|canal)
    youtube banner = (um |uma |o |a )?(banner|capa|cabecalho)( (de|para|pra|pro|do|o|meu|canal))* (youtube|yt|canal)
    desktop wallpaper = (um |o |meu )?(fundo de tela|papel de parede|wallpaper|fundo|imagem de fundo|plano de fundo)( (de|do|para|pra|pro|o|meu|da))* (desktop|pc|computador|notebook|note|monitor|laptop|mac|area de trabalho|ambiente de trabalho)
    as a phone wallpaper = (como|para|pra|de) (um |o |meu )?(fundo de tela|papel de parede|wallpaper|fundo|imagem de fundo|plano de fundo)( (de|do|para|pra|pro|o|meu|da))* (celular|cel|telefone|telemovel|iphone|android|smartphone|tela de bloqueio)
    phone wallpaper = (um |o |meu )?(fundo de tela|papel de parede|wallpaper|fundo|imagem de fundo|plano de fundo)( (de|do|para|pra|pro|o|meu|da))* (celular|cel|telefone|telemovel|iphone|android|smartphone|tela de bloqueio)
    profile picture = (uma |a |minha )?(foto|imagem) de perfil( (para|do|pro|no|pra)( meu| o)? (discord|slack|whatsapp|insta(gram)?|twitter|linkedin|ig|steam|twitch|zap))?
    story format = ,? ?(em |para |pra |pro |pros |no |nos )(um |uma |os |meu |meus |minha |o |a )?(formato )?(de |do )?(stories|story|reels?|shorts?|status)( do (insta(gram)?|ig|whats(app)?|zap))?(?=<end>)
    story format = (em |no |com )?formato (de |do |pra |para )?(stories|story|reels?|shorts?|tik ?tok)( do (insta(gram)?|ig))?
    instagram post = (um |o )?(post|postagem|publicacao)( (de|para|pra|pro|do|no|quadrado))* (insta(gram)?|ig|feed)
    \1 pictures of = <<num>> (artes|telas|posteres) (de|do|da|com)
    \1 pictures of \2 = <<num>> (?P<>capas|cartazes|posters|posteres|logos|logotipos|icones|avatares|miniaturas|fundos|banners|stickers|figurinhas|adesivos|flyers|panfletos|cartoes|convites|estampas|tatuagens|emblemas|brasoes|mascotes|personagens|retratos|paisagens|thumbs|thumbnails)(?= (de|do|da|para|pra|pro|com|quadrad|vertica|horizont|diferent))
    2 versions of = (um )?par de (versoes|opcoes|variacoes|propostas|ideias|testes) (de|do|da|para|pra)
    2 versions = (um )?par de (versoes|opcoes|variacoes|propostas|ideias|testes)
    6 versions of = meia duzia de (versoes|opcoes|variacoes|propostas|ideias|imagens|fotos|desenhos) (de|do|da|para|pra)
    6 versions = meia duzia( de (versoes|opcoes|variacoes))?$
    , \1 versions = ,? (quero |manda |faz |gera )?(umas|uns) <<num>>( (para|pra|pro) .{1,30})?$
    square format = (em |no )?(formato )?quadrad(o|a|os|as|inho|inha|ona|ao)s?(?=<end>)
    landscape format = (em |na |no )?(formato )?(deitad[oa]s?|em paisagem|na horizontal)
    portrait format = (em |na |no )?(formato )?(em pe|na vertical)
    = (em |no |na |formato )*(vertical|horizontal|quadrad[oa]|retrato|paisagem|deitado|em pe) (?=\d+ ?[:x×/])
    = (em |no |de |formato |tamanho |proporcao |resolucao )+(?=\d+ ?[:x×] ?\d)
    portrait format = (em |no )?(formato |modo )(retrato|vertical)|na vertical|em vertical|em retrato
    landscape format = (em |no )?(formato |modo )(paisagem|horizontal|deitado)|na horizontal|em (horizontal|paisagem)
    square format = (em |no )?(formato )?quadrad[oa](?=<end>)
    wide format = (em |no )?(formato )?(panoramic[oa]|widescreen|tela larga)(?=<end>)
    phone wallpaper = (como |para |pra )?(fundo de tela|papel de parede)( (de|do|pro|para o|pra) (celular|telefone|telemovel))
    story format = (em |pra |para )?(formato )?stor(y|ies)( do)? (insta(gram)?)?
    \1 pictures of = <<num>> (imagens|fotos|desenhos|ilustracoes) (de|com|da|do)
    \1 versions square format of = <<num>> (versoes|opcoes|variacoes|propostas|ideias|imagens) quadradas (de|da|do)
    \1 versions of = <<num>> (versoes|opcoes|variacoes|variantes|propostas|ideias|rascunhos|alternativas|tentativas|testes|modelos|amostras|esbocos)( diferentes| distint[oa]s)? (de|da|do|para|pra|pro)
    \1 versions = <<num>> (versoes|opcoes|variacoes|variantes|propostas|ideias|rascunhos|alternativas|tentativas|testes|modelos|amostras|copias|esbocos)( diferentes| distint[oa]s)?
    seed \1 = (com |usando |usa |na )?(a |o |uma )?(semente|seed|sid)( (numero|num|e|de|igual a))*[ :=#]*%
    \1 steps = passos[ :=]+%
    guidance \1.\2 = (com )?(guia|guidance|cfg|escala de guia)( (de|em))?[ :=]*(?P<>\d+),(?P<>\d+)
    guidance \1 = (com )?(guia|guidance|cfg|escala de guia)( (de|em))?[ :=]*(?P<>\d+(\.\d+)?)
    negative prompt: = (prompt )?negativ[oa]s?( prompt)? ?:
    \1 steps = (com |em )?% passos
    best quality = (em |na |com |de |a |o |e |na sua )*(melhor|maior|maxima|alta|boa|otima|top|max|super)( de)? (qualidade|resolucao)( (possivel|disponivel|que (tiver|puder|der|houver|voce conseguir|tens|tiveres|conseguires)))?(?=<end>)
    best quality = (em |na |com |de |a |e )*qualidade (maxima|alta|de (impressao|cinema|grafica)|superior|top|altissima|profissional)|no talo$|,? ?(capricha|caprichada|caprichado|caprichando)( (na|no) (qualidade|acabamento|capricho|desenho))?( pfv| ai)?$|o melhor que (puder|der|conseguir)$
    quick draft of = (um |uma |faz |algo )*(versao|esboco|rascunho|teste|desenho|rabisco|render|draft)( bem| muito)? (rapid(o|a|inho|inha)|cru|tosco) (de|da|do)(?= )
    quick draft = (e |algo |bem |muito |que seja |faz |em modo |versao |modo |qualidade )*(rapid(o|a|inho|inha|ao)|rascunho|esboco|draft)( mesmo| so)?$
    it is just a test = (que )?(e |é )?(so|apenas|somente) (e |é )?((um )?(teste|rascunho)|(para|pra) (ver|testar|ter uma ideia)( (a ideia|como fica|no que da|se (rola|funciona)))?)$
    best quality = (em |na |com )?(a )?(melhor|alta|maxima|maior) (qualidade|resolucao)(?=<end>)|na qualidade maxima
    quick draft = ^rascunho rapido|(algo |bem )?rapid(o|inho)$
    strength \1 = forca %

    # keep, only
    everything else = todo o resto|tudo o mais|o resto todo
    the rest = o resto( da (imagem|foto))?|o restante
    the others = (as|os) (outr[ao]s|demais)
    but keep \1 as it is = ,? ?(e |mas |AND |BUT )?(?P<>EVERYTHING ELSE|THE REST|THE OTHERS) (que )?(nao |nem )?(voce |vc |tu |se |me )*(deixa|deixe|fica|ficam|fique|fiquem|continua|mantem|mantenha|precisa|mexe|mexa|mexas|mexer|muda|mude|mudes|mudar|toca|toque|altera|altere|pode (deixar|ficar|manter)|ta|esta|segue)( bom| otimo)?( <same>| mudar| mexer)?$
    but keep \1 as it is = ,? ?(e |mas |AND |BUT )?(?P<>EVERYTHING ELSE|THE REST|THE OTHERS),? <same>$
    but keep \1 as it is = ,? ?(e |mas |AND |BUT )?(nao (mexe|mexa|mexas|muda|mude|toca|toque|altera)|sem (mexer|mudar|tocar|alterar)|nem (mexe|mexa|toca))( em)? (?P<>THE REST|EVERYTHING ELSE|no resto)$
    but keep \1 as it is = , (e |mas )?(?P<>(o|a|os|as|seu|sua|meu|minha) [^,]{1,30}?) (fica|ficam|deixa|continua|continuam|pode (deixar|ficar)|permanece) <same>$
    but keep \1 as it is = ,? ?(mas |e |BUT |AND )?(deixa|deixe|deixando|mantem|mantenha|mantendo|manter|deixar) ~ (igual|iguais|como (esta|ta|estao)|do jeito que (esta|ta|estao)|intact[oa]s?|sem mudar|assim|igualzinho)$
    but keep \1 = ,? (mas |e |BUT |AND )?(mantendo|mantem|mantenha) ~$
    without changing \1 = ,? (mas |e )?(sem (mudar|mexer|alterar|tocar)|nao (mexe|mexa|mexas|mude|mudes|muda|altere|altera|toca|toque|toques))( em| n[oa]s?)?(?! (nada|mais)\b) ~$
    only \1: = ^(so|somente|apenas) (?P<>(o|a|os|as|seu|sua) [^,:]{1,25})[,:](?= (deixa|faz|poe|coloca|muda|pinta|troca|mais |quero|em |de |bota))
    only change \1 to = ^(muda|mude|altera|troca|troque|pinta|deixa) (so|apenas|somente) ~ (para|pra|pro|por|de)(?= \S)
    only change \1 = ^(muda|mude|altera|altere|troca|troque|mexe|retoca|arruma) ~ (apenas|somente|e so|e mais nada|e nada mais)$
    only change \1 = ^(mexe|mexa|retoca|edita|arruma|ajusta) (so|apenas|somente)( em| n[oa]s?)? ~$
    only change = ^(mexe|mexa|retoca|edita|arruma|ajusta|muda|mude|altera|altere|troca|troque) (so|apenas|somente)( em| n[oa]s?)?(?= )
    only change \1 = ^(muda|mude|altera|troca) (so|apenas|somente) ~$
    only = ^(so|apenas|somente)

    # drawing
    how about \1 = ^(que tal|e se (a gente )?(colocar|botar|puser))( um)? ~$
    what if = ^e se
    draw = ^(me )?(desenha|desenhe|desenhar|cria|crie|criar|gera|gere|gerar|pinta|pinte|pintar|ilustra|ilustre|imagina|imagine|inventa|projeta|monta)<me>(?= \S)
    draw = ^(bora|vamos|bora la|podes|pode|vc|voce)? ?(fazer|criar|desenhar|gerar|montar) (?=(o|a) XX)
    draw = ^(me )?(arruma|arranja|prepara|solta|passa|bola|monta|inventa|bota|traz|cria|rabisca|lanca)( ai| pra mim| pra gente)* (?=(um|uma|uns|umas|<num>)\b)
    draw = ^(me )?(faz|faca|fazer|da|de|mostra|mostre|manda|arranja)<me> (?=(um|uma|uns|umas|<num>)\b)
    draw = ^(eu )?(quero|queria|gostaria de|preciso de|preciso|precisava de|precisamos de|precisava|quero ver)( ver| ter)? ?(?=(um|uma|uns|umas|<num>)\b)
    i want = ^(eu )?(quero|queria|gostaria|queremos)( que| ver| de)*
    a picture of = (uma|um) <pic> (de|da|do)

    # changing
    make it portrait format = ^((quero|faz|deixa|poe|coloca|preciso)( d?ela| isso| d?essa| d?esta)?( na| em)? |e |agora )vertical(?=<end>)
    make it landscape format = ^((quero|faz|deixa|poe|coloca|preciso)( d?ela| isso| d?essa| d?esta)?( na| em)? |e |agora )horizontal(?=<end>)
    upscale it \1 = ^<up>(-[oa])?( (<this>|essa|dessa|desta|desse|a imagem|a foto|a resolucao|o tamanho|a qualidade|est[ae] <pic>|ess[ae] <pic>|da imagem|da foto))* (em |por |para |pra )?(?P<>\d+ ?x)( maior)?( (para|pra|pro) .{1,30})?$
    upscale it \1 times = ^<up>(-[oa])?( (<this>|essa|dessa|desta|desse|a imagem|a foto|a resolucao|resolucao|o tamanho|a qualidade|est[ae] <pic>|ess[ae] <pic>|maior|da imagem|da foto|de|d[oa]))* (em |por |para |pra |pro |a )?<<num>>( vezes)( (maior|o tamanho|a resolucao|mais|de tamanho|de resolucao))?( (para|pra|pro) .{1,30})?$
    upscale it \1 times = ^<up>( (<this>|essa|dessa|desta|a imagem|a foto|a resolucao|o tamanho|ess[ae] <pic>))* (em |por |para |pra )?x ?%$
    upscale it \1 times = ^(?P<>dobra|dobre|duplica|duplique|triplica|triplique|quadruplica)(-[oa])? (a resolucao|o tamanho|o tamanho e a resolucao|resolucao|a qualidade|de tamanho)( (dessa|desta|disso|da|do|desse|deste)( (imagem|foto|aqui|ai|#\d+))?)?$
    upscale it \1 times = ^<up>.{0,40}? (ao|pro|para o|o) (?P<>dobro|triplo|quadruplo)( (d[aoe] )?(tamanho|resolucao|qualidade|original|.{0,12}resolucao))?$
    2 = (dobro|dobra|dobre|duplica|duplique)(?= TIMES)
    3 = (triplo|triplica|triplique)(?= TIMES)
    4 = (quadruplo|quadruplica)(?= TIMES)
    extend the canvas = ^(amplia|amplie|estende|estenda|expande|expanda|alarga|aumenta|estica) (a tela|o quadro|o enquadramento|o plano)(?= )
    make it twice as large = ^(deixa|faz|aumenta)( isso| ela| ele)? .{0,8}(o dobro|duas vezes maior)$
    upscale it twice = ^.{0,30}(o dobro d[eoa] (tamanho|resolucao)|2x|duas vezes)( .*)?$
    upscale it = ^(amplia|amplie|aumenta|aumente|melhora|melhore|sobe|passa|poe|coloca|deixa|faz|da um upscale|faz um upscale)<me>( .{0,30})?(resolucao|qualidade|alta definicao|em hd|em 4k|pra 4k|definicao)( .*)?$
    upscale it = ^(amplia|amplie|ampliar)<me>( a imagem| a foto)?$|^em (alta|maior|mais) resolucao$
    zoom out = ^(afasta|afaste|tira o zoom|diminui o zoom|zoom out|abre (o plano|mais))( um pouco| mais| a camera)*
    extend = ^(estende|estenda|expande|expanda|alarga|amplia|aumenta (a tela|o quadro))<me>
    more space = mais espaco
    write the text = ^(com |o |poe o |coloca o |bota o |adiciona o |e |um )*(texto|titulo|letreiro|slogan|frase)( que diga| dizendo| escrito)?:?(?= ?["“„«])
    write = (escreve|escreva|escrever|escreve ai|escrito)(?= ?:? ?["“„«])
    write = ^(escreve|escreva|escrever|coloca|poe|bota)( (em cima|embaixo|grande|o texto|o titulo|um texto|a frase|escrito|ai))*(?= ?.{0,40}["“„«'‘])
    with the text = (com (o )?(texto|titulo|slogan|letreiro)|escrito|que diz|dizendo)(?= ?:? ?.?["“„«'‘])
    replace \1 with = ^(substitui|substitua|substituir|troca|troque|trocar|muda|mude)<me>( [oa])? ~ (por|pelo|pela)
    turn it into = ^(transforma|transforme|transformar|converte|vira)(-[oa])?( isso| ela| ele)? em
    turn \1 into = ^(transforma|transforme|transformar|converte) ~ (em|num|numa)
    give him = ^(da-lhe|poe-lhe|mete-lhe|da pra ele|da pra ela|dá a ele|coloca nele|coloca nela|bota nele|poe nele)
    make it = ^(faz|faca|deixa|deixe|torna|poe|fazer|deixar|muda|pinta)(-[oa])?( isso| ela| ele|-o|-a|(?=-))(?= )
    make it = ^(faz|deixa|torna|poe|muda|pinta)-[oa](?= )
    add = ^(adiciona|adicione|adicionar|acrescenta|acrescente|acrescentar|inclui|inclua|insere|insira|bota|bote|botar|mete|junta|enfia)<me>
    remove = ^(tira|tire|tirar|remove|remova|remover|apaga|apague|apagar|elimina|elimine|retira|retire|some com)<me>
    make it = ^(faz|faca) (com )?que
    make it = ^(poe|por|faz|fazer|deixa|deixar|deixe)( ela| ele| isso| essa)?(?= (um (pouco|pouquinho|tico|cadinho|bocadinho)|mais|menos|bem mais|muito mais) )
    make it in = ^(faz|faca|fazer|deixa|deixar|poe|coloca|colocar|por|passa|converte|quero|preciso)( d?ela| d?ele| d?isso| d?essa| d?esta| d?este| d?esse| a imagem)? em(?= )
    make it in = ^(passa|passe|converte)( d?ela| d?ele| isso| essa| a imagem)? (pra|para|em)(?= )
    make it = ^(faz|faca|deixa|deixe|poe|coloca|passa|quero|preciso)( ela| ele| isso| d?essa| d?esta| esse| esse)?(?= (LANDSCAPE|PORTRAIT|SQUARE|WIDE|STORY|PHONE|DESKTOP|%:%|BEST))
    make it in = ^(essa|esta|ela)( eu)? (quero|preciso|queria) (dela )?(em|na|no)(?= )
    make = ^(faz|faca|fazer|deixa|deixe|deixar|torna|torne|tornar|pinta|pinte)(?= \S)
    change = ^(muda|mude|mudar|altera|altere|alterar|modifica|corrige|corrija|ajusta|ajuste|arruma|melhora|edita|conserta|troca|troque|trocar)<me>
    put = ^(coloca|coloque|colocar|poe|ponha|por|move|mova|posiciona)<me>
    increase = ^(aumenta|aumente|aumentar)
    reduce = ^(diminui|diminua|reduz|reduza|abaixa)
    brighten = ^(clareia|clareie|ilumina|ilumine|clarear)
    darken = ^(escurece|escureca|escurecer)
    blur = ^(desfoca|desfoque|borra)
    use = ^(usa|use|usar|utiliza|pega|pegue|pegar)
    combine = ^(combina|combine|mistura|misture|funde|junta|une)
    crop = ^(recorta|corta|recorte|corte)
    rotate = ^(gira|gire|roda|vira)
    colour = ^(colore|colora)

    # wishes
    no, make it = ^nao,? (melhor|prefiro|quero)(?= )(?! (<do>|com|sem|outr|a|o|as|os|que|nao|de|assim|era|ta|mais nada|nada)\b)
    make the \1 less = ^(o|a|os|as) @ (esta|ta|estao|tao|é|ficou|ficaram|parece)( (ainda|um pouco|meio|bem))* (muito|demais|demasiado)
    make it less \1 = ^(esta |ta |ficou |ainda |um pouco )*(muito|demasiado|meio) (?P<>escur[oa]|clar[oa]|grande|pequen[oa]|brilhante|borrad[oa]|realista|simples|vermelh[oa]|saturad[oa]|carregad[oa])( demais)?(?=[^\w]*$)
    it is too = ^(esta|ta|ficou|é|isso ta|ela ta|ele ta)( (ainda|um pouco|meio))* (muito|demasiado)(?= (escur|clar|brilhant|pequen|grand))
    the \1 should be = ^(que )?(o|a|os|as) @ (deveria|deveriam|devia|deve|podia|podiam|poderia|tem que|tinha que|precisa)( (ser|estar|ter))?
    it should be = ^que (seja|esteja|tenha|fique|pareca)
    it should have = ^(falta|faltam|faltou|devia ter|deveria ter)
    more \1 = ^(um pouco |muito |bem |um pouquinho |ainda )*mais @(?=<end>)
    more = ^(um pouco |muito |bem |um pouquinho |ainda )*mais
    less = ^(um pouco |muito |bem |um pouquinho )*menos
    but with = ^(mas |so que )?com
    but without = ^(mas |so que )?sem
    at night = de noite
    make it in = ^(mas |so que )?(melhor|agora|mas|so que) (em|de|no|na|num|numa)(?= )
    in = ^(mas |agora |so que )?(em|de|no|na|num|numa)(?= \S)
    no, i meant = ^(nao,? |nao,? nao,? )?(eu )?(quis dizer|queria dizer|estava falando d[aeo]|tava falando d[aeo]|falava d[aeo]|me referia a[o]?)(?= )
    no, = ^(nao nao|nao,? nao|nao|nem|nops),?(?=,? \w)(?! (gost|curti|me|e|esta|tem|quero))
    instead = em vez disso|no lugar$

    # small talk and remarks
    = ^(é|e) (para|pra|pro) (a|o|um|uma|meu|minha|os|as|que|noss[oa]) .*$
    without = nada de(?= (?!isso|isto|nada)\w)|sem nenhum(a)?( tipo de)?|que nao (tenha|haja|apareca|apareçam|mostre)( nenhuma?)?(?= \w)
    = (?<=\w) (nenhum|nenhuma)$
    the best = (a|o|as|os) melhor(es)?(?=[^\w]*$| de| da| do| que| com)
    \1 is = ^(?P<>#\d+|THE \w+ ONE|THE ONE WITH THE \w+|MY PICTURE|\w+'S PICTURE|THE ORIGINAL) (<is>)(?= )
    in black and white = (em |a )?(preto e branco|p&b|pb)
    i don't like = nao (gostei|gosto|curti)( muito| nada)?( d[oae]s?)?
    thanks = (muito |muitissimo )?obrigad[oa]s?|brigad[oa]|brigadao|obg|vlw|valeu( mesmo| demais)?|grat[oa]
    lol = k{3,}|(ha|he|hi|ah|ua){2,}h?|rs+|lol|uhas\w*|hue\w*|kk+|mdss?
    nice = (que |muito |super |tao |ficou )?(lind[oa]s?|bonit[oa]s?|fof[oa]s?|legal|maneir[oa]|massa|top|show( de bola)?|bacana|daora|perfeit[oa]s?|otim[oa]|excelente|incrivel|sensacional|maravilhos[oa]|genial|brutal|espetacular|fixe|gir[oa]|brutal|bom|boa|bem|engracad[oa]|demais|arraso|fantastic[oa]|fenomenal|querid[oa]|amor|gracinha|espetaculo|bue fixe|altamente|impecavel)( demais| mesmo)?|(eu )?(adorei|amei|gostei|curti|adoro|amo|gosto)( muito| demais| disso)?|mandou bem|arrasou|ficou (bom|boa|top|show|demais)
    yes = sim+|claro|isso( ai| mesmo)?|exato|exatamente|ok|okey|beleza|blz|certo|fechado|combinado|de nada|imagina|sem problemas?|com certeza|pois|ya
    wow = uau|nossa( senhora)?|caramba|eita|poxa|opa|vixe|credo|meu deus|mds|ui|ah+|oh+|puts|caraca
    bye = (oi|ola|bom dia|boa noite|boa tarde) (a )?(ALL OF THEM|todos|todas|gente|galera|pessoal)|tchau|ate (logo|amanha|mais|ja)|boa noite|bom fim de semana|abraco|fui
    did you = ^(voces? (viram|viu|sabe|sabem|acha|acham|lembra|lembram|ja)|vcs? (viram|viu|acha|acham)|tu (viste|sabes|achas)|viu|viram|sabia|lembra|acham|achas)(?= )
    anyone = ^alguem
    who = ^quem
    where = ^(onde|aonde|de onde|cade)
    when = ^(quando|se|ontem|amanha|hoje|da ultima vez|desde que|porque|como|embora|antes|depois|enquanto|semana passada|outro dia|na real)
    why = ^(por que|porque|pq|para que)
    which = ^(qual|quais)
    what = ^(o que|que)
    how = ^(como|quant[oa]s?)
    i think = ^(eu|acho|penso|estou|tou|to|tenho|vou|vi|fiz|nao sei|sou|me(?! (coloca|poe|bota|faz|deixa|transforma|tira|manda|da|gera|desenha|cria|veste))|morri|chorei|lembrei|tava)(?= )
    i think = ^(uso|usamos|guardo|mando|imprimo|fico com|levo)(?= )
    i think = ^(to|prefiro|eu prefiro)(?= )
    you = ^(tu|voces|vc|voce|vens|vais|vem)(?= )
    we = ^(nos|bora|a gente|estamos|vamos|temos)(?= )
    my mom says = ^(a |o )?(minha|meu) (mae|pai|filh[oa]|chefe|namorad[oa]|marido|esposa|mulher|avo|irma|irmao|sobrinh[oa]|gat[oa]|cachorr[oa]|prof|professora?|cao|vizinh[oa])
    it is \1 = ^(isso|isto|essa|esse|esta|este|ela|ele|elas|eles|a|o|ja|tu|voce|vc|nao|tudo|parece|quase)? ?<<is>>(?= )
    the \1 is = ^(o|a|os|as) @ (<is>)

    = (a|o|ao)(?= XX)
    # glue
    the style of #\1 = o (estilo|traco|look) FROM #%
    with the style of #\1 = com o (mesmo )?(estilo|traco|look) FROM #%
    the background of #\1 = o fundo FROM #%
    the pose of #\1 = a pose FROM #%
    the colors of #\1 = (as cores|a paleta) FROM #%
    with the style of = com o (mesmo )?(estilo|traco|look|visual|acabamento|jeito) (de|da|do)
    in the style of = (no|na|em|com o) (mesmo |mesma )?(traco|pegada|vibe|visual|tecnica|onda|look|jeito) (de|da|do)
    in the style of #\1 = (no|com o|em|na) (mesmo |mesma )?(estilo|traco|visual|pegada|vibe) FROM #%
    with the colors of #\1 = com (as|a) (mesmas? )?(cores|paleta) FROM #%
    with the pose of #\1 = com a (mesma )?pose FROM #%
    with the pose of = com a (mesma )?pose (de|da|do)
    with the colors of = com (as|a) (mesmas? )?(cores|paleta) (de|da|do)
    in the style of = (no|em|com o|ao) (mesmo )?estilo (de|da|do)
    in \1 style = (no|em|com o) estilo @$
    the style of = o estilo (de|da|do)
    the background of = o fundo (de|da|do)(?= ?(#|a imagem))
    the pose of = a pose (de|da|do)
    the colors of = as cores (de|da|do)
    as the background = (como|de) fundo
    as a style = como (estilo|referencia|modelo)
    this style = (esse|este) estilo
    this pose = (essa|esta) pose
    the background = (o|ao|do) fundo
    one in \1 and one in = (uma?) em ~,? (e )?(outra?|outro|uma?) em
    one as \1 and one as = (uma?) como ~,? (e )?(outra?|outro|uma?) como
    one with \1 and one with = (uma?) com ~,? (e )?(outra?|outro|uma?) com
    at night = de noite|a noite
    from = d[eao](?= ?#)
    in the = (no|na|nos|nas|num|numa)
    this = (este|esta|estes|estas|esse|essa|isso|isto)
    the = (o|a|os|as|ao)
    a = um|uma
    some = uns|umas
    him = nele|nela
    my = meu|minha
    then = depois|entao
    and = e
    but = mas
    without = sem
    with = com
    for = para|pra|pro
    on = sobre
    in = em
    so = muito|tao|super|bem
    more = mais
    less = menos
    now = agora
    just = so|apenas
    instead of = em vez de|no lugar (de|da|do)
    left = esquerda
    right = direita
    top = cima
    bottom = baixo
    2 = duas|dois
    3 = tres
    4 = quatro
    5 = cinco
    6 = seis
    8 = oito
    """,
)
