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
        "end": r"[^\w]*$|[,;:.!?)]| (y|pero|por|porfa|plis|con|sin|en|como|mas|otra|esta|es|para|me|a|de nuevo|PLEASE|AND|BUT)\b",
        "plz": r"( ?,? ?(porfa|porfavor|por favor|plis|pls|PLEASE|gracias))?",
        "is": r"es|son|esta|estan|era|fue|tiene|parece|parecen|queda|quedo|quedaron|salio|se ve|se ven|mola|va|puede|da|hace|quedan|me|nos|le|ha|han|hay|seria|ya",
    },
    words="""
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
    please = por favor|porfa(vor|s)?|porfis?|plis|xfa
    thanks please = (muchas )?gracias de antemano
    can you = (me |nos |le |lo |la )?(puedes|podrias|podria|podes|puede|pueden|podrian|te importaria|se puede|se podria|sera posible|es posible|podemos|podriamos|quieres|querrias)( (por favor|ahora|tambien|mejor))*
    hello, = ^(hola|holi|buenas|buenos dias|buenas tardes|buenas noches|oye|oiga|che|ey|hey|saludos)
    ok = ^(bueno|vale|dale|a ver|pues|entonces|ok|okay|oki|mira|perfecto)(,| )(?=,? ?\w)

    # go back, once more, stop
    = , [^,]{1,40} (estaba|era|quedaba) (viel |vorher |molto |muito )?(mejor|mas bonito)$
    undo that and then = ^(deshaz|deshacer|deshace)(lo)? (eso |esto )?y
    back to #\1 = ^(vuelve|volver|volve|regresa|regresar|volvamos|vuelva)( .{0,6})? ?(a|al) (la )?(numero |imagen |version )?#?%
    go back to the original = ^(vuelve|volver|volve|regresa|regresar|volvamos|vuelva)( .{0,6})? ?(a la |al |a )(original|version original|principio|imagen original|primera version|inicial)
    undo = ^(no,? )?(mejor )?(deshaz|deshacer|deshace|deshazlo|deshacelo|revierte|revertir|deshaga)( .*)?$
    undo = ^(vuelve|volver|volve|regresa|regresar|dejalo|ponlo|dejala|volvamos|vuelva|deja)( .{0,8})? ?(atras|como estaba|como antes|a la anterior|a la version anterior|a como estaba|al anterior|un paso atras|para atras|como era)( .*)?$
    undo = ^(estaba|era|quedaba|se veia|me gustaba|prefiero|preferia)( mas| mejor| la| lo)* ?(mejor |bonito |la |lo )*(antes|anterior|de antes)$
    = ,? a ver (que|q) .*$
    again but = ^(hazlo |haz |hazla )?(otra vez|de nuevo|lo mismo|la misma|el mismo|igual|otra igual)( imagen| vez)?,? (pero|solo que)
    again with = ^(otra vez|de nuevo|lo mismo|la misma|el mismo) con
    again = ^(haz(lo|la)? |intenta(lo)? |prueba |dame |hace(lo)? |genera(la|lo)? )?(otra vez|de nuevo|otra|otro|una mas|otra mas|uno mas|otro intento|otra version|otra opcion|nuevamente|repite|repitelo|repetir|repetilo|una vez mas|de vuelta|intentalo de nuevo)<plz>$
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
    show me = ^(muestra|muestrame|ensename|mostrame|ensena|a ver|dejame ver)(?= (#|la|el|las|los|otra))
    compare = ^(compara|comparar|comparame)
    before and after = (el )?antes y (el )?despues
    side by side = lado a lado|una al lado de la otra
    describe it = ^(describe|describeme|describi|describir)( <this>| lo que .*)?$
    what is in this picture = ^que (hay|se ve|ves|aparece)( .{0,25})?$
    export as \1 = ^(exporta|exportar|descarga|guarda|guardar|pasame|mandame|dame|guardame|descargar|lo quiero|la quiero|la necesito|lo necesito)<me>( la imagen)? (como|en) (un )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    as a \1 = (en|como) (formato |archivo |un )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    remember this as = ^(recuerda|recordar|guarda|memoriza|acuerdate|recorda)( .{1,25})? (como|con el nombre( de)?|se llama)
    call this = ^(llama|llamalo|llamala|nombra|ponle el nombre|ponle de nombre|ponle)( a)?( este| esta| esto)? (?=\w+$)
    forget \1 = ^olvida (a )?@$
    settings = ^(ajustes|configuracion|preferencias|opciones)$
    from now on = (a partir de ahora|de ahora en adelante|desde ahora|por defecto)
    my usage = ^(cuant[oa]s? .{0,40}(quedan?|resta|tengo).*|mi (uso|cuota|limite))$

    # which picture
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
    #\1 = (la|el) ?#%
    all of them = (todas|todos)( (las (imagenes|cuatro|tres)|ellas))?(?=<end>)|cada una(?=<end>)
    both = (ambas|ambos|las dos|los dos)( imagenes)?(?=<end>)

    # options
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
    \1 versions of = <<num>> (versiones|opciones|variantes|propuestas|variaciones|ideas|bocetos)( diferentes| distintas)? (de|del|para)
    \1 versions = <<num>> (versiones|opciones|variantes|propuestas|variaciones|ideas|bocetos)( diferentes| distintas)?
    seed \1 = (con )?(la |el )?(semilla|seed) (numero )?%
    \1 steps = (con |en )?% pasos
    best quality = (en |con |de )?(la )?(mejor|alta|maxima|mayor) (calidad|resolucion)(?=<end>)
    quick draft = ^(boceto|borrador) rapido|(algo )?rapid(o|ito)$
    strength \1 = fuerza %

    # keep, only
    but keep \1 as it is = ,? ?(pero |y )?(deja|dejando|manten|manteniendo|conserva|mantene|dejar|mantener) ~ (igual|tal cual|tal como esta|como esta|como estan|intact[oa]s?|sin cambios|asi|quiet[oa]|igualit[oa]s?)$
    but keep \1 = ,? (pero |y )?(manteniendo|manten|conserva|mantene|conservando) ~$
    without changing \1 = ,? (pero |y )?(sin (cambiar|tocar|modificar)|no (toques|cambies|modifiques))( a)? ~$
    only change \1 = ^(cambia|modifica) (solo|solamente|unicamente) ~$
    only = ^(solo|solamente|unicamente)

    # drawing
    how about \1 = ^(que tal( si le ponemos| si tuviera)?|y si le (ponemos|pones|agregas)|que te parece) ~$
    what if = ^y si
    draw = ^(dibuja|dibujar|dibujes|crea|crear|genera|generar|pinta|pintar|ilustra|ilustrar|diseña|diseñar|imagina|inventa|hazme|haceme|hagame|dibujame|creame|generame|disename|pintame|dame|creanos|haznos|muestrame|hacernos|hacerme|dibujarme|crearme|generarme)(me)?(?= (?!(lo|la)$)\S)
    draw = ^(haz|hace|hacer|hagan|hagas|pon|quiero|quisiera|necesito|necesitamos|queremos|me gustaria|quiero ver|querria|ocupo)( ver| tener| un dibujo de| una imagen de| una foto de)? ?(?=(un|una|unos|unas|<num>)\b)
    i want = ^(quiero|quisiera|me gustaria|queremos|querria)( que| ver)*
    a picture of = (una|un) <pic> de

    # changing
    make it twice as large = ^(haz(lo|la)?|agranda(lo|la)?|ampliala|amplialo) .{0,10}el doble( de grande)?$
    upscale it twice = ^.{0,30}(al doble|el doble de (grande|tamano|resolucion))( .*)?$
    upscale it = ^(amplia|ampliar|agranda|agrandar|escala|escalar|aumenta|mejora|sube|subele|pasa|pon|haz)<me>( .{0,30})?(resolucion|calidad|alta definicion|en hd|en 4k|a 4k|definicion)( .*)?$
    upscale it = ^(agranda|amplia|agrandar|escala)<me>( la imagen| la foto)?$|^en (alta|mayor|mas) resolucion$
    zoom out = ^(aleja|alejate|alejar|zoom hacia afuera|quita zoom|zoom out|aleja la camara)( un poco| mas| la camara)*
    extend = ^(extiende|extender|expande|expandir|amplia|ensancha|alarga|extende)<me>
    more space = mas espacio
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
    make it in = ^(haz|pon|hacer|poner|dejar|deja) en(?= )
    make = ^(haz|hace|haga|hacer|vuelve|pinta|hagas|pintale|ponme)(?= \S)
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
    instead = en su lugar|mejor$

    # small talk and remarks
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

    # glue
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
