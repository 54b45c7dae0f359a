"""Italian."""

from bot.languages.table import Table

TABLE = Table(
    it="lo",
    distinct="è",
    letters="èìòù",
    joins="e ed ma poi",
    parts={
        "pic": r"immagine|immagini|foto|disegn[oi]|version[ei]|illustrazion[ei]|quadro|figura|bozza",
        "this": r"(lo|la|li|le|questo|questa|quello|quella|quest'immagine|questa immagine|l'immagine|la foto|tutto|#\d+|ci)",
        "me": r"(mi|ci|gli|le|lo|la|li|melo|mela|glielo|gliela|mene|ne)?",
        "num": r"\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci",
        "a": r"un|uno|una|un'|dei|delle|degli|del|della|dell'",
        "end": r"[^\w]*$|[,;:.!?)]| (e|ma|pero|per|con|senza|in|come|piu|di nuovo|ancora|era|mi|a|invece|PLEASE|AND|BUT)\b",
        "plz": r"( ?,? ?(per favore|per piacere|perfavore|plis|pls|pf|ti prego|grazie|dai|PLEASE))?",
        "is": r"è|e'|sono|era|erano|ha|hanno|sembra|sembrano|viene|va|fa|puo|sta|spacca|assomiglia|pare|mi|ci|gli|si|c'e|sarebbe|fanno|manca|non|ormai",
    },
    words="""
        ho hai ha abbiamo avete hanno vado vieni vediamo andiamo parliamo fame alle domani
        il lo gli i un uno una e ed o ma che chi come quando dove perche perché per con senza su sotto tra fra da dal dalla del della
        dello dei degli delle nel nella nello nei nelle sul sulla sulle al allo alla ai alle piu più meno molto troppo poco anche
        già gia qui qua lì là ora adesso dopo poi prima oggi ieri domani questo questa questi queste quello quella quelli quelle io tu
        lui lei noi voi loro mio mia miei mie tuo tua suo sua nostro sono sei è era siamo c'è ci si mi ti vi ne non sì
        no fai fa fare fammi puoi potresti potete può voglio vorrei vorremmo serve servirebbe disegna disegnami disegnare crea
        creami creare genera generami aggiungi aggiungici aggiungere aggiungigli metti mettici mettigli mettere togli toglici
        togligli togliere leva rimuovi rimuovere elimina cancella cancellalo cambia cambiare sostituisci annulla annullare torna
        tornare indietro ancora altra altro altre un'altra nuovo nuova volta rifallo rifai ripeti rendi rendilo rendila
        fallo falla lascia lascialo lasciala ferma fermati basta aiuto immagine seconda secondo terza terzo ultima ultimo
        precedente sfondo cielo colore colori rosso rossa azzurro blu verde giallo nero nera bianco bianca grigio scuro scura
        chiaro chiara grande piccolo piccola gatto cane cappello casa città bosco mare notte giorno grazie prego ciao buongiorno
        buonasera bello bella bellissimo bellissima carino carina stupendo fantastico perfetto perfetta ottimo bravo bravissimo
        ahah ahaha ahahah meglio uguale stesso stessa tutti tutte tutto entrambi entrambe due tre quattro verticale orizzontale
        quadrato versioni stile nulla niente guarda mostra mostrami fammi favore piacere dai però pero invece allora boh
        ragazzi gli dagli dalle alza abbassa schiarisci scurisci anziché anziche usa prendi scrivi qualcosa donna uomo
        copertina sarebbe bambino bambina spiaggia cuore lascia perdere stop scusa
        sa se fare qualcuno nessuno cosa di in con da quale ecco ogni sia senza guarda altrimenti provo
    """,
    cuts=r"""
    ^(cordiali|distinti|cari|un) salut[io][^\n]{0,50}\Z
    ^(gentil[ei]|egregio|egregi|spettabile|car[oaei]) …$
    ^((ehi|oh|ciao|hey|uè|aò) )?(bro|fra|frate|amico|amici|raga|ragazzi|caro|cara|bello|capo|bot|robot|zio|team|ragazze|mister|maestro)$
    ,? (caro|cara|fra|bro|raga|zio|bello|dai|eh|va'|no|ok|per favore|perfavore|pls|grazie|se possibile|se puoi|se riesci|su|capito|vabbè|tipo|faccela|fammela|mettilo lì)$
    ^(oddio|oh|ah|eh|uff|ops|beh|boh|mah|allora|dai|dai su|su|ok|okay|va bene|vabbè|bene|no|sì|perfetto|bello|bellissimo|ottimo|grazie …|comunque|senti|scusa|scusate|a proposito|tra l'altro|un'ultima cosa|ultima cosa|una cosa|un'altra cosa|se possibile|se puoi|se riesci|se si può|per favore|perfavore|per piacere|per cortesia|gentilmente|cortesemente|mi raccomando|sinceramente|secondo me|pare)$
    ,? (perché|perche|xké|xke|poiché|siccome|così|cosi|in modo che|visto che|dato che|altrimenti|sennò|senno|se no|tanto) …$
    (?<=\w) che ((i|le|gli) \w+ (vanno|devono|hanno|sono|vogliono)|(mi|ci) serv\w+|va|devo|dobbiamo|dopo|poi|sennò|se no|altrimenti|tanto|domani|stasera|è n?a) …$
    ^(il|la|i|le|lo|l'|nostro|mio|mia) ?(cliente|clienti|capo|direzione|committente|marketing|redazione|maestra|prof|comitato|grafico) (vuole|vogliono|dice|dicono|preferisce|odia|chiede|insiste|non vuole) …$
    ^(mio|mia|i miei) \w+ (vuole|dice|preferisce|odia|chiede|è|ha) …$
    ^(è |sono |mi sembra |mi pare )?(un po' |un pò |davvero )?troppo \w+$
    \A(e|ma|ora|adesso|poi|quindi|ok|allora|magari|forse|anche|no|sì|dai|mo|però|piuttosto|comunque) (?=\w)
    \A(secondo me|per me|direi che|penso che|credo che|io direi) (?=\w)
    ^(lo|la|li|le) (voglio|vorrei|vedrei bene|preferisco|preferirei) (?=\w)
    (?<=\w) (lo|la|li|le) (voglio|vorrei)(?= |$)
    ^(io |noi )?(vorrei|vorremmo|voglio|vogliamo|volevo|volevamo|desidero|desideriamo|preferirei|preferisco|mi piacerebbe|ci piacerebbe|mi serve|mi servono|mi servirebbe|ci serve|ci servirebbe|ho bisogno di|avrei bisogno di|abbiamo bisogno di|occorre|occorrerebbe|servirebbe|serve|cerco|richiedo|richiediamo|si richiede|si prega|prego|preghiamo|la prego|ti prego|vi prego|chiedo|chiederei|sarei grato se)( gentilmente| di| avere| vedere| poter)* (?=\w)
    ^(ci|lo|la) (vedrei|metterei|vorrei|starebbe|starebbero) (bene )?(?=\w)
    ^(puoi|può|potresti|potreste|potrebbe|potete|potremmo|riesci|riesce|riusciresti|si può|si potrebbe|sarebbe possibile|è possibile|mi puoi|me lo puoi|ti va di|ce la fai a)( per favore| gentilmente| anche| mica| avere| a)* (?=\w)
    ^(ma )?(che bello|bello|carino|figo) sarebbe (?=\w)
    ^(starebbe|starebbero|sarebbe|verrebbe) (bene|meglio|bello|figo|carino|perfetto)( se| con che)? (?=\w)
    ,? (starebbe|sarebbe|verrebbe) (bene|meglio|bello|figo|carino|perfetto)$
    ^(me|ce|mela)? ?(la|lo|li|le) (fai|fate|rifai|metti|fa)(?= (in|con|di|a|più|senza) )
    \A(rifalla|rifallo|fammela|fammelo|falla|fallo|rifammela|fammene uno|fammene una|uguale|stessa|la stessa|lo stesso)( ma)? (?=(in|con|di|a|senza|col|coi|de) )
    (?<= e) di(?= (ripristinare|togliere|aggiungere|mettere|fare|rendere|eliminare|sostituire|cambiare) )
    (?<=\w )(magari|forse|gentilmente|per favore|perfavore|piuttosto|anche solo) (?=\w)
    (?<=\w)(?<!questa)(?<!questo)(?<!quella) (qui|qua)$
    ^(al|alla|nella|nel|sulla|sul) (copertina|mappa|disegno|immagine|foto|illustrazione|poster|locandina)( di (prima|poco fa|ieri)| \w+ata| che hai fatto)?,? (?=\w)
    (?<=\w) (di prima|di poco fa|qui sopra|che hai fatto( prima)?)(?= |$)
    ^(una cosa|qualcosa|un'immagine) (completamente |totalmente |tutta )?(nuov[oa]|divers[oa]|di nuovo)$
    ^(immagine|foto|disegno|scena) nuov[oa]$
    (?<=, )per (il|la|lo|i|le|l') ?\w+$
    """,
    rules=r"""
    # politeness
    please = per favore|perfavore|per piacere|per cortesia|ti prego|plis
    thanks please = grazie (in anticipo|mille in anticipo)
    can you = (mi |ci |lo |la |gli )?(puoi|potresti|potete|puo|potrebbe|riesci a|riusciresti a|si puo|si potrebbe|e possibile|sarebbe possibile|possiamo|potremmo|ti va di|vuoi)( (per favore|adesso|anche|solo|gentilmente))*
    hello, = ^(ciao|buongiorno|buonasera|salve|ehi|hey|oi|ehila|buondi)
    ok = ^(allora|ok|okay|va bene|dai|bene|quindi|senti|perfetto|beh|vabbe|guarda|niente)(,| )(?=,? ?\w)

    # go back, once more, stop
    = , [^,]{1,40} (era|stava) (viel |vorher |molto |muito )?(meglio|piu bello)$
    undo that and then = ^(annulla|annullare)( questo| tutto)? (e|AND)( poi| invece)?
    back to #\1 = ^(torna|tornare|torniamo|ritorna)( .{0,10})? ?(a|alla|al|all')( ?(numero|versione|immagine))? ?#?%
    go back to the original = ^(torna|tornare|torniamo|ritorna|rimetti)( .{0,6})? ?(a|all'|alla|al|l'|la)? ?(originale|versione originale|inizio|immagine originale|immagine di partenza|prima versione|immagine iniziale)
    undo = ^(no,? )?(meglio )?(annulla|annullare|annullalo|annulla tutto|disfa|ripristina)( .*)?$
    undo two = ^(torna|tornare|torniamo|vai)( .{0,6})? ?indietro di (due|2)( .*)?$
    undo = ^(torna|tornare|torniamo|ritorna|rimetti|rimettilo|rimettila|riporta|riportalo|lascialo)( .{0,12})? ?(indietro|come (era )?prima|com'era( prima)?|alla precedente|alla versione (precedente|di prima)|a prima|a quella di prima|a com'era)( .*)?$
    undo = ^(.{0,20} )?(era|stava|mi piaceva|preferivo)( di piu| meglio| piu bello| la| quello| quella)* ?(meglio |piu bello |la |quella |il )*(prima|precedente|di prima)$
    undo = ^(era )?meglio (prima|quella di prima|quello di prima|la precedente)( .*)?$
    again = ^(un altro|nuovo) (tentativo|giro), stess[oa] .*$
    again but = ^(fallo |fai )?(di nuovo|ancora|la stessa|lo stesso|stessa cosa|stessa immagine|uguale|rifallo|rifalla|rifai)( cosa| immagine)?,? (ma|pero|solo)
    again with = ^(di nuovo|la stessa|lo stesso|stessa cosa|uguale|rifallo|rifalla) con
    again = ^(fai |prova |fallo |fammene |dammi |fanne |riprova )?(ancora|di nuovo|un'altra( volta| versione)?|un altro( tentativo)?|ancora una( volta)?|rifallo|rifalla|rifai|rifare|ripeti|ripetilo|riprova|ritenta|un'altra prova|nuovo tentativo|ancora uno|altra versione)( di nuovo| da capo)?<plz>$
    \1 more versions = (altre|altri|ancora) <<num>>( <pic>| opzioni| varianti)?|<<num>> in piu
    more versions = ^(altre|piu) (versioni|opzioni|varianti)<plz>$
    more like this = ^(altre|altri|piu) (cosi|come quest[ao]|simili|del genere)$
    cancel = ^(no,? )?(aspetta,? |fermo,? )?(lascia perdere|lascia stare|annulla tutto|ferma|fermati|fermo|stop|basta|lascia|niente|non importa|come non detto|dimentica|scherzavo|interrompi|blocca)( (tutto|questo|cosi|lascia stare|lascia perdere|tutto|basta|la richiesta|il disegno|grazie|dai))*<plz>$
    delete it = ^(cancella|elimina|rimuovi|togli|cancellare|eliminare)(lo|la|li|le)?( (questa|questo|quella|quello|quest'|la|l'))? ?(<pic>)?( (dal canale|da qui|dalla chat|subito))*<plz>$

    # questions to us
    help = ^(aiuto|aiutami|cosa (sai|puoi) fare|che (sai|puoi) fare|come (funziona|funzioni|si usa|ti uso|si fa)|quali (sono i )?comandi)( .*)?$
    show me the history = ^(mostra|mostrami|fammi vedere|vedere)( .{0,4})? ?(la cronologia|la storia|lo storico|tutti i passaggi)
    history = ^cronologia$
    what seed = ^(qual|quale|che)( (e|era))? (il |la )?(seed|seme|prompt)( .*)?$
    show me = ^(mostra|mostrami|fammi vedere|fammi rivedere|rimostrami)(?= (#|la|il|l'|le|tutte))
    compare = ^(confronta|paragona|confrontare|metti a confronto)
    before and after = (il )?prima e (il )?dopo
    side by side = (fianco a fianco|una accanto all'altra)
    describe it = ^(descrivi|descrivimi|descrivere)( <this>| cosa .*)?$
    what is in this picture = ^(che )?cosa (c'e|si vede|vedi)( .{0,25})?$
    export as \1 = ^(esporta|esportare|scarica|salva|mandamelo|mandamela|dammi|dammelo|dammela|salvalo|mi serve|voglio)( .{0,14})? ?(in|come) (un )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    as a \1 = (in|come) (formato |file |un )?(?P<>psd|png|webp|gif|mp4|zip|json)
    remember this as = ^(ricorda|ricordati|memorizza|salva|salvalo|ricordatelo)( .{1,25})? (come|col nome( di)?|con il nome( di)?|si chiama)
    call this = ^(chiama|chiamalo|chiamala|battezza|chiamiamolo|chiamiamola)( quest[oa])?
    forget \1 = ^dimentica @$
    settings = ^(impostazioni|preferenze|opzioni)$
    from now on = (d'ora in poi|da ora in poi|di default)
    my usage = ^(quant[eio] .{0,40}(rimangono|restano|rimaste|ancora|rimasti).*|il mio (uso|limite|credito))$

    # which picture
    the one before last = (la|il) penultim[ao]( <pic>)?
    two versions ago = due versioni fa|due versioni (prima|indietro)
    in the previous one = (nella|nel) (<pic> )?precedente
    the previous one = (la|il) (<pic> )?precedente|quella di prima|quello di prima
    the original = (l'|la|il|dell'|all')(<pic> )?original[ei]|l'immagine iniziale|(la|il) (<pic>) originale|la primissima
    in = (nella|nel|nell')(?= ?((<pic>) )?(prim|second|terz|quart|ultim)[ao]\b)
    the first one = (la|il|alla|al|della|del|IN) (prim[ao]|1a|1o)( <pic>)?(?=<end>)
    the second one = (la|il|alla|al|della|del|IN) (second[ao]|2a|2o)( <pic>)?(?=<end>)
    the third one = (la|il|alla|al|della|del|IN) (terz[ao]|3a|3o)( <pic>)?(?=<end>)
    the fourth one = (la|il|alla|al|della|del|IN) (quart[ao]|4a|4o)( <pic>)?(?=<end>)
    the last one = (l'|IN |all'|dell')ultim[ao]( <pic>)?(?=<end>)|(la|il) (<pic> )?piu recente
    the left one = (la|quella|quello|l'immagine) (di|a) sinistra
    the right one = (la|quella|quello|l'immagine) (di|a) destra
    the middle one = (quella|quello|l'immagine) (al centro|in mezzo|di mezzo)
    my last picture = (la )?mia ultima <pic>|(il )?mio ultimo <pic>
    my picture = (la |il )?(mia|mio) <pic>|la mia(?=<end>)
    the one with = (quella|quello|l'immagine|la foto|la|il) (con|dove c'e)( (il|la|lo|l'|i|gli|le|un|una))?
    \1's picture = (quella|quello|l'immagine|la foto|il disegno|la versione) di @(?=<end>)
    in this picture = (in )?quest(a|'|o) ?<pic>
    picture \1 = (l'immagine|immagine|numero|la numero|il numero|la versione|versione|la foto|foto) (numero |n° ?)?#?%
    in #\1 = (nella|nel) ?#%
    from #\1 = (dalla|dal|della|del) ?#%
    on #\1 = (sulla|sul|alla|al) ?#%
    #\1 = (la|il) ?#%
    all of them = (tutte|tutti)( (e )?(le immagini|le quattro|quattro|le tre|tre))?(?=<end>)|ognuna(?=<end>)
    both = (entramb[ei]|tutt[ei] e due)( le immagini)?(?=<end>)

    # options
    = (in |formato )*(verticale|orizzontale|quadrat[oa]|ritratto|paesaggio) (?=\d+ ?[:x×/])
    = (in |di |nel |formato |dimensione |proporzioni |risoluzione )+(?=\d+ ?[:x×] ?\d)
    portrait format = (in |nel )?(formato |modalita )(ritratto|verticale)|in verticale
    landscape format = (in |nel )?(formato |modalita )(paesaggio|orizzontale)|in orizzontale
    square format = (in |nel )?(formato )?quadrat[oa](?=<end>)
    wide format = (in |nel )?(formato )?(panoramic[oa]|widescreen)(?=<end>)
    phone wallpaper = (come |per (lo )?)?sfondo (per (il )?|del )(telefono|cellulare|telefonino)
    story format = (in |per (le )?)?(formato )?stor(y|ie|ia)( di)? (insta(gram)?|ig)
    \1 pictures of = <<num>> (immagini|foto|disegni|illustrazioni) (di|con|del|della)
    \1 versions square format of = <<num>> (versioni|immagini|opzioni|varianti) quadrate (di|del|della)
    \1 versions of = <<num>> (versioni|opzioni|varianti|proposte|variazioni|idee|bozze)( diverse)? (di|del|della|dello|dell'|per)
    \1 versions = <<num>> (versioni|opzioni|varianti|proposte|variazioni|idee|bozze)( diverse)?
    seed \1 = (con )?(il )?(seed|seme) (numero )?%
    \1 steps = (con |in )?% passi
    best quality = (in |con |alla )?(la )?(miglior|migliore|alta|massima|maggiore) (qualita|risoluzione)(?=<end>)
    quick draft = ^bozza (rapida|veloce)|(una cosa )?(veloce|rapida)$
    strength \1 = forza %

    # keep, only
    but keep \1 as it is = ,? ?(ma |e |BUT |AND )?(lascia|lasciando|mantieni|mantenendo|tieni|tenendo|lasciare) ~ (ugual[ei]|cosi|cosi com'e|com'e|come sono|come sta|intatt[oaie]|invariat[oaie]|tale e quale|identic[oaie])$
    but keep \1 = ,? (ma |e |BUT |AND )?(mantenendo|mantieni|tieni|tenendo) ~$
    without changing \1 = ,? (ma |e )?(senza (cambiare|toccare|modificare)|non (toccare|cambiare|modificare)) ~$
    only change \1 = ^(cambia|modifica) (solo|soltanto|solamente) ~$
    only = ^(solo|soltanto|solamente)

    # drawing
    how about \1 = ^(che ne dici di|e se (ci )?(mettessimo|aggiungessimo|mettessi)) ~$
    what if = ^e se
    draw = ^(disegna|disegnare|crea|creare|genera|generare|dipingi|illustra|immagina|inventa|progetta|realizza|disegnami|creami|generami|dipingimi|disegnaci|creaci|realizzami|realizzare|abbozza)(?= (?!(lo|la)$)\S)
    draw = ^(fai|fammi|facci|fare|farmi|dammi|mostrami|preparami|prepara|mi fai|fa) (?=(un|uno|una|<num>)\b)
    draw = ^(vorrei|voglio|vorremmo|mi serve|ci serve|mi serverebbe|mi servirebbe|ci servirebbe|ho bisogno di|avrei bisogno di|mi servono|mi piacerebbe|serve)( vedere| avere| per .{1,20}?)? ?(?=(un|uno|una|delle|dei|<num>)\b)
    make the \1 = ^(il|la|lo|i|gli|le|l') ?@ (lo|la|li|le) (vorrei|voglio|farei|preferirei)
    i want = ^(vorrei|voglio|mi piacerebbe|vorremmo)( che| vedere)*
    a picture of = (una?|un') ?<pic> (di|del|della|con)

    # changing
    make it twice as large = ^(fallo|falla|ingrandiscilo|ingrandiscila) .{0,10}(il doppio|due volte piu grande)$
    upscale it twice = ^.{0,30}(al doppio|il doppio|raddoppia)( .*)?$
    upscale it = ^(ingrandisci|ingrandire|aumenta|migliora|alza|porta|metti|fai|scala|fammela|fammelo|mettila)<me>( .{0,30})?(risoluzione|qualita|alta definizione|in hd|in 4k|a 4k|definizione)( .*)?$
    upscale it = ^(ingrandisci|ingrandire|ingrandiscila|ingrandiscilo)( l'immagine| la foto)?$|^in (alta|maggiore) risoluzione$
    zoom out = ^(allontana|allontanati|zoom indietro|zooma indietro|zoom fuori|zoom out|allarga (l'inquadratura|il campo))( un po'| di piu| la camera)*
    extend = ^(estendi|estendere|espandi|allarga|allunga|prolunga|amplia)<me>
    more space = piu spazio
    write = ^(scrivi|scrivere|scrivici|scrivigli|metti|mettici)( (sopra|sotto|in alto|in basso|grande|il testo|la scritta|una scritta|il titolo))*(?= ?.{0,40}["“„«'‘])
    with the text = (con (il |la )?(testo|scritta|titolo|slogan)|con scritto|che dice)(?= ?:? ?.?["“„«'‘])
    replace \1 with = ^(sostituisci|sostituire|scambia|cambia|rimpiazza)<me> ~ (con|per)
    turn it into = ^(trasforma|trasformare|converti)(lo|la|li|le) in
    turn \1 into = ^(trasforma|trasformare|converti|cambia) ~ in
    give him = ^(mettigli|dagli|aggiungigli|dalle|mettile|fagli|aggiungile|metti a lui|mettetegli)
    remove from it = ^(togligli|toglile|levagli)
    make it = ^(fa|rendi|metti|falli|colora|lascia|rendere|far)(l|ll)?(lo|la|li|le)(?= )
    make it = ^(lo|la) (rendi|fai|metti)(?= )
    add = ^(aggiungi|aggiungici|aggiungere|inserisci|inserire|includi|incolla|metteteci|mettici|mettere|aggiungiamo)<me>
    remove = ^(togli|toglici|togliere|rimuovi|rimuovere|elimina|eliminare|leva|levare|cancella|cancellare|fai sparire|via)<me>
    make it = ^(fai) (che|in modo che)
    make it in = ^(fai|fare|metti|mettere) in(?= )
    make = ^(fai|rendi|rendere|fare|colora|colorare|dipingi|tingi)(?= \S)
    change = ^(cambia|cambiare|modifica|modificare|correggi|aggiusta|sistema|ritocca|migliora|edita|adatta)<me>
    put = ^(metti|mettere|posiziona|sposta|piazza|mettete)<me>
    increase = ^(aumenta|alza|accentua|intensifica)
    reduce = ^(riduci|abbassa|diminuisci|attenua)
    brighten = ^(schiarisci|illumina|schiarire)<me>
    darken = ^(scurisci|scurire|incupisci)<me>
    blur = ^(sfoca|sfuma)
    use = ^(usa|usare|utilizza|prendi|prendere)
    combine = ^(combina|mescola|unisci|fondi|mischia)
    crop = ^(ritaglia|taglia)
    rotate = ^(gira|ruota|capovolgi)
    swap = ^(scambia|inverti)

    # wishes
    make the \1 less = ^(il|la|lo|i|gli|le|l') ?@ (è|e'|sono|sembra|sembrano|risulta|viene)( (ancora|un po'|davvero|un pochino))* troppo
    make it less \1 = ^(è |e' |un po' |ancora |davvero )*troppo (?P<>scur[oa]|chiar[oa]|grande|piccol[oa]|luminos[oa]|sfocat[oa]|realistic[oa]|semplice|ross[oa]|satur[oa]|caric[oa])(?=[^\w]*$)
    it is too = ^(è|e'|sembra|viene|risulta|sta)( (ancora|un po'|davvero))* troppo(?= (scur|chiar|luminos|piccol|grand))
    the \1 should be = ^(il|la|lo|i|gli|le|l') ?@ (dovrebbe|dovrebbero|deve|devono|potrebbe)( (essere|avere|stare))?
    it should be = ^(che sia|che abbia|dovrebbe essere|deve essere|dovrebbe)
    it should have = ^(manca|mancano|ci vorrebbe|ci vuole|ci starebbe( bene)?|dovrebbe avere)
    more \1 = ^(un po' |molto |un pochino |ancora |un po |decisamente )*piu @(?=<end>)
    more = ^(un po' |molto |un pochino |ancora |un po )*piu
    less = ^(un po' |molto |un pochino |un po )*meno
    but with = ^(ma |pero )?con
    but without = ^(ma |pero )?senza
    at night = di notte
    make it in = ^(ma |pero )?(meglio|piuttosto|ma|pero|ora|adesso) (in|di)(?= )
    in = ^(ma |pero |ora )?(in|di)(?= \S)
    no, = ^(no|nono|nah|no no),?(?=,? \w)
    instead = invece$|piuttosto$

    # small talk and remarks
    i don't like = non mi (piace|piacciono|convince)( molto| per niente)?
    thanks = (mille |tante |molte )?grazie( mille| tante| infinite| davvero| a te| a tutti)?|ti ringrazio
    lol = (ha|ah|he|eh|hi){2,}h?|lol|rotfl|xd|sto morendo|muoio|ahah+
    nice = (che |molto |troppo |davvero |super |è )?(bell[oaie]|bellissim[oaie]|carin[oaie]|carinissim[oa]|stupend[oa]|fantastic[oa]|perfett[oa]|ottim[oa]|figo|figata|forte|magnific[oa]|meraviglios[oa]|splendid[oa]|geniale|favolos[oa]|adorabile|tener[oa]|tenerezza|spettacol[oa]|spettacolare|incredibile|pazzesc[oa]|top|brav[oaie]|bravissim[oa]|divertente|simpatic[oa]|dolce|bello bello|elegante)|mi piac(e|ciono)( molto| tantissimo| un sacco)?|(lo |la )?adoro|ben fatto|ottimo lavoro|bel lavoro|complimenti|grande!?(?=$)|che spasso
    yes = si+|certo|ok|okay|va bene|esatto|esattamente|d'accordo|perfetto cosi|prego|di niente|figurati|nessun problema|infatti|giusto|ovvio|vero
    wow = wow|uau|oh+|ah+|cavolo|caspita|mamma mia|accidenti|mannaggia|uffa|oddio|madonna|cacchio
    bye = (ciao|buongiorno|buonasera|buonanotte) (a )?(ALL OF THEM|tutti|tutte|ragazzi|gente|team)|(arrivederci|a (dopo|domani|presto)|buona (notte|serata|giornata)|buonanotte|buon weekend)
    did you = ^(hai|avete|sai|sapete|pensi|pensate|ti ricordi|vi ricordate|credi|trovi|ti sembra|vi piace|ti piace)(?= )
    anyone = ^(qualcuno)
    who = ^chi
    where = ^(dove|dov'e|da dove)
    when = ^(quando|se|ieri|domani|oggi|l'ultima volta|da quando|perche|siccome|come|anche se|dopo|mentre|la settimana scorsa|l'altro giorno|stamattina|una volta|visto che)
    why = ^(perche|come mai)
    which = ^(qual|quale|quali)
    what = ^(cosa|che cosa|che|cos'e)
    how = ^(come|quant[oaie])
    i think = ^(io|penso|credo|secondo me|sto|ho|sono|vado|mi|ci(?! (vedrei|metterei|vorrei|vorrebbe|starebbe|starebbero|deve|devono|serve))|non so|non ci|preferisco|amo|odio|gliel'ho)(?= )
    i think = ^(la|lo|le|li) (uso|prendo|tengo|mando|stampo|metto|usiamo|prendiamo|condivido|salvo|appendo)
    you = ^(vieni|venite|hai|avete|vai|sai|stai|sei)(?= )
    we = ^(noi|ci vediamo|ci sentiamo|ne parliamo|stiamo|andiamo|abbiamo|siamo)(?= )
    my mom says = ^(la |il |mio |mia )*(mia|mio) (mamma|madre|papa|padre|figli[oa]|capo|fidanzat[oa]|gatt[oa]|cane|marito|moglie|nonn[oa]|sorella|fratello|prof|vicin[oa])
    it is a = ^(sei|siete)(?= (un|una|il|la|grande|troppo|fort|brav))
    it is \1 = ^(questo|questa|quello|quella|lui|lei|loro|lo|la|gia|tutto|tutti|non|sembra|quasi|adesso|ora)? ?<<is>>(?= )
    the \1 is = ^(il|la|lo|i|gli|le|l') ?@ (<is>)

    # glue
    in the style of = (nello|in|con lo|allo) (stesso )?stile (di|del|della|dell')
    in \1 style = (in|con|nello) stile @$
    the style of = lo stile (di|del|della)
    the background of = lo sfondo (di|del|della)(?= ?(#|l'))
    the pose of = la posa (di|del|della)
    the colors of = i colori (di|del|della)
    as the background = (come|di) sfondo
    as a style = come (stile|riferimento|modello)
    this style = questo stile
    this pose = questa posa
    the background = (lo|allo|dello) sfondo
    one in \1 and one in = (una?|uno) in ~,? (e )?(un'altra|un altro|una?|uno|l'altra|l'altro) in
    one as \1 and one as = (una?|uno) come ~,? (e )?(un'altra|un altro|una?|uno) come
    one with \1 and one with = (una?|uno) con ~,? (e )?(un'altra|un altro|una?|uno) con
    at night = di notte
    from = (di|da)(?= ?#)
    in the = (nel|nella|nello|nei|nelle|nell')
    this = (questo|questa|questi|queste)
    the = (il|la|lo|gli|le|l'|al|alla|allo)
    a = un|uno|una|un'
    him = gli
    my = mio|mia|miei
    then = poi
    and = e|ed
    but = ma|pero
    without = senza
    with = con
    for = per
    on the = su|sul|sulla|sullo
    in = in
    so = molto|cosi|tanto|davvero|troppo
    more = piu
    less = meno
    now = ora|adesso
    just = solo
    instead of = invece (di|del|della)|al posto (di|del|della)
    left = sinistra
    right = destra
    2 = due
    3 = tre
    4 = quattro
    5 = cinque
    6 = sei
    8 = otto
    """,
)
