"""Dutch."""

from bot.languages.table import Table

TABLE = Table(
    it="het",
    joins="en maar dan of",
    parts={
        "pic": r"plaatjes?|afbeelding(en)?|foto('?s)?|tekening(en)?|versies?|variant(en)?|ontwerp(en)?|beeld|prent|schets(en)?|poster",
        "this": r"(het|dat|dit|deze|die|hem|ze|haar|alles|dit plaatje|deze afbeelding|de afbeelding|het plaatje|die foto|deze foto|#\d+)",
        "q": r"[\"“„«»'‘] ?[^\"”»“«]{1,120}?[\"”»“«'’]",
        "dev": r"telefoon|mobiel|mobieltje|gsm|smartphone|iphone|android|tel|foon",
        "pc": r"bureaublad|pc|laptop|computer|desktop|beeldscherm|monitor|scherm",
        "verb": r"aanpassen|veranderen|wijzigen|bewerken|aanraken|overdoen|opnieuw doen|bijwerken|vervangen|kleuren",
        "so": r"(precies |exact |gewoon |graag |helemaal |aub |PLEASE )*(zo|hetzelfde|ongewijzigd|onveranderd|gelijk|staan|intact|met rust|ongemoeid|onaangeroerd|zoals|identiek)",
        "war": r"(het|die|dat|hij|ze|zij) (nu )?(is|zijn|was|waren|staat|stond)( nu)?",
        "mal": r"even|eens|maar|nog|ook|gewoon|alsjeblieft|aub|nu|toch|mij|me|ons|effe|ff|dan|snel|PLEASE",
        "num": r"\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien",
        "a": r"een|'n|n",
        "er": r"\w{2,}er(e)?|rood|blauw|groen|geel|zwart|wit|paars|roze|oranje|grijs|bruin|anders|weg",
        "end": r"[^\w]*$|[,;:.!?)]| (en|maar|aub|met|zonder|in|als|nog|graag|op|bij|is|was|vind|voor|wat|iets|PLEASE|AND|BUT)\b| (<er>)\b",
        "put": r"erbij|bij|toe|erin|erop|ernaast|erachter|ervoor|eronder|erboven|op|in|neer|aan",
        "off": r"weg|eruit|eraf|weghalen|verwijderen|weglaten|wissen|wegdoen|weggooien",
        "np": r"[^ ,;]+( [^ ,;]+){0,5}?",
        "is": r"is|zijn|was|waren|heeft|had|hebben|lijkt|lijken|ziet|kijkt|kan|wil|wordt|werd|past|komt|gaat|doet|staat|klopt|werkt|blijft|maakt|moet|zou|mag|zit|ligt|weet|zegt",
    },
    words="""
        zullen gaan tot we kom ga honger
        ik jij je hij zij ze wij jullie mij jou ons hun mijn jouw zijn haar het de een en of maar niet wel geen ja nee ook nog maak
        maakt maken eens even graag alsjeblieft alstublieft aub dank bedankt dankje dankjewel teken tekenen schilder genereer
        verwijder verwijderen voeg toe toevoegen haal weg zet doe doen vervang verander veranderen wijzig gebruik kun kan kunt zou
        zouden kunnen wil willen wilt moet moeten mag hebben heb heeft had ben bent was waren wordt werd wat wie waar waarom hoe
        wanneer welke als dan dat dit deze die er hier daar nu later gisteren morgen vandaag met zonder voor van naar bij uit
        op onder boven naast achter tussen tegen om aan te zo heel erg veel meer minder beetje iets niets alles opnieuw nogmaals
        terug ongedaan stop annuleer laat maar vergeet eerste tweede derde vierde laatste vorige plaatje plaatjes afbeelding
        afbeeldingen foto foto's tekening achtergrond lucht kleur kleuren rood rode blauw blauwe groen groene geel zwart wit witte
        grijs donker donkerder licht lichter groot groter klein kleiner hond kat man vrouw hoed huis stad bos strand zee nacht dag
        mooi leuk tof gaaf vet super geweldig prachtig lief schattig hoi hallo goedemorgen doei haha jongens allebei beide alle
        staand liggend vierkant vierkante versies hulp toon verwijderd weggooien liever toch gewoon eigenlijk nou hè he joh
        zeg ziet vind vond denk weet snap kijk kijken komt gaat staat zie goed beter slecht precies klopt prima oké lekker
        iemand niemand onze jou hem hen twee drie vier vijf erbij erop erin eruit ervan eraf daarna ander andere anders zelfde
        hetzelfde dezelfde graag geef laten zien mooie leuke wit zwarte boom zon maan regen sneeuw winter zomer baas
        in is over wordt echt best lijkt past hoort ging deed ff effe links rechts roze paarse oranje bruine varianten stuks formaat uitbreiden
        schets vlug
    """,
    cuts=r"""
    ^(met )?(vriendelijke|hartelijke|beste) groet(en)?[^\n]{0,60}\Z
    ^(mvg|gr|grtjs|groetjes|groeten)( \w+)?( \w+)?$
    ^(geachte|beste|lieve) …$
    ^((hey|hoi|hé|ey|yo|hallo|he) )?(gast|gozer|bro|maat|man|vriend|jongen|jongens|mensen|team|bot|kerel|collega|lieverd|schat|robot)$
    ^(ho|hè|hm+|oh|ach|oeps|nou|nou ja|tja|oei|ok|oké|okee|goed|zo|dus|nee|nou nee|sorry|perfect|super|top|mooi|leuk|prima|mee eens|eens|eerlijk|eerlijk gezegd|trouwens|precies|zeker|ja hoor|goh|zeg|kijk|nog iets|nog één ding|nog een ding|één ding nog|graag|als het kan|als dat kan|indien mogelijk|zo mogelijk|liefst|bedankt …|dank (je|u) …|hartelijk dank …|alvast bedankt)$
    ,? (toch|hè|he|hoor|ok|oké|ga los|please|aub|ajb|svp|graag|alsjeblieft|alstublieft|eh)$
    ,? (want|omdat|aangezien|anders|immers) …$
    ^(de|het|onze|mijn|m'n) (klant|baas|chef|redactie|directie|opdrachtgever|marketing|juf|directeur) (wil|vindt|zegt|houdt|vraagt|heeft|haat) …$
    ^(mijn|m'n|onze) \w+ (wil|vindt|zegt|houdt|is|heeft|haat) …$
    ^(da's|dat is|het is|die is|is|dit is)? ?(nog |weer |nu |veel |wel |nogal |mij |me )*(te) \w+$
    ^(het|die|dat|ze|hij|zo) (zit|staat|stond|stonden|is|klopt|was) …$
    ^(staat|stond) (er )?…$
    (?<=\w) (klopt|kloppen) (historisch |ook |echt |toch )*niet$
    (?<=, )(voor (de|het|onze|mijn|m'n|op|in)( \w+)?) \w+$
    (?<=\w) voor (mijn|m'n|me|onze) (spreekbeurt|werkstuk|nieuwsbrief|site|website|app|presentatie|les|klas|school|poster|flyer)$
    (?<=\w) voor groep \d$
    \A(en|maar|dan|nu|ok|oké|dus|misschien|eigenlijk|nee|ook|nog|gewoon) (?=\w)
    \Avoor [^,.]{2,40}? (wil|heb|zoek|willen|hebben|zoeken) (ik|we|wij)( graag| nog| een plaatje van)? (?=\w)
    \Anamens [^,.]{2,60}? (verzoek|verzoeken|vraag|vragen) (ik|wij|we) (u|je|jullie)?( vriendelijk)?
    ^(ik|wij|we) (wil|willen|zou|zouden|had|hadden|zoek|zoeken|wens|verzoek|vraag)( u| je)?( graag| wel| het| liever| eigenlijk| fijn vinden| leuk vinden| mooi vinden| nog)*( dat| als)?( (je|u|jullie))? (?=\w)
    ^zou (het |ik |je |u |jij |dat )*(fijn|leuk|mooi|graag|willen|kunnen|mogen|mogelijk|liever|beter)( vinden| zijn)?( als| dat| om)? (?=\w)
    ^(kan|kun|kunt|mag|zou|zouden|wil|wilt|willen|kunnen)( je| jij| u| jullie| we| ie| hij| ze| er| misschien| ook| nog| even| eens| alsjeblieft)* (?=\w)
    ^(wilt u )?(zo )?vriendelijk (zijn|willen zijn)( om)? (?=\w)
    (?<=\w) te(?= (maken|zetten|verwijderen|halen|veranderen|vervangen|plaatsen|geven|voegen|doen)$)
    (?<=\w )(graag|liever|eigenlijk|misschien|eens|even|alsjeblieft|alstublieft|aub|svp|trouwens|gewoon|maar) (?=\w)
    (?<=\w) (eens|even)(?= (in|uit|op|weg|af|om|aan|toe)$)
    (?<=\w )ook nog (?=\w)
    (?<=\w) (mogen|mag|graag)(?= (wat |iets |veel |nog |meer )*\w+er$)
    ^(zelfde|hetzelfde|dezelfde) (plaat|plaatje|beeld|foto|ding|maar|alleen|afbeelding)( maar| alleen)?( dan)?$
    \A(alleen )?dan (?=(in|met) )
    ^iets (heel |totaal )?(nieuws|anders)$
    ^(nieuw|ander) (plaatje|beeld|onderwerp)$
    (?<=\w) (van (net|daarnet|zonet|zojuist|gisteren)|daarnet|zonet|hierboven)(?= |$)
    ^n? ?(cool|leuk|mooi|tof) (plaatje|tekeningetje|beeld) van (?=\w)
    """,
    rules=r"""
    # politeness
    please = ^graag(?= (een|<num>|de|het|wat|nog|meer|iets) )
    please = alsjeblieft|alstublieft|aub|a\.u\.b\.?|alsjeblief|asjeblieft|svp|graag(?=[^\w]*$)
    thanks please = (alvast |bij voorbaat )(bedankt|dank)( je| je wel)?
    we should = ^(zullen|gaan|laten|moeten) we(?= )
    can you = (kan|kun|kunt|zou|wil|wilt) (je|jij|u|jullie|iemand)( <mal>| misschien)*( (kunnen|willen))?( <mal>)*
    can you = ^(kan|zou)( <mal>)+
    can you = ^(kan|zou) (men|iemand)( <mal>)*
    can we = (kunnen|zullen) we( <mal>)*
    can you = ^(kanje|kunje|kan ie|kun ie|zou ie|kunde|kan de|kunt ge|kunt gij|zoude)( <mal>| misschien)*
    hello, = ^(hey|hallo|hoi|hey|hé|hee|goedemorgen|goedemiddag|goedenavond|goeiemorgen|dag|yo|ha)
    ok = ^(nou|ok|oke|oké|goed|prima|top|zeg|eh)(,| )(?=,? ?\w)

    # go back, once more, stop
    undo = ^(draai|zet|doe|haal|maak) <this>( <mal>)*( weer)? (terug|weg|ongedaan|eraf),? ?(was|het was|dat was|daarvoor|ervoor|eerst)( .*)?$
    undo = ^(daarvoor|hiervoor|eerst|ervoor|de vorige|het vorige|vorige|de oude|die ervoor) (was|vond ik|stond)( <this>)?( .{0,20})? ?(beter|mooier|leuker|vetter|toffer)( .*)?$
    undo that and then = ^(draai|zet|haal) [\w ]{2,30}? terug (en|AND) (dan |liever )?(?=\w)
    = , [^,]{1,40} (was) (viel |vorher |molto |muito )?(beter|mooier)$
    undo that and then = ^(maak )?(<this> )?ongedaan( maken)?,? (en|AND) (dan )?(in plaats daarvan )?
    undo = ^(.{0,80} )?ongedaan( maken)?$
    back to #\1 = ^(ga |.{0,12} )?terug naar (nummer |nr\.? |versie |plaatje )?#?%
    go back to the original = ^(.{0,14} )?terug naar (het|de|t) (origineel|originele( <pic>)?|begin|eerste versie|oorspronkelijke( <pic>)?)
    undo = ^(.{0,14} )?(terug naar (de|het) vorige( <pic>)?|een stap(je)? terug|stap terug|terugdraaien|zet (<this> )?terug|draai (<this> )?terug|terug zoals (het|die) was)( .*)?$
    undo = ^(doe|maak|zet) (<this> )?(maar )?(weer )?(zoals (het|die) (net|eerst|daarvoor)?( was)?|terug)( .*)?$
    undo = ^(<this> |de vorige |die )?(was|vond ik|stond)( .{0,15})? ?(daarvoor|hiervoor|eerst|net|ervoor|vorige)? ?(beter|mooier|leuker)(.{0,15})?$|^(de )?vorige was (beter|mooier|leuker)
    undo = ^(ga|doe|zet)?( <mal>)* ?(een|1) (stap|stapje|versie) (terug|achteruit)$
    undo = ^(laatste|de laatste) (stap|wijziging|aanpassing)( <mal>)* (terug|ongedaan|weg)( maken| draaien)?$
    undo = ^terug$|^herstel(len)?$
    again, \1 versions, = (?<![,;] )^(doe|maak|geef|teken|laat|toon)?( <mal>| er| hiervan| hier| daarvan| van deze| van dit)* ?nog <<num>>( stuks| keer| keertjes)?( van (zulke|die|deze|dit soort)| zo| zulke| zoals deze| andere| extra| hiervan| daarvan| meer| versies| varianten| plaatjes)*( maar dan| maar|,| BUT)*(?= *$| *PLEASE| *aub| (staand|liggend|in|met|als|vierkant|graag|op)|,)
    again, \1 versions, = (?<![,;] )^(hier|hiervan|daarvan|van deze|van dit|van deze plaat)( <mal>| graag| wil ik| er)* ?(van )?<<num>>( stuks| versies| varianten| andere| opties)?( maar dan| maar|,)*(?= *$| *PLEASE| (staand|liggend|in|met|als|vierkant|graag)|,)
    again with = ^(doe |maak )?(<this> |het |de )?(zelfde|hetzelfde|dezelfde|precies hetzelfde|exact hetzelfde)( <pic>| ding)?( <mal>| weer| maar dan| nog een keer| nog eens| opnieuw)* met (?=(seed|%|meer stappen|hogere|de seed))
    again but = ^(nog een keer|nog eens|opnieuw|hetzelfde|dezelfde|precies zo)( <pic>)?,? (maar|alleen)
    again with = ^(nog een keer|nog eens|opnieuw|hetzelfde|dezelfde) met
    again = ^(doe |probeer |maak |teken |geef )?(<this> )?(<mal> )*(nog een keer|nog eens|nogmaals|opnieuw|nog eentje|nog een|nog één|nog zo een|nog zo eentje|nog zoeen|nog zo'n|nog zon|een andere|nog een poging|weer|overnieuw|nieuwe poging)( proberen| maken| doen)?( aub| graag| PLEASE)*$
    another version = ^(geef |maak |toon )?(<mal> )*(nog )?een (andere|nieuwe) (versie|variant|poging)$|^nog een (<pic>)( aub| PLEASE)?$
    \1 more versions = nog <<num>>( andere| extra)?( <pic>| stuks| varianten| opties)?
    more versions = ^(nog )?(meer|andere) (versies|varianten|opties)$
    more like this = ^meer (zoals (dit|deze|die)|van dit soort|hiervan|in deze stijl|van deze)$
    cancel = ^(nee,? )?(laat maar( zitten)?|stop|stoppen|annuleer|annuleren|hou op|houd op|vergeet (het|dat)|toch niet|niet meer nodig|doe maar niet|hoeft niet( meer)?|kap|stop er ?mee)( (maar|ermee|<this>|toch|aub|laat maar|zitten|nu))*(, .*)?$
    delete it = ^(verwijder|wis|delete|gooi)( <this>)( (weg|maar|aub|uit het kanaal|hier))*( <pic>)?$
    delete it = ^<this>( <mal>)* (verwijderen|wissen|weggooien)$
    delete #\1 = ^(verwijder|wis)( plaatje| nummer)? #?%$

    # questions to us
    help = ^(help|hulp|help me|wat kan je( .{0,15})?|wat kun je( .{0,15})?|hoe werkt (dit|dat|het|deze bot|je)|hoe gebruik ik|welke commando's)( .*)?$
    show me the history = ^(toon|laat|geef)( <mal>)* (de geschiedenis|alle stappen|het verloop)( zien)?
    history = ^geschiedenis$
    what seed = ^(welke|wat was de|wat is de) (seed|prompt)( .*)?$
    show me picture \1 = ^(laat|toon|geef|haal)( <mal>| weer)* (de|het|die|nummer|nr)( nummer| versie)? %( <mal>| weer| nog eens| nog een keer)*( zien| erbij)?$
    show me \1 = ^laat( <mal>)* (?P<>(#|het|de|alle).{1,40}?)( nog eens| weer)? zien$
    show me = ^(toon)( <mal>)*(?= (#|de|het|alle))
    compare = ^vergelijk( <mal>)*
    before and after = (voor en na|ervoor en erna)
    side by side = naast elkaar
    describe it = ^beschrijf( <this>| wat .*)?$
    what is in this picture = ^wat (staat|zie je|is)( er)?( .{0,25})? (op|te zien|erop)( .{0,25})?$
    export as \1 = ^(exporteer|download|bewaar|stuur|geef|sla)( <mal>| <this>)*( op)? als (?P<>psd|png|webp|gif|mp4|zip|json|ora)
    as a psd = (als |een )?(photoshop|gelaagde?|gelaagd)(-| )?(bestand|psd)|met (alle )?(losse )?lagen(?=<end>)
    export as \1 = ^(ik |we )?(mag|kan|kun|zou|heb|wil|krijg|moet|mogen|kunnen)( ik| we| je| die| het| dit| deze| graag| <mal>| hem)* (als|in|ook als) (een )?(transparante? |losse )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)( bestand|-bestand|bestand)?( hebben| krijgen| downloaden| nodig)?( .*)?$
    as a \1 = (als|in) (een )?(transparante? )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)( bestand|-bestand| formaat|-formaat)?
    remember this as = ^(onthoud|bewaar|sla)( .{1,25})? (als|onder de naam)
    call this = ^(noem)( <this>)( <mal>)*
    forget \1 = ^vergeet @$
    settings = ^(instellingen|voorkeuren|opties)$
    from now on = (vanaf nu|voortaan|standaard)
    my usage = ^(hoeveel .{0,40}(over|nog|gebruikt).*|mijn (verbruik|limiet|tegoed))$

    extend it = ^(breid|verleng|verbreed|trek|rek|bouw|vul|maak|doe|teken)( <this>)?( beeld| plaatje| afbeelding| canvas| kader)?( <mal>)*( verder| iets| wat| een stuk| een beetje)*( uit| door| breder| hoger| langer| aan)(?=( .{0,12})?( (naar|aan|op|de|links|rechts|boven|onder|beide|alle)\b|,| |$))
    extend it = ^(breid|verleng|verbreed|bouw|trek|vul)( <this>)?( beeld| plaatje| afbeelding| canvas| kader)?(?=.{0,40}(links|rechts|boven|onder|kanten|zijden|rondom).{0,12}( uit| aan| door| bij)$)
    extend it = ^<this>( beeld| plaatje)?( <mal>)*(?= .{0,30}(links|rechts|boven|onder|kanten|rondom).{0,10}(uitbreiden|verlengen|verbreden|doortekenen|aanvullen|erbij verzinnen)$)
    extend it = ^(iets|wat|een stuk|een stukje|een beetje|nog iets|nog wat|veel)( nog)? (breder|hoger|langer|verder)(?= (naar|aan) )
    extend it \1 = ^(?P<>(dus |graag |PLEASE |aan |naar )*(links|rechts|boven|onder)( en( aan| naar)? (links|rechts|boven|onder))?)( nog| wat| iets| een stuk| verder)* (uitbreiden|verlengen|verbreden|doortekenen|aanvullen|erbij verzinnen|erbij|doortrekken)$
    top and bottom = (aan de )?(boven|bovenkant) (en|AND) (aan de )?(onder|onderkant)
    on both sides = (aan|naar|op) (de )?(beide|twee) (kanten|zijden|zijdes)|aan weerszijden|links en rechts
    on all sides = (aan|naar|op) alle (kanten|zijden)|rondom|rondomrond
    to the left = (naar|aan de) (links|linkerkant)
    to the right = (naar|aan de) (rechts|rechterkant)
    to the top = (naar|aan de) (boven|bovenkant)
    to the bottom = (naar|aan de) (onder|onderen|onderkant|beneden)

    # which picture
    the one before last = (de|het) (voorlaatste|een na laatste)( <pic>)?
    two versions ago = twee versies (geleden|terug)
    the previous one = (de|het) (vorige|hiervoor|daarvoor)( <pic>)?(?=<end>)
    the original = (het|de) (origineel|originele|oorspronkelijke|allereerste)( <pic>)?
    the first one = (de|het|die|^)( |)(eerste|1e)( <pic>)?(?=<end>)
    the second one = (de|het|die|^)( |)(tweede|2e)( <pic>)?(?=<end>)
    the third one = (de|het|die|^)( |)(derde|3e)( <pic>)?(?=<end>)
    the fourth one = (de|het|die|^)( |)(vierde|4e)( <pic>)?(?=<end>)
    the last one = (de|het|die|^)( |)(laatste|nieuwste)( <pic>)?(?=<end>)
    the first picture = (de|het) eerste <pic>
    the second picture = (de|het) tweede <pic>
    the third picture = (de|het) derde <pic>
    the last picture = (de|het) laatste <pic>
    the left one = (de|het) (linker|linkse)( <pic>)?(?=<end>)
    the right one = (de|het) (rechter|rechtse)( <pic>)?(?=<end>)
    the middle one = (de|het) middelste( <pic>)?
    in \1's last picture, = ^(in|op|bij) (de|het) laatste( <pic>)? van @(?= )
    \1's last picture = (de|het) laatste( <pic>)? van @(?=<end>)
    the first one, = ^(pak|neem|gebruik)( <mal>| weer)* (de|het) eerste( <pic>)?( weer| <mal>)* (en|AND)
    the second one, = ^(pak|neem|gebruik)( <mal>| weer)* (de|het) tweede( <pic>)?( weer| <mal>)* (en|AND)
    the third one, = ^(pak|neem|gebruik)( <mal>| weer)* (de|het) derde( <pic>)?( weer| <mal>)* (en|AND)
    the fourth one, = ^(pak|neem|gebruik)( <mal>| weer)* (de|het) vierde( <pic>)?( weer| <mal>)* (en|AND)
    the last one, = ^(pak|neem|gebruik)( <mal>| weer)* (de|het) laatste( <pic>)?( weer| <mal>)* (en|AND)
    my last picture = mijn laatste <pic>
    my picture = mijn <pic>|die van mij|de mijne
    the one with = (die|de <pic>|het <pic>|degene) met( (de|het|een))?
    \1's picture = (de|het) <pic> van @(?=<end>)|die van @(?=<end>)
    \1's picture = @'s <pic>
    this picture = (dit|deze|dat|die) <pic>
    from picture \1 = (uit|van) (de |nummer |nr\.? |plaatje )?%(?=<end>| naast| bij| op| in| achter| voor)
    picture \1 = ^(bij |op |in |van )?(de|het|die|nr\.?|nummer) (nummer )?%(?=( graag| aub| PLEASE)?( maar|,| in | als | met | zonder | BUT| nog))
    picture \1 = (plaatje|nummer|nr\.?|versie|foto|afbeelding) %
    all of them = (alle (vier|drie|plaatjes|afbeeldingen)|allemaal)(?=<end>)
    both = (allebei|(alle )?beide|alletwee|alle twee)( <pic>)?

    # options
    \1x\2 = ((in |in het |als )?(staand|liggend|vierkant|verticaal|horizontaal|portret|landschap)(e|formaat)?( formaat)?,? )?(in |op |van )?(formaat |resolutie |grootte |afmeting |maat )?(?P<>\d{3,5}) ?(px|pixels?)? ?(bij|op|maal|x|×|\*) ?(?P<>\d{3,5})( ?px| pixels?)?
    \1:\2 = ((in |in het |als )?(staand|liggend|vierkant|verticaal|horizontaal|portret|landschap)( formaat)?,? )?(in |in de |met |in het )?(beeldverhouding|verhouding|formaat|ratio|aspect):? ?(van )?(?P<>21|16|9|4|3|2|1|5) ?(op|:|/|bij|staat tot) ?(?P<>9|16|10|3|4|2|1|5|21)
    \1:\2 = (dus |in )?(?P<>21|16|9) (op|bij) (?P<>9|16|10)
    1:1 = (dus |in )?(1|een|één) op (1|een|één)(?=<end>)
    \1:\2 = (dus |in )(?P<>4|3|5|2) op (?P<>3|4|5|2)(?=<end>)
    = (in |in het )?(staand|liggend|staande|liggende)( formaat)?,? (?=\d+ ?[:x×])
    \1 portrait = (in |op )?(staande? |staand formaat )(?P<>a[3-6])
    \1 portrait = (in |op )?(?P<>a[3-6]),? (staand|portret|rechtop)( formaat)?
    \1 landscape = (in |op )?(liggende? |liggend formaat )(?P<>a[3-6])
    \1 landscape = (in |op )?(?P<>a[3-6]),? (liggend|landschap)( formaat)?
    LinkedIn banner = (linkedin)(-| )?(banner|header|omslag|omslagfoto|achtergrond|kop)|(banner|header|omslagfoto|omslag) (voor|op)( mijn| ons| onze)? linkedin( profiel| pagina)?
    twitter header = (twitter|x|bluesky|mastodon)(-| )(banner|header|omslag|kop)|(banner|header) (voor|op) (twitter|bluesky|mastodon)
    facebook cover = (facebook|fb)(-| )(banner|header|omslag|omslagfoto|cover)|(banner|omslagfoto|header) (voor|op)( onze| mijn)? facebook(pagina)?
    newsletter header = nieuwsbrief(-| )?(banner|header|kop)|(kop|header|banner) (voor|van) (de|onze|mijn) (nieuwsbrief|mail)|(mail|email|e-mail)(-| )?(header|banner)
    phone wallpaper = (als |voor )?(een |n )?(<dev>)(-| )?(achtergrond|achtergrondje|wallpaper|schermachtergrond)
    phone wallpaper = (als |voor )?(een |n )?(achtergrond|achtergrondje|wallpaper|vergrendelscherm|achtergrondafbeelding) (voor|op)( op)?( mijn| m'n| de| je| m'n| me)? (<dev>)|(als |voor )?(mijn |m'n |een )?(vergrendelscherm|lockscreen)(achtergrond)?
    desktop wallpaper = (als |voor )?(een )?(<pc>)(-| )?(achtergrond|wallpaper)|(als )?(een )?(achtergrond|wallpaper) (voor|op)( op)?( mijn| m'n| de| me)? (<pc>)
    zoom background = (zoom|teams|meet|videocall)(-| )?achtergrond|achtergrond (voor|bij) (zoom|teams|videobellen)
    instagram story = (instagram|insta|ig|facebook|whatsapp)(-| )?(story|verhaal|stories|status)|(in )?story(-| )?formaat
    youtube thumbnail = (youtube|yt|video|stream|twitch)(-| )?(thumbnail|thumb|miniatuur)|(thumbnail|thumb|miniatuur) (voor|bij|van)( mijn| m'n| de| een| onze)? (youtube|yt|video|stream|youtubevideo|filmpje)
    title slide = (powerpoint|presentatie|ppt|titel|keynote)(-| )?(slide|dia|titeldia)|(titeldia|(openings?)(-| )?(dia|slide))( (voor|bij|van) (onze|mijn|de|een) presentatie)?
    profile picture = (als )?(een )?(discord|slack|twitch|steam|insta|instagram|whatsapp)?(-| )?(profielfoto|profielplaatje|profielpic|profielafbeelding)( bijsnijden)?
    instagram post = (instagram|insta|ig|facebook)(-| )?(post|bericht)
    square format = (in )?(album|platen|lp|cd|podcast)(-| )?(hoes|cover)(-| )?formaat
    vertical format = (in )?(tiktok|reels?|shorts?)(-| )?formaat|rechtop(?=<end>)
    panorama format = (in )?(panorama|cinemascope|bioscoop)(-| )?(formaat)(?=<end>)
    = (in |in het )?(staand|liggend|vierkant|verticaal|horizontaal)( formaat)? (?=\d+ ?[:x×/])
    = (in |het )?(formaat|verhouding|grootte|resolutie) (?=\d+ ?[:x×] ?\d)
    portrait format = (in |als )?(staand formaat|staande versie|portretformaat|portretstand|staand|rechtop formaat)(?=<end>)
    vertical format = (in )?verticaal( formaat)?(?=<end>)
    make it square format = ^(maak|doe)( er)?( <mal>)* een (vierkant|vierkantje)( van)?$
    make it portrait format = ^(maak|doe)( er)?( <mal>)* een (staand|staande)( beeld| plaatje| versie)?( van)?$
    make it landscape format = ^(maak|doe)( er)?( <mal>)* een (liggend|liggende)( beeld| plaatje| versie)?( van)?$
    landscape format = (in |als |in het )?(landschap|liggend beeld)(?=<end>)
    landscape format = (in |als )?(liggend formaat|liggende versie|landschapsformaat|liggend)(?=<end>)
    square format = (in |als )?(een )?vierkante?( formaat| versie)?(?=<end>)
    wide format = (in )?(breedbeeld|panorama|panoramaformaat)
    phone wallpaper = (als |voor )?(telefoonachtergrond|achtergrond (voor|op) (mijn |de )?(telefoon|mobiel))
    story format = (in |voor )?(insta(gram)? ?)?story ?formaat|voor (mijn )?insta ?story
    \1 pictures of = <<num>> (plaatjes|afbeeldingen|foto's|tekeningen) (van|met)
    \1 versions square format of = <<num>> vierkante (versies|plaatjes|afbeeldingen|varianten) van
    \1 versions of = <<num>> (verschillende )?(versies|varianten|opties|voorstellen|variaties|ideeen|ontwerpen|schetsen)( voor| van)
    \1 versions = <<num>> (verschillende )?(versies|varianten|opties|voorstellen|variaties|ideeen|ontwerpen|schetsen)
    \1 versions of a = ^(maak |teken |doe |geef (me |ons )?)?<<num>> (voorstellen|ontwerpen|schetsen|versies|varianten|ideeen) (voor|van) een
    \1 versions = aantal ?[:=] ?%
    \1 versions of = ^<<num>> ?(x|keer|maal|×) (?=(een|de|het|'n) )
    \1 versions = <<num>> (verschillende |losse |andere )?(stuks|keuzes|pogingen|kansen|probeersels|alternatieven|exemplaren|takes|keren)( om uit te kiezen)?(?=<end>)
    \1 of them = ^(PLEASE |aub |graag )*(doe|maak|geef|doe er|maak er|geef er|geef me er|geef mij er|meteen|gelijk|hooguit|alleen|gewoon|doe maar|doe er maar|mag ik er|ik wil er|wil er|graag)( maar| meteen| gelijk| even| graag)* <<num>>( stuks| van)?( graag| aub| PLEASE| om uit te kiezen)*$(?!:\d)
    seed \1 = seed ?[:=] ?%
    seed \1 = (met )?(de )?seed (nummer )?%
    \1 steps = (met |in )?% (stappen|steps|iteraties)
    steps \1 = (stappen|steps) ?[:=] ?%
    guidance \1.\2 = (met )?(een )?(guidance|cfg)( van| op|:)? ?%[.,]%
    guidance \1 = (met )?(een )?(cfg)( van| op|:)? ?%
    strength 0.\1 = (met )?(een )?(sterkte|strength|kracht)( van| op| zo| zo'n| ongeveer|:)* ?0?[.,]%
    strength \1% = (met )?(een )?(sterkte|strength|kracht)( van| op| zo| zo'n| ongeveer|:)* ?% ?(\%|procent)
    strength \1% = (op |met )?% ?(\%|procent) (sterkte|kracht)
    negative = (negatief|negatieve prompt|negative prompt)(?= ?:)
    best quality = (,? ?(en|AND) )?(in |op |met |van )?(de |je |een )?(beste|hoogste|hoge|maximale|max|volle|top|optimale|druk)(-| )?(kwaliteit|kwali|resolutie)( die je hebt| mogelijk| die er is| graag)?(?=<end>)
    best quality = kwaliteit ?: ?(hoog|beste|max|maximaal|hoogste)|(in )?drukkwaliteit
    best quality = ^(en |maar )?neem( er| gerust| maar| gewoon| je)*( rustig| alle| de)* tijd( ervoor| voor| maar)*$|^(en )?(<this> )?(mag|kan)( er| best| gerust| rustig| wel| ook| even)* (lang|langer|even|een tijdje) duren( [^,;]*)?$
    best quality = ^(doe je best|geen haast|geen enkele haast|zo mooi mogelijk|zo goed mogelijk|doe (er )?je uiterste best( op| voor)?|haal alles uit de kast)$
    draft quality = kwaliteit ?: ?(laag|schets|snel|ruw)
    draft quality = (een |n |gewoon |alleen |maar |even )*(snel|snelle|vlug|vlugge|ruw|ruwe|grof|grove|simpel|simpele|rap|rappe)? ?(schets|schetsje|opzetje|krabbel|krabbeltje|klad|kladje|kladversie|ontwerpje|voorproefje|probeersel|versie) (is|mag|volstaat|voldoet)( prima| goed| genoeg| voldoende| ok| oke| best| al| zat| hoor)*(?=<end>| hoor)( hoor)?
    draft quality = (een |n |gewoon |alleen |maar |even )*(snel|snelle|ruw|ruwe|grof|grove|rap|rappe|vlug|vlugge) (schets|schetsje|schetsjes|schetsen|opzetje|krabbel|krabbeltje|klad|kladje|kladversie|ontwerpje|versie|versies)(?=<end>)
    draft quality = (lekker |gewoon |maar )*(snel|quick) (en|AND|n|and) (vies|dirty|slordig)( is prima| mag| kan| volstaat)?
    draft quality = ^(<this> )?(hoeft|moet)( echt| nou| ook| er| helemaal)* niet (zo |heel |super |te )*(mooi|perfect|goed|netjes|strak|afgewerkt|fraai)( te)?( zijn| worden)?$
    draft quality = ^(snel|vlug|rap|even snel|ff snel|snel even|snel maar|zo snel mogelijk|als het maar snel is|snel graag|heb haast|ik heb haast|haast|spoed|met spoed|asap)( graag| aub| PLEASE)*$
    without = ^(en |graag |PLEASE |aub )*(geen|absoluut geen|vooral geen)(?= (?!idee|probleem|problemen|zorgen|zorg|stress|paniek|dank|haast|zin|tijd|punt|kans|flauw|mening|moeite|grap|sorry|spijt|reden|vragen|vraag|gedoe|moer|bal|nood|enkele|wonder)\w)
    best quality = (in |op |met )?(de )?(beste|hoogste|hoge|maximale) (kwaliteit|resolutie)(?=<end>)
    quick draft = ^(snelle schets|snel schetsje)|(even )?(snel|vlug)$
    strength \1 = sterkte %

    # keep, only
    yes = ^((laat|hou|houd|houden|laten)( we| het| dat| die| maar| gewoon| hem)* zo|zo laten|(het|dat|dit) (blijft|mag|kan)( gewoon| nu| wel)* zo( blijven)?)$
    only change \1: = ^(PLEASE |en |maar |graag )*(verander |wijzig |pas |bewerk )?(graag |aub |PLEASE |even )?(alleen|enkel|uitsluitend|slechts) (?P<>(de|het|zijn|haar|die|dat) [\w-]+( [\w-]+){0,2}?)( graag| aub| PLEASE| even| maar)* ?(<verb>|aan)? ?(:|,(?= (?!de |het |en |maar|rest|niks|niets|laat)\w)| - | – )
    only change \1 = ^(PLEASE |en |maar |graag )*(graag |aub |even )?(alleen|enkel|uitsluitend) (?P<>(de|het|zijn|haar) [\w-]+( [\w-]+){0,2}?)( graag| aub| PLEASE| even)* (<verb>)(?=<end>)
    only \1: = ^(PLEASE |en |maar |graag )*(alleen|enkel|uitsluitend) (?P<>(in|op|bij|aan) (de|het|zijn|haar) [\w-]+)( graag| aub| PLEASE| iets)* ?[:,]
    only change \1: = ^(verander |wijzig |pas |raak )?(verder )?(niks|niets)( anders)?( veranderen| aanpassen)? (behalve|dan|op na) (?P<>(de|het) [\w-]+( van (de|het) [\w-]+)?)( aan)?[:,.]?
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?^(PLEASE |aub |graag )*(laat|laten|hou|houd|behoud|behou)(?! (het|dat|die|dit|maar|we|gewoon|hem| )*(zo|staan|zitten)$)( <mal>| graag| wel| vooral| PLEASE)* (?P<>(?!(maar|het|dat|dit|die|zo|ze|hem) (maar |zo|staan|hetzelfde|gelijk))[^,;:.!?]{1,60}?)( <mal>| graag| wel| PLEASE)* (<so>)( (<war>))?( blijven| laten)?($|(?= (en|maar) ))
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?^(?P<>(?!ik |we |wij |het is )[^,;:.!?]{1,50}?) (moet|moeten|mag|mogen|kan|kunnen|dient|hoort)( <mal>| graag| wel| gerust| PLEASE)* (<so>)?( (<war>))? ?blijven( (zo|zoals) ?(<war>)?| staan| zoals nu)?$
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?^(?P<>(de|het|zijn|haar|alle|alles|al het|rest) ?[^,;:.!?]{0,50}?) (blijft|blijven)( <mal>| graag| wel| PLEASE)*( (<so>)( (<war>))?)?$
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?^(PLEASE |aub )*(blijf|handen|poten|blijf wel|blijf aub) ?(af van|thuis van|van) (?P<>[^,;:.!?]{1,40}?)( af)?$
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?^(PLEASE |aub )*(raak|verander|pas|wijzig|kom)( <mal>| vooral| PLEASE)* (niet |niks |niets )?(aan )?(?P<>(de|het|zijn|haar) [^,;:.!?]{1,40}?) (niet|niks)( aan)?$
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?^(kom|zit) niet aan (?P<>[^,;:.!?]{1,40}?)$
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?^(?P<>(de|het|zijn|haar|gezicht|achtergrond|rest) ?[^,;:.!?]{0,40}?) (vooral |PLEASE |aub |alsjeblieft )*(niet) (<verb>|aankomen)$
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?zonder (aan )?(?P<>(de|het|zijn|haar) [^,;:.!?]{1,40}?) (te (veranderen|wijzigen|raken|komen)|aan te (passen|raken|komen)|aan te zitten)$
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?^(?P<>[^,;:.!?]{1,50}?) (ongewijzigd|onveranderd|intact|ongemoeid|zo) (laten|houden)$
    but keep \1 as it is = ,? ?(maar |en |BUT |AND )?(laat|hou|houd|behoud) ~ (zoals (het|die|hij|ze) (is|zijn)|zo|hetzelfde|ongewijzigd|gelijk|staan|intact)$
    but keep \1 as it is = ,? ?(maar |BUT )~ (moet|mag|moeten) (hetzelfde|zo|gelijk) blijven$
    but keep \1 = ,? (maar |en |BUT |AND )?(behoud|met behoud van) ~$
    only change \1 = ^(verander|wijzig) alleen ~$
    only = ^alleen

    # drawing
    add = ^(maak|doe|teken|zet)( (er|maar|eens|even))* (nog|ook|ook nog)( (even|maar))*(?= (een|wat) )
    how about \1 = ^wat dacht je van ~$
    what if = ^wat als
    draw = ^(teken|schilder|genereer|creeer|ontwerp|schets|illustreer|verzin|bedenk|tover)( <mal>)*(?= \S)
    draw \1 = ^~ (tekenen|schilderen|genereren|ontwerpen)$
    draw a picture of = ^(maak|geef|doe)( <mal>)* een( nieuwe?)? <pic> (van|met)
    draw = ^(maak|geef|doe)( <mal>)* (?=(een|<num>)\b)
    draw \1 = ^(ik |we )?(heb|hebben|had)( ik| we)?( graag| ook| nog| <mal>)* (?P<>(een|<num>) [^,;:.!?]{1,60}?) nodig
    draw = ^(ik )?(wil|zou|heb|zoek|moet)( ik)?( graag| wel)?( <mal>)* ?(?=(een|<num>)\b)
    draw \1 = ^(ik )?(heb|zou)( ik)?( graag)?( <mal>)* ~ (nodig|willen|hebben)$
    i want = ^(ik )?(wil|zou)( ik)?( graag| liever| <mal>)*
    a picture of = een <pic> van

    # changing
upscale it by \1 = ^(ik |we )?((mag|kan|kun|kunnen|wil|zou|heb|moet)( ik| je| we)? )?((maak|schaal|vergroot|reken|blaas|upscale|doe|zet) ?)?(<this>( plaatje| afbeelding)?)?( ?<mal>| ?op| ?met| ?een| ?factor| ?graag| ?naar| ?PLEASE)* ?(x ?)?(?P<>\d) ?(x|keer|maal|voudig|×)( PLEASE| graag)* ?(zo groot|groter|vergroten|vergroot|opschalen|opgeschaald|upscalen|resolutie|de resolutie|grootte|uitvergroten|formaat|hogere resolutie|zo grote?)( .*)?$
    upscale it by \1 = ^(vergroot|schaal|upscale|blaas|reken)( <this>( plaatje| afbeelding)?)?( <mal>| op| met| een| factor| PLEASE| naar)* (x ?)?(?P<>\d) ?(x|keer|maal)?( .*)?$
    upscale it by \1 = ^(<this> )?(<mal> |met |een )*(factor|x) ?%( groter| vergroten| opschalen)?( .*)?$
    upscale it by 2 = ^((maak|schaal|vergroot|doe) )?(<this>( plaatje)? )?(<mal> |op )*(dubbel|dubbele|twee keer|tweemaal|verdubbeld)( PLEASE| graag)* ?(zo groot|groter|vergroten|resolutie|de resolutie|grootte|formaat)( .*)?$|^(verdubbel|verdubbelen)( <mal>)*( de| het| van de)* (resolutie|formaat|grootte|afmetingen)( .*)?$
    upscale it by 3 = ^((maak|schaal|vergroot|doe) )?(<this>( plaatje)? )?(<mal> |op )*(drie keer|driemaal)( PLEASE| graag)* ?(zo groot|groter|vergroten|resolutie|de resolutie|grootte)( .*)?$
    upscale it by 4 = ^((maak|schaal|vergroot|doe) )?(<this>( plaatje)? )?(<mal> |op )*(vier keer|viermaal)( PLEASE| graag)* ?(zo groot|groter|vergroten|resolutie|de resolutie|grootte)( .*)?$
    make it twice as large = ^(maak )?(<this> )?(twee keer|dubbel|2x) zo groot( .*)?$
    upscale it twice = ^.{0,25}(dubbele resolutie|twee keer zo groot) .*$
    upscale it = ^(vergroot|verhoog|verbeter|schaal)( <this>| de)?( op| resolutie| kwaliteit| .{0,10}resolutie)?$
    upscale it = ^(.{0,20} )?in (hoge|hogere) resolutie( .*)?$|^(.{0,14} )?(opschalen|in 4k|in hd)$
    zoom out = ^(zoom|ga)( <mal>)*( verder| wat| iets| een beetje)? (uit|naar achteren)|^uitzoomen
    extend it = ^(verleng|verbreed|breid|maak)( <this>)?( <mal>)* (uit|breder)
    more space = meer ruimte
    write = ^(schrijf|zet)( <mal>)*( (er|erop|eronder|erboven|bovenaan|onderaan|de tekst|groot))*(?= ?.{0,40}["“„«'‘])
    write on the \1 \2 = ^(op|in|boven|onder|aan) (de|het|zijn|haar) (?P<>[\w-]+( [\w-]+)?) (moet|mag|komt|hoort|zou|wil ik|graag)( <mal>| groot| in [\w ]{1,20}| graag| de tekst| PLEASE)* <<q>>( .{0,30})?$
    write \1 = ^(er|daar|bovenaan|onderaan|boven|onder|erop|eronder|middenin)( moet| mag| komt| graag)*( <mal>| groot| bovenaan| onderaan| in [\w ]{1,25}?)* ?:? ?<<q>>( .{0,30})?$
    with the text = (met (de )?(tekst|titel|slogan|opschrift))(?= ?:? ?.?["“„«'‘])
    replace \1 with = ^(vervang|verwissel|ruil)( <mal>)* ~ (door|met|voor|tegen|in voor)
    replace \1 with \2 = ^~ (vervangen door|door) ~ vervangen$
    turn \1 into = ^(verander|transformeer|maak)( <mal>)* (van )?~ (in (?=een)|tot )
    turn \1 into = ^maak( <mal>)* van ~ (?=een\b)
    give him = ^(geef|zet)( <mal>)* (hem|haar|hen|ze)
    add \1 = ^(voeg|zet|doe|plak|plaats|teken|maak|hang|stop|gooi|leg)( <mal>)* ~ <put>( PLEASE| aub)?$
    add \1 and = ^(voeg|zet|doe|plak|plaats|hang|stop|gooi|leg)( <mal>)* ~ <put> (en|AND)
    add \1 = ^~ (toevoegen|erbij|erbij zetten|erbij doen)$
    add = ^(voeg)( <mal>)*
    remove \1 = ^(haal|doe|laat|gooi|poets|knip|neem|maak)( <mal>)* ~ (weg|eruit|eraf|verdwijnen)( PLEASE| aub)?$
    remove \1 and = ^(haal|doe|laat|gooi|poets|knip|neem)( <mal>)* ~ (weg|eruit|eraf) (en|AND)
    remove \1 = ^(?!ik|jij|je |wij)(kan |mag |mogen |kunnen )?<<np>> (kan |mag |moet |moeten |mogen |kunnen |PLEASE )*(<off>)( kan| mag| PLEASE| aub)?$
    remove = ^(verwijder|wis|schrap)( <mal>)*
    make \1 = ^(?P<>(het|de|hem|haar|die|dat|deze|dit|alles|beide|#\d+)( .{1,60}?)?) (maken|kleuren|doen)$
    make the \1 \2 = ^@ (graag |wat |iets |een beetje |veel |nog )*<<er>>( maken)?$
    make \1 = ^laat( <mal>)* ~ (lijken|zijn|worden|dragen|kijken)$
    make \1 = ^laat( <mal>)* (?P<>(hem|haar|het|ze|de \w+) .{1,60})$
    make = ^(maak|mk|kleur|verf|doe|geef|draai)( <mal>)*
    change = ^(verander|wijzig|pas|bewerk|corrigeer|verbeter)( <mal>)*
    change \1 = ^~ (veranderen|aanpassen|wijzigen)$
    swap = ^(wissel|verwissel)( <mal>)*
    put = ^(zet|plaats|plak|leg|hang|stop|verplaats|schuif)( <mal>)*
    use = ^(gebruik|neem|pak|kies)( <mal>)*
    combine = ^(combineer|meng|mix|voeg samen)( <mal>)*
    crop = ^(snij|knip|bijsnijden)
    flip = ^spiegel
    no, = ^(nee|neen|neuh),?(?=,? \w)

    make it \1 = ^(toch |dan |doe |maar )+(maar |liever |toch )*<<er>>$
    in the style of = ,? ?(zo |een beetje |helemaal )?in (de )?(zelfde |eigen )?(stijl|look|trant|geest) van
    in \1 style = in (de |onze |een )?@(-| |)(stijl|look)(?=<end>)
    same pose as in = (in |met )?(de |dezelfde |zelfde )*(zelfde|dezelfde) (houding|pose|stand) (als|van|zoals)( op| in| bij| die| de| het)*?(?= )
    same colours as in = (met |in )?(de )?(zelfde|dezelfde) (kleuren|kleurenpalet|palet|tinten) (als|van|zoals)( op| in| bij)?
    same style as in = (in )?(de )?(zelfde|dezelfde) stijl als( op| in| bij)?
    , who = , (die|dat) (?=(aan|op|zich|net|voor|achter|onder|boven|tegen|door|naast|naar|een) )

    # wishes
    make the \1 less = ^(de|het|THE) @ (is|zijn|lijkt|lijken|ziet|staat)( (nog|een beetje|wat|wel|echt|me|erg))* (te|niet)(?= \w)
    make it less \1 = ^(veel |beetje |nog |net iets |iets )*te @(?=[^\w]*$)
    it is too = ^(het|dat|hij|die|dit) (is|ziet er|lijkt|was) ((nog|een beetje|wat|wel|echt|me|veel) )*te(?= \w)
    the \1 should be = ^(de|het) @ (moet|moeten|mag|mogen|zou|zouden|kan)( (wel|graag|liever|nog|wat|meer))*
    it should be = ^(hij|zij|ze|het|dat|die) (moet|mag|zou|mogen)( (wel|graag|liever|nog|wat|meer))*
    can the \1 have = ^(kan|kunnen|mag) (de|het) @
    can it have = ^(kan|mag) (hij|zij|ze|het|dat|die)
    add = (mag|mogen|moet|moeten)( er)?( nog| ook)+(?= (een|wat|meer))
    more = ^(graag |nog |en |iets |een beetje |wat |veel )*meer(?= \w)
    less = ^(graag |nog |en |iets |een beetje |wat |veel )*minder(?= \w)
    a bit \1 = ^(iets|een beetje|een tikje|wat|nog iets|beetje) <<er>>$
    more \1 = ^(veel |nog |stukken )*<<er>>( PLEASE| maken)?$
    make it in = ^(maar )?(liever|toch maar|doe maar|maar|nu) (in|als)(?= )
    make the \1 \2 = ^(de|het) @ (graag |liever |wat |iets |PLEASE )*<<er>>
    i don't like = (dat |die )?vind ik niet (mooi|goed|leuk)
    but with = ^(maar )?met
    but without = ^(maar )?zonder
    in = ^(maar |nu )?(in|als)(?= \w)
    instead = in plaats daarvan$|liever$

    # small talk and remarks
    thanks = (heel erg |hartstikke |super |ontzettend |heel )?(bedankt|dankje(wel)?|dank (je|u)( wel)?|dankjulliewel|thanks|merci|dankuwel)
    lol = (ha|he|hi){2,}h?|lol|hihi|haha+|xd|wauw haha
    nice = (heel |zo |super|echt |wat |erg |ontzettend )*(mooi|mooie|leuk|leuke|tof|toffe|gaaf|gave|vet|vette|cool|geweldig|geweldige|prachtig|prachtige|lief|schattig|super|top|topper|perfect|mooi gedaan|goed gedaan|briljant|fantastisch|geinig|grappig|knap|sterk|heerlijk|schitterend|fijn|goed|lachen|keigoed|kei|netjes|prima|lekker|goeie|bizar|te gek|hilarisch|geniaal)
    yes = geen (idee|zorgen|stress|paniek|dank|haast)|ja+|jawel|jep|yep|precies|klopt|oke|ok|inderdaad|zeker|goed zo|is goed|graag gedaan|geen probleem|akkoord|natuurlijk|helemaal goed|doe maar
    wow = wauw|wow|jeetje|oei|ach|oh+|poe|tjonge|zo hee|tja|hè|goh
    bye = tot (straks|morgen|zo|later|ziens|dan|maandag|vrijdag)|(goedemorgen|goedenavond|goedenacht|welterusten|hallo) (allemaal|iedereen|mensen)|doei|dag|tot (straks|morgen|zo|later)|fijne (dag|avond|weekend)|welterusten|goedenacht|slaap lekker
    did you = ^(heb|ben|weet|vind|vinden|denk|ken|hebben|weten) (je|jij|jullie|u)
    is it = ^(is|zijn|heeft|was|wordt|komt|gaat) (de|het|dat|dit|hij|zij|ze|er|die)(?= )
    did you = ^(kom|ga|heb|ben|weet|zie|wil|moet) (je|jij|jullie)(?= )
    anyone = ^(iemand|weet iemand|heeft iemand|kan iemand)
    who = ^(wie|wiens)
    where = ^(waar|waarvandaan)
    when = ^(als|wanneer|gisteren|morgen|vorige week|laatst|toen|omdat|want|sinds|nadat|voordat|hoewel|zodra|straks|vanochtend|vroeger)
    why = ^(waarom)
    which = ^(welke|welk)
    what = ^(wat)(?! (meer|minder|donker|licht))
    how = ^(hoe|hoeveel)
    i think = ^(ik )(vind|denk|geloof|ben|heb|had|hou|kan|moet|weet|snap|zie|lach|ga|dacht|was|wilde|wou|krijg|voel|zeg|vroeg)|^(nu |dan |daar |toen )?(heb|ben|vind|denk|moet|kan|ga|zit|sta) ik
    i = ik
    we = ^(we|wij)
    my mom says = ^(mijn|m'n|onze) (moeder|mama|vader|papa|zoon|dochter|baas|vriend|vriendin|kat|hond|man|vrouw|oma|opa|zus|broer|collega|buurman|buurvrouw|juf)
    it is = ^(die|de|deze) (twee|drie|vier|2|3|4) (is|zijn|vind|was|waren)(?= )
    it is \1 = ^(de|het|dat|die|dit|hij|zij|ze|er|zo|hier|je|deze|niemand|iedereen|nu) <<is>>
    the \1 is = ^(de|het) @ (<is>)
    my = mijn|m'n

    # glue
    in the style of = in (de )?(zelfde )?stijl van|in dezelfde stijl als
    in \1 style = in (de )?@(-| )stijl
    the style of = de stijl van
    the background of = de achtergrond van(?= ?(#|het))
    the pose of = de (pose|houding) van
    the colors of = de kleuren van
    as the background = als achtergrond
    as a style = als (stijl|voorbeeld|referentie)
    this style = deze stijl
    this pose = deze (pose|houding)
    the background = de achtergrond
    one in \1 and one in = (een|eentje|één) in ~,? (en )?(een|eentje|één) in
    one as \1 and one as = (een|eentje|één|een keer) als ~,? (en )?(een|eentje|één|een keer) als
    one with \1 and one with = (een|eentje|één) met ~,? (en )?(een|eentje|één) met
    at night = 's nachts|bij nacht
    this = dit|deze
    the = de|het|die|dat
    a = een|'n
    it = 't
    him = hem
    he = hij
    and = en
    then = dan|daarna
    but = maar
    not = niet
    without = zonder
    with = met
    from = van|uit
    on = op
    in = in
    for = voor
    more = meer
    less = minder
    so = zo|heel|erg|echt|best|wel
    now = nu
    just = alleen|gewoon
    instead of = in plaats van
    left = links
    right = rechts
    top = boven
    bottom = onder
    2 = twee
    3 = drie
    4 = vier
    5 = vijf
    6 = zes
    8 = acht
    """,
)
