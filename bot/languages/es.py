"""Spanish."""

from bot.languages.table import Table

TABLE = Table(
    it="lo",
    letters="ñ¿¡",
    joins="y e pero luego",
    parts={
        "pic": r"imagen|imagenes|fotos?|dibujos?|version|versiones|ilustracion|ilustraciones|cuadro",
        "this": r"(lo|la|los|las|eso|esto|esta|este|esa|ese|la imagen|esta imagen|esa imagen|la foto|esta foto|#\d+)",
        "me": r"(me|nos|le|les|lo|la|los|las|melo|mela|selo|sela|noslo)?",
        "num": r"\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez",
        "a": r"un|una|unos|unas",
        "end": r"[^\w]*$|[,;:.!?)]| (y|pero|por|porfa|plis|con|sin|en|como|mas|otra|esta|es|para|me|a|de nuevo|gracias|PLEASE|AND|BUT|<do>)\b",
        "plz": r"( ?,? ?(porfa|porfavor|por favor|plis|pls|PLEASE|gracias))?",
        "is": r"es|son|esta|estan|era|fue|tiene|parece|parecen|queda|quedo|quedaron|salio|se ve|se ven|mola|va|puede|da|hace|quedan|me|nos|le|ha|han|hay|seria|ya",
        "do": r"(que |no |se |le |les |lo |la |los |las |me |nos |CAN YOU )?(pon|ponga|pone|ponle|ponles|ponme|ponlo|ponla|ponele|poner\w*|mete\w*|anad\w+|agreg\w+|quit\w+|saca\w*|sacar\w*|cambi\w+|haz\w*|haga\w*|hace\w*|borr[ae]\w*|elimin\w+|dej[ae]\w*|pint[ae]\w*|dale|dales|sube\w*|baja\w*|aclar[ae]\w*|oscurec\w+|mejora\w*|corrig\w+|arregl\w+|agrand\w+|ampli\w+|reduc\w+|reemplaz\w+|sustitu\w+|modifi\w+|ajust[ae]\w*|gira\w*|recort[ae]\w*|escrib\w+|convierte\w*|transform\w+|vuelve\w*|muev\w+|coloca\w*|suaviz\w+|falta\w*|lleve|tenga|deberia\w*|podria\w*|necesita\w*|sobra\w*|puedes)|CAN YOU",
        "up": r"(amplia|ampliar|agranda|agrandar|escala|escalar|aumenta|aumentar|sube|subir|pon|pasa|haz|reescala)(me|le|la|lo|mela|melo)?",
        "same": r"(igual|igualit[oa]s?|tal cual( (esta|estan|estaba))?|como (esta|estan|estaba|estaban)|asi( como esta)?|intact[oa]s?|sin (cambios|tocar(lo)?|cambiar(lo)?)|quiet[oa]s?|en paz)",
        "oz": r"(numero |num |nro |n° ?|no\. ?|imagen |foto |version )?#?",
        "unit": r"(?! ?(\%|[ap]\.? ?m\b|h\b|hs\b|x ?\d|(?:[:x×]|[.,](?=\d))|de (?:la (?:tarde|noche|manana)|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b)|(?!mas\b|menos\b|las\b|los\b|es\b|luces\b)\w+s\b))",
        "again": r"(otra (vez|tirada|toma|ronda|pasada|vuelta|prueba)|otro (intento|tiro)|de nuevo|nuevamente|(una|1) vez mas|repite(la|lo)?|repetir(la|lo)?|reha[zc]e?(la|lo|r|rla|rlo)?|vuelve a (hacerl[ao]|tirarl[ao]|intentarl[ao]|generarl[ao]|dibujarl[ao]|lanzarl[ao])|(haz|hace|genera|tira|lanza|dibuja|saca)(la|lo)? (otra vez|de nuevo)|la misma|lo mismo|el mismo|igual)",
    },
    words="""
        papel usa la en oye me lo pasas del mete metele lluvia nieve rojos rojas azules verdes negros blancas boludo feria naranjas cielo ponedle haceme gente tonos charlando sácame dejalo lado semilla demas tirada hazlo hazla ponla ponlo añade muéstrame quítale súbele
        tengo tienes vienes vamos vais nos vemos hambre
        el los las lo un una unos unas y o pero que qué como cómo cuando donde porque por para con sin sobre entre hasta desde muy mas más
        menos tambien ya aqui ahi alli ahora luego despues antes hoy ayer manana este esta esto estos ese esa eso esos aquel yo tu
        ella nosotros ustedes ellos me te se nos le les mi mis tus su sus nuestro soy eres es son era fue esta estan hay haz hazlo
        hazla hazme hacer haces hagas puedes podrias podria puede quiero quisiera quieres necesito dibuja dibujame dibujar crea
        genera generar agrega agregar anade añade añadir añadele agregale ponle pon ponme poner ponlo ponla quita quitar quitale
        quitalo elimina borra borrar bórralo cambia cambiar cambiale cambialo reemplaza sustituye deshaz deshacer otra otro vez
        nuevo nueva vuelve volver cancela cancelar dejalo olvidalo para ayuda imagen segunda segundo primera primero tercera
        tercero ultima ultimo anterior fondo cielo color colores rojo roja azul verde amarillo negro negra blanco blanca gris
        oscuro oscura claro clara grande pequeño pequeña gato perro sombrero casa ciudad bosque playa mar noche dia
        gracias porfa porfavor favor hola buenas buenos si sí no jaja jajaja genial bonito bonita lindo linda guapo guay mola
        vale bueno bien mejor peor igual mismo misma todo toda todos todas ambos ambas cuadrado cuadrada horizontal apaisado
        versiones opciones estilo algo poco mucho nada mira muestrame muestra enseñame dame gusta encanta chido padre wey tio tía
        esto aun todavia solo solamente deja dejame vamos oye che hace hacelo ponele sacale podes queres dale mostrame
        tengo tiene tienen creo estoy quedo ojala niño niña mujer hombre mandame porfi graciass fue cual cuál quien volvamos
        rara raro caras sonrie sonria arregla arreglala arreglalo sale salio de al ver cinco coge coger otras otros ponedle salga hecho dale venga sale un una quitad pasame mejora pues menudo vaya
    """,
    cuts=r"""
    ^(un )?(saludos?|cordiales saludos|atentamente|un abrazo|abrazos)[^\n]{0,50}\Z
    ^(estimad[oa]s?|querid[oa]s?) …$
    ^((hey|oye|ey|hola|eh) )?(tío|tía|tíos|hermano|hermana|bro|amigo|amiga|amigos|wey|güey|we|bot|robot|robotín|che|boludo|compa|chicos|chicas|gente|equipo|parce|causa|primo|mano|jefe|maestro|colega|mi rey|mijo|señores|muchachos)$
    ^(hermano|tío|oye|che|wey|güey|bro|compa|mano|amigo|parce|causa) (?=\w)
    ^(uf|uf no|uy|ay|ah|oh|eh|hm+|ups|bueno|bueno pues|pues|vale|ok|okay|dale|venga|va|ándale|ándale pues|órale|sale|a ver|mira|oye|no|nah|sí|claro|perfecto|genial|bien|listo|gracias|muchas gracias …|de paso|por cierto|la verdad|sinceramente|una cosa|una última cosa|otra cosa|última cosa|una cosa más|si se puede|si puedes|si es posible|si puede ser|si no es molestia|por favor|porfa|porfis|plis|no boludo|buenas|buenas tardes|buenos días|disculpa|perdón|ojo)$
    ,? (eh|no|vale|ok|porfa|porfis|por favor|plis|pls|pues|sí|gracias|si se puede|si puedes|si es posible|si puede ser|o así|o algo así|o algo|cachai|va|sabes|eso es todo|nomás)$
    ,? (porque|xq|pq|porq|ya que|pues que|pa que|para que|pa q|así que|que si no|si no|puesto que|dado que|total) …$
    ^(el|la|los|las|nuestro|nuestra|mi|mis) (cliente\w*|jef[ea]|dirección|directora?|marketing|equipo|redacción|comité|profe\w*) (quiere|quieren|dice|dicen|prefiere|odia|pide|insiste|opina|no quiere|no le gusta) …$
    ^(mi|mis|nuestro|nuestra) \w+ (quiere|dice|prefiere|odia|pide|es|está|tiene) …$
    ^(dicen|dice|opinan|creen) que …$
    ^(es|está|queda|se ve|se ven|están|son|me parece)?( un poco| muy| como)? ?(demasiado|muy) \w+$
    ^(uf |ay )?qué (oscuro|feo|raro|soso|grande|chico|lleno)$
    \A(y|pero|ahora|entonces|luego|vale|ok|bueno|pues|quizás?|tal vez|mejor|a lo mejor|también|no|sí|oye|mo) (?=\w)
    \A(la|lo|las|los) (quiero|querría|quisiera|prefiero|necesito|veo) (mejor |más bien )?(?=\w)
    ^(yo )?(quiero|queremos|querría|querríamos|quisiera|quisiéramos|quería|queríamos|necesito|necesitamos|necesitaría|necesitaba|prefiero|preferiría|me gustaría|nos gustaría|desearía|deseamos|busco|ocupo|solicito|solicitamos|ruego|rogamos|(solo )?(te|le|os|les) (pediría|pido|agradecería)( que)?|pido|agradecería( que)?|agradeceríamos( que)?|me encantaría)( ver| tener| hacer| si| exactamente| esto| pero)* (?=\w)
    ^(puedes|puede|podrías|podría|podéis|podríais|pueden|podrían|podemos|podríamos|se puede|se podría|sería posible|es posible|hay manera de|hay forma de|me puedes|me podrías|te importaría|será que puedes)( por favor| hacer que| hacerme que| hacer| que)* (?=\w)
    ^(estaría|quedaría|sería|se vería|iría) (bien|genial|mejor|de lujo|guay|chido|padre|bueno|bonito|lindo|perfecto|increíble)( si| que| con que)? (?=\w)
    ,? (estaría|quedaría|sería|se vería|quedaria) (bien|genial|mejor|de lujo|guay|chido|padre|bueno|bonito|lindo|perfecto|increíble)$
    ^(la verdad (es )?(que)?|creo que|pienso que|yo creo que|me parece que|diría que|opino que) (?=\w)
    ^(imagínat(e|ela|elo)|imagina|imagínese)( esta?e?| a)?( \w+)? ?(pero )?(?=(con|en|sin) )
    ,? (hazl[aoe] así|ponl[aoe] así|así|hazlo|hazla)$
    ^(le |les |aquí |solo |ahora )*(falta|faltan|faltaría|hace falta|hacen falta)( que tenga| solo)? (?=(un|una|unos|unas|más|algo) )
    ^(exactamente )?(esto|la misma|lo mismo|el mismo|igual|misma imagen)( mismo)?( pero)? (?=(con|en|sin|visto|de) )
    (?<=\w )(mejor|porfa|por favor|quizás?|tal vez|más bien|pues|de paso|nomás) (?=\w)
    (?<=\w) (mejor|más bien|pues|plis|nomás)(?=,|$)
    ^en (el|la) (dibujo|imagen|foto|ilustración|cartel|lámina)( de(l| la)? \w+)?,? (?=\w+(me|le|la|lo|les|los|las) )
    ^al? (\w+ )?(\w+ )?(ese |esa )?que (hiciste|acabas de hacer|sacaste),? (?=\w)
    (?<=\w) (de antes|de hace (un )?rato|de recién|de ahorita|de arriba|que (me )?(hiciste|acabas de hacer|sacaste))(?= |$)
    ^(algo|una imagen|otra cosa) (totalmente |completamente )?(nuev[oa]|distint[oa]|diferente)$
    ^(imagen|foto|dibujo|escena) (nuev[oa]|distint[oa])$
    """,
    rules=r"""
    # politeness
    lol = ^(ja|je|ji){2,}j?,?(?= )
    please = por favor|porfa(vor|s)?|porfis?|plis|xfa
    thanks please = (muchas )?gracias de antemano
    can you = (me |nos |te |se |le |les |lo |la )*(puedes|podrias|podria|podes|puede|pueden|podrian|te importaria|se puede|se podria|sera posible|es posible|podemos|podriamos|quieres|querrias)( (por favor|ahora|tambien|mejor))*
    hello, = ^(hola|holi|buenas|buenos dias|buenas tardes|buenas noches|oye|oiga|che|ey|hey|saludos)
    ok = ^((bueno|vale|dale|a ver|pues|entonces|ok|okay|oki|mira|perfecto|venga|va)(,| )+)+(?=,? ?\w)

        and = (entonces|luego|despues) y(?= \w)
    # sides
    to the left and to the right = (a|por|hacia|en|para) (los dos|ambos|los) (lados|costados)|(a|hacia|por) (la )?izquierda y (a |hacia |por )?(la )?derecha|(a|hacia|por) (la )?derecha y (a |hacia |por )?(la )?izquierda
    to the left = (a|hacia|por|para)( la| el lado)? ?izquierd[ao]|por el lado izquierdo
    to the right = (hacia|por|para)( la| el lado)? ?derech[ao]|por el lado derecho|a la derecha
    to the top = (hacia|por|para|pa) arriba|por la parte de arriba
    to the bottom = (hacia|por|para|pa) abajo|por la parte de abajo

    # go back, once more, stop
    = , [^,]{1,40} (estaba|era|quedaba) (viel |vorher |molto |muito )?(mejor|mas bonito)$
    undo that and then = ^(deshaz|deshacer|deshace)(lo)? (eso |esto )?y
    back to #\1 = ^(vuelve|volver|volve|regresa|regresar|volvamos|vuelva)( .{0,6})? ?(a|al) (la )?(numero |imagen |version )?#?%
    go back to the original = ^(vuelve|volver|volve|regresa|regresar|volvamos|vuelva)( .{0,6})? ?(a la |al |a )(original|version original|principio|imagen original|primera version|inicial)
    undo = ^(no,? )?(mejor )?(deshaz|deshacer|deshace|deshazlo|deshacelo|revierte|revertir|deshaga)( .*)?$
    undo = ^(vuelve|volver|volve|regresa|regresar|dejalo|ponlo|dejala|volvamos|vuelva|deja)( .{0,8})? ?(atras|como estaba|como antes|a la anterior|a la version anterior|a como estaba|al anterior|un paso atras|para atras|como era)( .*)?$
    undo = ^(estaba|era|quedaba|se veia|me gustaba|prefiero|preferia)( mas| mejor| la| lo)* ?(mejor |bonito |la |lo )*(antes|anterior|de antes)$
    = ,? a ver (que|q) .*$
    once more with = ^<again>,? (pero |y )?(con|usando|a) (la |el |una )?(misma |otra )?(?=(semilla|seed|guidance|cfg|% pasos|steps|pasos))
    same but = ^<again>,? (pero |y )?(?=(en |a |con )?(el |la )?(formato |modo )?(vertical|horizontal|apaisad|cuadrad|panoramic|%:%|% ?[x×] ?%|%:%))
    again with = ^<again>,? con (?=-)
    again but = ^(hazlo |haz |hazla )?(otra vez|de nuevo|lo mismo|la misma|el mismo|igual|otra igual)( imagen| vez)?,? (pero|solo que)
    again with = ^(otra vez|de nuevo|lo mismo|la misma|el mismo) con
    again = ^(haz(lo|la)? |intenta(lo)? |prueba |dame |hace(lo)? |genera(la|lo)? )?(otra vez|de nuevo|otra|otro|una mas|otra mas|uno mas|otro intento|otra version|otra opcion|nuevamente|repite|repitelo|repetir|repetilo|una vez mas|de vuelta|intentalo de nuevo)<plz>$
    \1 more like this = ^((y )?(dame|quiero|hazme|haz|saca|sacame|tirame|tira|mandame|ponme|genera|generame|necesito) )?(otr[oa]s )?<<num>> (mas )?(asi|como (est[ae]|es[ae])s?|iguales|parecid[oa]s|similares|de (est[ao]s|es[ao]s)|del mismo estilo)$
    \1 more versions = ^((y )?(dame|quiero|hazme|haz|saca|sacame|tirame|tira|mandame|ponme|genera|generame) )(otr[oa]s )?<<num>> (mas|versiones mas)$
    and make 6 versions = ,? y (dame|hazme|haz|saca|sacame|tirame|mandame|ponme|generame|quiero) (unas )?media docena( de .{1,20})?$
    and make 2 versions = ,? y (dame|hazme|haz|saca|sacame|tirame|mandame|ponme|generame|quiero) un par( de (ellas|esas|versiones|opciones))?$
    and make \1 versions = ,? y (dame|hazme|haz|saca|sacame|tirame|mandame|ponme|generame|quiero) (unas |unos )?<<num>>( (de (esas|estas|ellas)|distintas|diferentes))?$
    \1 more versions = (otras|otros)? ?<<num>>( <pic>| opciones| variantes)? (mas|diferentes|distintas)|(otras|otros) <<num>>( <pic>)?
    more versions = ^(mas|otras) (versiones|opciones|variantes)<plz>$
    more like this = ^mas (asi|como est[ea]|de estos|de estas|parecidas)$
    cancel = ^(no,? )?(cancela|cancelar|cancelalo|cancelala|para|cancela cancela|detente|detenlo|dejalo|olvidalo|olvidate|nada|alto|basta|stop|dejala|dejalo asi|no importa|ya no)( (cancela|ya|eso|esto|todo|nada|no importa|de eso|asi|olvidalo|dejalo|el dibujo|lo mio))*<plz>$
    delete it = ^(borra|elimina|quita|borrar|eliminar|borre)(lo|la|los|las)?( (esa|esta|eso|esto|la|ese|este))?( <pic>)?( (del canal|de aqui|ya|del chat))*<plz>$
    delete #\1 = ^(borra|elimina|quita)( la)?( imagen)? #?%$

    # questions to us
    help = ^(ayuda|ayudame|que (puedes|sabes|podes) hacer|como (funciona|funcionas|se usa|te uso|se hace)|que comandos|cuales son los comandos)( .*)?$
    show me the history = ^(muestra|muestrame|ensename|mostrame|ver)( .{0,4})? ?(el historial|la historia|todos los pasos)
    history = ^historial$
    what seed = ^(cual|que)( (es|era|fue))? (la |el )?(semilla|seed|prompt)( .*)?$
    show me = ^(pon|ponme|ponnos|ensename|muestrame|mostrame|saca|sacame)(?= .{3,40}(una al lado|lado a lado|SIDE BY SIDE|juntas|uno al lado))
    show me = ^(muestra|muestrame|ensename|mostrame|ensena|a ver|dejame ver)(?= (#|la|el|las|los|otra))
    compare = ^(compara|comparar|comparame)
    before and after = (el )?antes y (el )?despues
    side by side = lado a lado|una al lado de la otra|uno al lado del otro|juntas|una junto a la otra
    describe it = ^(describe|describeme|describi|describir)( <this>| lo que .*)?$
    what is in this picture = ^que (hay|se ve|ves|aparece)( .{0,25})?$
    export as \1 = ^(y |AND )?(me |nos |te )?(lo |la |los |las )?(exporta\w*|pasa\w*|mand[ae]\w*|das?|dame\w*|guarda\w*|descarga\w*|quiero|necesito|envia\w*|saca\w*|bajame\w*)( (la <pic>|est[ae] <pic>|est[ae]|todo|eso|#\d+))? (como|en)( (un|formato|archivo))* (?P<>psd|png|webp|gif|mp4|zip|json|ora)
    export as \1 = ^(exporta|exportar|descarga|guarda|guardar|pasame|mandame|dame|guardame|descargar|lo quiero|la quiero|la necesito|lo necesito)<me>( la imagen)? (como|en) (un )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    as a \1 = (en|como) (formato |archivo |un )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    remember this as = ^(recuerda|recordar|guarda|memoriza|acuerdate|recorda)( .{1,25})? (como|con el nombre( de)?|se llama)
    call this = ^(llama|llamalo|llamala|nombra|ponle el nombre|ponle de nombre)( a)?( este| esta| esto)? (?=\w+$)
    forget \1 = ^olvida (a )?@$
    settings = ^(ajustes|configuracion|preferencias|opciones)$
    from now on = (a partir de ahora|de ahora en adelante|desde ahora|por defecto)
    my usage = ^(cuant[oa]s? .{0,40}(quedan?|resta|tengo).*|mi (uso|cuota|limite))$

    # which picture
    as the background for = (como|de|para|pa) (el )?fondo (para|en|de|a)(?= (la|el|#))
    in the one before last = en (la|el) (penultim[ao]|de antes de la ultima)( <pic>)?
    the one before last = (a )?(la|el|al|del) (penultim[ao]|(de )?antes de la ultima|de antes del ultimo|anterior a la ultima|de antes de la ultima)( <pic>)?
    in the previous one = en (la|el) (<pic> )?(anterior|de antes)(?=<end>)
    in my last picture = en mi ultim[ao]( <pic>)?(?=<end>)
    in my picture = en (la mia|el mio)
    my last picture = (mi|la mia) ultim[ao](?=<end>)
    \1's picture, = ^(la|el) (<pic> )?de @(?= <do>)
    my picture = (a |de )?(la mia|el mio|al mio)(?=<end>)
    in the one with the = en (la|el) (<pic> )?(del|de la|de los|de las)(?= @( <end>|<end>))(?! (izquierda|derecha|medio|centro|principio|final|arriba|abajo)\b)
    the one with the = ^(a |de |usa |coge |toma )?la (<pic> )?(del|de la|de los|de las)(?= @<end>)(?! (izquierda|derecha|medio|centro|principio|final|arriba|abajo)\b)
    the top one = (la|el) de arriba(?=<end>)
    the bottom one = (la|el) de abajo(?=<end>)
    in #\1 = en (la |el |las )<oz>%<unit>
    in #\1 = en #%
    from #\1 = (de|desde|del) (la |el |)<oz>%<unit>(?!\d)
    from #\1 = (de|desde) #%
    #\1 = (a |al )(la |el |)<oz>%(?=<end>)<unit>
    #\1 = (la|el) <oz>%<unit>
    the one before last = (la|el) penultim[ao]( <pic>)?
    two versions ago = hace dos versiones|dos versiones (atras|antes)
    the previous one = (la|el) (<pic> )?anterior|(la|el) de antes
    the original = (la|el) ((<pic> )?original|imagen inicial|primera de todas)
    the first one = (la|el|al|del) (primer[ao]?|1a|1ra|1ro)( <pic>)?(?=<end>)
    the second one = (la|el|al|del) (segund[ao]|2a|2da|2do)( <pic>)?(?=<end>)
    the third one = (la|el|al|del) (tercer[ao]?|3a|3ra|3ro)( <pic>)?(?=<end>)
    the fourth one = (la|el|al|del) (cuart[ao]|4a|4ta|4to)( <pic>)?(?=<end>)
    the last one = (la|el|al|del) ultim[ao]( <pic>)?(?=<end>)|(la|el) (<pic> )?mas reciente
    the left one = (la|el) de la izquierda|(?<!a )(?<!hacia )(?<!por )(?<!en )(?<!desde )(la|el) izquierd[ao](?=<end>)
    the right one = (la|el) de la derecha|(?<!a )(?<!hacia )(?<!por )(?<!en )(?<!desde )(la|el) derech[ao](?=<end>)
    the middle one = (la|el) (del medio|de en medio|del centro)
    my last picture = mi ultim[ao] <pic>
    my picture = mi <pic>|la mia|el mio
    the one with = (la|el) (<pic> )?(con|donde (hay|sale|aparece))( (el|la|los|las|un|una))?
    \1's picture = (la|el) (<pic> )?de @(?=<end>)
    this picture = (esta|esa|este|ese) <pic>
    picture \1 = (la imagen|imagen|numero|la numero|el numero|la version|version|la foto) (numero |n° )?#?%
    use the original and = ^GO BACK TO THE ORIGINAL,? (y|AND)(?= \w)
    use #\1 and = ^BACK TO #%,? (y|AND)(?= \w)
    use \1 and = ^(vuelve|volvamos|regresa|volve|ve|coge|toma|agarra) (a )?(IN |TO )?(?P<>THE (FIRST|SECOND|THIRD|FOURTH|LAST|PREVIOUS|LEFT|RIGHT) ONE|THE ONE BEFORE LAST),? (y|AND)( ahi| desde ahi)?(?= \w)
    back to \1 = ^(vuelve|volvamos|regresa|volve) (a )?(IN |TO )?(?P<>THE (FIRST|SECOND|THIRD|FOURTH|LAST) ONE|THE ONE BEFORE LAST)$
    = (?<=\d) (otra vez|de nuevo)$
    in \1 and \2, = ^IN (?P<>#\d+) (y|AND) (IN )?(?P<>#\d+),?(?= <do>)
    \1, = ^(?P<>(IN |TO |FROM |A |)(#\d+|PICTURE \d+|THE (FIRST|SECOND|THIRD|FOURTH|LAST|LEFT|RIGHT|MIDDLE|TOP|BOTTOM|PREVIOUS) ONE|THE ONE BEFORE LAST|THE ORIGINAL|MY PICTURE|MY LAST PICTURE|THE ONE WITH THE \w+))(?= (<do>|con|sin|pero|BUT|WITH)\b)
    all of them = (todas|todos)( (las (imagenes|cuatro|tres)|ellas))?(?=<end>)|cada una(?=<end>)
    both = (ambas|ambos|las dos|los dos)( imagenes)?(?=<end>)

    # options
    \1x\2 = (?P<>\d{2,5}) ?(por|\*|px por) ?(?P<>\d{2,5})( ?(px|p[i]x(eles)?))?
    \1 landscape = (?P<>a[3-6]) (en )?(formato )?(apaisad[oa]|horizontal)
    \1 portrait = (?P<>a[3-6]) (en )?(formato )?(vertical|retrato)
    linkedin banner = (un |una |el |la )?(banner|portada|cabecera|encabezado|fondo|cover|imagen de portada|banners)( (de|para|pa|del|perfil|mi|el|un|nuestro|la pagina de))* linkedin
    twitter banner = (un |una |el |la )?(banner|portada|cabecera|encabezado|cover)( (de|para|pa|del|mi|el|nuestro))* (twitter|x|bluesky|mastodon)(?= |$|[,:;.])(?! ?\d)
    facebook cover = (un |una |el |la )?(banner|portada|cabecera|encabezado|cover|foto de portada)( (de|para|pa|del|mi|el|nuestro|la pagina de))* (facebook|fb|face)
    youtube thumbnail = (un |una |la |mi )?(miniatura|caratula|thumbnail|thumb|mini|portada)( (de|para|pa|del|mi|el|un|mis|los|nuestro|este|proximo|nuevo))* (video|videos|directo|stream)( (de|en|para) (youtube|yt|twitch|mi canal|el canal))?
    youtube thumbnail = (un |una |la |mi )?(miniatura|caratula|thumbnail|thumb|mini)( (de|para|pa|del|mi|el|nuestro))* (youtube|yt|twitch|canal)
    youtube banner = (un |una |el |la )?(banner|portada|cabecera|encabezado)( (de|para|pa|del|mi|el|nuestro|canal))* (youtube|yt|canal)
    desktop wallpaper = (como |para |pa )?(un |el |mi )?(fondo de pantalla|fondo de escritorio|wallpaper|fondo)( (de|del|para|pa|pal|el|la|mi))* (escritorio|ordenador|pc|compu|computador|computadora|portatil|monitor|laptop|mac|lap)|fondo de escritorio
    as a phone wallpaper = (como|para|pa|de|pal) (un |el |mi )?(fondo de pantalla|wallpaper|fondo|protector de pantalla)( (de|del|para|pa|pal|el|la|mi|tu))* (celular|celu|cel|movil|telefono|iphone|android|tlf|fono|smartphone|pantalla de bloqueo)
    phone wallpaper = (un |el |mi )?(fondo de pantalla|wallpaper|fondo|protector de pantalla)( (de|del|para|pa|pal|el|la|mi|tu))* (celular|celu|cel|movil|telefono|iphone|android|tlf|fono|smartphone|pantalla de bloqueo)
    profile picture = (una |la |mi )?(foto|imagen|pic) de perfil( (para|de|pa)( mi| el)? (discord|slack|whatsapp|insta(gram)?|twitter|linkedin|ig|steam|twitch))?
    story format = ,? ?(en |para |pa )(un |una |las |los |mis |mi |el |la |unas )?(formato )?(de )?(stories|story|reels?|shorts?|historias? de (insta(gram)?|ig|whatsapp|facebook)|historias (?=<end>))( (de|en) (insta(gram)?|ig|facebook))?(?=<end>)
    story format = (en |con )?formato (de )?(historias?|stories|story|reels?|shorts?|tik ?tok)( de (insta(gram)?|ig))?
    instagram post = (un |una |el )?(post|publicacion|cuadradito)( (de|para|pa|del))* (insta(gram)?|ig|feed)
    \1 pictures of \2 = <<num>> (?P<>portadas|caratulas|carteles|posters|afiches|logos|logotipos|iconos|avatares|miniaturas|fondos|banners|stickers|pegatinas|laminas|flyers|folletos|tarjetas|invitaciones|estampados|estampas|tatuajes|emblemas|escudos|mascotas|personajes|retratos|paisajes)(?= (de|del|para|pa|con|cuadrad|vertical|horizontal|distint|diferent))
    2 versions of = (un )?par de (versiones|opciones|variantes|propuestas|variaciones|ideas|bocetos|pruebas|alternativas) (de|del|para|pa)
    2 versions = (un )?par de (versiones|opciones|variantes|propuestas|variaciones|ideas|bocetos|pruebas|alternativas)
    6 versions of = media docena de (versiones|opciones|variantes|propuestas|variaciones|ideas|bocetos|pruebas|imagenes|fotos|dibujos) (de|del|para|pa)
    6 versions = media docena( de (versiones|opciones|variantes|propuestas|pruebas))?$
    square format = (en )?(formato )?cuadrad(o|a|os|as|ito|ita|ote|ona)s?(?=<end>)
    landscape format = (en )?(formato )?(apaisad[oa]s?|a lo ancho|en horizontal)
    portrait format = (en )?(formato )?(a lo alto|en vertical)
    \1 = (?P<>\d+:\d+) (para|pa|pal) (la|el|mi|un|una|los|las|lo de|nuestr[oa])? ?[^,;:]{1,30}$
    = (en |formato )*(vertical|horizontal|cuadrad[oa]|apaisad[oa]|retrato|paisaje) (?=\d+ ?[:x×/])
    = (en |de |formato |tamano |proporcion |resolucion )+(?=\d+ ?[:x×] ?\d)
    portrait format = (en )?(formato |modo )(retrato|vertical)|en vertical
    landscape format = (en )?(formato |modo )(apaisad[oa]|horizontal|paisaje)|en (apaisado|horizontal)|apaisad[oa]
    square format = (en |formato )*cuadrad[oa](?=<end>)|en cuadrado
    wide format = (en )?(formato |modo )?(panoramic[oa]|ancho|pantalla ancha)(?=<end>)
    phone wallpaper = (como |para )?fondo de (pantalla( del? (movil|celular|telefono))?|celular|movil)
    story format = (en |para )?(formato )?(historia|story)( de)? (insta(gram)?|ig)
    \1 pictures of = <<num>> (imagenes|fotos|dibujos|ilustraciones) (de|con)
    \1 versions square format of = <<num>> (versiones|imagenes|opciones|variantes) cuadradas de
    \1 versions of = <<num>> (versiones|opciones|variantes|propuestas|variaciones|ideas|bocetos|pruebas|alternativas|tomas|intentos|disenos|muestras)( diferentes| distint[oa]s)? (de|del|para|pa)
    \1 versions = <<num>> (versiones|opciones|variantes|propuestas|variaciones|ideas|bocetos|pruebas|alternativas|tomas|intentos|disenos|muestras|copias)( diferentes| distint[oa]s)?
    seed \1 = (con |usando |usa )?(la |el |una )?(semilla|seed|sid)( (numero|num|es|de|igual a))*[ :=#]*%
    \1 steps = pasos[ :=]+%
    guidance \1 = (con |y )?(guia|guidance|cfg|escala de guia)( (de|a|en))?[ :=]*(?P<>\d+(\.\d+)?)
    negative prompt: = (prompt )?negativ[oa]s?( prompt)? ?:
    \1 steps = (con |en )?% pasos
    best quality = (a |en |con |de |la |lo |una |y )*(mejor|mayor|maxima|alta|buena|tope|top|max|super)( de)? (calidad|resolucion)( (posible|disponible|que (tengas|puedas|haya|tienes|puedes|se pueda|exista)))?(?=<end>)
    best quality = (a |en |con |de |la |y )*calidad (maxima|alta|de (imprenta|impresion|cine)|superior|top|suprema|altisima|profesional)|(a |con )?(tope|full) de calidad|a full calidad|lo mejor que puedas$
    quick draft of = (un |una |hazme |haz |algo )*(version|boceto|borrador|prueba|dibujo|esbozo|bosquejo|apunte|render|draft)( muy| bien)? (rapid(o|a|ito|ita|illo|illa)|a lo rapido|sin pulir|veloz|en bruto) (de|del)(?= )
    quick draft = (y |algo |bien |muy |que sea |hazl[oa] |en modo |en version |version |modo |a lo |la |calidad )*(rapid(o|a|ito|ita|illo)|borrador|boceto|draft)( nomas| y ya| no mas)?$
    it is just a test = (que )?(es )?(solo |nomas |nada mas )(es )?(una prueba|(para|pa) (ver|probar|hacerme)( (la idea|como (queda|se ve)|que tal|una idea))?)$
    best quality = (en |con |de )?(la )?(mejor|alta|maxima|mayor) (calidad|resolucion)(?=<end>)
    quick draft = ^(boceto|borrador) rapido|(algo )?rapid(o|ito)$
    strength \1 = fuerza %

    # keep, only
    everything else = (todo )?lo (demas|otro)(?= |$)
    the rest = (todo )?el resto( de la (imagen|foto))?
    the others = l[oa]s demas
    but keep \1 as it is = ,? ?(y |pero |AND |BUT )?(?P<>EVERYTHING ELSE|THE REST|THE OTHERS) (que )?(no |ni )?(se |lo |la |los |las |me |te )*(dejal[oa]|dejas|dejes|dejame|dejamel[oa]|deja|queda|quede|quedan|queden|mantenl[oa]|mantenga|conservalo|toques|tocar|tocarlo|toca|cambies|cambie|cambia|cambiarlo|modifiques|muevas|esta|va|vale)( ni)?( <same>| bien| asi)?$
    but keep \1 as it is = ,? ?(y |pero |AND |BUT )?(?P<>EVERYTHING ELSE|THE REST|THE OTHERS),? <same>$
    but keep \1 as it is = , (y |pero )?(?P<>(el|la|los|las|su|sus|mi|mis) [^,]{1,30}?) (dejal[oa]s? <same>|que se quede <same>|se quedan? <same>|no (lo|la|los|las|me lo|me la) (toques|cambies|toque|muevas)|que no cambien?|que queden? <same>|ni (lo|la|los|las) toques)$
    but keep \1 as it is = ,? ?(y |pero )?(deja|dejame|mantenme|respeta|respetando|conserva|manten) ~ (<same>|como (es|era|estaba)|en paz)$
    but keep \1 as it is = ,? ?(pero |y )?(deja|dejando|manten|manteniendo|conserva|mantene|dejar|mantener) ~ (igual|tal cual|tal como esta|como esta|como estan|intact[oa]s?|sin cambios|asi|quiet[oa]|igualit[oa]s?)$
    but keep \1 = ,? (pero |y )?(manteniendo|manten|conserva|mantene|conservando) ~$
    without changing \1 = ,? (pero |y )?(sin (cambiar(le)?|tocar(le)?|modificar|mover)|no (me |le )?(toques|cambies|modifiques|muevas|vayas a tocar))( a)?(?! (nada|mas)\b) ~$
    only \1: = ^(solo|solamente|unicamente|nomas) (?P<>(el|la|los|las|su|sus) [^,:]{1,25})[,:](?= (ponl|hazl|que |cambial|mas |dejal|lo quiero|la quiero|los quiero|las quiero|pintal|en |de ))
    only change \1 to = ^(cambia|cambiale|modifica|pon|ponle) (solo|solamente|unicamente|nomas|nada mas) ~ (por|a color|de color|a un|al color)(?= \S)
    only change \1 = ^(cambia|cambiale|modifica|toca|retoca|arregla) (?!.*\bno\b)~ (nomas|y nada mas|solamente|unicamente|y ya|nada mas)$
    only change \1 = ^(toca|retoca|edita|arregla|cambiale|cambiame) (solo|solamente|unicamente|nada mas|nomas) ~$
    only change = ^(toca|retoca|edita|arregla|cambiale|cambiame|cambia|modifica) (solo|solamente|unicamente|nada mas|nomas)(?= )
    only change \1 = ^(cambia|modifica) (solo|solamente|unicamente) ~$
    only = ^(solo|solamente|unicamente)

    # drawing
    how about \1 = ^(que tal( si le ponemos| si tuviera)?|y si le (ponemos|pones|agregas)|que te parece) ~$
    what if = ^y si
    draw = ^(dibuja|dibujar|dibujes|crea|crear|genera|generar|pinta|pintar|ilustra|ilustrar|diseña|diseñar|imagina|inventa|hazme|haceme|hagame|dibujame|creame|generame|disename|pintame|dame|creanos|haznos|muestrame|hacernos|hacerme|dibujarme|crearme|generarme)(me)?(?= (?!(lo|la)$)\S)
    draw = ^(regalame|sacame|tirame|montame|armame|preparame|prepara|echame|mandame|pasame|inventate|marcate|lanzame|hacenos|dibujate|sacate|generate|curratelo|pintate|ponme|invéntame|a ver si me haces|me haces|me dibujas|me generas|me sacas|me armas|me preparas|me pintas|me creas|nos haces)(?= (un|una|unos|unas|<num>|algo)\b)
    draw = ^(haz|hace|hacer|hagan|hagas|pon|quiero|quisiera|necesito|necesitamos|queremos|me gustaria|quiero ver|querria|ocupo)( ver| tener| un dibujo de| una imagen de| una foto de)? ?(?=(un|una|unos|unas|<num>)\b)
    i want = ^(quiero|quisiera|me gustaria|queremos|querria)( que| ver)*
    a picture of = (una|un) <pic> de

    # changing
    make it portrait format = ^((l[ao] quiero|hazl[ao]|ponl[ao]|pasal[ao]|dejal[ao]|l[ao] necesito|esta l[ao] (quiero|necesito))( en| a)? |y |ahora )(vertical)(es)?(?=<end>)
    make it landscape format = ^((l[ao] quiero|hazl[ao]|ponl[ao]|pasal[ao]|dejal[ao]|l[ao] necesito|esta l[ao] (quiero|necesito))( en| a)? |y |ahora )(horizontal)(es)?(?=<end>)
    upscale it \1 times = ^(amplia|ampliar|agranda|agrandar|escala|escalar|aumenta|aumentar|aumentame|sube|subir|pon|pasa|haz|reescala)(me|le|la|lo|mela|melo)?( (<this>|la imagen|la foto|la resolucion|el tamano|la calidad|de|resolucion|est[ae] <pic>|mas grande|grande))* (a |por |en |un )?<<num>>( veces| aumentos)( (mas grande|su tamano|de tamano|la resolucion|mas|de resolucion|el tamano|mas resolucion))?( (para|pa) .{1,30})?$
    upscale it \1 = ^<up>( (<this>|la imagen|la foto|la resolucion|el tamano|la calidad|est[ae] <pic>|de resolucion))* (a |por |en )?(?P<>\d+ ?x)( mas grande)?( (para|pa) .{1,30})?$
    upscale it \1 times = ^<up>( (<this>|la imagen|la foto|la resolucion|el tamano|la calidad|est[ae] <pic>))* (a |por |en )?x ?%$
    upscale it \1 times = ^(?!.*\b(hazl[oa] mas|mas) (gord|alt|larg))(<up>).{0,40}? (al|el) (?P<>doble|triple|cuadruple)( (de )?(grande|tamano|resolucion|calidad|su tamano|de tamano|la resolucion|de resolucion))?$
    2 = doble(?= TIMES)
    3 = triple(?= TIMES)
    4 = cuadruple(?= TIMES)
    upscale it \1 times = ^(la quiero |la necesito |hazla |ponla )?(x ?%|% ?x|<<num>> veces) mas (grande|resolucion)$
    extend the canvas = ^(amplia|ampliar|extiende|extender|expande|ensancha|agranda|estira|alarga)(me)? (el lienzo|el encuadre|el plano|el cuadro|el marco)(?= )
    make it twice as large = ^(haz(lo|la)?|agranda(lo|la)?|ampliala|amplialo) .{0,10}el doble( de grande)?$
    upscale it twice = ^.{0,30}(al doble(?! de (precio|velocidad|cantidad|personas|altura))|el doble de (grande|tamano|resolucion))( .*)?$
    upscale it = ^(amplia|ampliar|agranda|agrandar|escala|escalar|aumenta|mejora|sube|subele|pasa|pon|haz)<me>( .{0,30})?(resolucion|calidad|alta definicion|en hd|en 4k|a 4k|definicion)( .*)?$
    upscale it = ^(agranda|amplia|agrandar|escala)<me>( la imagen| la foto)?$|^en (alta|mayor|mas) resolucion$
    zoom out = ^(aleja|alejate|alejar|zoom hacia afuera|quita zoom|zoom out|aleja la camara)( un poco| mas| la camara)*
    extend = ^(extiende|extender|expande|expandir|amplia|ensancha|alarga|extende)<me>
    more space = mas espacio
    write the text = ^(con |el |pon |pon el |ponle el |agrega el |anade el |anadele el |y |un |que ponga )*(texto|titulo|letrero|rotulo|lema|rotulo que diga)( que diga| que ponga)?:?(?= ?["“„«])
    write = (escribe|escribir|escribi|escribele|que (ponga|diga)|ponga|pon el texto|ponle el texto)(?= ?:? ?["“„«])
    write = ^(escribe|escribir|escribi|escribele|pon|ponle|ponele|poner)( (que diga|encima|arriba|abajo|grande|el texto|el titulo|un texto|un cartel que diga|que ponga))*(?= ?.{0,40}["“„«'‘])
    with the text = (con (el )?(texto|titulo|lema|letrero|mensaje)|que (diga|ponga))(?= ?:? ?.?["“„«'‘])
    replace \1 with = ^(reemplaza|reemplazar|sustituye|sustituir|cambia|cambiar|cambiame|remplaza|intercambia)(me)?( a)? ~ por
    turn it into = ^(convierte|convertir|transforma|transformar|converti)(lo|la|los|las) en
    turn \1 into = ^(convierte|convertir|transforma|transformar|converti) ~ en
    give him = ^(ponle|ponele|dale|agregale|anadele|ponles|poneles|ponerle|agregarle|anadirle|metele)
    remove from it = ^(quitale|sacale|borrale|quitarle|sacarle)
    make it = ^(haz|pon|vuelve|deja|hace|pone|hacer|poner|pinta|poner|volver|dejar)(lo|la|los|las)(?= )
    add = ^(agrega|agregar|anade|anadir|incluye|incluir|mete|meter|inserta|suma|sumale|coloca|agrege|agregá)<me>
    remove = ^(quita|quitar|elimina|eliminar|borra|borrar|saca|sacar|retira|tacha)<me>
    make it = ^(haz|haga|hace) que
    make it = ^(pon|poner|ponme|dejar|deja|hacer|haz|ponl[oa]|hazl[oa]|hacerl[oa]|ponerl[oa])(?= (un (poco|pelin|poquito|tantito|poquitin)|mas|menos|algo mas|bastante mas|mucho mas) )
    make it in = ^(haz|pon|hacer|poner|dejar|deja|ponla|hazla|ponlo|hazlo|pasal[ao]|dejal[ao]|dame(la|lo)) en(?= )
    make it in = ^(pasal[ao]|conviertel[ao]) (en|a|al)(?= )
    make it = ^(hazl[ao]|ponl[ao]|dejal[ao]|pasal[ao]|la quiero|lo quiero|la necesito|lo necesito|esta la (quiero|necesito)|este lo (quiero|necesito))(?= (LANDSCAPE|PORTRAIT|SQUARE|WIDE|STORY|PHONE|DESKTOP|%:%|en %:%|BEST))
    make it in = ^(esta|este|la|lo)( (la|lo))? (quiero|necesito|ocupo|quisiera|quiero pasar) (en|a)(?= )
    make = ^(haz|hace|haga|hacer|vuelve(?! (a|al)\b)|pinta|hagas|pintale|ponme)(?= \S)
    change = ^(cambia|cambiar|cambiale|modifica|modificar|corrige|corregir|ajusta|arregla|retoca|mejora|edita|editar|cambien)<me>
    put = ^(pon|poner|coloca|mueve|ubica|situa|pone|ponga|poned)<me>
    increase = ^(aumenta|sube|subele|incrementa)(le)?
    reduce = ^(reduce|baja|bajale|disminuye|reducir)(le)?
    brighten = ^(aclara|ilumina|aclarar|iluminar)<me>
    darken = ^(oscurece|oscurecer)<me>
    blur = ^(desenfoca|difumina)
    use = ^(usa|usar|utiliza|toma|agarra|coge|agarrate)
    combine = ^(combina|combinar|mezcla|mezclar|fusiona|junta|une)
    crop = ^(recorta|recortar)
    rotate = ^(gira|rota|voltea)
    swap = ^intercambia

    # wishes
    no, make it = ^no,? (mejor|prefiero|mas bien)(?= )(?! (<do>|con|sin|otr|lo|la|el|l[oa]s|que|no|de|dejal|asi|era|esta)\b)
    make the \1 less = ^(el|la|los|las) @ (esta|estan|es|son|se ve|se ven|quedo)( (todavia|un poco|muy|aun))* (demasiado|muy)
    make it less \1 = ^(esta |es |sigue |un poco )*(demasiado|muy) (?P<>oscur[oa]|clar[oa]|grande|pequen[oa]|brillante|borros[oa]|realista|simple|roj[oa]|satura\w*|chic[oa]|recargad[oa])(?=[^\w]*$)
    it is too = ^(esta|es|se ve|quedo|sigue|eso esta)( (todavia|un poco|aun))* (demasiado|muy)(?= (oscur|clar|brillant|pequen|grand|chic))
    the \1 should be = ^(que )?(el|la|los|las) @ (deberia|deberian|debe|deben|tendria|tiene que|podria|sea|sean|tenga|tengan|este)( (ser|estar|tener))?
    it should be = ^que (sea|este|tenga|lleve|parezca|se vea|salga|quede|no tenga|diga)
    it should have = ^(le falta|le faltan|falta|faltan|deberia tener|tendria que tener)
    more \1 = ^(un poco |mucho |algo |un poquito |aun |todavia )*mas @(?=<end>)
    more = ^(un poco |mucho |algo |un poquito |aun )*mas
    less = ^(un poco |mucho |algo |un poquito )*menos
    but with = ^(mejor |pero )+con
    but without = ^(pero )?sin
    at night = de noche
    make it in = ^(mejor|pero mejor|pero|ahora) (en|de|a la)(?= )
    in = ^(pero |ahora |mejor )?(en|a la)(?= \S)
    no, = ^(no|nop|nel|nah|no no),?(?=,? \w)(?! (me|le|lo|la|se|hay|es|esta|tiene|quiero)\b)
    no, i meant = ^(no,? |no,? no,? )?(me referia a|queria decir|quise decir|hablaba de|decia)(?= )
    instead = en su lugar|mejor$

    # small talk and remarks
    = ^es (pa|para|pal) (la|el|un|una|mi|mis|los|las|lo|que|nuestr[oa]) .*$
    without = nada de(?= (?!eso|esto|nada|lo)\w)|sin ningun(a)?( tipo de)?|que no (haya|hayan|salgan?|aparezcan?|se vean?|tengan?|lleven?)( ningun(a)?)?(?= \w+(s|to|on|ua|xto|ente)?\b)
    the best = (la|lo|el|las|los) mejor(es)?(?=[^\w]*$| de| del| que| con)
    \1 is = ^(?P<>#\d+|THE \w+ ONE|THE ONE WITH THE \w+|MY PICTURE|\w+'S PICTURE|THE ORIGINAL) (<is>)(?= )
    in black and white = (en |a )?(blanco y negro|b/n|byn)
    i don't like = no me (gusta|gustan|convence|convencen)( nada| mucho)?
    thanks = (muchas |mil |muchisimas )?gracias( a ti| a todos)?|grax|grasias
    lol = (ja|je|ji){2,}j?|lol|xd+|jajaja*
    nice = genial(es)?|super|que (bonit[oa]|lind[oa]|guay|chulo|chula|chido|padre|bien|bello|belleza|hermos[oa]|buen[oa]|guap[oa]|fuerte|risa|mon[oa]|tiern[oa]|cuco|maravilla|pasada|locura|mied[oi]|horror|crack)|bonit[oa]s?|lind[oa]s?|perfect[oa]s?|excelentes?|increible|hermos[oa]s?|precios[oa]s?|guay|chulo|mola( mucho| mazo)?|buenisim[oa]s?|estupendo|fantastico|brutal|bravo|me (encanta|encantan|gusta|gustan|flipa)( mucho| muchisimo)?|de lujo|divino|espectacular|bien hecho|buen trabajo|maravillos[oa]|chevere|bacan|crack|joya|muy bien|que crack
    yes = si+|sip|claro|vale|exacto|ok|okey|dale|de acuerdo|listo|por supuesto|asi es|de nada|sin problema|no pasa nada
    wow = guau|wow|uy+|ay|vaya|ostras|hala|madre mia|dios|hostia|uf+|ah|oh
    bye = (hola|buenas|buenas noches|buenos dias) (a )?(ALL OF THEM|todos|todas|gente|chicos|equipo)|adios|hasta (luego|manana|pronto)|nos vemos|chao|chau|buenas noches|buen (dia|finde)
    did you = ^(has|habeis|viste|vieron|sabes|sabeis|crees|creen|te acuerdas|tu crees|os|te|piensas|saben|viste que)(?= )
    anyone = ^(alguien|quien)
    who = ^quien(es)?
    where = ^(donde|de donde|adonde)
    when = ^(cuando|si|ayer|manana|hace|la ultima vez|desde que|porque|como|aunque|antes|despues|mientras|la semana pasada|el otro dia|hoy|al final)(?! si)
    why = ^(por que|porque|para que)
    which = ^(cual|cuales)
    what = ^(que|lo que)
    how = ^(como|cuant[oa]s?)
    i think = ^(yo|a mi|creo|pienso|estoy|tengo|me|nos|prefiero|amo|adoro|odio|vi|he|le dije|no se|voy|soy|no puedo|lo(?! demas)|muero)(?= )
    i think = ^(la|lo|las|los|me la|me lo|nos la) (uso|usamos|quedo|quedamos|mando|guardo|imprimo|pongo|llevo|comparto)
    you = ^(vienes|vais|vas|tienes|estas|eres|sabes|tienen|van)(?= )
    we = ^(nosotros|estamos|vamos|tenemos|hemos)
    my mom says = ^(mi|mis|tu) (madre|padre|mama|papa|hij[oa]|jef[ea]|novi[oa]|gat[oa]|perr[oa]|marido|mujer|abuel[oa]|herman[oa]|prof[ea]?|sobrin[oa]|vecin[oa])
    it is \1 = ^(eso|esto|esta|ese|este|esa|el|ella|ellos|la|lo|no|ya|se|se me|le|te|tu|todo|parece)? ?<<is>>(?= )
    my \1 is = ^(mi|tu|su|nuestro|nuestra) @ (<is>)
    the \1 is = ^(el|la|los|las) @ (<is>)

    = (a|al|el|la)(?= XX)
    # glue
    the style of #\1 = el (estilo|trazo|look) FROM #%
    with the style of #\1 = con el (mismo )?(estilo|trazo|look|aire) FROM #%
    in the style of #\1 = (en|al) (el )?(mismo )?(estilo|trazo) FROM #%
    the background of #\1 = el fondo FROM #%
    the pose of #\1 = la (pose|postura) FROM #%
    the colors of #\1 = (los colores|la paleta) FROM #%
    with the style of = con el (mismo )?(estilo|trazo|look|rollo|aire|acabado) (de|del)
    in the style of = (en|con|al|a) (el |la )?(mismo |misma )?(trazo|rollo|look|aire|onda|acabado|tecnica) (de|del)
    with the pose of = con la (misma )?(pose|postura) (de|del)
    with the colors of = con (los|la) (mismos )?(colores|paleta) (de|del)
    with the background of = con el (mismo )?fondo (de|del)(?= ?(#|la|FROM|THE))
    in the style of = (en|con|al|a) (el |la )?(mismo )?estilo (de|del)
    in \1 style = (en|con) (el )?estilo @$
    the style of = el estilo (de|del)
    the background of = el fondo (de|del)(?= ?(#|la))
    the pose of = la (pose|postura) (de|del)
    the colors of = los colores (de|del)
    as the background = (como|de) fondo
    as a style = como (estilo|referencia|modelo)
    this style = este estilo
    this pose = esta pose
    the background = (el|al|del) fondo
    one in \1 and one in = (una?|uno) en ~,? (y )?(otra?|otro|una?|uno) en
    one as \1 and one as = (una?|uno) como ~,? (y )?(otra?|otro|una?|uno) como
    one with \1 and one with = (una?|uno) con ~,? (y )?(otra?|otro|una?|uno) con
    at night = de noche|por la noche
    from = (de|desde)(?= ?(la )?#)
    this = (este|esta|estos|estas|ese|esa|eso|esto)
    the = (el|la|los|las|al|del)
    a = un|una
    some = unos|unas
    it = lo
    him = le
    my = mi|mis
    then = luego|despues|entonces
    and = y
    but = pero
    without = sin
    with = con
    for = para
    on = sobre
    in = en
    so = muy|tan|super
    more = mas
    less = menos
    now = ahora
    just = solo
    instead of = en vez de|en lugar de
    left = izquierda
    right = derecha
    top = arriba
    bottom = abajo
    2 = dos
    3 = tres
    4 = cuatro
    5 = cinco
    6 = seis
    8 = ocho
    """,
)
