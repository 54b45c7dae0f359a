"""Polish."""

from bot.languages.table import Table

TABLE = Table(
    it="to",
    articles=False,
    endings="ka|kowi|kiem|ku|a|owi|em|ie|iem|y|i|ę|ą|o|u|e|ę|ii|ię|ią|(?<=i)",
    letters="łąęśżźćń",
    joins="i a ale oraz lub albo potem",
    parts={
        "this": r"to|tego|ten|ta|tę|te|tym|tej|jego|je|ją|go|tutaj|tu|((ten|ta|tę|to|tego|tej|ostatni\w*|swoj\w+) )?(<pic>)|#\d+",
        "pic": r"obraz\w*|zdjęci\w+|fot\w+|rysun\w+|grafik\w*|wersj\w+|wariant\w*|plakat\w*|ilustracj\w+|obrazek|fotk\w+|szkic\w*|propozycj\w+|odsłon\w+",
        "mi": r"(mi|nam|mu|jej|im|jeszcze|też|także|tu|tam|proszę|PLEASE|teraz|NOW|tylko|po prostu|no|może|lepiej|raczej|trochę|nieco|ciut|jakoś|szybko|ALSO|JUST|z powrotem|również|sobie)",
        "num": r"\d+|dwie|dwa|dwóch|trzy|trzech|cztery|pięć|sześć|siedem|osiem|kilka|parę",
        "end": r"[^\w]*$|[,;:.!?)]| (i|a|ale|z|ze|bez|w|we|na|tylko|gdzie|żeby|jak|PLEASE|AND|BUT|WITH|WITHOUT|NICE|zrób\w*|usuń|dodaj|zostaw|lepiej|weź|jest|była|był|spoko|fajn\w+|super|podoba|najlepsz\w+|<verb>)\b",
        "x": r"[^,;:.!?]{1,100}?",
        "asis": r"(ma(ją)? |powinn\w+ |niech |musi |może )?(zostać|zostaje|zostają|zostanie|zostaw|zostawić|pozostaje|pozostać)( tak| taki| taka| takie)?( jak| jaki| jaka| jakie)?( jest| są| był\w?)?( bez zmian)?( taka sama| taki sam| takie samo)?|bez zmian|jak jest|jak było|(ma być |będzie |niech będzie )?(taki sam|taka sama|takie samo|tak samo)|niech zostanie( jak jest| bez zmian)?",
        "verb": r"(niech|zrób|zrob|zmień|zmien|usuń|usun|dorzuć|dorzuc|wrzuć|wstaw|postaw|połóż|załóż|ubierz|zamień|popraw|powiększ|rozjaśnij|przyciemnij|wywal|weź|wytnij|zostaw|powieś|umieść|zabierz|napisz|przydał\w+|\w{2,}(aj|uj|ij|yj)(my|cie)?)",
        "good": r"(lepsz\w+|lepiej|ładniejsz\w+|ładniej|fajniejsz\w+|fajn\w+|super|najlepsz\w+|spoko|(mi )?(się )?bardziej podoba\w*( się)?)",
        "er": r"(?!kapelusz|grusz|dusz|zawsze|jeszcze|pierwsz|cisz|musz)\w{3,}(iej|szy|sza|sze|szą|szego|szym|szej|szych|szymi)|bardziej \w+|mniej \w+",
    },
    words="""
        ja on ona ono my wy oni mnie mi ci cię go ją jej jego jemu mu nas nam was wam ich im się sobie to ten ta te tego tej tym tych tę
        temu i oraz ale lub albo czy że żeby aby bo więc jak jaki jaka jakie kto co kiedy gdzie dlaczego czemu ile nie tak
        nie już jeszcze też także tylko bardzo trochę bardziej mniej więcej dużo mało coś ktoś nic wszystko wszyscy każdy jest są był
        była było były będzie będą być mam masz ma mamy macie mają może możesz możecie można mogę trzeba musi powinien powinna
        powinno powinny chcę chcesz chce chciałbym chciałabym chcemy zrób zróbmy zrobić robi zrobił zrobiła daj dajcie dodaj dodać usuń usunąć
        zmień zmienić narysuj rysuj namaluj wygeneruj stwórz pokaż weź wstaw postaw połóż wróć wróćmy cofnij cofnąć anuluj jednak
        poproszę proszę dzięki dziękuję dziękówka hej cześć siema witam dobra dobry dzień spoko fajnie fajne
        fajny fajna ładnie ładne ładny ładna śliczne śliczny piękne piękny świetne świetny świetnie zajebiste zajebiście kurde kurwa
        ekstra sztos bomba niezłe nieźle mega ładniejsze czerwony czerwone niebieski niebieskie zielony czarny czarne biały białe żółty
        pies kot kota psa dom las góry noc nocy zachód słońca morze niebo tło tła kolor kolory obrazek obraz zdjęcie zdjęcia rysunek
        pierwszy pierwsza drugi druga drugą pierwszą trzeci trzecia trzecią ostatni ostatnia ostatnią oba obie obu z na do od po za przed pod nad przez przy dla bez ze we ku
        zamiast teraz potem wczoraj jutro dzisiaj dziś raz razy ponownie znowu znów inny inna inne inną
        jaśniejszy ciemniejszy większy mniejszy ciemniej jaśniej pomoc ludzie stary kurczę no to niech weźcie tutaj tam sam sama same
        który która które którą którego jakby lecę spać branoc dobranoc
        aha zrobisz zrobicie dasz rade radę wersja wersję wersje warianty sztuki sztuk takie taki taka
    """,
    cuts=r"""
    (?<=\w) (z|ze|od|w|we|na|do)$
    ^(z poważaniem|pozdrawiam|pozdro|pozdrowienia)[^\n]{0,50}\Z
    ^(szanown\w+|drodzy|drog\w+) …$
    ^((hej|ej|cześć|siema|hejka|dobry) )?(stary|stara|ziom|ziomek|bracie|brachu|ludzie|kochani|bocie|bot|robocie|chłopaki|dziewczyny|panowie|kolego|szefie|zespole|mordo)$
    ^(no|no i|no nie|ach|och|oj|ojej|ups|hm+|yyy+|kurczę|kurde|ok|okej|dobra|dobrze|spoko|super|fajnie|git|świetnie|ekstra|niezłe|nie|tak|właśnie|serio|szczerze|szczerze mówiąc|a propos|przy okazji|jeszcze jedno|i jeszcze jedno|ostatnia rzecz|jedna rzecz|jeśli można|jeżeli można|jeśli się da|jak się da|jeśli to możliwe|w miarę możliwości|proszę|poproszę|prosimy|plis|pls|dzięki …|dziękuję …|z góry …|sorry|sory|przepraszam|słuchaj|wiesz co|dobra nie|hej|ej)$
    ,? (co|nie|ok|okej|proszę|plis|pls|proszę cię|dzięki|dziękuję|z góry dziękuję|jeśli można|jeśli się da|jak się da|da się|haha|xd)$
    ,? (bo|ponieważ|gdyż|bowiem|inaczej|wtedy|dzięki temu|żeby (było(?! widać)|nie było|się nie|dzieci|klient)|skoro|przecież) …$
    ^(klient\w*|szef\w*|redakcja|zarząd|dyrekcja|marketing|babcia|mama|żona|pani \w+|zleceniodawca) (chce|mówi|twierdzi|uważa|woli|prosi|nie chce|nie lubi|nalega|życzy sobie) …$
    ^(mój|moja|nasz|nasza|nasi) \w+ (chce|mówi|twierdzi|uważa|woli|prosi|jest|ma) …$
    ^(dalej |nadal |wciąż |ciągle |jest |są |trochę |to |wygląda |mi |tu |tutaj )*za (bardzo |dużo |mało )?\w+$
    ^po rozmowie …$
    ^po (pierwsze|drugie|trzecie|czwarte) (?=\w)
    \A(a|i|ale|teraz|więc|no|no i|ok|dobra|może|to|potem|jeszcze|a jeszcze|i jeszcze|no i jeszcze|nie|lepiej|ewentualnie|właściwie) (?=\w)
    (?<=, )a i (?=\w)
    ^(ja )?(bym )?(tu |tutaj )?(chciał\w*|chcę|chcemy|chce|wolał\w*|wolę|prosił\w*|poproszę|proszę|prosimy|potrzebuję|potrzebujemy|potrzebny\w*|potrzebna|potrzebne|przydał\w*( by)?( się)?|dał\w*|widział\w*|marzy mi się|uprzejmie proszę)( bym| byśmy| by| się| tu| tutaj| tam| mi| nam| jeszcze| o| żeby| aby| jakiś| jakieś| jakaś| jakąś)* (?=\w)
    ^(czy )?(możesz|możecie|mógłbyś|mogłabyś|moglibyście|mógłby|mogłaby|moglibyśmy|można|można by|można prosić|dałoby się|da się|da radę|dasz radę|dałbyś radę|zechcesz|zechciałbyś|byłaby możliwość|jest opcja)( by)?( pan| pani| państwo| ty| może| mi| nam| proszę| jeszcze| się| o)*,? ?(?=\w)
    (?<=\w )(proszę|może|lepiej|raczej|ewentualnie|ewent|plis) (?=\w)
    (?<=\w) (raczej|lepiej|może)$
    ^(było(by)?|byłoby|fajnie|super|dobrze|lepiej) (by )?(było|byłoby)?( fajnie| super| dobrze| lepiej| ładnie)?,? (gdyby|jakby|żeby|jeśli) (?=\w)
    ,? (byłoby|było by|będzie) (fajnie|super|dobrze|lepiej|ładnie|idealnie|ekstra)$
    ^(w|na) (tej|tym|tamtej|tamtym) (okładce|obrazku|rysunku|grafice|zdjęciu|plakacie|ilustracji)( z \w+)?,? (?=\w)
    (?<=\w) (z wcześniej|sprzed chwili|co (zrobiłeś|wcześniej)|z góry czatu)(?= |$)
    ^(coś|teraz coś) (zupełnie |całkiem |kompletnie )?(nowego|innego)$
    ^(nowy|nowa|inny|inna) (obrazek|obraz|grafika|rysunek)$
    (?<=\w) [–-] (regulamin|wymóg|przepisy|standard)$
    (?<=, )(na|do|dla) (mojego|mojej|naszego|naszej|naszych) \w+$
    """,
    rules=r"""
    # politeness and calling others
    @\1, = ^(?P<>kasiu|aniu|olu|marku|tomku|pawle|piotrku|michale|kubo|kuba|magdo|gosiu|zosiu|basiu|asiu|ewo|darku|jarku|bartku|łukaszu|wojtku|krzysiu|krzysztofie|adamie|janku|zuzo|zuziu|moniko|agnieszko|grzesiek|grzesiu|panie \w+|pani \w+|chłopaki|dziewczyny|zespole|marcin|marcinie|julka|jula|ola|kasia|ania|tomek|marek|maćku|maciek|ludzie)[,!](?= \w)
    thanks = (wielkie |bardzo |serdecznie |stokrotne )?(dzi[eę]ki|dziękuj[eę]|dziękujemy|dziękówa|dziekowka|dzięks|dzienks|dzk|dziena|dzięka|wdzięczn\w+)( (wielkie|bardzo|serdecznie|wszystkim|ci|wam|śliczne|piękne|stokrotne|z góry|za \w+( \w+)?))*
    lol = ^bez (jaj|kitu|przesady|sensu|problemu|komentarza|stresu|paniki|żartów|dwóch zdań|wątpienia)
    we should = ^(chodźmy|idziemy|jedziemy|spotkajmy się|umówmy się|pogadajmy|zdzwońmy się|zobaczmy|poczekajmy|zapytajmy|zagłosujmy|ustalmy)(?= |[^\w]*$)
    can you = ^(a )?(czy )?(możesz|możecie|mógłbyś|mogłabyś|mógłby|moglibyście|mogłbyś|dałbyś rad[eę]|dał(byś)?|dasz rad[eę]|zechciałbyś|byłbyś w stanie|umiesz|potrafisz)( <mi>)*(?= \w)
    can you = ^(a |no )?(czy )?(można|dałoby się|da się|da rade)( (by|żeby|prosić|jakoś))*(?= \S)
    please = (bardzo )?prosz[eę]( bardzo| cię| o)?|poprosz[eę]|prosiłbym( o)?|prosiłabym( o)?|błagam|plis|pls|plz|plisss|jeśli można|jak możesz|z łaski swojej
    hello, = ^(hej\w*|cześć|czesc|siema\w*|siemka|elo|witam( wszystkich)?|witaj(cie)?|dzień dobry|dobry wieczór|dobry|heja|hejka|yo|joł|halo),?
    hey, = ^((a )?weź(cie)?(?! (styl|poz[aęy]|tł|kolor|#|ten|tę|te |ta |to |tego|pierwsz|drug|trzeci|ostatni|przedostatni|oryginał|obraz|zdjęci|THE))|ej|słuchaj|sluchaj|dobra|no dobra|okej|ok|okay|no|kurde|kurczę|no to|to(?! (samo|\w+ć)\b)|bot|bocie|mordo|ziom|byku|(stary|stara)(?=,)|w sumie|właściwie|chwila|czekaj|hmm+|kochanie|a|oj|ojej|no i),? (?=\w)
    also, = ^po (pierwsze|drugie|trzecie|czwarte|piąte),?(?= )
    now = (a )?teraz

    # go back, once more, stop
    undo = ^(cofnij|cofnijcie|cofnijmy|wycofaj|cofnąć|anuluj|odkręć|usuń)( <mi>)* (ostatni\w+ )?(zmian\w+|krok\w*|edycj\w+|poprawk\w+|ostatnie|ostatnią)( PLEASE)*$
    undo = ^(cofnij|cofnijcie|cofnijmy|wycofaj|odkręć|cofnąć) (?!(do|to)\b)[^,.]{2,40}$
    in #\1, = ^(wróć|wróćmy|wracamy|wracając|cofnij|cofnijmy|wrócić|powrót)( się)? (do|na) (<pic> |numeru |nr )?#?%( i|,| AND)+(?= \w)
    in the original, = ^(wróć|wróćmy|wracamy|wracając|cofnij|cofnijmy|wrócić|powrót)( się)? do (oryginału|oryginaln\w+( <pic>)?|pierwotn\w+( <pic>)?|początku|wyjściow\w+( <pic>)?)( i|,| AND)+(?= \w)
    in the first one, = ^(wróć|wróćmy|wracamy|wracając|cofnij|cofnijmy|wrócić|powrót)( się)? do pierwsz\w+( <pic>)?( i|,| AND)+(?= \w)
    in the previous one, = ^(wróć|wróćmy|wracamy|wracając|cofnij|cofnijmy|wrócić|powrót)( się)? do (poprzedni\w+|wcześniejsz\w+)( <pic>)?( i|,| AND)+(?= \w)
    go back to #\1 = ^(wróć|wróćmy|wracamy|cofnij|cofnijmy|wrócić|powrót|z powrotem)( się)? (do|na) (<pic> |numeru |nr )?#?%
    go back to the original = ^(wróć|wróćmy|wracamy|cofnij|cofnijmy|wrócić|powrót|z powrotem)( się)? do (oryginału|oryginalnej( <pic>)?|pierwotn\w+( <pic>)?|początku|pierwsz\w+( <pic>)?|wyjściow\w+( <pic>)?)
    go back to the previous version = ^(wróć|wróćmy|wracamy|cofnij|cofnijmy|wrócić|powrót|z powrotem|daj|przywróć|poproszę)( się)? (do )?(poprzedni\w+|wcześniejsz\w+|starej|tamtej)( <pic>)?
    undo = ^(cofnij|cofnijcie|cofnijmy|cofka|cofnąć|wróć|wróćmy|przywróć|wycofaj)( <this>| się)?( o jeden krok| o krok| krok wstecz| jeden krok)?( PLEASE)*$
    undo = ^(zrób |daj |ma być |niech będzie |zostaw |wróć |przywróć |zróbmy )*(tak )?(z powrotem )?(jak|tak jak) (było|przedtem|wcześniej|poprzednio)( było)?( wcześniej| przedtem| poprzednio| na początku)?( PLEASE)*$
    undo = ^((ta |tamta |to )?(wcześniej|poprzedni\w+|przedtem|wcześniejsz\w+|poprzednio|tamta|stara)( <pic>)?( chyba| jednak| zdecydowanie| mi się)* (był\w|wyglądał\w*|podobał\w*)( się| mi)*( chyba| dużo| o wiele| bardziej| znacznie)*( lepsz\w+| lepiej| ładniej\w*| fajniej\w*| bardziej)?|było (lepiej|ładniej|fajniej)( wcześniej| przedtem| poprzednio)?|(lepiej|ładniej|fajniej) było( wcześniej| przedtem| poprzednio)?|(krok|jeden krok) (wstecz|do tyłu))$
    undo = ^(dla mnie |jednak |za bardzo|to )*(nie|niee+|źle|gorzej|jest gorzej),? (cofnij|wróć|przywróć)\w*( .{0,20})?$
    again with seed \1 = ^(to samo|ta sama|taki sam|taka sama|jeszcze raz|ten sam|tak samo)( <pic>)?( jeszcze raz)?,? (ale |tylko |lecz |tyle że )?(z |ze |na )?(seed\w*|ziarn\w+)( numer| nr)? ?[=:]? ?%
    again with \1 steps = ^(to samo|ta sama|taki sam|taka sama|jeszcze raz|ten sam|tak samo)( <pic>)?,? (ale |tylko |lecz |tyle że )?(w |na |z |ze )?% krok(ów|i|ach|ami)
    again but = ^(to samo|ta sama|taki sam|taka sama|jeszcze raz|ten sam|tak samo)( <pic>)?( jeszcze raz)?,? (ale|tylko|lecz|ino|tyle że)
    again, = ^(to samo|ta sama|taki sam|taka sama|jeszcze raz|ten sam|tak samo)( <pic>)?( jeszcze raz)?,? (?=(w |na )?(pion|poziom|forma|proporc|kwadra|rozmiar|rozdziel|szerok|panoram|tapet|\d))
    again with a different seed = ^(<this> |daj |dawaj |zrób |spróbuj )*((jeszcze raz|to samo|ponownie),? )?(ale |tylko )?(z |na )(inn|now|losow|kolejn)\w+ (seed|ziarn)\w*
    again with = ^(daj |dawaj |zrób |spróbuj )?jeszcze raz,? z(e)?(?= )
    \1 versions, again but = ^(daj |dawaj |zrób |rób |pokaż |poproszę |PLEASE |chcę |można |a |o |wygeneruj )*jeszcze (ze |z |jakieś |takie )?<<num>>( inn\w+| now\w+| kolejn\w+| taki\w+| podobn\w+)*( <pic>| sztuki| sztuk| razy)?( tego| tej| z tego)?,? (tylko|ale)(?= \w)
    \1 more versions = ^(daj |dawaj |zrób |rób |pokaż |poproszę |PLEASE |chcę |można |a |o |wygeneruj )*jeszcze (ze |z |jakieś |takie )?<<num>>( inn\w+| now\w+| kolejn\w+| taki\w+| podobn\w+)*( <pic>| sztuki| sztuk| razy)?( tego| tej| z tego)?$
    \1 more versions = ^(daj |zrób |pokaż |poproszę |PLEASE |chcę |można |a |o |wygeneruj )*<<num>> (inn\w+|now\w+|kolejn\w+)( <pic>)?( tego)?$
    more versions = ^(więcej |inne |kolejne )(<pic>|takich|tego)$
    another version = ^(daj |zrób |pokaż |poproszę |PLEASE |chcę |można |a |może |wygeneruj |spróbuj )*(jeszcze )?(jakąś |jakiś )?(inn[aąye]|now[aąye]|kolejn[aąye]|alternatywn\w+) (<pic>|prób\w+|podejście)( tego)?( PLEASE)*$
    another version = ^(daj |zrób |pokaż |poproszę |PLEASE |a |może )*jeszcze (jedn[aąoe]|jeden|jednego|jednej)( <pic>| prób\w+| raz| taką?| taki)?( PLEASE)*$
    again = ^(a |no |to |zrób |narysuj |spróbuj |spróbujmy |daj |dawaj |wygeneruj |powtórz |próbuj |zróbmy |rysuj |może |PLEASE )*(to )?(jeszcze raz|ponownie|od nowa|znowu|znów|powtórz|powtórka|jeszcze|inaczej jakoś|przelosuj|wylosuj ponownie|spróbuj ponownie|nowa próba|drugie podejście|raz jeszcze)( to| spróbuj| zrób)?( PLEASE)*(, (może|a nuż) [^,.]{1,40})?$
    more like this = ^(więcej |jeszcze |daj )(takich|takiego|podobn\w+|w tym stylu|czegoś takiego)( <pic>)?$|^coś podobnego( jeszcze)?$
    cancel = ^(jednak |a |nie |no |dobra |ej |oj |ok |sorki |sorry )*(anuluj(cie)?|anulujmy|anulować|stop|przestań|zatrzymaj|przerwij|nieważne|nie ważne|zapomnij|zostaw to|nie rysuj|odpuść|daj spokój|olej|olać|jednak nie|nie trzeba|już nie trzeba|już nie potrzeb\w+|rezygnuj[eę])( (to|już|tego|o tym|proszę|PLEASE|rysowanie|zamówienie|zlecenie|jednak|wszystko|generowanie))*(, .*)?$
    delete it = ^(usuń|usunąć|skasuj|skasować|wywal|wyrzuć|kasuj|wykasuj|zdejmij)(cie)?( PLEASE)? (to|ten|go|je|ją|tę|((ten|ta|tę|to|ostatni\w*|swój|swoją) )?(<pic>|post|wiadomość|odpowiedź))( PLEASE| stąd| z kanału| całkiem| w ogóle)*(, .*| bo .*| zanim .*)?$
    delete it = ^(skasuj|usuń|wykasuj)( PLEASE)*$
    delete it = ^<this> (PLEASE )?(skasować|skasuj|usunąć|usuń|wywalić|wykasować|wyrzucić)( PLEASE| stąd| z kanału)*(, .*| bo .*)?$
    undo = ^<this> (PLEASE )?(cofnąć|cofnij|wycofać|odkręcić)( PLEASE)*(, .*| bo .*)?$
    delete #\1 = ^(usuń|usunąć|skasuj|skasować|wywal|wyrzuć|kasuj)( PLEASE)? (<pic> |numer |nr )?#?%( PLEASE)*(, .*| bo .*)?$
    delete = ^(usuń|skasuj|wywal|wyrzuć|kasuj)(?= (pierwsz|drug|trzeci|czwart|ostatni|poprzedni|ob|wszystk)\w*( <pic>)?( PLEASE)*$)
    delete the \1 picture = ^(?P<>(pierwsz|drug|trzeci|czwart|ostatni|piąt)\w+)( <pic>)? (usuń|skasuj|wywal|wyrzuć)( .{0,30})?$

    # questions to us
    help = ^(a |hej |to |powiedz |napisz )*(pomoc|pomocy|pomóż( mi)?|co (ty )?(w ogóle |właściwie |jeszcze |tu )?(umiesz|potrafisz|możesz)( .{0,30})?|jak (to|ten bot|ty|bot) (właściwie )?działa(sz)?( .{0,20})?|jak (cię|ciebie|tego|bota|z ciebie) (się )?(użyć|używać|obsługiwać|korzystać)( .{0,20})?|jak (z tego|z ciebie|z bota) (się )?korzysta(ć)?|jakie (są|masz) (tu )?(komendy|polecenia|opcje|funkcje)( .{0,20})?|jak(ie)? komendy|lista komend|komendy|instrukcja)$
    show me the history = ^(pokaż|wyświetl|daj|otwórz|zobaczyć|chcę zobaczyć)(cie)?( <mi>)* (całą )?(historię|historie|wszystkie kroki|wszystkie wersje|poprzednie kroki|wszystkie zmiany)( .{0,30})?$
    history = ^historia( zmian| edycji| obrazka)?$
    what seed = ^(a )?(jaki|jakie|z jakim|jakiego)( to| był| jest| tu| miał\w?)* (seed|ziarno|prompt|promptem|seedem)
    show me = ^(pokaż|pokażcie|wyświetl|wrzuć|podeślij)( <mi>)*(?= (#|pierwsz|drug|trzeci|czwart|ostatni|oryginał|wszystk|poprzedni|znowu|jeszcze raz))
    compare = ^(porównaj|porównać|porównajmy|zestaw)(cie)?( <mi>)*
    side by side = obok siebie
    before and after = przed ?(/|-|i)? ?po(?=<end>)
    describe it = ^(opisz|opis)(cie)? ?(<this>|co .*)?$
    what is in this picture = ^(a )?(co|kto)( tu| to)? (jest|widać|widzisz)?( tu| tutaj| na (tym |tej )?(<pic>))$
    export as \1 = ^([^,]{0,40} )?(wyeksportuj|eksportuj|zapisz|daj|wyślij|podeślij|eksport|można|mogę|potrzebuję|chcę|PLEASE|zrób)( <this>| <mi>| dostać)* (jako|w|do|w formacie|w pliku) (?P<>psd|png|webp|gif|mp4|zip|json|ora)\w{0,2}( .{0,30})?$
    as a \1 = (jako|w formacie) (plik )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)
    remember this as = ^(zapamiętaj|zapisz)( sobie)?( <this>| PLEASE| tego \w+| tę \w+)* (jako|pod nazwą)
    call this = ^(nazwij|nazywaj) (go|ją|to)
    forget \1 = ^zapomnij (o )?@$
    settings = ^(otwórz |pokaż )?(ustawienia|opcje|preferencje)$
    from now on = (od teraz|od dziś|na przyszłość|domyślnie|od tej pory)( zawsze)?
    my usage = ^(ile .{0,40}(zostało|zostal\w+|zużył\w*|limit\w*|wykorzystał\w*|mogę).*|(mój|jaki (mam|jest mój)|pokaż( mój)?) (limit|zużycie).*)$

    # which picture
    my last picture = ((do|w|na) )?(mój|moj\w+) ostatni\w*( <pic>)?
    the one before last = (w |na |do |ten |ta |to )?przedostatni\w*( <pic>)?
    \1 was better = ^(?P<>THE (ONE BEFORE LAST|[A-Z]+ ONE|ORIGINAL)|#\d+) (jest |był\w? |chyba |jednak |dla mnie )*<good>(?=[,.:]| (ale|BUT|tylko))
    in \1's last picture, = ^(w|na|do|przy) ostatni\w+ <pic> (od )?(?P<>X+),? (?=\w)
    in \1's picture, = ^(w|na|do|przy) <pic> (od )?(?P<>X+),? (?=\w)
    \1's last picture = ostatni\w+ <pic> (od )?(?P<>X+)
    from \1's picture = (z|ze) <pic> (od )?(?P<>X+)
    \1's picture = (?<!tym )(?<!tej )(?<!tę )<pic> (od )?(?P<>X+)
    the \1 from \2's picture = (ten |ta |tę |to |tego |tej )(?P<>\w{3,}) (?P<>X+)
    in the one with \1, = ^(na |w |do |przy |dla |u )?(tym|tej|tego|temu|tę|ten)( <pic>)? (z|ze|gdzie jest|gdzie są|na któr\w+ (jest|są)) (?P<>\w+( \w+)?),? (?=<verb> )
    in the picture with \1, = ^(na|w|do|przy) <pic> (z|ze|gdzie jest|na któr\w+ jest) (?P<>\w+),? (?=<verb> )
    in the first one, = ^(w|na|do|przy) ((tym|tej|tego) )?pierwsz(ej|ego|ym)( <pic>)?,? (?=<verb>\b)
    in the second one, = ^(w|na|do|przy) ((tym|tej|tego) )?drug(iej|iego|im)( <pic>)?,? (?=<verb>\b)
    in the third one, = ^(w|na|do|przy) ((tym|tej|tego) )?trzeci(ej|ego|m)( <pic>)?,? (?=<verb>\b)
    in the fourth one, = ^(w|na|do|przy) ((tym|tej|tego) )?czwart(ej|ego|ym)( <pic>)?,? (?=<verb>\b)
    in the last one, = ^(w|na|do|przy) ((tym|tej|tego) )?ostatni(ej|ego|m)( <pic>)?,? (?=<verb>\b)
    in the middle one, = ^(w|na|do|przy) ((tym|tej|tego) )?środkow(ej|ego|ym)( <pic>)?,? (?=<verb>\b)
    in the left one, = ^(w|na|do|przy) ((tym|tej|tego) )?lew(ej|ego|ym)( <pic>)?,? (?=<verb>\b)
    in the right one, = ^(w|na|do|przy) ((tym|tej|tego) )?praw(ej|ego|ym)( <pic>)?,? (?=<verb>\b)
    two versions ago = (dwie|2) wersje (temu|wcześniej|wstecz)|o dwa kroki wstecz
    the previous one = (ta |ten |tę )?(poprzedni\w*|wcześniejsz\w+)( <pic>)?(?=<end>)
    the original = (do )?(oryginał\w*|oryginaln\w+ <pic>|pierwotn\w+( <pic>)?)
    the first one = ((w|na|do|przy) )?((tę|ta|ten|tej|tym|tego|to) )?(pierwsz(a|ą|ej|y|ego|e|ym))( <pic>)?(?=<end>)
    the second one = ((w|na|do|przy) )?((tę|ta|ten|tej|tym|tego|to) )?(drug(a|ą|iej|i|iego|ie|im))( <pic>)?(?=<end>)
    the third one = ((w|na|do|przy) )?((tę|ta|ten|tej|tym|tego|to) )?(trzeci(a|ą|ej|ego|e|m)?)( <pic>)?(?=<end>)
    the fourth one = ((w|na|do|przy) )?((tę|ta|ten|tej|tym|tego|to) )?(czwart(a|ą|ej|y|ego|e|ym))( <pic>)?(?=<end>)
    the fifth one = (piąt(a|ą|ej|y|ego|e|ym))( <pic>)?(?=<end>)
    the last one = ((w|na|do|przy) )?((tę|ta|ten|tej|tym|tego|to) )?(ostatni(a|ą|ej|ego|e|m)?|najnowsz\w+)( <pic>)?(?=<end>)
    the left one = (ta |tę |ten )?(lew(a|ą|ej|y|ego)|^(ten |ta |tę |to )?(z|po) lewej)( <pic>)?(?=( PLEASE)?$)
    the right one = (ta |tę |ten )?(praw(a|ą|ej|y|ego)|^(ten |ta |tę |to )?(z|po) prawej)( <pic>)?(?=( PLEASE)?$)
    the middle one = (ta |tę |ten )?środkow\w+( <pic>)?(?=<end>)
    my picture = (do |w )?(moj(a|ą|ej|ego|e|im)|mój) <pic>|moją(?=<end>)|w moim(?=<end>)|do mojego(?=<end>)|w mojej(?=<end>)
    the one with = ((na|w|do|przy|dla|u) )?(ta|tę|ten|tej|tym|tego|temu)( <pic>)?,? (z|ze|gdzie|co ma|co jest|na któr\w+ jest)(?= )
    all of them = wszystkie( <pic>| trzy| cztery)?(?=<end>)
    both = (w |na )?(obie|oba|obu|obydwa|obydwie|obydwu)( <pic>)?
    picture \1 = (<pic>|numer|nr\.?) (nr |numer )?%
    in #\2, change \1 = ^(a )?(tej |temu |tym |tę |ten )?(?P<>\w+) z #% (zmień|zamień|popraw|daj)(?= )
    in #\1 = (w|na) #%
    from #\1 = (z|ze|od) #%
    this photo = (na |z )?(tym|to|tego|tej|tę) (zdjęci\w+|fot\w+|selfie)

    # sizes of one that is there
    upscale it \1x = ^(powiększ|zwiększ|przeskaluj|wyskaluj|skaluj|upskaluj|podbij)(my|cie)?( <this>| <mi>| rozdzielczość)* (do )?% ?(razy|x|-?krotnie)( <this>)?( PLEASE)*
    upscale it \1x = ^(zrób |daj )?(<this> )?(PLEASE )?% ?(razy |x |-?krotnie )(większ\w+|powiększ\w*)
    upscale it \1x = ^(zrób|daj)( <this>)? (większ\w+) (x ?%|% ?x)
    upscale it 2x = ^(powiększ|zwiększ|przeskaluj|wyskaluj)(my|cie)?( <this>| <mi>| rozdzielczość)* (dwa razy|dwukrotnie|podwójnie)
    upscale it 3x = ^(powiększ|zwiększ|przeskaluj|wyskaluj)(my|cie)?( <this>| <mi>| rozdzielczość)* (trzy razy|trzykrotnie)
    upscale it 4x = ^(powiększ|zwiększ|przeskaluj|wyskaluj)(my|cie)?( <this>| <mi>| rozdzielczość)* (cztery razy|czterokrotnie)
    extend it = ^(rozszerz|poszerz|przedłuż|rozbuduj|rozciągnij|powiększ)(cie|my)?( <mi>| <this>| kadr| tło| scenę)*(?= (w|na|do|z|po|u) (praw|lew|gór|dół|bok|każd|wszystk|obu|obie)| dookoła)
    extend it = ^(dodaj|daj|dorysuj) (więcej )?(miejsca|przestrzeni|tła|kadru)(?= (w|na|do|z|po|u) (praw|lew|gór|dół|bok|każd|wszystk|obu|obie)| dookoła)
    \1 to the right = (?P<>EXTEND IT.{0,60}?) (w|na|po|z|do) (prawo|praw\w+( stron\w+)?)
    \1 to the left = (?P<>EXTEND IT.{0,60}?) (w|na|po|z|do) (lewo|lew\w+( stron\w+)?)
    \1 to the top = (?P<>EXTEND IT.{0,60}?) (w|na|do|u|z|od) gór\w+
    \1 to the bottom = (?P<>EXTEND IT.{0,60}?) ((w|na|u|z|od) (dół|dole|dołu)|do dołu)
    \1 on both sides = (?P<>EXTEND IT.{0,60}?) (na|po|w) (boki|bokach|obie strony|obu stronach)|(?P<>EXTEND IT.{0,60}?) z (obu|obydwu) stron
    \1 on all sides = (?P<>EXTEND IT.{0,60}?) (ze wszystkich stron|dookoła|w każdą stronę|z każdej strony|wszędzie)
    with the \1 visible = ^(żeby|aby|tak żeby|by|niech) (było|był[ay]?|będzie|będą) widać <<x>>$
    = ,? (bo |to )?(będzie|jest|pójdzie|idzie|potrzebuję) (na|do) (druk\w*|wydruk\w*|billboard\w*)$

    # options
    portrait \1 = pionow\w+ (?P<>a[3-6])(?= |$|[,.])
    landscape \1 = poziom\w+ (?P<>a[3-6])(?= |$|[,.])
    square \1x\2 = (w )?(kwadra\w+),? ?(?P<>\d{3,4}) ?[x×] ?(?P<>\d{3,4})
    \1 x \2 = (w )?(forma[tc]\w* |rozmiar\w* |rozdzielczoś\w+ |wymiar\w* )?(?P<>\d{3,4}) (na|razy) (?P<>\d{3,4})( px| pikseli)?
    \1:\2 = (w )?(proporcj\w+|forma[tc]\w*|stosunk\w+) (?P<>\d{1,2}) (na|do) (?P<>\d{1,2})
    portrait format = (w )?(pionow\w+|portretow\w+)( (forma[tc]\w*|orientacj\w+|układ\w*|wersj\w+|kadr\w*))?(?=<end>)|w pionie|pionowo|(forma[tc]\w*|orientacj\w+|układ\w*) (pionow\w+|portretow\w+)
    landscape format = (w )?(poziom\w+|krajobrazow\w+)( (forma[tc]\w*|orientacj\w+|układ\w*|wersj\w+|kadr\w*))(?=<end>)|w poziomie|poziomo|(forma[tc]\w*|orientacj\w+|układ\w*) (poziom\w+|krajobrazow\w+)
    square format = (w )?(kwadratow\w+( (forma[tc]\w*|wersj\w+|kadr\w*))?(?=<end>)|kwadrat(?=<end>)|w kwadracie)|(jako |na )kwadrat(?=<end>)|forma[tc]\w* kwadratow\w+
    wide format = (w )?(szeroki\w*) (forma[tc]\w*|ekran\w*|kadr\w*)|szerokoekranow\w+
    panoramic format = (w )?panoramiczn\w+ (forma[tc]\w*|kadr\w*)|panoramicznie|forma[tc]\w* panoramiczn\w+
    phone wallpaper = (jako |na |w formie )?(tapet\w+|tł[oa]|wallpaper\w*) (na|do|dla) (telefon\w*|komórk\w+|smartfon\w*|iphon\w*|ajfon\w*|fona)|(jako |na )?(tapet\w+ na )?ekran\w* blokady|(na|jako) tapetę w telefonie
    desktop wallpaper = (jako |na )?(tapet\w+|tł[oa]|wallpaper\w*) (na|do|dla) (pulpit\w*|komputer\w*|komp\w*|laptop\w*|monitor\w*|pc|deskto\w+)
    linkedin banner = (jako |na )?(bann?er\w*|okładk\w+|nagłówek|tł[oa]|cover\w*|zdjęcie w tle) (na |do |dla )(profil\w* )?(na |w )?linkedin\w*|linkedinow\w+ bann?er\w*
    twitter header = (jako |na )?(bann?er\w*|okładk\w+|nagłówek|cover\w*|zdjęcie w tle) (na |do |dla )(profil\w* )?(na |w )?(twitter\w*|x|iksa|bluesky|mastodon\w*)
    facebook cover = (jako |na )?(bann?er\w*|okładk\w+|nagłówek|tł[oa]|cover\w*|zdjęcie w tle) (na |do |dla )(grup\w+ |profil\w* )?(na |w )?(facebook\w*|fb|fejs\w*)
    youtube thumbnail = (jako |na )?(miniatur\w+|okładk\w+|thumbnail\w*) (na|do|dla) ((jutrzejsz\w+|now\w+|naszego|mojego) )?(film\w+ na )?(youtub\w*|yt|jutub\w*|film\w*|stream\w*|odcin\w*|vlog\w*|twitch\w*)
    instagram story = (jako |w formacie )?(na |do )?(insta ?|ig )?(stor(y|ies|isy|ki|ka|kę)|stori\w*|relacj\w+|rolk[aięu]|reels\w*) (na |do )(insta\w*|ig|fb|facebook\w*|snap\w*)|(na|do) (insta ?)?(stor(y|ies|ki|kę)|rolk[ięu]|relacj[ięe]|reels\w*)(?=<end>)
    tiktok format = (na|do|pod) (tik ?-?tok\w*|shorts\w*)(?=<end>)
    instagram post = (jako |na )?post\w* (na|do) (insta\w*|ig|fb|facebook\w*)
    profile picture = (jako |na )?(awatar\w*|avatar\w*|profilówk\w+|zdjęcie profilowe)( (na|do|dla) (discord\w*|slack\w*|steam\w*|insta\w*|fb|facebook\w*|linkedin\w*|youtub\w*|yt|twitch\w*|github\w*|forum|serwer\w*|kanał\w*))?(?= |$|[,:])
    discord icon = (jako |na )?ikon\w+ (serwer\w*|na serwer\w*|discord\w*)
    presentation slide = (jako |na |do )?(slajd\w* (tytułow\w+|otwierając\w+)?( ?do prezentacji)?|(okładk\w+|tł[oa]) (do |na )?(prezentacji|slajd\w*|powerpoint\w*))(?= |$|[,:])
    zoom background = (jako |na )?tł[oa] (na|do) (zooma?|teams\w*|meeta?|wideokonferencj\w+|wideorozm\w+|rozmów wideo)
    newsletter header = (jako |na )?(nagłówek|bann?er\w*) (do|na) (mail\w*|newsletter\w*)
    pinterest pin = (jako )?pin\w* (na|do) pinterest\w*
    = (w )?(forma[tc]\w*|proporcj\w+|rozmiar\w*|rozdzielczoś\w+|wymiar\w*)( \w{1,3})? (?=\d+ ?[:x×])
    \1 versions, = ^(ilość|liczba|sztuk):? ?%(?= |$|[.,;])
    \1 pictures of = <<num>> (różn\w+ |inn\w+ |now\w+ )?(obrazk\w+|obraz\w+|zdjęci\w+|grafik\w*|rysunk\w+|ilustracj\w+)( z| ze| o| na temat)?(?= |:)
    \1 versions of = <<num>> (różn\w+ |inn\w+ |now\w+ )?(wersj\w+|wariant\w*|propozycj\w+|szkic\w*|projekt\w*|pomysł\w*|opcj\w+)( z| ze| na| dla| do)?(?= \S|:)(?! (do wyboru|PLEASE|prosz))
    \1 pictures of = ^<<num>> (sztuki|sztuk|szt|razy)[,:]? (?=\w)
    \1 versions = <<num>> (sztuki|sztuk|szt)\.?(?=[^\w]*$|[,.]| PLEASE)|<<num>> razy(?=[^\w]*$|,)
    \1 of them = (?<=[,.] )(PLEASE |poproszę |daj |dawaj |zrób |chcę |wystarczą |wystarczy |AND )*(w )?(ze |jakieś )?<<num>> (różn\w+ |inn\w+ |now\w+ )?(wersj\w+|wariant\w*|propozycj\w+|szkic\w*|opcj\w+)( do wyboru)?(?=[^\w]*$|,| PLEASE)
    \1 versions = (PLEASE |poproszę |daj |dawaj |zrób |chcę |wystarczą |wystarczy )*(w )?(ze |jakieś )?<<num>> (różn\w+ |inn\w+ |now\w+ )?(wersj\w+|wariant\w*|propozycj\w+|szkic\w*|opcj\w+)( do wyboru)?(?=[^\w]*$|,| PLEASE| AND)
    \1 pictures of \2 = <<num>> (?P<>(baner|plakat|okładk|logo|ikon|naklej|awatar|kartk|tapet|znacz|emblem|tło|tła)\w*)
    seed \1 = (z |ze )?(seed\w*|ziarn\w+)( numer| nr)? ?[=:]? ?%
    \1 steps = (w |na |z )?% krok(ów|i|ach|ami)
    steps \1 = (liczba )?krok(ów|i) ?[=:]? ?%
    best quality = (AND |i )?(PLEASE |prosił\w+ )?(w |o )?((jak )?najlepsz\w+|(jak )?najwyższ\w+|wysok\w+|maksymaln\w+|max|top) (możliw\w+ )?jakoś\w+|jakość:? ?(najlepsza|maksymalna|najwyższa|wysoka|max|top)
    take your time = nie (musisz się )?śpiesz( się)?|nie spiesz się|bez pośpiechu|dopracuj na maksa|na spokojnie
    draft quality = (może być |wystarczy |byle )?(szybki|roboczy|brudny) (szkic|podgląd|draft|rzut)( wystarczy| starczy)?|(ale |i |tylko |byle )?(na szybko|szybciutko|roboczo|na brudno|byle szybko|jak najszybciej)( może być brzydk\w+| byle co| wystarczy)?(?!\w)|jakość:? ?(robocza|szkicowa|niska)|nie musi być (ładn\w+|dopracowan\w+|idealn\w+)
    strength \1% = (siła|siłą|moc) ?[=:]? ?% ?(\%|procent)
    strength \1 = (siła|siłą|moc) ?[=:]? ?%
    strength \1 = (siła|siłą|moc) ?[=:]? ?(?P<>0[.,]\d+)
    negative: \1 = (negatyw\w*|negative prompt|nie chcę|bez) ?: ?(?P<>[^.;\n]+)

    # what a picture is for
    use the pose from this photo = ^(poza|pozę|pozy|ułożenie|pozycja) (ma być |niech będzie |powinna być |zrób )?(taka |tak |taką )?(jak|sama jak|samą jak) (tu|tutaj|na (tym |tej )?(zdjęci\w+|fot\w+|załącz\w+|obrazku))$
    use the pose from = ^(poza|pozę|pozy|ułożenie) (ma być |niech będzie |powinna być |zrób )?(taka |tak |taką )?(jak|sama jak|samą jak)( tu| tutaj)?( na| w| z| ze)?(?= |$)
    use the style of = ^(weź|użyj|skopiuj|przenieś|zastosuj|daj)(cie)?( tu| mu| jej| dla \w+)? styl(u|em)? (z|ze|od|FROM)(?= )
    use the colors of = ^(weź|użyj|skopiuj|przenieś|zastosuj|daj)(cie)? (kolory|kolorystykę|paletę|barwy) (z|ze|od|FROM)(?= )
    in the \1 from = (w|do|na|przed) (?P<>\w+) (z|ze|FROM)(?= (X+'S|#\d|[A-Z]+'S PICTURE|THIS PHOTO|załącz\w+|zdjęci\w+))
    this photo = (na |w |z )?(załącznik\w+|załączon\w+( (zdjęci\w+|obraz\w+|fot\w+))?)

    # keep, only
    only change the \1, = ^(zmień|popraw|edytuj|zmieniamy|zmieniaj) (tylko|wyłącznie|samo|samą|sam) (?P<>[^,;:.!?]{1,60}?)(,|:| [-–]+)(?= )
    only change the \1 to = ^(zmień|popraw|zmieniamy) (tylko|wyłącznie|samo|samą|sam) (?P<>[^,;:.!?]{1,60}?) (na|w)(?= \w)
    only change the \1 to = ^(tylko|wyłącznie) (?P<>[^,;:.!?]{1,60}?) (zmień|zamień|popraw|przerób) na(?= \w)
    only change the \1 = ^(zmień|popraw|edytuj|zmieniamy|zmieniaj) (tylko|wyłącznie|samo|samą|sam) (?P<>[^,;:.!?]{1,60}?)$
    only change the \1 = ^(tylko|wyłącznie) <<x>> (zmień|popraw|zamień)$
    , but keep the \1 as it is = ,? ?(ale |a |i |AND |BUT )?(?P<>reszt\w+|cał\w+ reszt\w+|wszystko inne|pozostałe( rzeczy)?)( <asis>)(?=[^\w]*$|[,.;])
    , but keep the \1 as it is = ,? ?(ale |a |i |AND |BUT )?(nie (ruszaj|ruszaj mi|zmieniaj|tykaj|dotykaj|rusz)|bez (ruszania|zmieniania)) (?P<>reszty|niczego więcej|nic więcej|niczego innego|nic innego)(?=[^\w]*$|[,.;])
    , but keep \1 as it is = ,? ?(ale |a |i |tylko |AND |BUT )?(nie (ruszaj|rusz|zmieniaj|tykaj|dotykaj|psuj)|bez (ruszania|zmieniania)|łapy precz od)( mi| tylko)? <<x>>(?=[^\w]*$|[,.;])
    , but keep \1 as it is = ,? ?(ale |a |i |AND |BUT )?(zostaw|zachowaj|pozostaw) <<x>> (jak jest|bez zmian|bez zmiany|tak jak jest|taki jak jest|taką jaka jest|tak samo|takie samo|taki sam|taką samą|w spokoju|nietknięt\w+|tak jak był\w)(?=[^\w]*$|[,.;])
    , but keep \1 as it is = ,? ?(ale |a |BUT |(?<=,) ?)<<x>> (<asis>|nie (ruszaj|zmieniaj|tykaj|dotykaj|rusz))(?=[^\w]*$|[,.;])
    but keep \1 as it is = ^(?!WRITE|ADD|MAKE)<<x>> (<asis>|nie (ruszaj|zmieniaj|tykaj|dotykaj))$
    but keep \1 = ,? (ale |a )(zostaw|zachowaj) <<x>>$

    # drawing
    add = ^(dorysuj|domaluj|narysuj (mu|jej|im|obok|z tyłu))( <mi>)*(?= \S)
    draw = ^(narysuj(cie|że)?|rysuj|rysnij|namaluj(cie)?|maluj|wygeneruj(cie)?|generuj|stwórz(cie)?|naszkicuj|zaprojektuj|narysujesz|namalujesz|wygenerujesz|narysować|namalować|wygenerować|stworzyć|machnij|zmajstruj|wyczaruj|nabazgraj|skrob)( <mi>)*(?= \S)
    draw \1 = ^<<x>> (narysuj|namaluj|wygeneruj)$
    draw a picture of = ^(zrób|daj|pokaż|chcę|chciał\w+|potrzebuj\w+|przydał\w+ się|PLEASE|potrzebna|potrzebny)( <mi>)* (now\w+ |inn\w+ |jak\w+ )?(obrazek|obraz|zdjęcie|rysunek|grafikę|ilustrację)( z| ze| o| na którym| przedstawiając\w+)?(?=:? )
    i want = ^(ja |my )?(chcę|chce|chcemy|chciałbym|chciałabym|chcielibyśmy|potrzebuj[eę]|potrzebujemy|potrzebn\w+|przydał(by|aby|oby) się|przydałyby się|trzeba|wolałbym|wolałabym|marzy mi się|życzę sobie)( <mi>| żeby| by| jest| są| zobaczyć)*(?= )
    i want = ^PLEASE,? (?=\w+[ęąea] \w)

    # changing
    upscale it = ^(powiększ|zwiększ|podbij|popraw|zrób|daj|skaluj|przeskaluj|podnieś)(cie)?( <this>| <mi>)* (rozdzielczość|jakość|w wyższej rozdzielczości|w większej rozdzielczości|w lepszej jakości|w 4k|w hd|w górę|do 4k|do druku)( .{0,20})?$
    upscale it = ^(upscale|upskaluj|powiększ|wyskaluj)( <this>)?( PLEASE)*$
    zoom out = ^(oddal|oddalić|odjedź|odzoomuj|zoom out)(cie)?( <mi>| kamerę| kadr| trochę| widok)*
    extend it = ^(rozszerz|poszerz|przedłuż|rozbuduj)( <this>| kadr)?
    write = ^(napisz|dopisz|dodaj|wstaw|wpisz|podpisz|umieść|daj|zrób)(cie)?( <mi>| dużymi literami| na (górze|dole|środku|\w+)| u góry| wielkimi literami)*( (tekst|napis|tytuł|podpis|hasło|nagłówek|słowa?))?( <mi>| dużymi literami| na (górze|dole|środku|\w+)| u góry| wielkimi literami)*:?(?= ?["“„«'‘])
    with the text = z (tekstem|napisem|tytułem|hasłem)(?= ?:? ?["“„«'‘])
    the text = (tekst|napis|tytuł|hasło)(?= .{0,20}["“„«'‘])
    replace \1 with \2 = ^(zamień|zmień|podmień|wymień|zastąp)(cie|my)?( <mi>)* <<x>> (na|przez) <<x>>$
    replace \1 with = ^(zamień|podmień|wymień|zastąp|zmień)(cie|my)?( <mi>)* <<x>> (na|przez)(?= )
    replace \1 with = ^(tylko )?zamiast (?P<>\S+( \S+)?),? (daj|zrób|wstaw|dodaj|niech będzie|poproszę|PLEASE|ma być|narysuj|postaw|wolę|może|lepiej|powinien być|powinna być)(?= )
    replace \1 with \2 = ^(tylko )?zamiast (?P<>\S+) (?P<>[^,;:.]+)$
    turn \1 into = ^(zamień|przerób|zmień|przekształć)(cie)?( <mi>)* (?P<>go|ją|to|je|[^,;: ]+( [^,;: ]+)?) w(?= )
    add = ^(dodaj|dodajmy|dodać|dodasz|dodajcie|doklej|dorzuć|wstaw|wstawić|wklej|dosyp|postaw|postawić|połóż|posadź|powieś|umieść|załóż|ubierz|wsadź|wrzuć|dołóż|przyczep|wpakuj|jebnij|walnij|przyklej|nałóż|dołącz|dopnij|rozłóż|rozsyp|zawieś|pierdolnij|włóż)( <mi>)*(?= \S)
    remove = ^(usuń|usuńmy|usunąć|usuniesz|wywal|wywalić|zabierz|wytnij|wyrzuć|skasuj|pozbądź się|zdejmij|wymaż|zmaż|wykasuj|wyczyść|schowaj|ukryj|zlikwiduj|sprzątnij|wyjeb|zgaś|zetrzyj)(cie)?( <mi>)*(?= \S)
    remove \1 = ^<<x>> (usuń|usunąć|wywal|wytnij|wyrzuć|do usunięcia|do wywalenia|do kosza|won|out|zbędn\w+|niepotrzebn\w+|bym usunął|bym usunęła|można usunąć|trzeba usunąć)( PLEASE| bo .*)*$
    crop = ^(przytnij|wykadruj|kadruj|przyciąć)(cie)?( <mi>)*
    flip = ^(odbij|odwróć)(cie)?( <mi>)*
    colour = ^(pokoloruj|pomaluj|przemaluj|zamaluj|koloruj|przefarbuj|ufarbuj)(cie)?( <mi>)*
    move = ^(przesuń|przenieś|przestaw)(cie|my)?( <mi>)*(?= )
    combine = ^(połącz|zmiksuj|wymieszaj|zmieszaj)(cie)?( <mi>)*(?= )
    use = ^(użyj|weź|wykorzystaj|weźmy)(cie)?( <mi>)*(?= )
    give = ^(daj|dajcie|dajmy|dasz) (mu|jej|im)(?= )|^(mu|jej|im) daj(?= )
    change = ^(zmień|zmieńmy|zmienić|zmienisz|popraw|poprawić|edytuj|podkręć|zmniejsz|powiększ|zwiększ|rozjaśnij|przyciemnij|podnieś|obniż|obróć|rozmyj|wyostrz|wzmocnij|osłab|przybliż|ożyw|napraw|przerób|postarz|odmłódź|ogol|udekoruj|ozdób|pochyl|zapal|otwórz|zamknij|zasłoń|przykryj|wypełnij|podświetl|wygładź|wyprostuj|dopracuj|ociepl|ochłódź|pogrub)(cie|my)?( <mi>)*(?= \S)
    make = ^(zrób|zróbmy|zróbcie|zrobić|zrobisz|zrob|daj|dajmy|dać|niech|spraw|przebierz|spróbuj|spróbujmy|uczyń|zostaw)( (żeby|aby|by|będzie|był[aoy]?|ma|mają))*( <mi>)*(?= \S)
    make \1 = ^<<x>> (zrób|zróbmy|zmień|zamień|daj|dajmy|popraw|przemaluj|pomaluj|dodaj|niech będzie|poproszę|bym zmienił\w?|chcę|wolę|by się przydał\w?)( PLEASE)*$
    make \1 = ^(tylko |ale )?(?P<>\w+( \w+)?) (niech|mają|ma) (będzie|będą|być)(?= \w)
    make \1 should be = ^<<x>> (powin(ien|na|no|ny)|ma|mają|mus(i|zą)) (być|mieć|wyglądać|stać|siedzieć|trzymać|patrzeć|leżeć|nosić)
    no, = ^(nie|nieee*|niee),( <mi>)*(?= )
    no, \1 = ^(nie nie|niee|nie no) (?P<>[^,]+)$

    # wishes
    the \1 is too = ^(?P<>\S+( \S+)?) (jest|są|wyszł\w+|wyszedł|wygląda\w*)( jednak| trochę| mi| jakoś| chyba| dla mnie| nadal| wciąż| ciut)* (za|zbyt)(?= )
    it is too = ^(jest |wyszł\w+ |trochę |ciut |to |a |no |dla mnie |jakoś |chyba |nadal )*(za|zbyt) (?=(ciemn|jasn|dużo|mało|bardzo|słod|ponur|kolor|duż|mał|blis|dale|szar|jaskraw|ostr|gęst|realis|poważn|kiczow)\w*)
    can it have = ^(a |no )?(czy )?(można|dałoby się|da się|da rade|może)( (by|żeby|to|tu|tam|zrobić|dodać|usunąć|zmienić|jeszcze|go|ją|trochę|teraz|prosić|jakoś|inaczej))*(?= \S|[^\w]*$)
    if = ^(a )?(gdyby|jakby)(?= [^.!?]{1,80}(był(oby|aby|by)|wyglądał\w*by|robiłoby|zrobił\w*by))(?!.*(super|lepi|fajni|ideal|ładni|świetn|ekstra))
    how about = ^(a )?(co|jak)( ty)? (na|powiesz na|gdyby|jakby)
    how about = ^(a )?(gdyby|jakby|może)(?= (tak |by |był\w? |dodać |zrobić )?)
    but with = ^(ale|tylko|lecz|a|ino) z(e)?(?= )
    but without = ^(ale |tylko |a )bez(?= )
    without = ^bez(?= )
    but more \1 = ^(ale|tylko)( \w+)? <<er>>$
    more \1 = ^(jeszcze |trochę |troszkę |ciut |odrobinę |nieco |dużo |o wiele |sporo |znacznie |i |zdecydowanie )*<<er>>( PLEASE)*$
    make \1 more \2 = ^(?P<>\S+( \S+)?)( jeszcze| trochę| ciut| nieco| odrobinę| dużo| może| troszkę)* <<er>>( PLEASE)*$
    more = ^(jeszcze |trochę |ciut |a |i |nieco |odrobinę )*więcej(?= \w)
    less = ^(jeszcze |trochę |ciut |a |i |nieco |odrobinę )*mniej(?= \w)
    instead = zamiast (tego|niego|niej)

    # small talk and remarks
    lol = (ha|he|hi|cha|che){2,}\w?|xd+|lol|omg|beka|śmiech|leżę|padłem|padłam|jebłem|jebłam|umieram|płaczę|kisnę|kwiczę|o matko|matko|jezu|o jezu|jprdl|o kurde|o kurwa|ja pierdolę|wtf|rotfl|kek|ahaha\w*|kurwa|kurde|dobre|haha\w*
    nice = (jakie |jaki |jaka |no |ale |bardzo |mega |naprawdę |po prostu |serio |tak |taki |takie |taka |jest |to |prawdziwe |całkiem |wprost |aż |o |ojej |wyszło |wygląda )*(super\w*|fajn\w+|ładn(ie|e|y|a|ego|ą)|ślicz\w+|piękn(ie|e|y|a|ego)|świetn\w+|zajebi\w+|ekstra|sztos\w*|bomba|petarda|niezł\w+|nieźle|mega|kozack\w+|kozak|rewelac\w+|cudown\w+|cudo|cudne|cudny|cudeńko|genialn\w+|wspania\w+|doskona\w+|idealn\w+|perfekcyjn\w+|rewela|wow|łał|wooo*|brawo|ogień|petardka|git|gitara|elegancko|elegancja|miodzio|miód|słodk\w+|słodziak\w*|urocz\w+|przesłodk\w+|przepięk\w+|kocham|uwielbiam|podoba( mi)?( się)?|podobają( mi)?( się)?|sympatycz\w+|klimatycz\w+|klimat|mistrz\w*|szacun|szacuneczek|arcydzieł\w+|majstersztyk|kapitaln\w+|zacn\w+|spoko|spoczko|złoto|dobrze|dobra robota|dobra|piona|propsy|sztosik|odlot|kosmos|magia|czad|czadow\w+|bajka|bajeczn\w+|zarąbist\w+|trafione|w punkt|w dziesiątkę|o to chodziło|o to mi chodziło|tak trzymać|robi robotę|robi wrażenie|śmieszn\w+|zabawn\w+|sauber|cacy|pycha|brawurowo|najlepsz\w+ \w+|hit|przekoz\w*)
    nice = (wyszł[oa]|wyszedł|wyszły|wygląda|zrobione|robota|bot|botku|bocie|obrazek|to|mi|nam|się|bardzo|jest|naprawdę|tak|aż|wszyscy|ludzie|stary|mordo|byku|ziom|praca|no|ale|właśnie|dokładnie|też|jeszcze|człowieku|kolego|wam|wszystkim)(?= NICE|[^\w]*$|,)
    yes = ^(tak|no|noo+|taa+|aha|mhm|jasne|zgoda|dokładnie|racja|pewnie|oczywiście|okej|ok|oki|dobra|spoko|luz|jasne że tak|właśnie|rozumiem|nie ma sprawy|nie ma za co|zgadzam się|też tak myślę|ja też|wiadomo|no raczej)( (tak|no|właśnie|dokładnie|że|dzięki|THANKS))*$
    bye = ^(dobra |no |to |ok |ludzie )*(pa|papa|nara|narka|na razie|do jutra|do zobaczenia|do usłyszenia|dobranoc|branoc|miłego (dnia|wieczoru|weekendu)|lecę( spać)?|idę spać|spadam|zmykam|wszystkiego najlepszego|sto lat|gratulacje|gratuluję|gratki|powodzenia|zdrówka|dzień dobry|cześć|hej|witam)( wszystkim| wam| ludzie| wszystkich| spać)*$
    i think = ^(ja |my )?(\w{3,}(uję|ałem|ałam|iłem|iłam)|myślę|uważam|sądzę|moim zdaniem|chyba|wydaje mi się|mam wrażenie|lubię|kocham|uwielbiam|widzę|widziałem|widziałam|byłem|byłam|robiłem|robiłam|idę|jadę|lecę|jestem|jesteśmy|wiem|nie wiem|nie rozumiem|nie mogę|pamiętam|pamiętacie|pamiętasz|próbowałem|próbowałam|spróbuję|wydrukuję|powieszę|zapisuję|zapisałem|zapisałam|biorę|bierzemy|wezmę|wyślę|wysłałem|wysłałam|pokażę|pokazałem|pokazałam|zapytam|zapytałem|pytałem|piszę|pracuję|wieszam|wieszamy|drukujemy|kupuję|kupujemy|oprawiam|rozumiem|nie żebym|nie chce mi się|szkoda|ciekawe|dziwne|znam|czekam|czekamy|wiecie|wiesz|widzieliście|słyszeliście|wczoraj|jutro|dzisiaj|dziś|rano|wieczorem|ostatnio|kiedyś|wcześniej|w zeszłym \w+|w tym tygodniu|mój|moja|moi|moje (dziecko|dzieci|koty)|mówią|wyobraźcie sobie|wyobraź sobie|u nas|u mnie|u was|teraz jestem|dla mnie (super|bomba|ok|git)|dałbym|dałabym|zjadłbym|zjadłabym|mam|mamy|muszę|musimy|zaraz|poszło|poszedł|spóźnię się)(?= |[^\w]*$|,)
    the client asked us to \1 = ^(klient\w*|szef\w*|prezes|dyrektor|zarząd|grafik|marketing|prawnicy|zespół|on|ona|oni|@) (prosi\w*|poprosi\w*|powiedzia\w*|napisa\w*|kaza\w*|chcia\w*|mówi\w*|pisa\w*|proponowa\w*|zaproponowa\w*|twierdzi\w*|pyta\w*)(?= |:)
    you are = ^(a )?(ty|wy) (jesteś|jesteście|już|nie|też|to|masz|macie|wiesz)(?= |[^\w]*$)
    did you = ^(a )?(czy )?\w+(łeś|łaś|liście|łyście)(?= |[^\w]*$)
    it is \1 = ^(?P<>to|ten|ta|on|ona|oni|tu|tam|tutaj|one) (jest|są|był\w?|nie|już|chyba|naprawdę|wygląda\w*|przypomina|ma|brzmi|wyszł\w+|pasuje|moja|mój|mi|jak|tak|takie|się|może|dopiero|właśnie|też)(?= |[^\w]*$)(?! (być|mieć))
    is it = ^(a )?czy (to|on|ona|ktoś|oni|ten|ta|mamy|jest|są|może(cie)? ktoś|macie|wiecie|idziemy|będzie)(?= )
    when = ^(jeśli|jeżeli|kiedy|gdy|jak już|ponieważ|bo|chociaż|skoro|odkąd|póki|dopóki)(?= )
    who = ^(a |i |no )?(kto|kogo|komu|czyj\w*|z kim|u kogo|ktoś)(?= |[^\w]*$)
    where = ^(a |i |no )?(\w+ )?(gdzie|dokąd|skąd)(?= |[^\w]*$)
    why = ^(a |i |no )?(dlaczego|czemu|po co)(?= |[^\w]*$)
    which = ^(a )?(która|który|które|którą|ile|jaka|jaki|jakie|jaką)(?= )
    what = ^(a |i |no )?co(?= |[^\w]*$)
    how = ^(a |i |no )?jak(?= (to|on|ona|ty|wy|tam|się|leci|żywy|żywa|u|sądz\w+|myśli\w+|idzie|zwykle|zawsze|dla)\b|[^\w]*$)
    there was = ^(w (dokumentacji|tekście|mailu|mejlu|artykule|czacie|wątku|instrukcji|tickecie|briefie) (stoi|jest|było|pisze|napisali)?|wynik\w*|podsumowanie|przypominam|przypomnienie|uwaga|ankieta|głosowanie|update|info|gołąb|poczta)(?= |:)
    it looks = ^(wygląda\w*|przypomina|brzmi|pachnie|zupełnie jak|zupełnie jakby|jakby|wypisz wymaluj|czysty|cały|cała|pasuje|szkoda że|szkoda, że)(?= )
    does it \1 = ^(w ogóle |znowu |już |dzisiaj |dziś |ten bot |bot |ktoś |u was )*(?P<>działa|umie|potrafi|padł|leży|zawiesił|rysuje|robi|zrobił|wie)(?= |[^\w]*$)

    # work
    meeting = (spotkani\w+|zebrani\w+|telko|call\w?|statusi\w|mityng\w*)
    deploy = (wdroż\w+|deploy\w*|produkcj\w+|cms\w*|repo|release\w*|build\w*|staging\w*)
    ticket = (ticket\w*|jir\w+|sprint\w*|deadline\w*|raport\w*|tabelk\w+|excel\w*|prezentacj(ę|i)|mail\w*|mejl\w*|newsletter\w*)

    # glue
    in the style of = w stylu
    the style of = styl(u|em)? (z|od) (?=#)
    the background from = tł(o|a|em) (FROM|z|ze|od)(?= )
    as the background = (jako|w roli|za) tł[oa]
    as a style = jako (styl|wzór|referencj\w+)
    this = (ten|ta|to|tę|tego|tej|ta|tym|te|tych)(?= \w)
    one in \1 and one in = (jeden|jedna|jedną|jedno) (w|na) <<x>>,? (a )?(i |AND )?(drug\w+|jeden|jedna|jedną|jedno) (w|na)
    one with \1 and one with = (jeden|jedna|jedną|jedno) (z|ze) <<x>>,? (a )?(i |AND )?(drug\w+|jeden|jedna|jedną|jedno) (z|ze)
    in = w|we
    on = na
    from = z|ze|od
    without = bez
    and = i|oraz
    but = ale|lecz
    it = to|go|ją|je
    him = jemu|mu|jej|niego|niej|nim|nią
    them = im|ich|nich
    not = nie
    so = bardzo
    2 = dwa|dwie
    3 = trzy
    4 = cztery
    5 = pięć
    6 = sześć
    first = pierwsz(a|ą|ej|y|ego|e|ym)
    second = drug(a|ą|iej|i|iego|ie|im)
    third = trzeci(a|ą|ej|ego|e)?
    last = ostatni(a|ą|ej|ego|e)?
    """,
)
