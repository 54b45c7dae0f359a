"""German."""

from bot.languages.table import Table

TABLE = Table(
    it="es",
    letters="ßüöä",
    spelled={"ä": "(ä|ae)", "ö": "(ö|oe)", "ü": "(ü|ue)", "ß": "(ß|ss)"},
    joins="und aber dann oder",
    parts={
        "pic": r"bild(er|es|ern|chen)?|foto|grafik|zeichnung(en)?|version(en)?|variante|fassung|entwurf|motiv|poster|plakat|gemälde",
        "this": r"das|es|ihn|sie|die|den|dies|diese[nrs]?|(dieses|das) (<pic>)|das hier|#\d+",
        "der": r"der|die|das|den|dem|des",
        "mal": r"mal|bitte|doch|noch|einfach|nur|jetzt|eben|mir|uns|auch|dann|schnell|ruhig|PLEASE",
        "num": r"\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn",
        "np": r"[^ ,;]+( [^ ,;]+){0,5}?",
        "er": r"\w{3,}er(e|en|er|es)?|bunt|rot|blau|grün|gelb|schwarz|weiß|rosa|lila|braun|grau|orange|pink|nachts?|weg|anders",
        "ord": r"erste|zweite|dritte|vierte|fünfte|sechste|letzte|neueste|linke|rechte|mittlere|vorletzte|obere|untere",
        "end": r"[^\w]*$|[,;:.!?)]| (und|aber|bitte|noch|nochmal|mit|ohne|in|im|als|so|nur|jetzt|mal|doch|auf|für|bei|ist|war|hat|gefällt|löschen|nehmen|finde|find|sieht|PLEASE|AND|BUT)\b| (<er>)\b",
        "put": r"dazu|hinzu|rein|hinein|drauf|darauf|hin|daneben|dahinter|davor|dran|ein|drunter|darunter|drüber|darüber|rauf|an",
        "off": r"weg|raus|heraus|entfernen|weglassen|rausnehmen|wegmachen|rausmachen|löschen|wegretuschieren|rausretuschieren|verschwinden",
        "a": r"ein|eine|einen|einem|einer|eines|n|nen|ne|ner|nem",
        "is": r"ist|sind|war|waren|hat|hatte|haben|sieht|sehen|guckt|schaut|schauen|wirkt|macht|kann|will|wird|würde|wurde|passt|gefällt|geht|kommt|läuft|klappt|erinnert|kriegt|bekommt|weiß|denkt|hängt|steht|gehört|stimmt|reicht|nervt|wär|wäre|bleibt|lacht|heißt",
    },
    words="""
        kommst gehst machst hast bist wirst willst musst tot
        ich du er wir ihr sie es mich dich mir dir uns euch mein meine meinen dein deine sein seine ihre unser der die das den dem
        des ein eine einen einem einer eines kein keine keinen und oder aber doch nicht nein ja nee jo mal noch bitte danke
        auch nur schon sehr zu so wie wer wo wann warum wieso weil wenn dass ob als bei mit ohne von vom zum zur aus
        auf für über unter vor hinter neben zwischen nach durch gegen um im ins am ist sind war waren hab habe hat haben wird
        werden kann kannst könnte könntest könnt können soll sollte muss müsste darf will möchte würde hätte wäre gibt geht
        mach mache machst machen macht gemacht zeichne zeichnen mal male malst malen erstelle erstellen generiere zeig
        zeige lösche löschen füge entferne ersetze ändere tausche nimm gib lass setz stell pack tu brauche brauch hätte
        gern gerne lieber etwas bisschen mehr weniger viel alles nichts hier dort jetzt dann heute gestern morgen wieder nochmal
        nochmals rückgängig zurück bild bilder foto hintergrund himmel farbe farben rot blau grün gelb schwarz weiß weiss grau
        lila dunkler heller größer groesser kleiner links rechts oben unten erste ersten zweite zweiten dritte dritten letzte
        letzten hochformat querformat quadratisch abbrechen abbruch stopp hilfe schön toll super geil cool süß krass hallo moin
        servus tschüss genau echt wirklich ganz halt eben irgendwie einmal statt anstatt anders andere anderen beide beiden
        katze hund mann frau kind hut haus stadt wald strand meer berg berge nacht tag winter sommer sonnenuntergang
        davon dazu daneben dahinter davor darauf drauf drin rein raus weg hin her ins fürs aufs dieses diesen diese jetzt
        wollte wollen den weiter fertig perfekt hübsch stark klasse leute alter jemand morgen feierabend vielleicht bestimmt
        mach's gib's find finde glaub glaube meinst meine weiß weißt schau guck sieht aussehen ersetz farbiger
        in an so was wie weils hats geht kommt klappt feier
    """,
    cuts=r"""
    # letters and shouts
    ^(mit )?(freundlichen?|besten?|lieben?|vielen?|herzlichen?|schönen?) (grüßen?|gruß)[^\n]{0,60}\Z
    ^(lg|vg|mfg|glg|gruß)( \w+)?( \w+)?$
    ^(sehr )?geehrte[rs]? …$
    ^liebe[rs]? (team|kolleg\w+|alle|leute|freunde|bot)$
    ^((hey|ey|hi|hallo|moin|servus|na) )?(alter|alda|digga|bruder|bro|dude|leute|freunde|team|kollege|kollegin|bot|jung(e|s)|mein lieber|meine liebe|schatz|mädels|chef|mensch|mann)$
    (?<=\w) (bruder|alter|alda|digga|bro|dude|bot|junge)$
    ^(ach|oh|ups|hm+|na|naja|na ja|äh+|uff|puh|pfui|ok|okay|gut|so|also|nein|nee|nö|ne|ach nein|ach ne|sorry|perfekt|super|cool|toll|top|genau|bitte|wie gesagt|ehrlich( gesagt)?|ganz ehrlich|(eine )?kleine bitte|eine bitte|noch (was|etwas|eins|eine sache|eine bitte)|eins noch|apropos|kleine korrektur|kurze frage|(wenn|falls)( es| das|'s|s)? (geht|ginge|möglich|möglich ist|klappt|okay ist|keine umstände macht)|danke …|(vielen|besten|herzlichen|lieben|tausend) dank …)$
    ,? (nicht wahr|oder|gell|gelle|okay|ok|ja|wa|woll|weißt)$
    # why
    ,? (weil|denn|sonst|susch|sunst|damit|schließlich|zumal|sodass|da ja) …$
    ^(das|die|der|es|er|sie)? ?(nervt|stört|nerven|stören|friert ja|passt nicht( so)?|wirkt so \w+|sieht \w+ aus)$
    ^da (muss|kommt|soll|sollen|müssen|kommen) …$
    ^(der|die|unser|unsere|mein|meine) (kund\w+|chef\w*|team|redaktion|grafik|marketing|vertrieb|lektorat|direktion|leitung|verlag|auftraggeber\w*) (mag|will|meint|sagt|findet|möchte|hätte|wünscht|besteht|mögen|wollen|wünschen)( gern| gerne| sich| es| das| darauf)*(?= kein|$| …$)
    ^(mein|meine|unser|unsere) \w+ (mag|will|meint|sagt|findet|möchte|wünscht|ist|hat|hasst|liebt) …$
    (?<=, )(fürs|für (den|die|das|unser\w*|mein\w*)) \w+$
    # wishes
    \A(und|aber|dann|jetzt|nun|ok|okay|also|vielleicht|vllt|evtl|eventuell|am besten|übrigens|nein|nee) (?=\w)
    \Afür [^,.]{2,40}? (brauche?n?|bräuchten?|hätten?|hätt|möchten?|suchen?) (ich|wir)( gern| gerne| noch| bitte| mal| da)* (?=\w)
    ^(ich |wir |man )?(würden?|würd|möchten?|möcht|hätten?|hätt|wollten?|wollen|will|brauche?n?|bräuchten?|wünschen?|wünsch|fänden?|fänd)( ich| wir| mir| uns| es| da| hier| halt| bitte| mal| gern| gerne| lieber| ja| gut| schön| toll| besser| cool)*(,? (wenn|dass))? (?=\w)
    (?<=\w) (hätten?|hätt|möchten?|würden?|würd|brauche?n?|bräuchten?|wollen|will) (ich|ichs|wir)( gern| gerne| lieber| noch| da)*(?= |$)
    ^(könn(t)?en?|könntest|könntet|kannst|kann|würdest|würdet|magst)( du| ihr| sie| man| wir| mir| uns| bitte| mal| vielleicht| nicht| ned)* (?=\w)
    ^(wär|wäre|ist) (es |das |dir )?(möglich|machbar|toll|schön|super|cool|nett|lieb|gut|besser),? ?(wenn |dass |ob )?(du |sie |ihr |man |wir )?
    ^(toll|schön|super|nett|gut|lieb|cool|besser) (wär|wäre)( es| das)?,? ?(wenn |dass )?
    (?<=\w) (wär|wäre|fänd ich|fände ich) (ja )?(toll|schön|super|cool|nett|lieb|gut|besser|nice|geil|mega|was|fein)$
    (?<=\w) (?<!noch )(?<!zwei )(?<!drei )(?<!ein )(?<!jedes )mal(?= (?!so\b|größer\b)|$)
    (?<=\w )(lieber|eher|gern|gerne|vielleicht|vllt|evtl|eventuell|übrigens|bidde|jedenfalls|bitte|einfach mal) (?=\w)
    (?<=\w) (bidde|dringend|geht das|ginge das|geht des|möglich)$
    ^(neues|nächstes|anderes) (bild|motiv|thema)$
    ^(mal )?(was|etwas) (ganz )?(neues|anderes)$
    (?<=\w) (von (vorhin|eben|gerade|grad|gestern)|vorhin|weiter oben)(?= |$)
    ^(noch |immer noch |mir |viel |ist |bisschen )*zu \w+$
    """,
    rules=r"""
    # politeness
    thanks = (vielen|besten|lieben|tausend) dank( (im voraus|dir|euch))?$
    we should = ^(lass|lasst|wollen|sollen|gehen|treffen) (uns|wir)(?= )
    can you = (kannst|könntest|würdest|magst|willst|könnt) (du|ihr|sie)( <mal>)*
    can you = ^(kannst|könntest)( <mal>)+
    can you = ^(kann|könnte) (man|wer|jemand)( <mal>)*
    can we = (können|könnten) wir( <mal>)*
    please = bitte|biddö|bidde|pls|plz
    hello, = ^(hallo|hallöchen|moin moin|moin|servus|grüß dich|grüezi|huhu|tach)
    hey = ^(he|hej|ey|na)

    # go back, once more, stop
    = , [^,]{1,40} (war|ist) (viel |vorher |molto |muito )?(besser|schöner)$
    undo that and then = ^(mach )?(<this> )?(wieder )?rückgängig( machen)?,? und (dann )?(stattdessen |lieber )?
    undo = ^(.{0,80} )?rückgängig( machen)?( bitte| PLEASE)?$
    undo = ^(geh |mach )?(einen|ein|1)? ?schritt zurück$
    go back to the original = ^(.{0,12} )?zurück (zum|auf das) (original|anfang|ersten bild|ursprünglichen bild)
    back to #\1 = ^(geh |mach |.{0,12} )?zurück (zu|auf|zur) (nummer |nr\.? |bild )?#?%
    go back to the previous version = ^zurück (zur|zu der) (vorherigen|letzten|alten) <pic>
    undo = ^(<this> |der |so )?(war|fand ich|hat mir)( .{0,15})? ?(vorher|davor|zuvor) ?(besser|schöner|cooler)?(.{0,15}(besser|schöner|gefallen))?$
    undo = ^(nimm|nehm|mach) <this> (wieder )?zurück$|^(wieder )?zurück$|^zurücksetzen$
    undo = ^(mach |stell )?<this>? ?(wieder )?(so )?wie (es |das )?(vorher|davor|zuvor|eben)( war)?$
    again but = ^(mach )?(noch ?mal|nochmals|noch ein ?mal|das ?selbe|dasselbe|das gleiche|genau so|gleiche[sr]?)( <pic>)?( noch ?mal)?( bitte)?,? (aber|nur|bloß)
    again with = ^(noch ?mal|nochmals|noch ein ?mal|erneut) mit
    again in = ^(noch ?mal|nochmals|noch ein ?mal|erneut) (in|im)
    again = ^(mach |mache |versuch |probier |versuchs |versuch's |zeichne |machs |mach's )?(<this> )?(bitte )?(noch ?mal|nochmals|noch ein ?mal|noch (ein|eins|eine|einen)|erneut|neuer versuch|wieder)( <this>)?( versuchen| probieren| neu| machen| generieren| würfeln)?( bitte| PLEASE)*$
    another version = ^(zeig |gib |mach )?(<mal> )*(noch )?<a> (andere[rsn]?|weitere[rsn]?|neue[rsn]?) (version|variante|variation|fassung|vorschlag|alternative|versuch)$
    another version = ^noch <a> (<pic>|vorschlag|variation|alternative)$
    \1 more versions = (noch|weitere) <<num>>( weitere| andere| mehr)?( <pic>| vorschläge| varianten| variationen| davon| stück)
    more versions = ^(noch )?(mehr|weitere|andere) (<pic>|vorschläge|varianten|variationen|davon)$
    more like this = ^mehr (davon|so was|sowas|in der art|in dem stil)$
    cancel = ^(abbruch|abbrechen|stopp|stop|halt|brich (<this> )?ab|vergiss (es|das)|lass (es|gut sein|mal|stecken|das)( doch| mal| sein)*|(ach )?doch nicht|hat sich erledigt|schon gut)( bitte| mal| doch)*(, .*)?$
    cancel = ^(egal|ne|nee),? (vergiss|lass)( .{0,12})?$
    delete it = ^(lösch|lösche|löschen|entferne|entfern) <this>( wieder| bitte| hier| PLEASE)*$
    delete it = ^<this>( bitte| PLEASE)?( wieder| PLEASE)*(löschen|weg|wegmachen)$
    delete #\1 = ^(lösch|lösche) (bild |nummer )?#?%$

    # questions to us
    help = ^(hilfe|hilf mir|was kannst du( .{0,15})?|wie funktioniert (das|der bot|du).*|wie geht das( hier)?|wie bediene? ich .*|welche befehle .*)$
    show me the history = ^zeig(e)?( <mal>)* (den verlauf|die historie|die geschichte|alle schritte)
    history = ^(verlauf|historie)$
    what seed = ^(welche[rn]?|was war (der|das)|mit welchem) (seed|prompt)
    show me = ^(zeig|zeige)( <mal>)*(?= (#|das|die|den|nochmal|alle|original))
    compare = ^(vergleich|vergleiche)( <mal>)*
    before and after = vorher ?(/|-|und)? ?nachher
    side by side = nebeneinander
    describe it = ^(beschreib|beschreibe) (<this>|was .*)$
    what is in this picture = ^was (ist|sieht man|siehst du)( .{0,30})? ?(zu sehen|drauf|auf dem bild)$|^was siehst du
    who is this = ^wer ist (das|der|die)( .{0,15})?$
    export as \1 = ^(kann|könnte|darf|krieg|bekomm|ich hätte|hätte|ich brauch|ich brauche|brauch|brauche|gib|schick)( ich| man)?( gern| gerne| <mal>)*( <this>)?( gern| gerne| <mal>)* als (?P<>psd|png|webp|gif|mp4|zip|json|ora)( .*)?$
    export as = ^(exportier|exportiere|speicher|speichere|gib|schick|lad)( <mal>| <this>)* als (?=(psd|png|webp|gif|mp4|zip|json|ora))
    as a \1 = als (?P<>psd|png|webp|gif|mp4|zip|json|ora)( datei|-datei)?( haben| runterladen| speichern| exportieren)?
    remember this as = ^(merk|merke|speicher|speichere)( dir)?( <mal>)* (<this>|ihn|sie)( .{0,20})? (als|unter)
    call this = ^(nenn|nenne|tauf) (<this>|ihn|sie)( <mal>)*
    forget \1 = ^vergiss @$
    settings = ^(einstellungen|optionen)$
    from now on = ab (jetzt|sofort|heute)( immer)?|in zukunft( immer)?|standardmäßig
    my usage = ^(wie ?viele? .{0,30}(übrig|frei|noch|verbraucht).*|mein (verbrauch|kontingent|limit))$

    # which picture
    in the = (im|in dem|am|an dem|beim|bei dem)(?= (erste|zweite|dritte|vierte|fünfte|letzte|vorletzte|linke|rechte|mittlere)[nrs]?\b)
    the previous one = (das|dem|den|die|der) (vorherige[nrs]?|davor|vorige[nrs]?)( <pic>)?(?=<end>)
    the one before last = (das|dem|den|die|der) vorletzte[nrs]?( <pic>)?
    two versions ago = vor zwei versionen|zwei versionen (zurück|vorher)
    the original = (das|dem|vom|zum|beim|am|die|der|den) (original|ursprüngliche[nrs]?|originalbild|allererste[nrs]?)( <pic>)?
    the \1 one = (das|dem|den|die|der|beim|vom|zum|THE|^)( |)(?P<>erst|zweit|dritt|viert|fünft|sechst|letzt|neust|neuest|link|recht|mittler|ober|unter)e[nrs]?( <pic>| von links)?(?=<end>)
    the \1 picture = (das|dem|den|die|der|beim|vom|zum|THE|) ?(?P<>erst|zweit|dritt|viert|fünft|sechst|letzt|neuest|mittler)e[nrs]? <pic>
    my last picture = mein(em|en|e)? letzte[ns]? <pic>
    my picture = mein(em|en|e)? <pic>
    the one with = (das|dem|die|den|der|^)( bild)? mit (?=(dem|der|den|einem|einer)\b)
    the \1 one = (das|dem|die|den|der) (?P<>blau|rot|grün|gelb|schwarz|weiß|dunkl|hell|bunt|lila|rosa)e[nrs]?(?=<end>)
    this picture = (dieses|dieser|diesem|diesen|das|dem|vom|im) <pic> hier|(dieses|diesem|diesen|diese) <pic>
    picture \1 = (bild|nummer|nr\.?|no\.?) %
    \1's picture = (das|dem|die) <pic> von @(?=<end>)
    \1's picture = (?!(das|dieses|eines|keines|jedes|alles|jenes|\w+nes|nächstes|\w+tes) )@s <pic>
    all of them = alle( zwei| drei| vier| fünf)?( bilder| davon)?(?=<end>)
    both = (alle )?beide[ns]?( bilder| davon)?

    # options
    = (im |in )?(hochformat|querformat|hochkant) (?=\d+ ?[:x×])
    portrait format = (im |in |als )?(hochformat|hochkant)( format)?
    landscape format = (im |in |als )?querformat
    square format = (im |in |als )?(quadratischem? format|quadratformat|quadrat|quadratische[sn]?|quadratisch)
    wide format = (im |in |als )?(breitbild|breitformat|breitbildformat)
    phone wallpaper = (als |für )?(handyhintergrund|handy hintergrund|sperrbildschirm)
    = (im |in )?(format|seitenverhältnis|größe|auflösung) (?=\d+ ?[:x×])
    \1 pictures of = <<num>> (verschiedene |weitere )?(bilder|fotos|zeichnungen) (von|mit)
    \1 versions of = <<num>> (verschiedene |weitere |unterschiedliche )?(entwürfe|varianten|versionen|vorschläge|variationen|ideen|optionen|alternativen)( für| von| zu)
    \1 versions = <<num>> (verschiedene |weitere |unterschiedliche )?(entwürfe|varianten|versionen|vorschläge|variationen|ideen|optionen|alternativen|stück)
    \1 of them = <<num>> davon
    seed \1 = (mit )?(dem )?(seed|startwert|samen) (nummer )?%
    \1 steps = (mit |in )?% schritten?
    best quality = (in )?(bester|höchster|beste|höchste|maximaler|hoher) (qualität|auflösung)
    quick draft = ^(schneller entwurf|schnelle skizze|grober entwurf)|(nur )?(ganz )?schnell(er entwurf)?$
    strength \1 = stärke %

    # keep, only
    but keep \1 as it is = ,? ?(aber |und )?(lass|lasse|behalt|behalte|halte) ~ (so wie (es|sie|er) (ist|sind)|so wie (es|sie|er)|wie (es|sie|er) (ist|sind)|unverändert|gleich|so|wie es ist)$
    but keep \1 as it is = ,? ?(aber )?~ (bleibt|bleiben|soll|sollen|muss) (so|gleich|unverändert|wie es ist|wie er ist|so bleiben|gleich bleiben|bleiben)$
    but keep \1 = ,? (aber |und )?(behalt|behalte) ~$
    only change \1 = ^(ändere |änder |mach )?nur ~ (ändern|anpassen)$
    only change = ^(ändere|änder) nur

    # drawing
    add = ^(mach|mache|mal|male|zeichne|setz|setze|pack|tu|füg|füge)( (mal|doch|bitte|da))* (noch|auch|auch noch)( (mal|bitte))*(?= (<a>|ein paar) )
    how about \1 = ^wie wär(e|s|'s)?( es)? mit ~$
    what if = ^was (wäre,?|ist,?) wenn
    draw = ^mal( mir| uns| mal| bitte)*(?= (<a>|<num>) )
    draw = ^(zeichne|zeichnest du|male|malst du|erstell|erstelle|generier|generiere|erzeuge|erzeug|entwirf|illustriere|skizziere|kritzel|kritzle|pinsel|gestalte|designe|bastel|zauber)( <mal>)*(?= \S)
    draw \1 = ^~ (zeichnen|malen|erstellen|generieren|entwerfen|erzeugen|gestalten)$
    draw a picture of = ^(mach|mache|gib|zeig)( <mal>)* (<a> )?(neues )?<pic> (von|mit|vom|mit einem)
    draw = ^(mach|mache|gib|zeig|bau)( <mal>)*(?= (<a>|<num>) )
    draw = ^(ich )?(will|möchte|möcht|hätte|hätt|brauche|brauch|wünsche|bräuchte|bräucht|wünsch)( ich)?( <mal>| gern| gerne| für .{1,30}?| dringend)*(?= (<a>|<num>) )
    draw = ^(ich )?(brauche|brauch|bräuchte|bräucht)( ich)?( <mal>| gern| gerne)*
    i want = ^ich (will|möchte|möcht|hätte|hätt|wünsche mir|wünsch mir)( <mal>| gern| gerne| lieber| da)*
    i want = ^(hätte|hätt|möchte|will)( gern| gerne| lieber| <mal>)+
    a new picture of = ^<a> neues <pic> (von|mit)
    a picture of = <a> <pic> (von|vom)

    # changing
    make it twice as large = ^(rechne? |mach )?(<this> )?(doppelt so groß|zweimal so groß)( .*)?$
    upscale \1 = ^(<this> )?(bitte )?(hochskalieren|hochrechnen|größer rechnen|in hoher auflösung|höher auflösen|hochauflösend)~?$
    upscale it = ^(skalier|skaliere|rechne|vergrößer|vergrößere|mach) (<this> )?(hoch|größer hoch|hochauflösend|in 4k|in hd|in höherer auflösung|höher aufgelöst)
    upscale it = ^(<this> )?in (höherer|hoher|größerer|besserer) auflösung$|^(vergrößer|vergrößere) <this>$
    upscale it twice = ^.{0,25}doppelt so groß .*$
    zoom out = ^(zoom|zoome|geh|fahr)( <mal>)*( weiter| etwas| ein bisschen| ein stück)? (raus|heraus|weg|zurück)|^(weiter|mehr) rauszoomen|^rauszoomen
    extend it = ^(erweiter|erweitere|verlänger|verlängere|verbreiter|verbreitere)( <this>)?
    more space = mehr platz
    write = ^(schreib|schreibe|setz|setze|pack|mach)( <mal>)*( <der>| <a>)?( (text|schriftzug|titel|aufschrift|überschrift|slogan|spruch))? ?(drauf|rein|drunter|darüber|drüber|oben|unten|groß)?:?(?= ?["“„«'‘])
    with the text = mit (dem |der )?(text|schriftzug|titel|aufschrift|überschrift|schrift|slogan)(?= ?:? ?["“„«'‘])
    the text = <der> (text|schriftzug|titel|aufschrift|überschrift|schrift|slogan)(?= .{0,20}["“„«'‘])
    replace \1 with \2 = ^(ersetz|ersetze|tausch|tausche|wechsel|wechsle)( <mal>)* ~ (durch|gegen|mit|zu) ~$
    replace \1 with \2 = ^~ (durch|gegen) ~ (ersetzen|austauschen|tauschen)$
    replace \1 with = ^(ersetz|ersetze|tausch|tausche)( <mal>)* ~ (durch|gegen|mit)
    turn \1 into = ^(mach|mache|verwandel|verwandle|änder|ändere)( <mal>)* (aus|von) ~ (?=<a>\b)
    turn \1 into = ^(verwandel|verwandle|wandel|wandle)( <mal>)* ~ in
    add \1 = ^(mach|setz|setze|pack|füge?|bau|stell|häng|zeichne|mal|male|tu|leg|gib|klatsch)( <mal>)* ~ <put>$
    add \1 and = ^(mach|setz|setze|pack|füge?|bau|stell|häng|zeichne|mal|tu|leg|klatsch)( <mal>)* ~ <put> (und|AND)
    add \1 = ^~ (dazu|hinzufügen|dazumachen|reinmachen|einfügen|hinzu|ergänzen|reinsetzen|dazusetzen|draufmachen|reinpacken)$
    add = ^(füg|füge|ergänz|ergänze|gib)( <mal>)*(?= \S)
    give him = gib (ihm|dem|der|ihr|denen)
    remove \1 = ^(lass|lasse|mach|mache|nimm|nehm|tu|schneid|schneide|schmeiß|retuschier|retuschiere|hau|wirf|setz)( <mal>)* ~ (weg|raus|heraus|ab|verschwinden)$
    remove \1 and = ^(lass|mach|nimm|nehm|tu|schneid|schmeiß|retuschier|hau|wirf)( <mal>)* ~ (weg|raus|heraus|ab|verschwinden) (und|AND)
    remove \1 = ^(?!ich|du|er |wir)(kann |können )?<<np>> (kann |können |muss |müssen |soll |sollen |sollte |bitte )*(<off>|entfernt werden)$
    = ,? (die nerven|das nervt|(weil|denn|damit|sonst) .*)$
    remove = ^(entfern|entferne|lösch|lösche|streich|streiche|radier|radiere)( <mal>)*(?= \S)
    make \1 = ^(?P<>(das|es|ihn|sie|den|die|der|dem|alles|beide|#\d+)( .{1,60}?)?) (machen|färben|haben|malen|gestalten)$
    make the \1 \2 = ^@ (bitte |etwas |ein bisschen |viel |noch |deutlich )*<<er>>( machen)?$
    make \1 = ^(lass|lasse)( <mal>)* ~ (aussehen|werden|wirken|sein|tragen|haben)$
    make = ^(mach|mache|macht|machs|mach's|färb|färbe|gestalte|lass|lasse|verwandel|verwandle|gib|dreh|drehe)( <mal>)*
    add = ^(mach|mache) (.{1,20} )?noch (?=(<a>|ein paar|mehr|\w+)\b)
    change = ^(änder|ändere|veränder|verändere|pass|passe|bearbeite|korrigier|korrigiere|überarbeite|verbesser|verbessere)( <mal>)*
    change \1 = ^~ (ändern|anpassen|korrigieren|überarbeiten|verbessern)$
    swap = ^(vertausch|vertausche|tausch|tausche)( <mal>)*
    put = ^(setz|setze|stell|stelle|pack|packe|leg|lege|platzier|platziere|häng|hänge|tu|steck|stecke|bring|schieb|verschieb|klatsch)( <mal>)*
    use = ^(nimm|nehm|nehme|nutz|nutze|benutz|benutze|verwende|wähl)( <mal>)*
    combine = ^(kombinier|kombiniere|verbinde|misch|mische|vermisch|füge? zusammen)( <mal>)*
    crop = ^(schneide|schneid|beschneid|zuschneiden)( <mal>)*
    colour = ^(kolorier|koloriere)
    flip = ^(spiegel|spiegle)( <mal>)*
    no, = ^(nein|nee|ne|nö|quatsch),?

    # wishes
    make the \1 less = ^(der|die|das|THE) @ (ist|sind|wirkt|wirken|sieht|sehen)( mir| noch| viel| etwas| ein bisschen| leider| irgendwie| aber| ja| da)* (zu|nicht) (?=\w)
    make it less \1 = ^(viel |bisschen |etwas |leider |mir |immer noch |noch )*zu @(?=[^\w]*$)
    it is too = (das|es|ist|sieht|er|sie) (ist |wirkt |sieht )?(mir |noch |viel |etwas |ein bisschen |leider |irgendwie |aber )*zu (?=\w+( aus)?)
    the \1 should be = ^(der|die|das|THE) @ (soll|sollen|sollte|sollten|muss|müsste|könnte|könnten|darf|dürfte|kann)( ruhig| gern| gerne| lieber| noch| mehr)*
    it should be = ^(er|sie|es|das|der|die) (soll|sollen|sollte|sollten|muss|müsste|könnte|dürfte|darf|kann ruhig|kann gern)( ruhig| gern| gerne| lieber| noch| mehr)*
    can the \1 have = ^(kann|könnte|können|könnten) (der|die|das) @
    can it have = ^(kann|könnte|können|könnten) (er|sie|es|das)
    more = ^(bitte |da |noch |und |etwas |ein bisschen |ein wenig |bisschen |viel |deutlich )*mehr(?= \w)
    less = ^(bitte |da |noch |und |etwas |ein bisschen |ein wenig |bisschen |viel |deutlich )*weniger(?= \w)
    a bit \1 = ^(etwas|ein bisschen|bisschen|ein wenig|n bisschen|ein klein wenig|noch etwas|noch) <<er>>$
    more \1 = ^(viel |noch |deutlich |etwas )*<<er>>( bitte| machen)?$
    make it in = ^(aber |bitte )*(lieber|eher|doch lieber|jetzt|nur|aber) (in|im|als)(?= )
    but as = ^(lieber|eher|doch lieber) als(?= )
    make the \1 \2 = ^(die|der|das) @ (bitte |lieber |eher |PLEASE )*(?P<>in |<er>)
    i don't like = (das |der |die )?(gefällt mir|mag ich|passt mir) nicht
    but with = ^(bitte |nur |jetzt )?aber mit
    but without = ^(bitte |nur |jetzt )?aber ohne
    in = ^(bitte |nur |jetzt )?(aber )?(in|im) (?=\w)
    but as \1 = ^(bitte |nur |jetzt )?(aber )?als (?=<a>\b)~$
    instead = (statt ?dessen|lieber|anstatt)$

    # small talk and remarks
    thanks = danke(schön|sehr)?( (dir|euch|schon ?mal|sehr))*|(vielen|besten|lieben) dank|dankeee*|merci|danki
    lol = (ha|he|hi){2,}h?|lol|rofl|hihi|hrhr|xd|omg
    nice = (wie |so |sehr |echt |voll |total |richtig |mega |ganz |so )*(sau(gut|cool|stark)|super|toll(e[rs]?)?|geil(e[rs]?|o)?|mega(gut)?|krass|klasse|stark(es|e)?|spitze|prima|perfekt|hammer|cool(e[rs]?)?|nice|schön(e[rs]?)?|süß(e[rs]?)?|hübsch|niedlich|herrlich|wunderbar|wunderschön|fantastisch|genial|großartig|top|lustig|witzig|gut(e[rs]?)?|sehr gut|fein|hervorragend|gelungen|bombe|traumhaft|ausgezeichnet|stimmig)
    yes = ja(wohl|a+)?|jo|jup|jep|genau|stimmt|klar|okay|okidoki|alles klar|passt( so)?|einverstanden|jawoll|gerne|gern geschehen|kein problem
    wow = wow|boa+h*|hui|uff|puh|o+h+|a+h+|hm+|ach|oha|och|krass
    bye = (guten (morgen|tag|abend)|gute nacht|mahlzeit|hallo) (zusammen|alle|leute|allerseits|ihr lieben)|tschüss|bis (später|dann|morgen|bald)|gute nacht|guten (morgen|tag|abend)|schönes wochenende|feierabend
    did you = ^\w+st du(?= )
    is it = ^(ist|sind|war|hat|haben|wird|werden|kommt|geht|muss|darf|hatte|macht|gehört|kennt) (das|der|die|es|er|sie)
    did you = ^(hast|habt|bist|seid|weißt|wisst|findest|findet|meinst|meint|glaubst|denkst|kennst|kennt|warst|wart) (du|ihr)
    anyone = ^(weiß|hat|kann|kennt|will|mag) (jemand|wer|einer)
    is there = ^(gibt es|gibts|gibt's)
    anyone = ^(.{0,20} )?(wer zuletzt|wer noch|jemand (hat|ist|weiß))
    when = ^(wenn|falls|als|weil|gestern|heute|morgen|neulich|letzte woche|vorhin|damals|früher|seit|nachdem|bevor|obwohl|sobald|solange)
    who = ^(wer|wem|wen|wessen)
    where = ^(wo|woher|wohin)
    why = ^(warum|wieso|weshalb|wozu)
    which = ^(welche[rsnm]?|was für)
    what = ^was(?! (neu|and))
    how = ^wie
    i think = ^(ich )?(finde?|glaube?|denke?|schätze?|meine|mag|liebe|hab|habe|war|bin|muss|seh|sehe|weiß|hatte|wollte|dachte|würde|brech|lach|sterbe|feier|geh|mach|zeig|frag)( ich)?(?= \S|$)
    i think = ^(das |die |den |dann )?(nehm|nehme|benutz|benutze|nutz|schick|druck|zeig|häng|stell|kauf|brauch) (ich|wir)(?! (ein|eine|einen) )
    i = ich
    we = ^wir
    it is \1 = ^(der|die|das|er|sie|es|da|so|hier) <<is>>
    my mom says = ^(mein|meine) (mutter|mama|vater|papa|sohn|tochter|chef|chefin|freundin|freund|kater|katze|hund|mann|frau|oma|opa|schwester|bruder|kollegin|kollege|nachbar|lehrer)
    it looks = ^(sieht|schaut|wirkt|klingt|passt|gefällt mir|steht ihm|steht ihr|freu mich|freut mich|kommt gut|macht was her)
    my = mein(e[mnrs]?)?
    the \1 is = ^(der|die|das|THE) @ (<is>)
    don't = ^(nicht|bloß nicht)

    # glue
    the one = diejenige|dasjenige
    in the style of = (im|in dem|in der) (gleichen |selben )?stil (von|der|des|wie|aus)
    in \1 style = (im|in) @(-| )stil
    the style of = (der|den|dem) stil (von|aus)
    the background of = (der|den|dem) hintergrund (von|aus)
    the pose of = (die|der) (pose|haltung) (von|aus)
    the colors of = (die|der|den) farben (von|aus)
    as the background = als hintergrund
    as a style = als (stil|vorlage|stilvorlage|referenz)
    this pose = diese[rs]? (pose|haltung)
    this style = diese[nrms]? stil
    the background = (der|den|dem) hintergrund
    one as \1 and one as = (einmal|eins|eine|eines|einen) als ~,? (und )?(einmal|eins|eine|eines|einen) als
    one in \1 and one in = (einmal|eins|eine|eines|einen) (in|im) ~,? (und )?(einmal|eins|eine|eines|einen) (in|im)
    one with \1 and one with = (einmal|eins|eine|eines|einen) mit ~,? (und )?(einmal|eins|eine|eines|einen) mit
    at night = bei nacht|nachts|in der nacht
    this = diese[nrms]?|dies
    the = der|die|das|den|dem|des
    a = <a>
    it = es|ihn
    him = ihm
    he = er
    them = ihnen
    and = und
    then = dann|danach
    but = aber|jedoch
    not = nicht
    without = ohne
    with = mit
    from = von|vom|aus
    on = auf|drauf
    in the = im|ins
    in = in
    into = zu|zum
    for = für|fürs
    more = mehr
    less = weniger
    just = nur|bloß
    so = so|sehr|echt|wirklich|voll|total|ganz|richtig
    too = zu|auch
    now = jetzt
    1 = eins
    2 = zwei
    3 = drei
    4 = vier
    5 = fünf
    6 = sechs
    first = erst
    second = zweit
    third = dritt
    fourth = viert
    fifth = fünft
    sixth = sechst
    last = letzt|neuest|neust
    left = link
    right = recht
    middle = mittler
    """,
)
