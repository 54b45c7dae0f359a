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
        "q": r"[\"“„«»'‘][^\"”»“«]{1,120}?[\"”»“«'’]",
        "verb": r"ändern|verändern|anpassen|bearbeiten|umfärben|austauschen|anfassen|neu machen|überarbeiten",
        "dev": r"handy|smartphone|telefon|iphone|android|mobiltelefon|handydisplay|natel",
        "pc": r"pc|desktop|laptop|rechner|computer|monitor|bildschirm",
        "so": r"(so |gleich |genau |genau so |genauso |ganz |bitte |PLEASE )*(unverändert|unangetastet|unberührt|erhalten|bestehen|in ruhe|gleich|identisch|intakt|stehen|so|wie)",
        "war": r"(es |sie |er |das )?(ist|sind|war|waren|jetzt ist|gerade ist|is)",
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
    hey = ^(hey|he|hej|ey|na)
    can you = ^(kannste|könntste|könnteste|kannsch|chasch|würdste|magste|kriegste)( <mal>)*
    please = ^(machma|machmal|mach ma)(?=:)

    # go back, once more, stop
    = , [^,]{1,40} (war|ist) (viel |vorher |molto |muito )?(besser|schöner)$
    undo that and then = ^(mach )?(<this> )?(wieder )?rückgängig( machen)?,? und (dann )?(stattdessen |lieber )?
    undo = ^(.{0,80} )?rückgängig( machen)?( bitte| PLEASE)?$
    undo = ^(geh |mach )?(einen|ein|1)? ?schritt zurück$
    go back to the original = ^(.{0,12} )?zurück (zum|auf das) (original|anfang|ersten bild|ursprünglichen bild)
    back to #\1 = ^(geh |mach |.{0,12} )?zurück (zu|auf|zur) (nummer |nr\.? |bild )?#?%
    go back to the previous version = ^zurück (zur|zu der) (vorherigen|letzten|alten) <pic>
    undo = ^(mach |nimm )?<this>( <mal>)*( wieder)? (weg|raus|zurück),? (vorher|davor|zuvor) (war|wars|war's|fand)( .*)?$
    undo = ^(vorher|davor|zuvor|das davor|die davor|das vorige|die vorige|der alte|die alte|das alte) (war|wars|war's|fand ich)( es| das| sie)?( .{0,20})? ?(besser|schöner|cooler|geiler|stimmiger)( .*)?$
    undo = ^(geh|spring|mach)?( <mal>)* ?(wieder )?zurück (zum|auf den|auf die|zur) (vorigen|vorherigen|alten|letzten) (stand|schritt|version|fassung)$
    undo = ^(letzten|den letzten|letzte|die letzte) (schritt|änderung|bearbeitung)( <mal>)* (zurück|rückgängig|weg|zurücknehmen|verwerfen)( machen)?$
    undo = ^(<this> |der |so )?(war|fand ich|hat mir)( .{0,15})? ?(vorher|davor|zuvor) ?(besser|schöner|cooler)?(.{0,15}(besser|schöner|gefallen))?$
    undo = ^(nimm|nehm|mach) <this> (wieder )?zurück$|^(wieder )?zurück$|^zurücksetzen$
    undo = ^(mach |stell )?<this>? ?(wieder )?(so )?wie (es |das )?(vorher|davor|zuvor|eben)( war)?$
    again but = ^(mach )?(noch ?mal|nochmals|noch ein ?mal|das ?selbe|dasselbe|das gleiche|genau so|gleiche[sr]?)( <pic>)?( noch ?mal)?( bitte)?,? (aber|nur|bloß)
    again, \1 versions, = (?<![,;] )^(von (dem|der|diesem|dieser|denen)( hier)?|davon|hiervon|(mach|gib|zeig|mal)( <mal>)* davon)( <mal>| gleich| gern| gerne| nochmal| noch mal| weitere| bitte)* <<num>>( weitere| andere| neue)*( <pic>| vorschläge| varianten| variationen| stück| mal|$)(?=<end>)( aber| BUT|,)*
    again, \1 versions, = ^(mach |gib |zeig |zeichne )?(<mal> )*(nochmal|noch mal|nochmals|noch) <<num>>( <mal>)*( davon| solche| so welche| von denen| von der sorte| in der art)(?=<end>)( aber| BUT|,)*
    again, 3 versions = ^(<this> )?(<mal> )*dreimal( <mal>)*( neu| anders)?$
    again, 2 versions = ^(<this> )?(<mal> )*zweimal( <mal>)*( neu| anders)?$
    again with = ^((<this>|das ?selbe|dasselbe|die ?selbe|das gleiche|gleiches|genauso|genau so|exakt so)( <pic>)? )?(noch ?mal|nochmals|noch ein ?mal|erneut|wieder)( <mal>)* mit
    again with = ^(das ?selbe|dasselbe|das gleiche|gleiches bild|selbes bild)( <pic>)? mit (?=(seed|startwert|%|höherer|mehr schritten))
    again with = ^(noch ?mal|nochmals|noch ein ?mal|erneut) mit
    again in = ^(noch ?mal|nochmals|noch ein ?mal|erneut) (in|im)
    again = ^(mach |mache |versuch |probier |versuchs |versuch's |zeichne |machs |mach's )?(<this> )?(bitte )?(noch ?mal|nochmals|noch ein ?mal|noch (so )?(ein|eins|eine|einen|einer|eines|ne|nen|n)|erneut|neuer versuch|wieder|neu würfeln|würfel neu|von vorn|von vorne)( <this>)?( versuchen| probieren| neu| machen| generieren| würfeln)?( bitte| PLEASE)*$
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
    show me picture \1 = ^(zeig|zeige|lass|zeigst du|hol)( <mal>| nochmal| noch mal| wieder| her)* (die|das|THE)( nummer| nr\.?| bild)? %( <mal>| nochmal| noch mal| wieder| sehen| her)*$
    show me = ^(zeig|zeige)( <mal>)*(?= (#|das|die|den|nochmal|alle|original))
    compare = ^(vergleich|vergleiche)( <mal>)*
    before and after = vorher ?(/|-|und)? ?nachher
    side by side = nebeneinander
    describe it = ^(beschreib|beschreibe) (<this>|was .*)$
    what is in this picture = ^was (ist|sieht man|siehst du)( .{0,30})? ?(zu sehen|drauf|auf dem bild)$|^was siehst du
    who is this = ^wer ist (das|der|die)( .{0,15})?$
    export as \1 = ^(kann|könnte|darf|krieg|bekomm|ich hätte|hätte|ich brauch|ich brauche|brauch|brauche|gib|schick)( ich| man)?( gern| gerne| <mal>)*( <this>)?( gern| gerne| <mal>)* als (?P<>psd|png|webp|gif|mp4|zip|json|ora)( .*)?$
    export as \1 = ^(ich |wir )?(kann|könnte|darf|krieg|kriege|bekomm|bekomme|hätte|brauche|brauch|bräuchte|will|möchte|wollen|brauchen)( ich| wir| man)?( gern| gerne| <mal>| <this>)* (als|im|in)( <a>)?( transparentes?| transparente| freigestelltes?)? (?P<>psd|png|webp|gif|mp4|zip|json|ora)( datei|-datei|format|-format| format)?( .*)?$
    export as = ^(exportier|exportiere|speicher|speichere|gib|schick|lad)( <mal>| <this>)* als (?=(psd|png|webp|gif|mp4|zip|json|ora))
    as a psd = als (offene |ebenen)?(photoshop|ebenen)(-| )?datei|mit (allen )?(einzelnen )?ebenen( als photoshop(datei)?)?(?=<end>)
    as a \1 = (als|im) (transparentes? |freigestelltes? )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)( datei|-datei|-format| format)?( haben| runterladen| speichern| exportieren)?
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
    in \1's last picture, = ^(in|im|auf|bei|an|beim) @s letzte[mnrs]? <pic>
    \1's last picture = @s letzte[mnrs]? <pic>
    the one before last was \1 = ^(das|die|der) vorletzte( <pic>)? (war|ist|fand ich) ~(?=,)
    my last picture = mein(em|en|e)? letzte[ns]? <pic>
    my picture = mein(em|en|e)? <pic>
    the one with = (das|dem|die|den|der|^)( bild)? mit (?=(dem|der|den|einem|einer)\b)
    the \1 one = (das|dem|die|den|der) (?P<>blau|rot|grün|gelb|schwarz|weiß|dunkl|hell|bunt|lila|rosa)e[nrs]?(?=<end>)
    this picture = (dieses|dieser|diesem|diesen|das|dem|vom|im) <pic> hier|(dieses|diesem|diesen|diese) <pic>
    picture \1 = (das |dem |die |der )?(bild|nummer|nr\.?|no\.?)( nummer| nr\.?)? %
    from picture \1 = (aus|von) (der|dem|THE) (nummer |nr\.? )?%(?=<end>)
    picture \1 = ^(die|das|der|bei der|bei dem|auf der|in der) %(?=( bitte| PLEASE)?( aber|,| BUT| in | als | mit | ohne | nochmal))
    \1's picture = (das|dem|die) <pic> von @(?=<end>)
    \1's picture = (?!(das|dieses|eines|keines|jedes|alles|jenes|\w+nes|nächstes|\w+tes) )@s <pic>
    all of them = alle( zwei| drei| vier| fünf)?( bilder| davon)?(?=<end>)
    both = (alle )?beide[ns]?( bilder| davon)?

    # options
    \1x\2 = ((im |in |als )?(hochformat|querformat|hochkant|quer|hoch|breitbild),? )?(in |mit |auf )?(einer )?(auflösung|größe|maße[n]?|abmessungen)?( von)? ?(?P<>\d{3,5}) ?(px|pixel)? ?(auf|mal|zu|by|×|\*|x) ?(?P<>\d{3,5})( ?px| pixeln?)?
    \1:\2 = (im |in |als |mit )?((hochformat|querformat|hochkant|breitbild|quer|hoch),? )?((im |in |mit )?((bild)?format|(seiten)?verhältnis|aspect):? )?(?P<>21|16|9|4|3|2|1|5) ?(zu|auf|/|:) ?(?P<>9|16|10|3|4|2|1|5|21)( ?(hochformat|querformat|format))?
    = (im |in )?(hochformat|querformat|hochkant|hoch|quer|breitbild),? (?=\d+ ?[:x×])
    \1 portrait = (im |in |als )?(hochformat|hochkant) (din )?-?(?P<>a[3-6])
    \1 portrait = (im |in |als )?(din )?-?(?P<>a[3-6])( im)? (hochformat|hochkant|hoch)
    \1 landscape = (im |in |als )?querformat (din )?-?(?P<>a[3-6])
    \1 landscape = (im |in |als )?(din )?-?(?P<>a[3-6])( im)? (querformat|quer)
    make it portrait format = ^(mach|mache)( da| davon)?( <mal>)* <a> (hochformat|hochkantbild)( bild)? (draus|daraus|davon)
    make it landscape format = ^(mach|mache)( da| davon)?( <mal>)* <a> (querformat)( bild)? (draus|daraus|davon)
    make it square format = ^(mach|mache)( da| davon)?( <mal>)* <a> (quadrat) (draus|daraus|davon)
    LinkedIn banner = (linkedin|xing)(-| )?(banner|titelbild|header|hintergrund|hintergrundbild)|(banner|titelbild|header|kopfbild)( (für|auf|bei) (mein |das |unser |dem )?|fürs )(linkedin|xing)( profil)?
    twitter header = (twitter|x|bluesky|mastodon)(-| )(banner|titelbild|header|kopfbild)|(banner|titelbild|header) (für|auf) (twitter|bluesky|mastodon)
    facebook cover = (facebook|fb)(-| )(banner|titelbild|header|cover)|(banner|titelbild|header) (für|auf) facebook
    newsletter header = newsletter(-| )?(banner|header|kopf|kopfbild)|(kopf|kopfbild|header|banner) (für den|für unseren|fürn|für die) (newsletter|e?-?mail)|(mail|email|e-mail)(-| )?header
    phone wallpaper = (passend )?((als |für )(<a> )?)?(<dev>)(-| )?(hintergrund|hintergrundbild|wallpaper|bildschirm)(er)?|(als |für )?(sperrbildschirm|sperrbild|lockscreen)(-| )?(hintergrund|bild)?
    phone wallpaper = (passend )?(als )?(hintergrund|hintergrundbild|wallpaper|sperrbildschirm) (für|fürs|aufs|auf|fürn|für mein|auf mein|auf meinem|für das|für meins?)( mein| das| dem| den)? (<dev>)
    desktop wallpaper = ((als |für )(<a> )?)?((<pc>)(-| )?(hintergrund|hintergrundbild|wallpaper))|(als )?(hintergrund|hintergrundbild|wallpaper) (für|fürs|auf|aufm|fürn)( mein| meinen| den| dem| das)? (<pc>)
    zoom background = (zoom|teams|meet|videocall|videokonferenz|webcam)(-| )?(hintergrund|hintergrundbild)|hintergrund (für|fürs) (zoom|teams|videocalls?)
    instagram story = (instagram|insta|ig|facebook|whatsapp)(-| )?(story|stories|storys|status|reel)|story(-| )?format
    youtube thumbnail = (youtube|yt|stream|twitch|video)(-| )?(thumbnail|vorschaubild|titelbild|miniatur)|(thumbnail|vorschaubild) (für|zu|fürn|fürs)( mein| meinen| das| den| unser)? (youtube|yt|video|stream|youtube-video|youtubevideo)|^(<a> )?vorschaubild
    title slide = (powerpoint|präsentations?|ppt|keynote|titel)(-| )?(folie|titelfolie)|(folienhintergrund|titelfolie)( für (unsere|meine|die|eine) (präsentation|ppt))?
    profile picture = (<a> )?(discord|slack|twitch|steam|insta|instagram|whatsapp)?(-| )?(profilbild|profilfoto|profilpic)
    instagram post = (instagram|insta|ig|facebook)(-| )?(post|beitrag|kachel|feed)
    square format = (im |als )?(album|platten|cd|podcast|spotify)(-| )?cover(-| )?format
    vertical format = (im |in |als )?(hochkantvideo|tiktok|reels?|shorts?)(-| )?format|senkrecht(es format)?(?=<end>)
    panorama format = (im |in |als )?(panorama|panoramaformat|kinoformat|cinemascope|breitwand)(-| )?(format|bild)?(?=<end>)
    = (im |in )?(hochformat|querformat|hochkant) (?=\d+ ?[:x×])
    portrait format = (im |in |als |ins )?(hochformat|hochkant|hochkantformat|porträtformat|portraitformat|aufrecht)( format)?
    landscape format = (im |in |als |ins )?(querformat|landschaftsformat|landscapeformat)|(im |in )(quer)(?=<end>)
    square format = (im |in |als |ins )?(quadratischem? format|quadratformat|quadrat|quadratische[sn]?( bild| format)?|quadratisch)(?! (muster|fenster|karo))
    wide format = (im |in |als )?(breitbild|breitformat|breitbildformat)
    phone wallpaper = (als |für )?(handyhintergrund|handy hintergrund|sperrbildschirm)
    = (im |in )?(format|seitenverhältnis|größe|auflösung) (?=\d+ ?[:x×])
    \1 pictures of = <<num>> (verschiedene |weitere )?(bilder|fotos|zeichnungen) (von|mit)
    \1 versions of = <<num>> (verschiedene |weitere |unterschiedliche )?(entwürfe|varianten|versionen|vorschläge|variationen|ideen|optionen|alternativen)( für| von| zu)
    seed \1 = seed ?[:=] ?%
    \1 versions = anzahl ?[:=] ?%
    \1 versions of = ^<<num>> ?(x|mal|×) (?=(<a>|der|die|das) )
    \1 of them = ^(bitte |PLEASE )*(davon|gleich|am besten|insgesamt|mach|mach mir|gib mir|sagen wir|mach gleich|nur|lieber)( bitte| PLEASE| gleich| mal| gern| gerne)* <<num>>( davon)?( bitte| PLEASE)*$(?!:\d)
    \1 versions = <<num>> (verschiedene |weitere |unterschiedliche |kleine |schnelle )?(anläufe|versuche|mal zur auswahl|zur auswahl|alternativvorschläge|takes|bilder|motive|skizzen)(?=( zur auswahl| davon)?<end>)
    \1 versions = <<num>> (verschiedene |weitere |unterschiedliche )?(entwürfe|varianten|versionen|vorschläge|variationen|ideen|optionen|alternativen)
    \1 versions = <<num>> stück(?=<end>)
    \1 of them = <<num>> davon
    seed \1 = (mit )?(dem )?(seed|startwert|samen) (nummer )?%
    \1 steps = (mit |in |bei )?% (schritten?|steps|iterationen|durchgängen?)
    steps \1 = (schritte|steps) ?[:=] ?%
    guidance \1.\2 = (mit )?(guidance|cfg|führung|promptstärke)( von| auf| bei|:)? ?%[.,]%
    guidance \1 = (mit )?(cfg|führung|promptstärke)( von| auf| bei|:)? ?%
    strength 0.\1 = (mit )?(einer )?(stärke|strength|intensität)( von| auf| so| etwa| circa| ca\.?| nur|:)* ?0?[.,]%
    strength \1% = (mit )?(einer )?(stärke|strength|intensität)( von| auf| so| etwa| circa| ca\.?| nur|:)* ?% ?(\%|prozent)
    strength \1% = (mit )?% ?(\%|prozent) (stärke|intensität|strength)
    negative = (negativ|negativprompt|negativ-prompt|negative prompt)(?= ?:)
    best quality = (,? ?(und|AND),? (PLEASE )?)?(in |mit |auf |zu )?(der |deiner |eurer )?(bester|höchster|beste|höchste|besten|höchsten|bestmöglicher?|maximaler?|max|hoher|hohe|voller|volle|top|guter|druckfähiger|optimaler)(-| )?(qualität|quali|auflösung|bildqualität|güte)( PLEASE)?(, die du (hast|kannst|hinkriegst))?
    best quality = (qualität|quali) ?: ?(hoch|hohe|best|beste|max|maximal|höchste|sehr hoch)|(in )?druckqualität
    best quality = ^(und )?(nimm|lass|nehm)( du)? dir( <mal>| ruhig| gern| gerne| alle| die| viel| so viel)* zeit( dafür| dabei| damit| hier| der welt| die du brauchst)?
    best quality = ^(<this> )?(darf|kann|dürfte)( <mal>| ruhig| gern| gerne| auch)* (länger |ne weile |etwas |lange )?dauern( [^,;]*)?$|^(gib alles|keine eile|so gut (es geht|du kannst|wie möglich|wies geht))$
    draft quality = (qualität|quali) ?: ?(niedrig|schnell|entwurf|gering)
    draft quality = (nur |und |AND )*(schnell|quick) (und|AND|n|and) (dreckig|schmutzig|dirty)( reicht| genügt| ist ok| is ok| ist okay)?
    draft quality = (nur |ganz |bitte )*(schnell|grob|fix|flott) (hingerotzt|hingeklatscht|hingeschmiert|hingekritzelt|hingeschmissen|skizziert|gekritzelt|zusammengeklatscht)( reicht| genügt| langt| ist ok| passt)*
    draft quality = (<a> |nur |ganz |bitte )*(schnell|schneller|schnelle|schnelles|grob|grober|grobe|grobes|flotte|flotter|rohe)?(-| )?(skizze|entwurf|entwürfe|skizzen|scribble|schnellentwurf|vorschau|probe|schnell|grob) (reicht|genügt|langt|reichen|genügen|tuts|tut's)( mir| uns| völlig| erst ?mal| vollkommen| dicke| schon| aus)*(?=<end>)
    draft quality = (nur |erst ?mal |bitte )*(schnelle[rs]?|grobe[rs]?|fixe[rs]?|flotte[rs]?) (entwurf|entwürfe|skizzen?|vorschau|probe)(?=( bitte| PLEASE)?<end>)
    draft quality = ^(<this> )?(muss|brauch|braucht|sollen?|müssen)( gar| auch| echt| überhaupt| jetzt)* (nicht|nix|ned|net|nichts)( so| zu| super| besonders| unbedingt)* (schön|perfekt|gut|toll|hübsch|ausgefeilt|besonders|hochwertig|doll|großes?)( sein| werden| aussehen)?
    draft quality = ^(auf die schnelle|(so )?schnell (darfs|darf es|soll es|solls|muss es|muss) (sein|gehen)|(nur )?hauptsache schnell|so schnell (du kannst|wie möglich|wies geht|es geht)|muss schnell gehen|bitte fix|zack zack|pronto|mach schnell|bin in eile|eilt|es eilt)( .{0,20})?$
    quick draft = ^(schneller entwurf|schnelle skizze|grober entwurf)|(nur )?(ganz )?schnell(er entwurf)?$
    without = ^(PLEASE |und |aber |auch )*(bloß |bitte |nur )?(kein|keine|keinen|null)(?= (?!ahnung|problem|plan|sorge|stress|bock|lust|zeit|thema|wunder|frage|fragen|angst|witz|chance|mehr|so|ding|idee|kritik|einzige|panik|eile|interesse|schlechte|gute|ding|kunst|nein)\w)
    without = (?<=, )(kein|keine|keinen)(?= (schrift|text|texte|menschen|leute|personen|logos?|wasserzeichen|rahmen|rand|autos|buchstaben|gesichter|tiere|hintergrund|farben?|schatten|beschriftung)\b)
    strength \1 = stärke %

    # keep, only
    yes = ^((lass|lasst|lassen wir)( es| das| mal| wir| einfach| jetzt)* so|so lassen|(das|es) bleibt( jetzt| einfach)* so|(das|es|so) kann (es )?so bleiben|so bleibt('s| es| das))$
    only change \1: = ^(bitte |PLEASE |wirklich |und |aber )*(ändere |änder |veränder |mach |bearbeite )?(bitte )?(nur|bloß|lediglich|ausschließlich|allein) (?P<>(den|die|das|der|dem|THE) [\w-]+( [\w-]+){0,3}?)( <mal>| PLEASE)* ?(<verb>)? ?(:|,(?= (?!der|die|das|sonst|rest|nichts)\w)| - | – )
    only change \1 = ^(bitte |PLEASE |wirklich |und |aber )*(bitte )?(nur|bloß|lediglich|ausschließlich) (?P<>(den|die|das|der|dem|THE) [\w-]+( [\w-]+){0,3}?)( <mal>| PLEASE)* (<verb>)(?=<end>)
    only \1: = ^(bitte |PLEASE |und |aber )*(nur|bloß|lediglich|ausschließlich) (?P<>(am|im|beim|auf dem|auf der|in der|an der|bei der|bei dem|in dem) [\w-]+)( <mal>| PLEASE| was ändern)* ?[:,]
    only change \1: = ^(ändere |änder |veränder |mach |fass |rühr )?(sonst )?(nichts|nix)( anderes)?( ändern| anfassen)? (außer|als) (?P<>(dem|der|den|die|das|an der) [\w-]+( (vom|von der|von dem|des|der) [\w-]+)?)( an| ändern)?[:,.]?
    but keep \1 as it is = ,? ?(aber |und |BUT |AND )?^(PLEASE |bitte )*(lass|lasse|lassen|behalt|behalte|halte|belass|belasse)(?! (es|das|mal|bitte|PLEASE|einfach|alles|wir|ruhig|jetzt| )*(so|gut|stehen)$)( <mal>| PLEASE)* (?P<>[^,;:.!?]{1,60}?)( <mal>| PLEASE)* (<so>)( wie (<war>))?( lassen)?($|(?= (und|aber) ))
    but keep \1 as it is = ,? ?(aber |und |BUT |AND )?^(PLEASE |bitte )*(?P<>(?!ich |wir |man |es |so |das (?!\w+ (soll|muss|darf)))[^,;:.!?]{1,50}?) (aber |BUT )?(soll|sollen|sollte|muss|müssen|darf|dürfen|kann|können)( <mal>| PLEASE| ruhig| alles| auch| genau)*( (<so>))?( wie (<war>))? bleiben( wie (<war>|gehabt|bisher|vorher))?$
    but keep \1 as it is = ,? ?(aber |und |BUT |AND )?^(PLEASE |bitte )*(?P<>(?!lieber|bei |so |wir |ich |es |er |sie |das (?=bleib)|man )[^,;:.!?]{1,50}?) (aber |BUT )?(bleibt|bleiben)( <mal>| PLEASE| ruhig| alles| auch)*( (<so>))?( wie (<war>|gehabt|bisher|vorher))?( (<war>))?$
    but keep \1 as it is = ,? ?(aber |und |BUT |AND )?^(?P<>[^,;:.!?]{1,50}?) (aber |BUT )?(bitte |PLEASE |ganz |genau )*(<so>) lassen( wie (<war>))?$
    but keep \1 as it is = ,? ?(aber |und |BUT |AND )?^(?P<>[^,;:.!?]{1,50}?) (bitte |PLEASE |bloß |ja |auf keinen fall |auf gar keinen fall )*(nicht|ned|net|nich) (<verb>|verändern|antasten|berühren|anrühren)$
    but keep \1 as it is = ,? ?(aber |und |BUT |AND )?^(bitte |PLEASE )*(fass|rühr|tast|änder|ändere|veränder|verändere|verändre|berühr)( mir| bitte| PLEASE| bloß| ja)* (?P<>[^,;:.!?]{1,50}?)( bitte| PLEASE| bloß)* (nicht|ned|net|nich)( an)?$
    but keep \1 as it is = ,? ?(aber |und |BUT |AND )?(bitte |PLEASE )?(finger|hände|pfoten|flossen) weg (von|vom) (dem |der |den )?(?P<>[^,;:.!?]{1,40}?)$
    but keep \1 as it is = ,? ?(aber |und |BUT |AND )?(ohne) (?P<>(den|die|das|der|dem|sein|seine|seinen|ihr|ihre|ihren|irgendwas am|was am|am|an der) ?[^,;:.!?]{1,40}?) (zu (ändern|verändern|berühren)|anzufassen|anzutasten|anzurühren|zu ändern)$
    but keep \1 as it is = ,? ?(aber |und |BUT |AND )?^(?P<>[^,;:.!?]{1,50}?) (beibehalten|behalten|erhalten|wie gehabt|wie bisher)$
    but keep \1 as it is = ,? ?(aber |und )?(lass|lasse|behalt|behalte|halte) ~ (so wie (es|sie|er) (ist|sind)|so wie (es|sie|er)|wie (es|sie|er) (ist|sind)|unverändert|gleich|so|wie es ist)$
    but keep \1 = ,? (aber |und )?(behalt|behalte) ~$
    only change \1 = ^(ändere |änder |mach )?nur ~ (ändern|anpassen)$
    only change = ^(ändere|änder) nur

    , who = , (der|die|das|den|dem) (?=(an|auf|sich|gerade|vor|hinter|unter|über|gegen|durch|neben|nach|um|einen|einem) )
    # drawing
    add = ^(mach|mache|mal|male|zeichne|setz|setze|pack|tu|füg|füge)( (mal|doch|bitte|da))* (noch|auch|auch noch)( (mal|bitte))*(?= (<a>|ein paar) )
    how about \1 = ^wie wär(e|s|'s)?( es)? mit ~$
    what if = ^was (wäre,?|ist,?) wenn
    draw = ^mal( mir| uns| mal| bitte| PLEASE| doch| schnell| eben)*(?= (<a>|<num>|mein|meine|meinen|unser|unsere|unseren) )
    draw = ^mal (mir|uns)( mal| bitte| PLEASE| doch| schnell| eben)*(?= (den|die|das|der) )
    draw \1 = ^(?P<>(<a>|<num>) [^,;:.!?]{1,60}?) (machen|basteln|zaubern|kreieren|designen|bauen)$
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
upscale it by \1 = ^((kann|könnte|krieg|kriege|brauch|brauche|bräuchte|hätte|will|möchte) (ich|wir|man) )?((mach|mache|rechne|skalier|skaliere|vergrößer|vergrößere|zieh|gib|upscale|ich) ?)?(<this>( bild)?)?( ?<mal>| ?hoch| ?aufs?| ?um| ?das| ?den| ?gern| ?gerne| ?PLEASE| ?faktor)* ?(?P<>\d)(-| )?(fach|x|mal|×)(e|er|es|en)?( PLEASE| bitte| so)* ?(größer|groß|vergrößern?|hoch|hochskalieren|hochrechnen|rausrechnen|upscalen|upscale|auflösung|größe|hochskaliert|vergrößert|pixel)( .*)?$
    upscale it by \1 = ^(<this> )?(bitte |PLEASE |mal )*(mit |um )?(den )?(faktor|x) ?% ?(größer|vergrößern|hochskalieren|hochrechnen|hoch|upscalen|skalieren)( .*)?$
    upscale it by \1 = ^(vergrößer|vergrößere|skalier|skaliere|rechne|upscale)( <this>( bild)?)?( <mal>| hoch| um| auf| den| das| PLEASE| faktor)* (x ?)?(?P<>\d)(-| )?(fach|x|mal)?(e|er|es)?( .*)?$
    upscale it 2x = ^((kann|könnte|krieg|brauch|brauche|bräuchte|hätte|will|möchte) (ich|wir|man) )?((mach|mache|rechne|skalier|skaliere|vergrößer|vergrößere) )?(<this>( bild)? )?(<mal> |auf |das |gern |gerne |PLEASE |um |in )*(doppelt|doppelte|doppelter|zweifach|zweifache|zweifacher|zweimal|verdoppelt)( PLEASE| bitte| so)* ?(größer|groß|vergrößern?|hoch|hochskalieren|hochrechnen|rausrechnen|auflösung|größe|hochskaliert)( .*)?$
    upscale it 3x = ^((mach|mache|rechne|skalier|skaliere|vergrößer|vergrößere) )?(<this>( bild)? )?(<mal> |auf |das |PLEASE |um |in )*(dreifach|dreifache|dreifacher|dreimal)( PLEASE| bitte| so)* ?(größer|groß|vergrößern?|hoch|hochskalieren|hochrechnen|rausrechnen|auflösung|größe)( .*)?$
    upscale it 4x = ^((mach|mache|rechne|skalier|skaliere|vergrößer|vergrößere) )?(<this>( bild)? )?(<mal> |aufs? |das |PLEASE |um |in )*(vierfach|vierfache|vierfacher|viermal)( PLEASE| bitte| so)* ?(größer|groß|vergrößern?|hoch|hochskalieren|hochrechnen|rausrechnen|auflösung|größe)( .*)?$
    upscale it 2x = ^(verdopple|verdoppel|verdoppelt)( <mal>)*( die| der| deren)? (auflösung|größe|pixel)( .*)?$|^(doppelte|doppelter) (auflösung|größe)( .*)?$
    make it twice as large = ^(rechne? |mach )?(<this> )?(doppelt so groß|zweimal so groß)( .*)?$
    upscale \1 = ^(<this> )?(bitte )?(hochskalieren|hochrechnen|größer rechnen|in hoher auflösung|höher auflösen|hochauflösend)~?$
    upscale it = ^(skalier|skaliere|rechne|vergrößer|vergrößere|mach) (<this> )?(hoch|größer hoch|hochauflösend|in 4k|in hd|in höherer auflösung|höher aufgelöst)
    upscale it = ^(<this> )?in (höherer|hoher|größerer|besserer) auflösung$|^(vergrößer|vergrößere) <this>$
    upscale it twice = ^(?!hab|ich hab|ist |war |die |der |er |sie ).{0,25}doppelt so groß .*$
    zoom out = ^(zoom|zoome|geh|fahr)( <mal>)*( weiter| etwas| ein bisschen| ein stück)? (raus|heraus|weg|zurück)|^(weiter|mehr) rauszoomen|^rauszoomen
    extend it = ^(erweiter|erweitere|verlänger|verlängere|verbreiter|verbreitere|dehn|dehne|führ|führe|zieh|setz|bau|mal)( <mal>)*( <this>)?( bild| leinwand)?( <mal>)*(?=.{0,40} (nach (links|rechts|oben|unten)|weiter (links|rechts|oben|unten)|links und rechts|oben und unten|(an|nach|zu) (allen|beiden) seiten|rundum|ringsum|rundherum)(?=<end>).{0,30}$)(?=( |$))
    extend it = ^<this>( bild)?( <mal>)*(?= .{0,30}(links|rechts|oben|unten|seiten|rundum).{0,12}(erweitern|verlängern|verbreitern|ausdehnen|weiterführen|ergänzen|weitermalen)$)
    extend it = ^(erweiter|erweitere|verlänger|verlängere|verbreiter|verbreitere)( <this>)?( bild)?
    extend it = ^(mach|mache) <this>( bild)?( <mal>| etwas| ein bisschen| ein stück| viel)* (breiter|höher|länger|weiter)(?= (nach|an|auf|zu|zur|links|rechts|oben|unten)\b)
    extend it \1 = ^(?P<>(bitte |noch |PLEASE )*(nach )?(links|rechts|oben|unten)( (und|AND)( nach)? (links|rechts|oben|unten))?)( noch| etwas| ein stück| weiter| mehr| PLEASE)* (erweitern|verlängern|verbreitern|ausdehnen|weiterführen|weitermalen|anbauen)$
    on both sides = (an|auf|zu|nach) (den )?beiden seiten|beidseitig|links (und|AND) rechts
    top and bottom = oben (und|AND) unten
    on all sides = (an|auf|nach|in|zu) alle(n)? (seiten|richtungen)|rundum|ringsum|rundherum|rings(her)?um
    to the left = (nach|zur|(?<=EXTEND IT)) (links|linken( seite)?)
    to the right = (nach|zur|(?<=EXTEND IT)) (rechts|rechten( seite)?)
    to the top = (nach|(?<=EXTEND IT)) oben
    to the bottom = (nach|(?<=EXTEND IT)) unten
    more space = mehr platz
    write = ^(schreib|schreibe|setz|setze|pack|mach)( <mal>)*( <der>| <a>)?( (text|schriftzug|titel|aufschrift|überschrift|slogan|spruch))? ?(drauf|rein|drunter|darüber|drüber|oben|unten|groß)?:?(?= ?["“„«'‘])
    write on the \1 \2 = ^(auf|an|über|unter|in|aufs|übers|ins|im|am|als) ?(dem|der|den|die|das)? (?P<>[\w-]+( [\w-]+)?) (soll|sollte|muss|müsste|könnte|gehört|kommt|steht)( <mal>| dann| groß| noch| in großbuchstaben| PLEASE)* <<q>>( .{0,30}?)? ?(stehen|rein|drauf|hin|zu lesen sein|gedruckt)?$
    write \1 = ^(da|dort|oben|unten|drauf|darauf|drunter|darunter|drüber|in die mitte|mittig|dahinter)?( soll| sollte| muss| kommt| gehört)( <mal>| noch| groß| da| oben| unten| drauf| PLEASE)* <<q>> ?(drauf|dran|stehen|draufstehen|drüberstehen|drunterstehen|rein|drunter|hin|zu lesen sein)?$
    write \1 = ^(und |bitte |PLEASE )*(oben|unten|drauf|darauf|mittig|groß)( drauf| drunter| drüber| groß| in [\w-]+)* <<q>>$
    write on the \1 \2 = ^(beschrifte|betitel|betitle)( <mal>)* (das|die|den|THE) @ mit <<q>>
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

    in the style of = ,? ?(so |genau |ganz |bisschen )?(im|in dem|in der) (gleichen |selben )?(stil|look|style) (von|der|des|wie|aus)
    in \1 style = (im|in) @(-| |)(stil|look|style)
    in the = im|ins|am(?= [\w-])

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
    yes = keine? (ahnung|sorge|stress|panik|thema|plan|eile)|ja(wohl|a+)?|jo|jup|jep|genau|stimmt|klar|okay|okidoki|alles klar|passt( so)?|einverstanden|jawoll|gerne|gern geschehen|kein problem
    wow = wow|boa+h*|hui|uff|puh|o+h+|a+h+|hm+|ach|oha|och|krass
    bye = (guten (morgen|tag|abend)|gute nacht|mahlzeit|hallo) (zusammen|alle|leute|allerseits|ihr lieben)|tschüss|bis (später|dann|morgen|bald)|gute nacht|guten (morgen|tag|abend)|schönes wochenende|feierabend
    did you = ^\w+st du(?= )
    is it = ^(ist|sind|war|hat|haben|wird|werden|kommt|geht|muss|darf|hatte|macht|gehört|kennt) (das|der|die|es|er|sie)
    did you = ^(hast|habt|bist|seid|weißt|wisst|findest|findet|meinst|meint|glaubst|denkst|kennst|kennt|warst|wart) (du|ihr)
    anyone = ^(weiß|hat|kann|kennt|will|mag) (jemand|wer|einer)
    is there = ^(gibt es|gibts|gibt's)
    anyone = ^(.{0,20} )?(wer zuletzt|wer noch|jemand (hat|ist|weiß))
    as the background = ^als hintergrund(?=<end>| (statt|den|die|das|nehmen|bitte|PLEASE))
    when = ^als (?=(ich|er|sie|es|wir|der|die|das|du|ihr|man|mein\w*|unser\w*) )
    when = ^(wenn|falls|weil|gestern|heute|morgen|neulich|letzte woche|vorhin|damals|früher|seit|nachdem|bevor|obwohl|sobald|solange)
    who = ^(wer|wem|wen|wessen)
    where = ^(wo|woher|wohin)
    why = ^(warum|wieso|weshalb|wozu)
    which = ^(welche[rsnm]?|was für)
    what = ^was(?! (neu|and))
    how = ^wie
    i think = ^(ich )?(finde?|glaube?|denke?|schätze?|meine|mag|liebe|hab|habe|war|bin|muss|seh|sehe|weiß|hatte|wollte|dachte|würde|brech|lach|sterbe|feier|geh(?= ich)|mach|zeig|frag)( ich)?(?= \S|$)
    i think = ^ich (geh|gehe)(?= |$)
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
    in the style of = ,? ?(so |genau |ganz |bisschen )?(im|in dem|in der) (gleichen |selben )?(stil|look|style) (von|der|des|wie|aus)
    in \1 style = (im|in) @(-| |)(stil|look|style)
    the style of = (der|den|dem) stil (von|aus)
    the background of = (der|den|dem) hintergrund (von|aus)
    the pose of = (die|der) (pose|haltung) (von|aus)
    the colors of = (die|der|den) farben (von|aus)
    as the background = als hintergrund
    as a style = als (stil|vorlage|stilvorlage|referenz)
    same pose as in = (die |in )?(gleiche[rn]?|selbe[rn]?|dieselbe[n]?|genau die) (pose|haltung|stellung|körperhaltung) (wie|von|aus)( auf| in| im| bei| die| der)?
    same colours as in = (die )?(gleichen?|selben?|dieselben?) (farben|farbpalette|palette|farbtöne) (wie|von|aus)( auf| in| im| bei)?
    same style as = (der |im )?(gleiche[rn]?|selbe[rn]?|derselbe) stil (wie|von|aus)
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
