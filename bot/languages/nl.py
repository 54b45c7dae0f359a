"""Dutch."""

from bot.languages.table import Table

TABLE = Table(
    it="het",
    joins="en maar dan of",
    parts={
        "pic": r"plaatjes?|afbeelding(en)?|foto('?s)?|tekening(en)?|versies?|variant(en)?|ontwerp(en)?|beeld|prent|schets(en)?|poster",
        "this": r"(het|dat|dit|deze|die|hem|ze|haar|alles|dit plaatje|deze afbeelding|de afbeelding|het plaatje|die foto|deze foto|#\d+)",
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
        in is over wordt echt best lijkt past hoort ging deed ff effe
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
    please = alsjeblieft|alstublieft|aub|a\.u\.b\.?|alsjeblief|asjeblieft|svp|graag(?=[^\w]*$)
    thanks please = (alvast |bij voorbaat )(bedankt|dank)( je| je wel)?
    we should = ^(zullen|gaan|laten|moeten) we(?= )
    can you = (kan|kun|kunt|zou|wil|wilt) (je|jij|u|jullie|iemand)( <mal>| misschien)*( (kunnen|willen))?( <mal>)*
    can you = ^(kan|zou)( <mal>)+
    can you = ^(kan|zou) (men|iemand)( <mal>)*
    can we = (kunnen|zullen) we( <mal>)*
    hello, = ^(hallo|hoi|hey|hé|hee|goedemorgen|goedemiddag|goedenavond|goeiemorgen|dag|yo|ha)
    ok = ^(nou|ok|oke|oké|goed|prima|top|zeg|eh)(,| )(?=,? ?\w)

    # go back, once more, stop
    = , [^,]{1,40} (was) (viel |vorher |molto |muito )?(beter|mooier)$
    undo that and then = ^(maak )?(<this> )?ongedaan( maken)?,? (en|AND) (dan )?(in plaats daarvan )?
    undo = ^(.{0,80} )?ongedaan( maken)?$
    back to #\1 = ^(ga |.{0,12} )?terug naar (nummer |nr\.? |versie |plaatje )?#?%
    go back to the original = ^(.{0,14} )?terug naar (het|de|t) (origineel|originele( <pic>)?|begin|eerste versie|oorspronkelijke( <pic>)?)
    undo = ^(.{0,14} )?(terug naar (de|het) vorige( <pic>)?|een stap(je)? terug|stap terug|terugdraaien|zet (<this> )?terug|draai (<this> )?terug|terug zoals (het|die) was)( .*)?$
    undo = ^(doe|maak|zet) (<this> )?(maar )?(weer )?(zoals (het|die) (net|eerst|daarvoor)?( was)?|terug)( .*)?$
    undo = ^(<this> |de vorige |die )?(was|vond ik|stond)( .{0,15})? ?(daarvoor|hiervoor|eerst|net|ervoor|vorige)? ?(beter|mooier|leuker)(.{0,15})?$|^(de )?vorige was (beter|mooier|leuker)
    undo = ^terug$|^herstel(len)?$
    again but = ^(nog een keer|nog eens|opnieuw|hetzelfde|dezelfde|precies zo)( <pic>)?,? (maar|alleen)
    again with = ^(nog een keer|nog eens|opnieuw|hetzelfde|dezelfde) met
    again = ^(doe |probeer |maak |teken |geef )?(<this> )?(<mal> )*(nog een keer|nog eens|nogmaals|opnieuw|nog eentje|nog een|een andere|nog een poging|weer|overnieuw|nieuwe poging)( proberen| maken| doen)?( aub| graag| PLEASE)*$
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
    show me \1 = ^laat( <mal>)* (?P<>(#|het|de|alle).{1,40}?)( nog eens| weer)? zien$
    show me = ^(toon)( <mal>)*(?= (#|de|het|alle))
    compare = ^vergelijk( <mal>)*
    before and after = (voor en na|ervoor en erna)
    side by side = naast elkaar
    describe it = ^beschrijf( <this>| wat .*)?$
    what is in this picture = ^wat (staat|zie je|is)( er)?( .{0,25})? (op|te zien|erop)( .{0,25})?$
    export as \1 = ^(exporteer|download|bewaar|stuur|geef|sla)( <mal>| <this>)*( op)? als (?P<>psd|png|webp|gif|mp4|zip|json|ora)
    as a \1 = als (?P<>psd|png|webp|gif|mp4|zip|json|ora)( bestand|-bestand)?
    remember this as = ^(onthoud|bewaar|sla)( .{1,25})? (als|onder de naam)
    call this = ^(noem)( <this>)( <mal>)*
    forget \1 = ^vergeet @$
    settings = ^(instellingen|voorkeuren|opties)$
    from now on = (vanaf nu|voortaan|standaard)
    my usage = ^(hoeveel .{0,40}(over|nog|gebruikt).*|mijn (verbruik|limiet|tegoed))$

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
    my last picture = mijn laatste <pic>
    my picture = mijn <pic>|die van mij|de mijne
    the one with = (die|de <pic>|het <pic>|degene) met( (de|het|een))?
    \1's picture = (de|het) <pic> van @(?=<end>)|die van @(?=<end>)
    \1's picture = @'s <pic>
    this picture = (dit|deze|dat|die) <pic>
    picture \1 = (plaatje|nummer|nr\.?|versie|foto|afbeelding) %
    all of them = (alle (vier|drie|plaatjes|afbeeldingen)|allemaal)(?=<end>)
    both = (allebei|(alle )?beide|alletwee|alle twee)( <pic>)?

    # options
    = (in |in het )?(staand|liggend|vierkant|verticaal|horizontaal)( formaat)? (?=\d+ ?[:x×/])
    = (in |het )?(formaat|verhouding|grootte|resolutie) (?=\d+ ?[:x×] ?\d)
    portrait format = (in |als )?(staand formaat|staande versie|portretformaat|portretstand|staand|rechtop formaat)(?=<end>)
    vertical format = (in )?verticaal( formaat)?(?=<end>)
    landscape format = (in |als )?(liggend formaat|liggende versie|landschapsformaat|liggend)(?=<end>)
    square format = (in |als )?(een )?vierkante?( formaat| versie)?(?=<end>)
    wide format = (in )?(breedbeeld|panorama|panoramaformaat)
    phone wallpaper = (als |voor )?(telefoonachtergrond|achtergrond (voor|op) (mijn |de )?(telefoon|mobiel))
    story format = (in |voor )?(insta(gram)? ?)?story ?formaat|voor (mijn )?insta ?story
    \1 pictures of = <<num>> (plaatjes|afbeeldingen|foto's|tekeningen) (van|met)
    \1 versions square format of = <<num>> vierkante (versies|plaatjes|afbeeldingen|varianten) van
    \1 versions of = <<num>> (verschillende )?(versies|varianten|opties|voorstellen|variaties|ideeen|ontwerpen|schetsen)( voor| van)
    \1 versions = <<num>> (verschillende )?(versies|varianten|opties|voorstellen|variaties|ideeen|ontwerpen|schetsen)
    seed \1 = (met )?(de )?seed (nummer )?%
    \1 steps = (met |in )?% stappen
    best quality = (in |op |met )?(de )?(beste|hoogste|hoge|maximale) (kwaliteit|resolutie)(?=<end>)
    quick draft = ^(snelle schets|snel schetsje)|(even )?(snel|vlug)$
    strength \1 = sterkte %

    # keep, only
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
    draw = ^(ik )?(wil|zou|heb|zoek|moet)( ik)?( graag| wel)?( <mal>)* ?(?=(een|<num>)\b)
    draw \1 = ^(ik )?(heb|zou)( ik)?( graag)?( <mal>)* ~ (nodig|willen|hebben)$
    i want = ^(ik )?(wil|zou)( ik)?( graag| liever| <mal>)*
    a picture of = een <pic> van

    # changing
    make it twice as large = ^(maak )?(<this> )?(twee keer|dubbel|2x) zo groot( .*)?$
    upscale it twice = ^.{0,25}(dubbele resolutie|twee keer zo groot) .*$
    upscale it = ^(vergroot|verhoog|verbeter|schaal)( <this>| de)?( op| resolutie| kwaliteit| .{0,10}resolutie)?$
    upscale it = ^(.{0,20} )?in (hoge|hogere) resolutie( .*)?$|^(.{0,14} )?(opschalen|in 4k|in hd)$
    zoom out = ^(zoom|ga)( <mal>)*( verder| wat| iets| een beetje)? (uit|naar achteren)|^uitzoomen
    extend it = ^(verleng|verbreed|breid|maak)( <this>)?( <mal>)* (uit|breder)
    more space = meer ruimte
    write = ^(schrijf|zet)( <mal>)*( (er|erop|eronder|erboven|bovenaan|onderaan|de tekst|groot))*(?= ?.{0,40}["“„«'‘])
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
    yes = ja+|jawel|jep|yep|precies|klopt|oke|ok|inderdaad|zeker|goed zo|is goed|graag gedaan|geen probleem|akkoord|natuurlijk|helemaal goed|doe maar
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
