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
        "end": r"[^\w]*$|[,;:.!?)]| (e|ma|pero|per|con|senza|in|come|piu|di nuovo|ancora|era|mi|a|invece|col|coi|sotto|sopra|va|pls|grazie|PLEASE|AND|BUT|<do>)\b",
        "plz": r"( ?,? ?(per favore|per piacere|perfavore|plis|pls|pf|ti prego|grazie|dai|PLEASE))?",
        "is": r"è|e'|sono|era|erano|ha|hanno|sembra|sembrano|viene|va|fa|puo|sta|spacca|assomiglia|pare|mi|ci|gli|si|c'e|sarebbe|fanno|manca|non|ormai",
        "do": r"(che |non |si |mi |gli |le |ci |lo |la |me |fammi |CAN YOU )?(met[it]\w*|mett\w+|aggiung\w+|togl\w+|levag?\w*|leva|lev[ai]\w+|cambi\w+|fai|falla|fallo|fagli|fa|fare|rend\w+|elimin\w+|rimuov\w+|cancell\w+|lascia\w*|color\w+|dipingi\w*|dai|dagli|alza|abbass\w+|schiar\w+|scur\w+|miglior[ai]\w*|corregg\w+|sistem\w+|ingrand\w+|allarg\w+|riduc\w+|sostitu\w+|modific\w+|aggiust\w+|gira\w*|ruota\w*|ritagli\w*|scriv\w+|trasform\w+|spost\w+|inseri\w+|sfum\w+|sfoc\w+|manca\w*|dovrebb\w+|potrebb\w+|deve|devono|vorrei|serve|servono|usa|prendi|raddrizza\w*|accorcia\w*|allunga\w*)|CAN YOU",
        "same": r"(ugual[ei]|com'? ?(è|e'?)|com'? ?era|come sta|come sono|come stanno|cosi( com'? ?(è|e))?|intatt[oaie]|invariat[oaie]|tale e quale|tali e quali|identic[oaie]|in pace|stare|perdere|fermo|ferma)",
        "oz": r"(numero |num |nr |n° ?|n\. ?|immagine |foto |versione )?#?",
        "unit": r"(?! ?(\%|h\b|x ?\d|(?:[:x×]|[.,](?=\d))|(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|euro|ore|anni|minuti|giorni|persone|volte|passi|di (?:mattina|sera|notte))\b))",
        "again": r"(di nuovo|ancora( una volta)?|un'altra( volta| versione| prova)?|un altro( tentativo| giro)?|rifall[oa]|rifammel[oa]|rifai(la|lo)?|rigeneral[oa]|rigenera|ripet[ei]\w*|riprova(ci)?|ritenta|rilancia(la|lo)?|la stessa( cosa)?|lo stesso|stessa cosa|uguale|stess[ao] (immagine|disegno|roba)|(fall[oa]|fai|generala|disegnala|prova) (di nuovo|ancora|un'altra volta))",
        "up": r"(ingrandi(sci|re)(la|lo|mela|melo)?|ingrandiscimel[ao]|aumenta(la|lo|re)?|scala(la|lo)?|upscala(la|lo)?|porta(la|lo)?|alza(la|lo)?|metti(la|lo)?|fall[ao]|fai(la|lo)? (un )?upscal\w*|moltiplica)",
    },
    words="""
        col chiacchierano quella quello fammela fammelo mandi schermo telefono cell sfondo qualità rifallo preferisco penultima metti nella nelle alla alle all bozza veloce scritta scritte barche porto ragazzi stile volte ingrandiscila cosa pronto insegna così dai mettila mettilo fammene allarga allargala resto lascialo verso sinistra destra copertine quattro quadrate sulla
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
    lol = ^(ah|ha|he|eh){2,}h?a?,?(?= )
    please = per favore|perfavore|per piacere|per cortesia|ti prego|plis
    thanks please = grazie (in anticipo|mille in anticipo)
    can you = (mi |ci |lo |la |gli )?(puoi|potresti|potete|puo|potrebbe|riesci a|riusciresti a|si puo|si potrebbe|e possibile|sarebbe possibile|possiamo|potremmo|ti va di|vuoi)( (per favore|adesso|anche|solo|gentilmente))*
    hello, = ^(ciao|buongiorno|buonasera|salve|ehi|hey|oi|ehila|buondi)
    ok = ^(gia che ci sei|(provo|facciamo) cosi|allora|ok|okay|va bene|dai|bene|quindi|senti|perfetto|beh|vabbe|guarda|niente(?=,)|ora|adesso|boh|ecco)(,| )(?=,? ?\w)

    # sides
    to the left and to the right = (da|su|per|in|verso) (entrambi|tutti e due|ambo) (i |)lati|(a|verso|sulla|da) (la )?destra e (a|verso|sulla|da)? ?(la )?sinistra|(a|verso|sulla|da) (la )?sinistra e (a|verso|sulla|da)? ?(la )?destra|ai lati|sui lati
    to the left = (a|verso|sulla|sul lato|dalla|per) (la )?(sinistra|sinistro|sx)
    to the right = (a|verso|sulla|sul lato|dalla|per) (la )?(destra|destro|dx)
    to the top = (verso|in) (l'alto|alto)|di sopra
    to the bottom = (verso|in) (il basso|basso)|di sotto

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
    once more with = ^<again>,? (ma |pero |e )?(con|col|usando|a) (il |lo |un )?(stesso |altro )?(?=(seme|seed|guidance|cfg|% passi|steps|passi))
    again with = ^<again>,? con(?= -)
    same but = ^<again>,? (ma |pero |e )?(?=(in |a |nel |con )?(formato )?(verticale|orizzontale|quadrat|panoramic|ritratto|paesaggio|%:%|% ?[x×] ?%))
    again but = ^(fallo |fai )?(di nuovo|ancora|la stessa|lo stesso|stessa cosa|stessa immagine|uguale|rifallo|rifalla|rifai)( cosa| immagine)?,? (ma|pero|solo)
    again with = ^(di nuovo|la stessa|lo stesso|stessa cosa|uguale|rifallo|rifalla) con
    again = ^(fai |prova |fallo |fammene |dammi |fanne |riprova )?(ancora|di nuovo|un'altra( volta| versione)?|un altro( tentativo)?|ancora una( volta)?|rifallo|rifalla|rifai|rifare|ripeti|ripetilo|riprova|ritenta|un'altra prova|nuovo tentativo|ancora uno|altra versione)( di nuovo| da capo)?<plz>$
    \1 more like this = ^((e )?(dammene|dammi|voglio|fammene|fammi|fai|fanne|generane|mandamene|mandami|vorrei) )?(altr[ei] |ancora )?<<num>> (piu )?(cosi|come quest[aeio]|ugual[ei]|simili|del genere|di quest[ei]|in questo stile|sullo stesso stile)<plz>( dai)?$
    and make \1 versions = ,? e (dammene|fammene|fanne|generane|mandamene|voglio|vorrei) <<num>>( (diverse|diversi|versioni|copie))?$
    and make 6 versions = ,? e (dammene|fammene|fanne|generane|mandamene|voglio) (mezza dozzina|una mezza dozzina)$
    and make 2 versions = ,? e (dammene|fammene|fanne|generane|mandamene|voglio) (un paio)$
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
    export as \1 = ^(e |AND )?(mi |me |ce |te )?(lo |la |li |le )?(esport\w*|scaric\w*|salv\w*|mand\w*|dai|dammi\w*|passa\w*|passi|serve|voglio|vorrei|invii?a?\w*|puoi (dare|mandare))( (l'immagine|quest[ao]|quest[ao] <pic>|#\d+))? (in|come)( (un|formato|file))* (?P<>psd|png|webp|gif|mp4|zip|json|ora)
    export as \1 = ^(esporta|esportare|scarica|salva|mandamelo|mandamela|dammi|dammelo|dammela|salvalo|mi serve|voglio)( .{0,14})? ?(in|come) (un )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    as a \1 = (in|come) (formato |file |un )?(?P<>psd|png|webp|gif|mp4|zip|json)
    remember this as = ^(ricorda|ricordati|memorizza|salva|salvalo|ricordatelo)( .{1,25})? (come|col nome( di)?|con il nome( di)?|si chiama)
    call this = ^(chiama|chiamalo|chiamala|battezza|chiamiamolo|chiamiamola)( quest[oa])?
    forget \1 = ^dimentica @$
    settings = ^(impostazioni|preferenze|opzioni)$
    from now on = (d'ora in poi|da ora in poi|di default)
    my usage = ^(quant[eio] .{0,40}(rimangono|restano|rimaste|ancora|rimasti).*|il mio (uso|limite|credito))$

    # which picture
    as the background for #\1 = (come|da|di|per) (lo )?sfondo (per la|per il|per|della|del|nella|nel|alla|al) <oz>%
    as the background for = (come|da|di) sfondo (per|a|di)(?= (la |il |#))
    in the one before last = (nella|nel|alla|al|sulla|sul) penultim[ao]( <pic>)?
    the one before last = (la|il|della|dalla) penultim[ao]( <pic>)?
    in the previous one = (alla|sulla|nella) (<pic> )?(precedente|di prima)(?=<end>)
    in my last picture = (nella|alla|sulla) mia ultima( <pic>)?
    my last picture = (la )?mia ultima(?=<end>)|(il )?mio ultimo(?=<end>)
    in my picture = (nella|alla|sulla) mia( <pic>)?(?=<end>)|(nel|al|sul) mio( <pic>)?(?=<end>)
    my picture = (la mia|il mio)(?=<end>)
    in \1's picture = (in|su|a) (quella|quello) di @(?=<end>)
    \1's picture, = ^(quella|quello) di @(?= <do>)
    in the one with the = (in|su|a) (quella|quello) (col|con|del|della|con il|con la|dei|delle|coi|dello|dell')(?= ?@<end>)
    the one with the = (quella|quello|la <pic>|l'immagine) (col|coi|con il|con la|con i|con lo|con le|con l'|del|della|dello|dei|dell')(?= ?@)(?! ?(inizio|medio|centro|mezzo)\b)
    the top one = (quella|quello) (in alto|sopra|di sopra)(?=<end>)
    the bottom one = (quella|quello) (in basso|sotto|di sotto)(?=<end>)
    in the left one = (in|su|a) quell[ao] (di|a) sinistra
    in the right one = (in|su|a) quell[ao] (di|a) destra
    in the first one = (alla|sulla|nella|al|sul|nel) prim[ao]( <pic>)?(?=<end>)
    in the second one = (alla|sulla|nella|al|sul|nel) second[ao]( <pic>)?(?=<end>)
    in the third one = (alla|sulla|nella|al|sul|nel) terz[ao]( <pic>)?(?=<end>)
    in the fourth one = (alla|sulla|nella|al|sul|nel) quart[ao]( <pic>)?(?=<end>)
    in the last one = (all'|sull'|nell')ultim[ao]( <pic>)?(?=<end>)
    in both = (su|in|a) (entramb[ei]|tutte e due|tutt'e due|ambedue)
    in #\1 = (nella|nel|alla|al|sulla|sul) <oz>%<unit>
    from #\1 = (dalla|dal|della|del) <oz>%<unit>
    #\1 = (la|il) <oz>%<unit>
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
    with the pose of this picture = ,? ?(e )?la posa prendil[ao]( pari pari| uguale)? da quest[ao] <pic>
    in the style of this picture = ,? ?(e )?lo stile prendil[ao]( pari pari| uguale)? da quest[ao] <pic>
    with the colors of this picture = ,? ?(e )?i colori prendili( pari pari| uguali)? da quest[ao] <pic>
    from this picture = da quest[ao] ?<pic>
    in this picture = (in )?quest(a|'|o) ?<pic>
    picture \1 = (l'immagine|immagine|numero|la numero|il numero|la versione|versione|la foto|foto) (numero |n° ?)?#?%
    in #\1 = (nella|nel) ?#%
    from #\1 = (dalla|dal|della|del) ?#%
    on #\1 = (sulla|sul|alla|al) ?#%
    #\1 = (la|il) ?#%
    use the original and = ^GO BACK TO THE ORIGINAL,? (e|ed|AND)(?= \w)
    use #\1 and = ^BACK TO #%,? (e|ed|AND)(?= \w)
    use \1 and = ^(torna|tornare|torniamo|ritorna|vai|riprendi|prendi) (a )?(IN |TO )?(?P<>THE (FIRST|SECOND|THIRD|FOURTH|LAST|PREVIOUS|LEFT|RIGHT) ONE|THE ONE BEFORE LAST),? (e|ed|AND)( li| da li)?(?= \w)
    back to \1 = ^(torna|tornare|torniamo|ritorna) (a )?(IN |TO )?(?P<>THE (FIRST|SECOND|THIRD|FOURTH|LAST) ONE|THE ONE BEFORE LAST)$
    = (?<=\d) (di nuovo|un'altra volta)$
    in \1 and \2, = ^IN (?P<>#\d+) (e|AND) (IN )?(?P<>#\d+),?(?= <do>)
    \1, = ^(?P<>(IN |TO |FROM |ON |)(#\d+|PICTURE \d+|BOTH|THE (FIRST|SECOND|THIRD|FOURTH|LAST|LEFT|RIGHT|MIDDLE|TOP|BOTTOM|PREVIOUS) ONE|THE ONE BEFORE LAST|THE ORIGINAL|MY PICTURE|MY LAST PICTURE|\w+'S PICTURE|THE ONE WITH THE \w+))(?= (<do>|con|col|coi|senza|ma|pero|sotto|BUT|WITH)\b)
    all of them = (tutte|tutti)( (e )?(le immagini|le quattro|quattro|le tre|tre))?(?=<end>)|ognuna(?=<end>)
    both = (entramb[ei]|tutt[ei] e due)( le immagini)?(?=<end>)

    # options
    \1x\2 = (?P<>\d{2,5}) ?(per|\*|px per) ?(?P<>\d{2,5})( ?(px|p[i]xels?))?
    \1 = (?P<>\d+:\d+) per (la|il|lo|i|le|l'|un|una|un'|mio|mia|il mio|la mia)? ?[^,;:]{1,30}$
    \1 landscape = (?P<>a[3-6]) (in )?(formato )?(orizzontale)
    \1 portrait = (?P<>a[3-6]) (in )?(formato )?(verticale)
    linkedin banner = (un |uno |una |il |la )?(banner|copertina|intestazione|sfondo|cover|immagine di copertina|testata)( (di|per|del|profilo|il|la|mio|nostro|pagina))* linkedin
    twitter banner = (un |una |il |la )?(banner|copertina|intestazione|cover|testata)( (di|per|del|il|mio|profilo))* (twitter|x|bluesky|mastodon)(?= |$|[,:;.])(?! ?\d)
    facebook cover = (un |una |il |la )?(banner|copertina|intestazione|cover|immagine di copertina)( (di|per|del|della|il|la|mio|pagina))* (facebook|fb)
    youtube thumbnail = (una |la |un |mia )?(miniatura|thumbnail|thumb|anteprima|copertina)( (di|per|del|il|la|mio|un|prossimo|nuovo|dei))* (video|live|stream|diretta)( (di|su|per) (youtube|yt|twitch))?
    youtube thumbnail = (una |la |un |mia )?(miniatura|thumbnail|thumb|anteprima)( (di|per|del|il|la|mio))* (youtube|yt|twitch|canale)
    youtube banner = (un |una |il |la )?(banner|copertina|intestazione)( (di|per|del|il|mio|canale))* (youtube|yt|canale)
    desktop wallpaper = (uno |lo |un )?(sfondo|wallpaper)( (di|per|del|il|lo|mio|da))* (desktop|pc|computer|portatile|monitor|laptop|mac|scrivania)
    as a phone wallpaper = (come|per|da) (uno |lo |un )?(sfondo|wallpaper|salvaschermo)( (di|per|del|il|lo|mio|da))* (telefono|cell|cellulare|telefonino|smartphone|iphone|android|schermata di blocco)
    phone wallpaper = (uno |lo |un )?(sfondo|wallpaper|salvaschermo)( (di|per|del|il|lo|mio|da))* (telefono|cell|cellulare|telefonino|smartphone|iphone|android|schermata di blocco)
    profile picture = (una |la |mia )?(foto|immagine) (di |del )?profilo( (per|di|su)( il)? (discord|slack|whatsapp|insta(gram)?|twitter|linkedin|ig|steam|twitch))?
    story format = ,? ?(in |per |da )(una |le |la |mia |mie |i |il |un )*(formato )?(stories|story|reels?|shorts?|stori[ae] (di |su )?(insta(gram)?|ig|whatsapp|facebook)|storie(?=<end>))(?=<end>)
    story format = (in |con )?formato (di |da |per )?(stori[ae]|storie|stories|story|reels?|shorts?|tik ?tok)( (di )?(insta(gram)?|ig))?
    instagram post = (un |il )?(post|postare)( (di|per|su|da))* (insta(gram)?|ig|feed)
    \1 pictures of \2 = <<num>> (?P<>copertine|locandine|poster|manifesti|loghi|logo|icone|avatar|miniature|sfondi|banner|stickers|adesivi|volantini|biglietti|inviti|stampe|tatuaggi|emblemi|stemmi|mascotte|personaggi|ritratti|paesaggi|etichette|cartoline)(?= (di|del|della|per|con|quadrat|vertical|orizzontal|divers))
    2 versions of = (un )?paio di (versioni|opzioni|varianti|proposte|variazioni|idee|bozze|prove) (di|del|della|per)
    2 versions = (un )?paio di (versioni|opzioni|varianti|proposte|variazioni|idee|bozze|prove|copie)|^ne (basterebbero|bastano|vorrei|servono) un paio$
    6 versions of = mezza dozzina di (versioni|opzioni|varianti|proposte|idee|bozze|immagini|foto|disegni) (di|del|della|per)
    \1 versions = ^(ne |fammene |dammene |fanne |me ne |facciamone )?(bastano|basterebbero|vorrei|servono|fai|fanne|fammene|dammene|facciamone) <<num>>$
    , \1 versions = ,? (e )?(fammene|dammene|fanne|generane|facciamone) <<num>>$
    square format = (in |nel )?(formato )?quadrat(o|a|e|i|ino|ina)(?=<end>)
    landscape format = (in |nel )?(formato )?(in orizzontale|per il lungo)
    portrait format = (in |nel )?(formato )?(in verticale|in piedi)
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
    \1 versions, quick = <<num>> (bozze|versioni|prove|idee|varianti) (veloci|rapide|al volo)
    \1 versions of = <<num>> (versioni|opzioni|varianti|proposte|variazioni|idee|bozze|alternative|prove|tentativi|copie)( divers[ei])? (di|del|della|dello|dell'|per)
    \1 versions = <<num>> (versioni|opzioni|varianti|proposte|variazioni|idee|bozze|alternative|prove|tentativi|copie)( divers[ei])?
    seed \1 = (con |col |usando |usa )?(il |lo |un )?(seed|seme|sid)( (numero|num|è|di|uguale a))*[ :=#]*%
    \1 steps = passi[ :=]+%
    guidance \1.\2 = (con )?(guida|guidance|cfg|scala di guida)( (di|a))?[ :=]*(?P<>\d+),(?P<>\d+)
    guidance \1 = (con )?(guida|guidance|cfg|scala di guida)( (di|a))?[ :=]*(?P<>\d+(\.\d+)?)
    strength \1.\2 = (con )?(forza|intensita) (?P<>\d+),(?P<>\d+)
    negative prompt: = (prompt )?negativ[oai]( prompt)? ?:
    \1 steps = (con |in )?% passi
    best quality = (in |con |alla |nella |a |di |la |una |e )*(miglior|migliore|massima|alta|buona|ottima|top|max|super)( di)? (qualita|risoluzione)( (possibile|disponibile|che (hai|puoi|riesci|c'e)))?(?=<end>)
    best quality = (in |con |alla |a |di |la |e )*qualita (massima|alta|da stampa|da cinema|superiore|top|altissima|professionale)|al meglio (che puoi|possibile)?$|il meglio che (puoi|riesci)$
    quick draft of = (un |uno |una |fammi |fai )*(versione|bozza|schizzo|prova|disegno|abbozzo|render|draft|bozzetto)( molto)? (rapid[oa]|veloc[ei]|al volo|grezz[oa]|velocissim[oa]|svelt[oa]) (di|del|della|dell')(?= ?)
    quick draft = (e |qualcosa di |roba |una roba |una cosa |fai |falla |fallo |in modo |in modalita |versione |modalita |cosa )*(rapid[oa]|veloce|veloci|al volo|alla svelta|bozza|draft)$
    it is just a test = (e |è |e' |che )*(solo|giusto) (una prova|un test|per (vedere|provare|farmi un'idea)( (l'idea|come (viene|sta)|se funziona))?)$
    best quality = (in |con |alla )?(la )?(miglior|migliore|alta|massima|maggiore) (qualita|risoluzione)(?=<end>)
    quick draft = ^bozza (rapida|veloce)|(una cosa )?(veloce|rapida)$
    strength \1 = forza %

    # keep, only
    everything else = tutto il resto
    the rest = il resto( dell'(immagine)| della (foto))?
    the others = (gli|le) altr[ei](?= (lascial|rest|non|ugual|com))
    but keep \1 as it is = ,? ?(e |ma |AND |BUT )?(?P<>EVERYTHING ELSE|THE REST|THE OTHERS) (che )?(non |ne )?(me |ce |mi |si )?(lascial[oaie]|lasciamel[oa]|lascia|resta|restano|rimane|rimanga|resti|va|tienil[oa]|tieni|mantienil[oa]|toccarl[oa]|toccare|tocca|cambiarl[oa]|cambiare|cambia|cambi|sta)( bene)?( <same>)?(, soprattutto [^,]{1,30})?$
    but keep \1 as it is = ,? ?(e |ma |AND |BUT )?(?P<>EVERYTHING ELSE|THE REST|THE OTHERS),? <same>$
    but keep \1 as it is = ,? ?(e |ma |AND |BUT )?(non (toccare|cambiare|modificare|muovere)|senza (toccare|cambiare|modificare)|lascia( stare)?|tieni|mantieni) (?P<>EVERYTHING ELSE|THE REST)( <same>)?$
    but keep \1 as it is = , (e |ma )?(?P<>(il|la|i|le|lo|gli|l'|suo|sua|mio|mia) ?[^,]{1,30}?) (lascial[oaie] <same>|resta(no)? <same>|non (l[oaie] )?(toccare|cambiare|muovere)|non toccarl[oaie]|non cambiarl[oaie])$
    but keep \1 as it is = ,? ?(e |ma |AND |BUT )lascia stare ~$
    but keep \1 as it is = ,? ?(ma |e |BUT |AND )?(lascia|lasciando|mantieni|mantenendo|tieni|tenendo|lasciare) ~ (ugual[ei]|cosi|cosi com'e|com'e|come sono|come sta|intatt[oaie]|invariat[oaie]|tale e quale|identic[oaie])$
    but keep \1 = ,? (ma |e |BUT |AND )?(mantenendo|mantieni|tieni|tenendo) ~$
    without changing \1 = ,? (ma |e )?(senza (cambiare|toccare|modificare|muovere)|non (mi |me )?(toccare|cambiare|modificare|muovere))(?! (nient|nulla|altro)) ~$
    only \1: = ^(solo|soltanto|solamente|giusto) (?P<>(il|la|lo|i|gli|le|l') ?[^,:]{1,25})[,:](?= (mettil|fall|fai|rendil|cambial|piu |lascial|l[oaie] vorrei|l[oaie] voglio|color|in |di ))
    only change \1 to = ^(cambia|modifica|fai|colora|metti) (solo|soltanto|solamente|giusto) ~ (in|con|per)(?= \S)
    only change \1 = ^(cambia|modifica|tocca|ritocca|sistema) ~ (e basta|solamente|soltanto|e nient'altro)$
    only change \1 = ^(tocca|ritocca|sistema|aggiusta) (solo|soltanto|solamente|giusto) ~$
    only change = ^(tocca|ritocca|sistema|aggiusta|cambia|modifica) (solo|soltanto|solamente|giusto)(?= )
    only change \1 = ^(cambia|modifica) (solo|soltanto|solamente) ~$
    only = ^(solo|soltanto|solamente)

    # drawing
    how about \1 = ^(che ne dici di|e se (ci )?(mettessimo|aggiungessimo|mettessi)) ~$
    what if = ^e se
    draw = ^(disegna|disegnare|crea|creare|genera|generare|dipingi|illustra|immagina|inventa|progetta|realizza|disegnami|creami|generami|dipingimi|disegnaci|creaci|realizzami|realizzare|abbozza)(?= (?!(lo|la)$)\S)
    draw = ^(regalami|tirami fuori|buttami giu|sfornami|inventati|inventami|mandami|fatti|fateci|mi (disegni|crei|generi|prepari|tiri fuori)|ci fai|buttami li|sparami)(?= (un|uno|una|<num>|qualcosa)\b)
    draw = ^(fai|fammi|facci|fare|farmi|dammi|mostrami|preparami|prepara|mi fai|fa) (?=(un|uno|una|<num>)\b)
    draw = ^(vorrei|voglio|vorremmo|mi serve|ci serve|mi serverebbe|mi servirebbe|ci servirebbe|ho bisogno di|avrei bisogno di|mi servono|mi piacerebbe|serve)( vedere| avere| per .{1,20}?)? ?(?=(un|uno|una|delle|dei|<num>)\b)
    make the \1 = ^(il|la|lo|i|gli|le|l') ?@ (lo|la|li|le) (vorrei|voglio|farei|preferirei)
    i want = ^(vorrei|voglio|mi piacerebbe|vorremmo)( che| vedere)*
    a picture of = (una?|un') ?<pic> (di|del|della|con)

    # changing
    make it portrait format = ^((la|lo) (voglio|vorrei)|fall[oa]|mettil[oa]|fammel[oa]|e|ora|adesso|mi serve)( in)? verticale(?=<end>)
    make it landscape format = ^((la|lo) (voglio|vorrei)|fall[oa]|mettil[oa]|fammel[oa]|e|ora|adesso|mi serve)( in)? orizzontale(?=<end>)
    upscale it \1 = ^<up>( (<this>|l'immagine|la foto|la risoluzione|la qualita|quest[ao] <pic>|dell'immagine))* (di |per |a )?(?P<>\d+ ?x)( piu grande)?( per .{1,30})?$
    upscale it \1 times = ^<up>( (<this>|l'immagine|la foto|la risoluzione|la dimensione|la qualita|quest[ao] <pic>|piu grande|risoluzione|dell'immagine))* (di |per |a |in )?<<num>> volte( (piu grande|la risoluzione|le dimensioni|tanto|di risoluzione))?( per .{1,30})?$
    upscale it \1 times = ^<up>( (<this>|l'immagine|la foto|la risoluzione|quest[ao] <pic>))* (di |per |a )?x ?%$
    upscale it \1 times = ^(?P<>raddoppia|raddoppiale|raddoppiami|triplica|quadruplica)(le|la|lo|mi)? (la risoluzione|le dimensioni|la grandezza|la dimensione|risoluzione)( (di quest[ao]|dell'immagine|della foto|a quest[ao]))?$
    upscale it \1 times = ^<up>.{0,40}? (al|il|del) (?P<>doppio|triplo|quadruplo)( (della|di|delle) .{1,20})?$
    2 = (doppio|raddoppia\w*)(?= TIMES)
    3 = (triplo|triplica)(?= TIMES)
    4 = (quadruplo|quadruplica)(?= TIMES)
    extend the canvas = ^(amplia|estendi|espandi|allarga|allunga) (la tela|l'inquadratura|il quadro|il campo|il formato)(?= TO)
    extend it = ^(allarga|estendi|espandi|allunga|amplia)(la|lo|mela|melo)(?= )
    make it twice as large = ^(fallo|falla|ingrandiscilo|ingrandiscila) .{0,10}(il doppio|due volte piu grande)$
    upscale it twice = ^.{0,30}(al doppio|il doppio|raddoppia)( .*)?$
    upscale it = ^(ingrandisci|ingrandire|aumenta|migliora|alza|porta|metti|fai|scala|fammela|fammelo|mettila)<me>( .{0,30})?(risoluzione|qualita|alta definizione|in hd|in 4k|a 4k|definizione)( .*)?$
    upscale it = ^(ingrandisci|ingrandire|ingrandiscila|ingrandiscilo)( l'immagine| la foto)?$|^in (alta|maggiore) risoluzione$
    zoom out = ^(allontana|allontanati|zoom indietro|zooma indietro|zoom fuori|zoom out|allarga (l'inquadratura|il campo))( un po'| di piu| la camera)*
    extend = ^(estendi|estendere|espandi|allarga|allunga|prolunga|amplia)<me>
    more space = piu spazio
    write the text = ^(con |il |metti |aggiungi |e |un |la )*(testo|titolo|scritta|slogan|dicitura)( che dica)?:?(?= ?["“„«])
    write = (scrivi|scrivere|scrivici|scritto|ci scrivi|ci va scritto)(?= ?:? ?["“„«])
    write = ^(scrivi|scrivere|scrivici|scrivigli|metti|mettici)( (sopra|sotto|in alto|in basso|grande|il testo|la scritta|una scritta|il titolo))*(?= ?.{0,40}["“„«'‘])
    with the text = (con (il |la )?(testo|scritta|titolo|slogan)|con scritto|che dice)(?= ?:? ?.?["“„«'‘])
    replace \1 with = ^(sostituisci|sostituire|scambia|cambia|rimpiazza)<me> ~ (con|per)
    turn it into = ^(trasforma|trasformare|converti)(lo|la|li|le) in
    turn \1 into = ^(trasforma|trasformare|converti|cambia) ~ in
    give him = ^(mettigli|dagli|aggiungigli|dalle|mettile|fagli|aggiungile|metti a lui|mettetegli)
    remove from it = ^(togligli|toglile|levagli)
    make it = ^(fa|rendi|metti|falli|colora|lascia|rendere|far)(l|ll)?(lo|la|li|le)(?= )
    make it = ^(lo|la) (rendi|fai|metti)(?= )
    add = ^(gli |le |ci |li )(manca|mancano)(?= (il|lo|la|un|una|uno|i|gli|le|l'))
    add = ^(aggiungi|aggiungici|aggiungere|inserisci|inserire|includi|incolla|metteteci|mettici|mettere|aggiungiamo)<me>
    remove = ^(togli|toglici|togliere|rimuovi|rimuovere|elimina|eliminare|leva|levare|cancella|cancellare|fai sparire|via)<me>
    make it = ^(fai) (che|in modo che)
    make it = ^(si puo fare|fare|fai|metti|fall[oa]|mettil[oa]|rendil[oa]|me l[oa] fai|fammel[oa]|falla venire)(?= (un po'?|un pochino|un pelo|un filo|piu|meno|molto piu|appena) )
    make it in = ^(fai|fare|metti|mettere|mettil[oa]|fall[oa]|fammel[oa]|portal[oa]|convertil[oa]|passal[oa]) in(?= )
    make it = ^(fall[oa]|mettil[oa]|fammel[oa]|quest[ao] (mi serve|la voglio|la vorrei|ci serve)|mi serve|la voglio|la vorrei|me la fai|rendil[oa])(?= (LANDSCAPE|PORTRAIT|SQUARE|WIDE|STORY|PHONE|DESKTOP|%:%|BEST))
    make it in = ^quest[ao] (mi serve|ci serve|la voglio|la vorrei|lo voglio|serve) (in|a)(?= )
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
    no, make it = ^no,? (meglio|piuttosto|preferisco|magari)(?= )(?! (<do>|con|senza|altr|la|il|lo|i|le|che|non|di|cosi|era|prima|quella|quello)\b)
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
    no, i meant = ^(ma |ahah )?(no,? )?(no,? )?(intendevo|dicevo|volevo dire|parlavo di)(?= )
    no, = ^(ma no|no dai|nono|no no|no,? no|no|nah),?(?=,? \w)
    instead = invece$|piuttosto$

    # small talk and remarks
    = ^(e |è |e' )(per) (la|il|lo|un|una|i|le|l'|mio|mia) .*$
    without = (?<=[,;] )(niente|nessun|nessuna|nessun')(?= (?!male|paura|panico|di|da|in|piu|problema|altro|affatto)\w)|che non (ci siano|ci sia|abbia|compaia|compaiano|si ved(a|ano))(?= \w)
    = ,? che (mi|ci) serv\w+ .{1,40}$
    the best = (la|il|le|i) miglior[ei]?(?=[^\w]*$| di| del| che| con)
    \1 is = ^(?P<>#\d+|THE \w+ ONE|THE ONE WITH THE \w+|MY PICTURE|\w+'S PICTURE|THE ORIGINAL) (<is>)(?= )
    in black and white = (in |a )?(bianco e nero|b/n)
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

    = (il|lo|la|l'|i|a)(?= ?XX)
    # glue
    with the style of #\1 = con lo (stesso )?(stile|tratto) FROM #%
    in the style of #\1 = (nello|con lo|in|sullo) (stesso )?(stile|tratto) FROM #%
    the style of #\1 = lo stile FROM #%
    with the background of #\1 = con lo (stesso )?sfondo FROM #%
    with the pose of #\1 = con la (stessa )?posa FROM #%
    the pose of #\1 = la posa FROM #%
    with the colors of #\1 = con (i|gli) (stessi )?colori FROM #%
    the colors of #\1 = i colori FROM #%
    in the style of = (nello|in|con lo|col|con il|sul) (stesso )?(tratto|look|mood|tono) (di|del|della|dell')
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
    on the = (sul|sulla|sullo|sull'|sui|sulle|sugli)
    on = su
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
