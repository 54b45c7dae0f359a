"""Turkish."""

from bot.languages.table import Table

TABLE = Table(
    it="bunu",
    articles=False,
    endings="['’]?n?[ıiuü]n|['’]?y?[ıiuüae]|['’]?[dt][ae]n?|['’]?[dt][ae]ki",
    letters="ışğçöü",
    joins="ve ama fakat sonra da de",
    parts={
        "this": r"bu(nu|nun|na|nda|ndan)?|şu(nu|nun|na)?|o(nu|nun|na)?|(bu |şu |son )?(<pic>)|#\d+",
        "pic": r"resim\w*|resm\w+|görsel\w*|çizim\w*|fotoğraf\w*|foto\w*|versiyon\w*|versiyonu|varyasyon\w*|seçenek\w*|poster\w*|afiş\w*|görüntü\w*|taslak\w*|taslağ\w*|alternatif\w*|örnek\w*",
        "bi": r"(bir|bi|lütfen|PLEASE|biraz|şimdi|NOW|bana|bize|da|de|daha|hemen|acaba|sadece|ALSO|JUST|artık|o zaman|şöyle|ya|yine)",
        "num": r"\d+|iki|üç|dört|beş|altı|yedi|sekiz|birkaç",
        "adet": r"( tane| adet| farklı| değişik| yeni| başka| ayrı)*",
        "w5": r"((?!(ama|fakat|ve|AND|BUT|WITHOUT) )[^\s,;:.!?]+ ){0,5}?[^\s,;:.!?]+",
        "as": r"( için| olarak| boyut\w*| oran\w*| format\w*| ölçü\w*| şeklinde)*( (bir|bi) (görsel|resim|şey))?( olsun)?",
        "same": r"(aynı kalsın|aynen kalsın|(olduğu|oldugu) gibi (kalsın|bırak|dursun)|değişmesin|değiştirme(den)?|dokunma(dan|yın)?|ellem[ei](den)?|kalsın|aynı olsun|aynı dursun|aynı bırak|sabit kalsın|bozma(dan)?|bozulmasın|öyle kalsın|yerinde kalsın)",
        "verb": r"(ekle|koy|yap|çiz|değiştir|sil|çıkar|kaldır|tak|giydir|boya|olsun|yaz)\w*",
        "x": r"(?!I THINK|IT IS|THANKS|NICE|LOL|DID|WHO)[^,;:.!?]{1,100}?",
        "end": r"[^\w]*$|[,;:.!?)]| (ve|ama|daha|çok|iyi|güzel|lütfen|olsun|kalsın|yap\w*|kullan\w*|al\w*|seç\w*|sil\w*|göster\w*|devam|üzerinden|için|AND|BUT|PLEASE|NICE|MAKE)\b",
        "ol": r"(yap|yapın|yapınız|yapsana|yapsan|yapalım|yapabilir|yapar|yapıver|yapma|et|edin|edelim|eder|getir|getirin|boya|boyayın|boyasana|boyayalım|boyar|değiştir|değiştirin|değiştirsene|değiştirelim|değiştirir|değiştirebilir|çevir|çevirin|çevirsene|çevirelim|çevirir|dönüştür|dönüştürün|dönüştürelim|düzelt|düzeltin|düzeltsene|düzeltelim|düzeltir|olsun|olsa|olabilir|olmalı|olacak|kalsın|dursun|otursun|baksın|tutsun|giysin|giydir|giydirelim|giydirsene|taksın|gülsün|gülümsesin|uçsun|koyulaştır|aydınlat|karart|büyüt|küçült|büyütelim|küçültelim|büyütür|artır|azalt|arttır|artıralım|azaltalım|parlat|netleştir|bulanıklaştır|döndür|kaydır|kaydıralım|taşı|taşıyalım|al|aç|açsana|açalım|açar|kapat|yak|söndür|yumuşat|sertleştir|renklendir|canlandır|canlandıralım|süsle|yerleştir|yazsın|dolsun|hazırlar|hazırla|bırak|kullan|kullanalım|uygula|tut|ver|verin|verelim|verir|yaksana|oturt|yatır|çıksın|görünsün|olsaydı|düz|kıs|kısalım|yükselt|inceltin|incelt|kalınlaştır|sadeleştir|sadeleştirelim|yaklaştır|uzaklaştır|hafiflet|belirginleştir|güçlendir|yay|serp|doldur|dik|ört|kes|kısalt|uzat)",
        "mi": r"( (mısın|misin|musun|müsün|mısınız|misiniz|musunuz|müsünüz|mıyız|miyiz|muyuz|müyüz|mi|mı|mu|mü|bi|bir|zahmet|lütfen|PLEASE|bana|ya|be|kanka|abi|hocam|reis|artık|bence|da|de|YOU|NOW|HEY|HEY,))*",
    },
    words="""
        ben sen o biz siz onlar bana sana ona bize size beni seni onu bizi sizi benim senin onun bizim sizin bu şu bunu şunu bunun şunun
        buna şuna bunda ve ama fakat ya da de mi mı mu mü değil var yok evet hayır çok daha az biraz en bir bi iki üç dört beş ne
        neden niye nasıl nerede kim hangi kaç gibi için ile kadar sonra önce şimdi bugün yarın dün hep hiç her şey bile ki çünkü
        yap yapsana yapar yapalım yaptı olsun olsa oldu olmadı olmuş olabilir olacak ekle eklesene ekleyelim çıkar kaldır sil çiz çizsene ciz çizer
        değiştir koy koyalım al geri getir göster ver bak baksana dur iptal yardım teşekkürler teşekkür ederim sağol eyvallah eyv sağ ol eline
        sağlık ellerine lütfen lutfen tekrar yeniden baştan başka farklı aynı ilk ikinci üçüncü birinci sonuncu sonuncusu ikincisi ilki birincisi üçüncüsü benziyor benziyorsun gülüyorum geliyor gidiyor istiyor çalışıyor duruyor görünüyor biliyor seviyorum bakıyor diyor patron müdür her ikisi
        ikisini hepsi hepsini resim resmi resmini görsel görseli fotoğraf fotoğrafı arka plan arka planı arkaplan renk rengi rengini kırmızı mavi yeşil sarı siyah beyaz
        mor turuncu pembe gri kahverengi lacivert gece gündüz gökyüzü gökyüzünü deniz dağ kedi köpek kediyi adam kadın çocuk ev şapka güneş ağaç
        güzel güzelmiş harika süper efsane mükemmel bayıldım tatlı tatlış yerim kral kanka abi abla hocam reis aynen tamam peki
        hadi haydi yani işte valla vallahi selam merhaba günaydın iyi geceler kolay gelsin görüşürüz yatay dikey kare karesi büyük küçük koyu
        açık büyüt küçült karanlık aydınlık istiyorum isterim lazım gerek mısın misin musun müsün mısınız misiniz zaten galiba belki sanırım
        böyle şöyle öyle üstüne altına yanına arkasına önüne içine hoca ödevi haberiniz kişi yerine olmasın tane adet bende sende dedi demiş diye
        gelen giden yapmış etmiş ediyor yapıyor benimkine seninki benimki kalsa dokunmam yine gene daki deki taki teki tak takar takın resme resimde resminde resimdeki görselde olan olana olanı olanda olanın yağsın yağıyor ekteki göstersene gösterir
        silebilir siler büyütür dene dener duvar kağıdı kapak için oranında boyutunda tarzında dokunma kalsın gerisi gerisini arkasında önünde üstünde altında yanında içinde
    """,
    cuts=r"""
    (?<!\w)#[^\W\d]{1,4} (?=\w)
    ^(saygılarımla|sevgiler|saygılar|iyi çalışmalar|kolay gelsin)[^\n]{0,50}\Z
    ^(sayın|sevgili|değerli) …$
    ^((ya|hey|selam|merhaba|ey) )?(kanka|kanki|abi|abla|hocam|hoca|kardeşim|kardeş|dostum|arkadaşlar|gençler|bot|robot|usta|reis|moruk|canım|şef|patron|lan|la)$
    (?<=\w) (kanka|abi|abla|hocam|usta|reis|canım|bot|ya|lan|yaa+)$
    ^(ay|ah|oh|off?|hm+|şey|yani|ya|neyse|tamam|ok|okey|peki|olur|hayır|yok|evet|aynen|süper|harika|mükemmel|güzel|çok güzel|çok iyi|bence|aslında|açıkçası|bu arada|son bir şey|bir şey daha|bi şey daha|mümkünse|olursa|rica etsem|zahmet olmazsa|lütfen|teşekkürler …|sağ ?ol …|eline sağlık|pardon|kusura bakma|dur|bekle|bak|hadi|haydi|şimdi)$
    ,? (lütfen|tamam mı|olur mu|ok|lan|ya|yaa|mümkünse|zahmet olmazsa|teşekkürler|sağ ol|sağol|hadi|bi de|bir de|fln|falan|filan|sana zahmet|pls|rica ederim|rica etsem|unuttum …)$
    (?<=\w) (lütfen|fln|falan|bi zahmet|bir zahmet)(?= |,|$)
    ,? (çünkü|zira|yoksa|ki (çocuklar|müşteri)|malum|nasılsa) …$
    (?<=, )[^,]{2,40} (diye|için)$
    ^(müşteri|patron|hoca|hocam|annem|babam|kızım|oğlum|eşim|kardeşim|editör|direktör|ekip|yönetim|arkadaşım|tez hocam)( \w+)* (istiyor|diyor|dedi|istedi|istemiyor|sevmiyor|kızıyor|bekliyor|beğenmedi|ısrar ediyor)$
    ^(bu |biraz |çok |şu |hala )*(fazla|aşırı|çok) \w+( olmuş| duruyor| görünüyor)?$
    \A(ve|ama|şimdi|sonra|peki|tamam|ok|belki|bence|keşke|bir de|bi de|ayrıca|hatta|acaba|yok|hayır|sadece|bari|lütfen) (?=\w)
    (?<=\w) (olsa|olursa) (çok |daha )?(güzel|iyi|yakışır|harika|süper|hoş|şık)( olur| olurdu)?$
    (?<=\w) (istiyorum|istiyoruz|isterim|isteriz|rica ediyorum|rica ederim|rica ederiz|arz ederim|talep ediyorum|rica olunur|lazım|gerekiyor|gerek|istiyom|istiyoz)$
    (?<=\w) (mı?sı?nı?z?|mi?si?niz|misin|mısın|musun|müsün|mısınız|misiniz|musunuz|müsünüz)(?= lütfen|$)
    (?<=\w) (mümkün mü|olur mu|olabilir mi)$
    (?<=\w )(lütfen|bence|belki|acaba|mümkünse|yani|ya|abi|kanka) (?=\w)
    ^(bambaşka|başka|yeni|yepyeni|tamamen farklı|farklı) bir (şey|resim|görsel|konu)$
    ^(yeni|başka) (resim|görsel|konu)$
    ^(demin|az önce|biraz önce|geçen|yukarıda|önceden)( yaptığın| çizdiğin)?( \w+(deki|daki))? (?=\w)
    \A(\w+ )?(için) (?=\w+ ?\w* ?(çiz|yap|hazırla|tasarla))
    """,
    rules=r"""
    # politeness and calling others
    @\1, = ^(?P<>(\w+ )?(hanım|bey|hoca|abla|abi)|\w+ (abi|abla|hanım|bey|hocam)|arkadaşlar|gençler|millet|ekip|beyler|kızlar|çocuklar|herkes|mert|ayşe|fatma|zeynep|elif|emre|ahmet|mehmet|ali|can|deniz|burak|selin|merve|ece|kerem|cem|pelin|seda|murat|hakan|gizem|tolga|arda|kaan)[,!](?= \w)
    thanks = (çok |cok )?(teşekkür\w*|tesekkur\w*|tşk\w*|tsk\w*|sağ ?ol(un|asın)?|eyvallah|eyw|eyv|saol|mersi|minnettarım|el(in|iniz|lerin|lerinize?)e sağlık|emeğin\w* sağlık|allah razı olsun|ellerinize sağlık|ellerine sağlık|var ol)( (ederim|ederiz|çok|cok|ya|kral|reis|kanka|abi|abla|hocam|herkese|bot|overpaint|valla|ettim))*
    please = lütfen|lutfen|lütfeeen|zahmet olmazsa|rica etsem|rica ederim|rica|bi zahmet|mümkünse|pls|plz
    hello, = ^(merhaba(lar)?|mrb|selam(lar)?|slm|selamun aleyküm|sa|günaydın|iyi (günler|akşamlar)|hey|naber|nbr),?
    hey, = ^(kanka|kanki|abi|abicim|hocam|reis|kral|dostum|usta|knk|bro|ya|yaa|hadi|haydi|hadi bakalım|tamam|peki|ok|okey|bak|baksana|şimdi|eee?|e|şey|valla|bi(?! daha)|ee|olmadı|bot|botcum|canım|pardon|aslında|dur|dur bi|yok ya|yok|yo|oha|kardeşim),? (?=\w)

    i think \1 = ^(?P<>[^,;:.]{1,100} (haberiniz olsun|bilginize|bilginiz olsun|hayırlı olsun|geçmiş olsun|kutlu olsun|helal olsun))$
    thanks = (geçmiş|hayırlı|kutlu|kolay) olsun

    # go back, once more, stop
    undo = ^(olmadı |olmamış |beğenmedim |yok |bunu |onu |son |bir |yapılanı |ya |kötü oldu )*((değişikliği|değişikliği|adımı|düzenlemeyi|işlemi|<this>) )?(geri al|geri alın|geri alsana|geri alalım|geri alır|geri döndür|geri getir|eski haline (getir|döndür|çevir)|eskiye dön|eski haline dön|eskisine dön|önceki haline (getir|dön|döndür)|bir adım geri|bi adım geri|geri dön|geriye dön|geri|eski hali|vazgeç son değişiklikten)(ün|in|elim|sene|ir|er)?<mi>$
    undo = ^[^,.]{2,40} (geri al|geri alın|geri alsana|geri alalım|geri alır)<mi>$
    in #\1, = ^#?%['’]?\w{0,3} (geri )?dön\w*(,| ve| AND| da)+(?= )
    in the first one, = ^(ilk|birinci)( <pic>| hal\w+)?( geri)? dön\w*(,| ve| AND)+(?= )
    in the original, = ^(orijinal\w*|en baş\w+|baştaki\w*)( <pic>| hal\w+)?( geri)? dön\w*(,| ve| AND)+(?= )
    in the previous one, = ^(bir )?(önceki\w*|eski\w*)( <pic>| hal\w+)?( geri)? dön\w*(,| ve| AND)+(?= )
    go back to #\1 = ^#?%['’]?(e|a|ye|ya|ne|na)? (geri )?(dön|dönelim|döner|dönsene|dönebilir)<mi>$
    go back to the original = ^(orijinal\w*|ilk hal\w+|ilk\w*|en baş\w+|baştaki\w*)( hal\w+| resm\w+| görsel\w+)? (geri )?(dön|dönelim|döner|getir|döndür|dönsene|dönebilir|alalım|al)(ün)?<mi>$
    go back to the original, = ^(orijinal\w*|ilk hal\w+)( hal\w+| resm\w+)? (geri )?dön(elim|üp|)(,| ve)?(?= )
    go back to the previous version = ^(bir )?(önceki\w*|eski\w*|evvelki\w*)( hal\w+| versiyon\w+| resm\w+| görsel\w+)? (geri )?(dön|dönelim|döner|getir|döndür|dönsene|al|alalım|istiyorum)<mi>$
    undo = ^((bir )?(önceki\w*|eski\w*|önce\w*)( hal\w+| versiyon\w*)?( daha)?( çok| bence)* (iyi\w*|güzel\w*|hoş\w*)( \w+)?|önce(ki|si|den)? daha (iyi|güzel)\w*|daha iyiydi (önce|eskisi)\w*)$
    again with a different seed = ^(<this> |aynısı\w* |tekrar |bir daha |bi daha )*(farklı|başka|yeni|rastgele) (bir )?(seed|tohum)\w*['’]?\w{0,3}( ile| kullan\w*| dene\w*| yap\w*| bir daha| bi daha| tekrar| yeniden)*<mi>$
    again, \1 = ^(aynısı\w*|aynı şey\w*|tekrar|bir daha|bi daha|yine|yeniden)( yap\w*)?,? (ama |fakat |sadece |bu sefer )*(?P<>(\d{1,2}:\d{1,2}|seed|tohum|\d+ adım|dikey|yatay|kare)[^,.!?]{0,40}?)( dene\w*| yap\w*| çiz\w*| olsun| üret\w*)?<mi>[^\w]*\Z
    \1 versions, again but = ^(bana |bundan |bunun |bunlardan |PLEASE )*<<num>>( tane| adet)? daha( yap\w*| çiz\w*| üret\w*| istiyorum| ver\w*)?,? (ama|fakat|sadece|yalnız)(?= )
    again but = ^(aynısı|aynısını|aynı şey\w*|tekrar|bir daha|bi daha|yine aynı\w*)( tekrar| yap\w*| olsun)*,? (ama|fakat|sadece|ancak|yalnız)
    \1 more versions = ^(bana |bundan |bunun |bunlardan |PLEASE )*<<num>>( tane| adet)? (daha|farklı|başka|değişik|yeni)( farklı| başka)?( <pic>)?( daha)?( yap\w*| çiz\w*| üret\w*| göster\w*| istiyorum| ver\w*| olsun)?<mi>$
    another version = ^(bana |bunun |bundan |şunun |bir |bi |PLEASE )*(başka|farklı|değişik|yeni|alternatif)( bir| bi)? ?(<pic>|hali|halini|şekli|deneme|bir şey|tane|örneğ?i?)?( daha)?( yap\w*| çiz\w*| dene\w*| üret\w*| göster\w*| ver\w*| olsun| istiyorum)?<mi>$
    another version = ^(bir|bi)( tane)? daha( yap\w*| çiz\w*| ver\w*| göster\w*| istiyorum)?<mi>$
    again = ^(bunu |şunu |aynısını |PLEASE |hadi |bi |bir |onu )*(tekrar|tekrardan|yeniden|bir daha|bi daha|baştan|bir kez daha|bir kere daha|bidaha|tekrarla|yine|gene|sil baştan|birdaha)( bir| bi)?( dene\w*| yap\w*| çiz\w*| ciz\w*| üret\w*| oluştur\w*| çek\w*| salla)?<mi>(, [^,.]{0,40})?$
    more like this = ^(buna|bunun|böyle|bunlara)( gibi| benzer)?( daha| başka)?( birkaç| fazla)?( tane)?( daha)?$
    cancel = ^(ya |dur |yok |boşver |tamam |aa |ay |pardon |vazgeçtim |artık |o zaman )*(iptal|iptal et|iptal edin|iptal edelim|iptal eder|iptal edebilir|iptal etsene|vazgeç|vazgeçtim|vazgeçtik|boşver|boş ver|dur|durdur|durdurun|gerek yok|gerek kalmadı|unut|unut gitsin|çizme|yapma|kalsın|bırak|istemiyorum|uğraşma|bırak gitsin)( (artık|bunu|şunu|onu|gitsin|lütfen|PLEASE|ya|hepsini|her şeyi|çizme|yapma|misin|mısın|çizmeyi|işlemi|kalsın))*(, .*)?$
    cancel = ^(işlemi|çizimi|üretimi|bunu|isteği|talebi|siparişi|isteğimi) (iptal (et|edin|edelim|eder|edebilir)|durdur(un)?)<mi>(,.*)?$
    delete it = ^(<this> )(sil|silin|silsene|silelim|siler|silebilir|kaldır|kaldırın|kaldırsana|yok et|uçur)( gitsin)?<mi>( buradan| kanaldan)?(, .*)?$
    delete it = ^<this> (silebilir|siler|kaldırabilir|kaldırır) (misin|mısın|misiniz|mısınız)( ya| lütfen| PLEASE)*( [^,.!?]{1,40})?$
    delete it = ^(sil|silsene|silin)( <this>| gitsin)?<mi>$
    delete #\1 = ^(<pic> |numara )?#?%( numara\w*|['’]?\w{0,3}| nolu \w+)? (sil|silin|silsene|silelim|siler|kaldır)<mi>(, .*)?$
    delete the \1 picture = ^(?P<>(ilk|birinci|ikinci|üçüncü|dördüncü|son|sonuncu)\w*)( <pic>)? (sil|silin|silsene|silelim|siler|kaldır)<mi>(, .*)?$

    # questions to us
    help = ^(yardım|yardım et|imdat|help|(sen )?(ne|neler|nasıl şeyler) (yapabil\w+|yapıyorsun|biliyorsun|çizebil\w+)( \w+)?|(bu |bot |bu bot |sen )?nasıl (çalışıyor\w*|kullanılıyor|kullanılır|kullanırım|kullanıcam|kullanacağım|kullanabilirim|kullanıyoruz|çalışır)( .{0,15})?|seni nasıl \w+|komutlar( neler| ne)?|hangi komutlar( \w+)?|komut listesi|ne işe yararsın|ne işe yarıyorsun|yardıma ihtiyacım var)<mi>$
    show me the history = ^(.{0,40} )?(geçmişi\w*|tarihçe\w*|bütün aşamalar\w*|tüm adımlar\w*|bütün adımlar\w*|tüm versiyonlar\w*|aşamaları)( bir| bi)? (göster\w*|görebilir|görelim|aç\w*|ver\w*|görmek istiyorum)<mi>$
    history = ^(geçmiş|tarihçe)$
    what seed = ^(bunun |hangi |seed'i |bu )*(seed|prompt|tohum)\w*'?\w* (ne\w*|neydi|nedir|kaç\w*|hangisi\w*|kullanıldı|kullandın|söyle\w*)
    compare \1 = ^<<x>>(ı|i|u|ü)? ?(yan yana (göster\w*|koy\w*|getir\w*|ver\w*)|karşılaştır\w*|kıyasla\w*)<mi>$
    compare \1 = ^<<x>> (yan yana (göster\w*|koy\w*|getir\w*)|karşılaştır\w*|kıyasla\w*)<mi>$
    show me #\1 = ^#?%['’]?\w{0,3}( tekrar| yeniden| bir daha| bi daha| bir| bi)* (göster\w*|gönder\w*|at|atsana)<mi>$
    show me the \1 = ^(?P<>(ilk|birinci|ikinci|üçüncü|son|orijinal|önceki)\w*( <pic>)?)( tekrar| yeniden| bir daha| bir| bi)* (göster\w*|gönder\w*)<mi>$
    describe it = ^(<this> )?(tarif et|açıkla|betimle|anlat)<mi>$
    what is in this picture = ^(bu |şu )?(<pic>|burada|bunda) (ne|neler|kim) (var|görüyorsun|görünüyor)$
    export as \1 = ^(.{0,40} )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)( olarak| formatında| halinde| dosyası| hali\w*)* ?(indir\w*|kaydet\w*|ver\w*|dışa aktar\w*|gönder\w*|at|atar|istiyorum|lazım|alabilir|almak)( miyim| miyiz)?<mi>$
    as a \1 = (?P<>psd|png|webp|gif|mp4|zip|json|ora) (olarak|formatında)
    remember this as \1 = ^(<this> |bu karakteri |onu )(?P<>@) (olarak|diye|adıyla) (hatırla\w*|kaydet\w*|aklında tut\w*)<mi>$
    forget \1 = ^@(yi|yı|u|i|ı)? unut$
    settings = ^(ayarlar|ayarları (aç|göster)\w*|seçenekler)$
    from now on = bundan sonra( hep)?|bundan böyle|varsayılan olarak|artık hep
    my usage = ^(.{0,40} )?(kaç|ne kadar) .{0,40}(hakkım|hakkımız|kaldı|limit\w*|kotam\w*|kullandım|kredim)( .{0,30})?$|^(.{0,20} )?(kotamı|limitimi|kullanımımı|kotam|limitim|kalan hakkım|kredim)( .{0,25})?$

    # which picture
    my last picture = (benim )?(en )?son (resmim|görselim|çizimim)\w*
    in the one with \1, = ^(?P<>\w{3,}?)l[ıiuü] (olan|olana|olanı|olanda|olanın|<pic>)(?= \w)
    in the one with \1, = ^(?P<>\w{3,}?)n?[ıiuü]n olduğu( <pic>| yer\w*)?(?= \w)
    in the first one, = ^(ilkinde|birincisinde|birincide|ilkine|ilk (resimde|görselde|resme|görsele|versiyonda))( <pic>)?(?= \w)
    in the second one, = ^(ikincisinde|ikincide|ikincisine|ikinci (resimde|görselde|resme|görsele|versiyonda))( <pic>)?(?= \w)
    in the third one, = ^(üçüncüsünde|üçüncüde|üçüncüsüne|üçüncü (resimde|görselde|resme|görsele|versiyonda))( <pic>)?(?= \w)
    in the last one, = ^(sonuncuda|sonuncusunda|sonuncuya|son (resimde|görselde|resme|görsele|versiyonda))( <pic>)?(?= \w)
    in the left one, = ^(soldakinde|soldakine|soldaki (resimde|görselde|resme|görsele))( <pic>)?(?= \w)
    in the right one, = ^(sağdakinde|sağdakine|sağdaki (resimde|görselde|resme|görsele))( <pic>)?(?= \w)
    use this as the background = ^<this> arka ?plan (olarak|yap)( kullan\w*| koy\w*| yap\w*| al\w*)?<mi>$
    use this as a style = ^<this> (stil|tarz) (referansı )?olarak( kullan\w*| al\w*)<mi>$
    in the one before last, = ^(sondan (bir önceki|ikinci)) ?(<pic>|n[ea]|nde|sinde)?,? (?=.*<verb>)(?!daha|çok)
    in \1's last picture, = ^(?P<>X+) son (<pic>)(?= \w)
    in \1's picture, = ^(?P<>X+) (resmin(de|e)|görselin(de|e)|çizimin(de|e)|fotoğrafın(da|a)|versiyonun(da|a))(?= \w)
    \1's last picture = (?P<>X+) son (<pic>)
    \1's picture = (?P<>X+) (<pic>)
    use the style of #\1 = ^#%[ '’]*n?(in|ın|un|ün) (stil|tarz)(ini|ını|i|ı)( buna| bunda| bu resme| bunun için| burada)* (uygula|kullan|al|ver|geçir|yap)\w*<mi>$
    use the background of #\1 = ^#%[ '’]*n?(in|ın|un|ün) (arka ?plan\w*|fon\w*)( buna| bunda| bu resme| bunun için| burada)* (uygula|kullan|al|ver|geçir|koy|yap)\w*<mi>$
    use the colors of #\1 = ^#%[ '’]*n?(in|ın|un|ün) (renk\w+|paletini|palet)( buna| bunda| bu resme| bunun için| burada)* (uygula|kullan|al|ver|geçir)\w*<mi>$
    in the style of #\1 = #%[ '’]*(n?(in|ın|un|ün)|deki|daki)? (stil|tarz)(inde|ında|iyle)
    use the pose from this photo = ^(duruş\w*|poz\w*) (bu |şu )?(ekteki|fotoğraftaki|fotodaki|resimdeki|görseldeki|bundaki)( <pic>| poz)? (gibi|ile aynı)( olsun| yap\w*)?<mi>$
    use the pose from #\1 = ^(duruş\w*|poz\w*) #%[ '’]*(daki|deki|taki|teki) gibi( olsun| yap\w*)?<mi>$
    the \2 from #\1 = #%[ '’]*(daki|deki|taki|teki) (?P<>\w+)(?= #\d)
    this photo = (ekteki|ektekin\w+|eklediğim|yüklediğim|attığım) (foto\w*|fotoğraf\w*|resim|resm\w+|görsel\w*)
    the \1 \2 = (?P<>ekteki|eklediğim|yüklediğim) (?P<>\w+)
    attached = ekteki|eklediğim|yüklediğim
    the one before last = (sondan (bir önceki\w*|ikinci\w*))( <pic>)?
    two versions ago = iki (versiyon|adım) önce\w*
    the previous one = (bir )?önceki(n\w+|ni|nde|ne|sini)?( <pic>)?(?=<end>)
    the original = orijinal\w*( <pic>| hal\w+)?|ilk hal\w*|en baştaki\w*
    the first one = (ilk|birinci|ilki|ilkini|ilkine|ilkinde|ilkindeki|birincisi|birincisini|birinciyi|birinciye|birincide|birincideki)( <pic>)?(?=<end>|( \w+){1,4}( olsun|$))(?<=i|n|e|a|k)(?! (kez|defa|kere|gün|önce|başta|çıktığında))
    the second one = (ikinci(yi|ye|de|deki|nin|si|sini|sine|sinde|sindeki)?)( <pic>)?(?! (el|dünya|kat|kez|defa|gün)\b)
    the third one = (üçüncü(yü|ye|de|deki|nün|sü|sünü|süne|sünde|sündeki)?)( <pic>)?(?! (el|dünya|kat|kez|defa|gün)\b)
    the fourth one = (dördüncü(yü|ye|de|deki|nün|sü|sünü|süne|sünde|sündeki)?)( <pic>)?(?! (kat|kez|defa)\b)
    the last one = (en son|son|sonuncu)(uncusu\w*|cuyu|ya|su|sunu|suna|sundaki|sunda|daki|yu)( <pic>)?|son (<pic>)|en sonki\w*
    the left one = (soldaki(ni|ne|nde|nin)?|en soldaki)( <pic>)?(?=<end>)|soldakin\w+
    the right one = (sağdaki(ni|ne|nde|nin)?|en sağdaki)( <pic>)?(?=<end>)|sağdakin\w+
    the middle one = (ortadaki(ni|ne|nde|nin)?)( <pic>)?(?=<end>)|ortadakin\w+
    my picture: = benimki(ne|ni|nde|nin|ndeki|ler\w*)|benim (<pic>)
    both = (her )?ikisi(ni|ne|nde|nin|ndeki|de|nden)?( de| da)?
    all of them = (hepsi(ni|ne|nde|nin|nden)?|tümünü|tümü|tamamını|bütün (<pic>))( de| da)?
    in #\1 = #%[ '’]*(daki|deki|taki|teki|da|de|ta|te|ya|ye|a|e|nolu \w+)(?= )
    from #\1 = #%[ '’]*(dan|den|tan|ten)(?= )
    picture #\1 = #%[ '’]*(in|ın|un|ün|nin|nın|nun|nün|i|ı|u|ü|yi|yı|yu|yü|numarayı|numaranın)(?= )
    picture \1 = (<pic>|numara) %|% (numara\w*|nolu( <pic>)?)
    this photo = (bu|şu) (foto\w*|fotoğraf\w*|selfie\w*|resim\w*)(?= \w)

    # sizes of one that is there
    upscale it \1x = ^(<this> |çözünürlüğü\w* |boyutu\w* )*(PLEASE )?% ?(kat|katı|katına|kere|x)( daha)? (büyüt|büyült|artır|arttır|yükselt|çıkar|büyük)\w*<mi>( (baskı|poster|afiş) için)?$
    upscale it 2x = ^(<this> |çözünürlüğü\w* |boyutu\w* )*(PLEASE )?(iki kat|iki katına)( daha)? (büyüt|artır|yükselt|çıkar|büyük)\w*<mi>( (baskı|poster|afiş) için)?$
    upscale it 3x = ^(<this> |çözünürlüğü\w* |boyutu\w* )*(PLEASE )?(üç kat|üç katına)( daha)? (büyüt|artır|yükselt|çıkar|büyük)\w*<mi>$
    upscale it 4x = ^(<this> |çözünürlüğü\w* |boyutu\w* )*(PLEASE )?(dört kat|dört katına)( daha)? (büyüt|artır|yükselt|çıkar|büyük)\w*<mi>$
    extend it \1 = ^(<this> |kadrajı |sahneyi |arka ?planı |tuvali )?(biraz |daha )*(?P<>(sağ|sol|yukarı|aşağı|üst|alt|yan|her|iki|dört)[^.,!?;]{0,40}?) (genişlet|uzat|devam ettir|aç)\w*<mi>$
    \1 to the right = (?P<>EXTEND IT.{0,60}?) (sağa|sağ tarafa|sağdan|sağ taraftan|sağ)( doğru)?
    \1 to the left = (?P<>EXTEND IT.{0,60}?) (sola|sol tarafa|soldan|sol taraftan|sol)( doğru)?
    \1 to the top = (?P<>EXTEND IT.{0,60}?) (yukarı|yukarıya|yukarıdan|üste|üstten)( doğru)?
    \1 to the bottom = (?P<>EXTEND IT.{0,60}?) (aşağı|aşağıya|aşağıdan|alta|alttan)( doğru)?
    \1 on both sides = (?P<>EXTEND IT.{0,60}?) (yanlara|iki yana|iki yandan|her iki yana|her iki yandan|iki tarafa|yanlardan)( doğru)?
    \1 on all sides = (?P<>EXTEND IT.{0,60}?) (her yöne|her yönden|her tarafa|her taraftan|dört yana|dört bir yana)( doğru)?
    = (?<=\w) (hadi |haydi )(göreyim|bakalım|görelim)( seni| sizi)?$
    = (?<=\w) bakalım( nasıl \w+)?$

    # options
    portrait \1 = dikey (?P<>a[3-6])(?= |$|[,.])
    landscape \1 = yatay (?P<>a[3-6])(?= |$|[,.])
    \1 portrait = (?P<>a[3-6]),? dikey( olsun| olarak| format\w*)?
    \1 landscape = (?P<>a[3-6]),? yatay( olsun| olarak| format\w*)?
    \1 x \2 = (?P<>\d{3,4})( çarpı |['’]?y?[ea] )(?P<>\d{3,4})( piksel\w*| px)?( boyut\w*| çözünürlük\w*| olsun)*
    \1:\2 = (?P<>\d{1,2})['’]?y?[ea] (?P<>\d{1,2}) (oran\w*|format\w*)( olsun)?
    \1:\2 = (?P<>\d{1,2}):(?P<>\d{1,2})\)? (olsun|oran\w*|format\w*|boyut\w*)( olsun)?
    phone wallpaper = (telefon\w*|cep|mobil|iphone\w*|android|samsung)( için| ekranı için)? (duvar ?kağıdı|arka ?plan\w*|arkaplan\w*|ekran\w*|kilit ekran\w*)<as>|kilit ekran\w*<as>
    desktop wallpaper = (masaüstü|bilgisayar\w*|pc|laptop\w*|monitör\w*)( için)? (duvar ?kağıdı|arka ?plan\w*|arkaplan\w*)<as>
    linkedin banner = linkedin( için)? (kapak|kapağı|banner|afiş|arka ?plan)\w*( foto\w*| resm\w*| görsel\w*)?<as>
    twitter header = (twitter|x)( için)? (kapak|kapağı|banner|başlı[kğ])\w*( foto\w*| resm\w*| görsel\w*)?<as>
    facebook cover = (facebook|fb|face)( grubu\w*)?( için)? (kapak|kapağı|banner)\w*( foto\w*| resm\w*| görsel\w*)?<as>
    youtube thumbnail = (youtube|yt|video\w*|yayın\w*|twitch)( için| videosu için)? (küçük res[im]\w*|kapak|kapağı|thumbnail|önizleme)\w*( foto\w*| resm\w*| görsel\w*)?<as>|thumbnail\w*<as>(?=[^\w]*$|[,:])
    instagram story = (instagram|insta|ig|facebook|fb|whatsapp|snap\w*)( için)? (hikaye|story|stori|durum|reel)\w*<as>|(story|hikaye)(ye|m)? (için|boyut\w*|oran\w*)( olsun)?
    tiktok format = (tiktok|shorts|reels)<as>(?=[^\w]*$|[,:])
    instagram post = (instagram|insta|ig|facebook|fb)( için)? (gönderi|post|paylaşım)\w*<as>
    profile picture = ((discord|slack|steam|insta\w*|youtube|linkedin|whatsapp|twitch|telegram)( için)? )?(profil (res[im]\w*|foto\w*|görsel\w*)|pp|ppm|avatar\w*)<as>(?= |$|[,:])
    discord icon = (discord )?sunucu\w*( için)? (ikon|simge)\w*<as>
    presentation slide = (sunum\w*|powerpoint\w*)( için)? (kapa[kğ]|arka ?plan|slayt)\w*( görsel\w*)?<as>|(açılış|kapak|başlık) slaytı\w*<as>
    zoom background = (zoom|teams|meet)( için)? arka ?plan\w*<as>
    newsletter header = (bülten|mail|e-?posta)( için)? (başlı[kğ]|banner)\w*<as>
    portrait format = (dikey|portre)( format\w*| olarak| şekilde| boyut\w*| olsun| versiyon\w*| yap\w*)+|dikey(?=<end>)
    landscape format = (yatay|manzara)( format\w*| olarak| şekilde| boyut\w*| olsun| versiyon\w*| yap\w*)+(?=<end>)|yatay(?=<end>)
    square format = kare( format\w*| olarak| şeklinde| boyut\w*| olsun| versiyon\w*| biçiminde| yap\w*)+|kare(?=[^\w]*$|,| \()
    panoramic format = panoramik( format\w*| olarak| olsun)*
    wide format = geniş( format\w*| ekran| ekranlı)+( olsun)?
    \1 = (boyut\w*|ölçü\w*|oran\w*|çözünürlük)( olarak)? ?:? ?(?P<>\d+ ?[:x×] ?\d+)( olsun| boyutunda)?
    \1 = (?P<>\d+ ?[:x×] ?\d+)( oran\w+| boyut\w*| format\w*| çözünürlük\w*| piksel| olsun)+
    \1 pictures of = <<num>><adet> (resim|resmi|görsel|çizim|fotoğraf|foto)(?= |:|,)
    \1 of them = (?<=[,.;] )(bana |toplam |PLEASE )*<<num>><adet> (versiyon\w*|varyasyon\w*|seçenek\w*|alternatif\w*|taslak|fikir|öneri\w*|varyant)( yeter\w*| yap\w*| çiz\w*| at\w*| üret\w*| göster\w*| hazırla\w*| istiyorum| ver\w*| olsun| PLEASE)*<mi>$
    \1 of them = (?<=[,.;] )<<num>> (tane|adet)( yeter\w*| yap\w*| olsun| istiyorum| at\w*| PLEASE)*<mi>$
    \1 versions = <<num>><adet> (versiyon\w*|varyasyon\w*|seçenek\w*|alternatif\w*|taslak|fikir|öneri\w*|varyant)( yap\w*| çiz\w*| üret\w*| göster\w*| hazırla\w*| istiyorum| ver\w*| at\w*| yeter\w*| olsun)*
    \1 versions of \2: = ^<<num>>( tane| adet| farklı)+ (?P<>\w+):
    \1 pictures of \2 = <<num>>( tane| adet| farklı)+ (?P<>\w+)(?=:| |,)
    \1 pictures of \2 = <<num>> (?P<>(afiş|poster|logo|çıkartma|sticker|banner|kapak|ikon|kart|davetiye|avatar)\w*)
    seed \1 = (seed|tohum)( numarası| değeri|[^\W\d]{1,3})?[ '’:=]*[^\W\d]{0,2} ?%( olsun| ile| kullan\w*)?
    seed \1 = % (seed\w*)( ile| olsun)?
    \1 steps = % adım(da|la|lık)?( olsun)?
    steps \1 = adım( sayısı)?[ :=]+%
    best quality = (ve |AND )?(mümkün olan )?(en (iyi|yüksek|üst)|yüksek|maksimum|max|süper) kalite\w*( olsun)?|kalite\w* (en yüksek|yüksek|maksimum)( olsun)?
    take your time = acele etme|acelem yok
    draft quality = (hızlı|çabuk|kaba|basit)( bi| bir)? (taslak|eskiz|çizim|karalama|bakış)( yeter\w*| olur| yap\w*| olsun)*|(ama |sadece )?(hızlıca|çabucak|kabataslak|alelacele|hızlı olsun|çabuk olsun)( (bir|bi) (bakayım|görelim|bakalım|şey|taslak))?( yeter)?(?=[^\w]*$|[,:])|taslak kalite\w*( yeter\w*| olsun)?|(mükemmel|kusursuz|güzel) olmasına gerek yok|mükemmel olmasa da olur
    strength \1% = (güc|güç|etki|kuvvet|şiddet)\w* ?[:=]? ?(\% ?|yüzde )%( olsun)?( yeter)?
    strength \1 = (güç|kuvvet|şiddet|etki)\w* ?[:=]? ?%
    negative: \1 = (negatif|negatif prompt|istemediklerim|olmasın) ?: ?(?P<>[^.;\n]+)

    # keep, only
    only change the \1, = ^(sadece|yalnızca|sırf|yalnız) (?P<>[^,;:.!?]{1,60}?) (değiştir|değiştirelim|değişsin|düzelt)(sene|in)?,?(?= \w)
    only change the \1 = ^(sadece|yalnızca|sırf|yalnız) <<x>> (değiştir|değiştirelim|değişsin|düzelt)<mi>$
    only the \1: make \2 = ^(sadece|yalnızca|sırf|yalnız) (?P<>\w+( \w+)?[ıiuü]) (?P<>[^,;:.!?]{1,60}?) <ol><mi>$
    , but keep \1 as it is = ,? ?(ama |fakat |AND |BUT )?(?P<>(geri kalan\w*|gerisi\w*|kalanı\w*|diğer(leri)?\w*|başka (bir )?şeye|her şey)) <same>(?=[^\w]*$|[,.;])
    , but keep \1 as it is = ,? (ama |fakat |yalnız |BUT )<<w5>> <same>(?=[^\w]*$|[,.;])
    , but keep \1 as it is = (?<=[\w][,.;]) <<w5>> <same>(?=[^\w]*$|[,.;])
    but keep \1 as it is = ^<<w5>> <same>(?=[,;])
    but keep \1 as it is = ^(?!(bende|sende|bizde|böyle|öyle|şöyle|bana|bize|kimse|boşver) )<<w5>> <same>$
    but keep \1 as it is, = ^<<w5>> (dokunmadan|değiştirmeden|bozmadan|ellemeden)(?= \w)
    without \1 = ^(?!I THINK)(?P<>\w+( \w+)?( (ve|ya da|veya|AND|yahut) \w+)?) (olmasın|olmadan|bulunmasın|istemiyorum)$
    without \1 = ^(?!(sess|ıss|yaln|son|kablo|güç|mut|ev|renk|huzur|sayı|su))(?P<>\w{3,}?)s[ıiuü]z( olsun| olarak)?$

    # adding, removing, replacing
    write \1 = ^(?P<>[^,;:.!?]{0,60} ?["“„«'‘][^"”“»'’]{1,100}["”“»'’])[ '’]?(\w{0,3} )?(yazısı\w*|yazsın|yaz|yazın|yazsana|yazalım|yazar|ekle|eklesene|ekleyelim|ekler|koy|yazılsın|diye yaz\w*|yazısı ekle\w*|metnini ekle\w*|başlığını ekle\w*)( ekle\w*| olsun| koy\w*)?<mi>$
    replace \1 with \2 = ^<<x>> (yerine) <<x>>( (koy|yap|ekle|olsun|çiz|getir|koyalım|ver|koysana|yapalım|tak|giydir|oturt|kullan|koyar|yapar|ekleyelim|yerleştir))<mi>$
    instead of \1 \2 = ^<<x>> yerine <<x>>$
    remove \1 = ^<<x>> (çıkar|çıkart|çıkarın|çıkarsana|çıkaralım|çıkarır|çıkartalım|çıkarabilir|çıkartsana|kaldır|kaldırın|kaldırsana|kaldıralım|kaldırır|kaldırabilir|sil|silin|silsene|silelim|siler|silebilir|yok et|yok olsun|temizle|temizleyelim|gitsin|olmasın|kaybolsun|yok edelim|istemiyorum|gereksiz|fazla olmuş|kaldırsak|çıkarsak|kurtul|gizle)( gitsin)?<mi>$
    remove \1 = ^(?P<>([^\s,;:.!?]+ ){0,4}\w+[ıiuü]) (çöpe )?(at|atalım|atsana)<mi>$
    remove \1 and = ^<<x>> (çıkar|kaldır|sil|yok et)(ıp|ip)? ?(ve|AND|,|yerine)
    put \1 on it = ^<<x>> (tak|takın|taksana|takalım|takar|giydir|giydirin|giydirelim|giydirsene)<mi>$
    add \1 = ^<<x>> (ekle|ekleyin|eklesene|ekleyelim|ekler|ekleyebilir|ekleyiver|eklensin|eklesek|koy|koyun|koysana|koyalım|koyar|koyabilir|koysak|kondur|yerleştir|yerleştirin|yerleştirelim|serpiştir|olsa ya|yapıştır|dik|bindir|oturt|as|asalım|ilave et|dahil et|iliştir|çizdir|doldur|getir|ser|sersene|serelim|asıver|çak|bas|kat)<mi>$
    change \1 = ^<<x>> (değiştir|değiştirin|değiştirsene|değiştirelim|değiştirir|değiştirebilir|değişsin)<mi>$

    # drawing
    one \1 and one \2 = ^(bir tanesi|bir tane|biri|birisi|birini|birinde|ilki) <<x>>,? (ve |AND )?(bir tanesi|bir tane de|biri|biri de|birini|birinde|diğeri|diğerini|öbürü|öteki|diğerinde|ikincisi) (de )?<<x>>( olsun| yap\w*)?<mi>$
    one in \1 and one in \2 = ^(bunun )?(bir|bi) <<x>>,? (bir|bi) de <<x>> (hali|halini|versiyonu|versiyonunu)( hazırlar| hazırla| yap| yapar| çiz| çizer| göster| istiyorum)?<mi>$
    draw \1 = ^(bana |bize |PLEASE |şimdi |bi |bir de )*(?P<>(bir |bi )?[^.!?]{2,140}?) (çiz|çizin|çizsene|çizer|çizebilir|çizelim|ciz|cizsene|cizer|çizseneee?|resmet|üret|oluştur|oluşturur|üretir|üretsene|oluşturun|tasarla|tasarlar|tasarlasana|çizersen|çiziver|hazırla|hazırlar|yarat|çizdir|görseli yap|görseli oluştur|resmi çiz|resmi yap|görseli|resmini çiz|resmini yap|görselini oluştur)<mi>$
    draw \1 = ^(bana |bize |PLEASE |şimdi |bi |bir de )*(?P<>(bir |bi )?[^.!?,]{2,140}?) (çiz|çizin|çizsene|çizer|çizebilir|ciz|cizsene|üret|oluştur|tasarla|hazırla|hazırlar)<mi>(?=[,:])
    draw = ^(bana |bize )?(çiz|çizsene|ciz|oluştur|üret|tasarla)( bana| bize| bakalım)*:?(?= \S)
    i want \1 = ^(?P<>[^.!?]{2,140}?) (istiyorum|istiyoruz|isterim|isteriz|lazım|gerek|gerekiyor|rica ediyorum|alabilir miyim|olabilir mi|olsa güzel olur|olsa ya|ihtiyacım var|istiyom|isterdim)( PLEASE)*$

    # changing
    combine \1 = ^<<x>> (birleştir|karıştır|harmanla|bir araya getir|kombinle)\w*<mi>$
    upscale it = ^(<this> |çözünürlüğü\w* |kalitesini |bunu |boyutunu )*(büyüt|yükselt|artır|arttır|upscale et|upscale|4k yap|4k'ya çıkar|hd yap|yüksek çözünürlük\w*|daha yüksek çözünürlük\w*|daha net|çözünürlüğü artır)( yap| olsun| ver| istiyorum| lazım)?<mi>$(?<!bunu)
    zoom out = ^(kamerayı |biraz |daha |görüntüyü )*(uzaklaş|uzaklaştır|geri çekil|zoom out yap|uzaktan göster)(sana|alım)?<mi>$
    extend it \1 = ^(<this> )?(?P<>sola|sağa|yukarı|aşağı|yana)( doğru)?( biraz)? (genişlet|uzat)\w*<mi>$
    extend it = ^(<this> |kadrajı |sahneyi )?(genişlet|genişletin|genişletsene|genişletelim|uzat)<mi>$
    make it \1, = ^<this> (?P<>\w+( \w+)?) (çevir|dönüştür|yap)(?= \w)(?! (mısın|misin|musun|müsün|ve|lütfen|PLEASE|ya|artık|bence|bakalım|AND)\b)
    make \1 = ^(?P<>(?!I THINK|NICE|THANKS)[^,;:.!?]{1,100}) <ol><mi>$
    make \1, = ^(?P<>(?!I THINK|NICE|THANKS)[^,;:.!?]{1,100}) <ol><mi>(?=,),
    make \1 and = ^(?P<>[^,;:.!?]{1,100}) (yap|yapıp|boya|boyayıp|değiştir|değiştirip|olsun|büyüt|küçült|ekle|ekleyip|koyup) (ve|AND)
    make \1 = ^(biraz )?daha (?P<>\w+( \w+)?)( olsun| yap| bir şey)?<mi>$
    more \1 = ^(?P<>\S+( \S+)?)?( biraz| birazcık| azıcık| bi tık| bir tık| çok)* daha (?P<>\w+)<mi>$
    more = ^(biraz |birazcık |azıcık |bi tık |bir tık |çok )*daha (fazla |çok )?(?=\w)
    less = ^(biraz |birazcık )*daha az(?= \w)
    it is too \1 = ^(biraz |çok |bana )*fazla (?P<>karanlık|parlak|büyük|küçük|koyu|açık|renkli|kalabalık|kırmızı|gerçekçi|ciddi|soluk)( olmuş| oldu| geldi| kaçmış)?$
    it is too \1 = ^(?P<>[^,;:.!?]{1,60}) (çok|fazla|biraz) (fazla |çok )?(karanlık|parlak|büyük|küçük|koyu|açık|renkli|kalabalık|soluk|ciddi|uzun|kısa|ince|kalın) (olmuş|oldu|kalmış|duruyor|görünüyor|kaçmış|geldi)$
    no, = ^(hayır|yok|yo),? \S+( \S+)? değil,? (?=\w)
    no, = ^(hayır|yok|yoo|yo|değil),( ya)?(?= )
    no, \1 = ^hayır(?! diye| de) (?P<>[^,.]+)$
    but \1 = ^(ama|fakat|yalnız) (?P<>[^,.]+) (olsun|ile|olarak)$
    without \1 = ^(?P<>\S+( \S+)?) (olmadan|olmasın|hariç)$
    can it be \1 = ^(?P<>[^,.]+) (olur|olabilir|olsa olur) mu<mi>$
    not \1, = ^(?P<>\S+( \S+)?) değil,?(?= \w)

    # small talk and remarks
    lol = ((a?h[aeı]|s[kj]|j[as]|h[sa]d|hs?j){2,}\w*|a?[sdfghjk]{5,}\w*|lol|xd+|ahah\w*|sjsj\w*|ksks\w*|random|koptum|gülmekten öldüm|ölüyorum|gülmekten|güldüm|yarıldım|puhaha\w*|kahkaha|oha+|yok artık|vay( be| canına| anasını)?|hadi canım|ay+|ayol|yuh|aga|omg|amk|aq|lan|of+|ohaa*|allahım|çüş|ağlıyorum|geberdim|helal|abov)
    nice = (çok |ne |ne kadar |acayip |aşırı |gerçekten |cidden |baya |bayağı |tam |resmen |o kadar |müthiş |inanılmaz |valla |en |bu |böyle |pek |gayet |mis gibi )*(güzel\w*|gzl|harika\w*|süper\w*|efsane\w*|mükemmel\w*|muhteşem\w*|şahane\w*|bayıld\w+|tatlı\w*|tatlış\w*|sevimli\w*|şirin\w*|beğendim|beğendik|sevdim|sevdik|hoş\w*|iyi olmuş|iyi|iyiymiş|başarılı\w*|on numara|10 numara|kusursuz\w*|şaheser|sanat eseri|müthiş|enfes|bomba|fena değil|fena|yerim|yerim seni|yerim ya|aşık oldum|kral|kralsın|adamsın|bravo|aferin|tebrikler|tebrik ederim|helal( olsun)?|wow|vaov|vuhu+|yaşa|mis|nefis|cuk oturmuş|tam istediğim\w*( gibi)?|işte bu( be)?|olmuş bu|olmuş|oldu bu|komik\w*|komikmiş|manyak|ateş ediyor|alev|çıtır|canavar|yakıyor|ciddiyim|şık|zarif|cool|nice|asil|gönlüme göre|kalp|seviyorum|seviyoruz|destan)
    nice = (olmuş|oldu|ya|yaa+|be|kanka|abi|abla|hocam|reis|lan|valla|çıkmış|duruyor|görünüyor|çok|bu|kral|dostum|usta|bot|botum|seni|gerçekten|iş|resim|görsel|olmuştu|arkadaşlar|herkes|bence|ama|da|de|işte|hepsi|hepiniz|siz|sen)(?= NICE|[^\w]*$|,)
    nice = NICE (olmuş|oldu|ya|yaa+|be|kanka|abi|hocam|çıkmış|duruyor|görünüyor|valla|bu|seni|lan)
    yes = ^(evet|eet|aynen|aynen öyle|tamam|tmm|tm|ok|okey|olur|peki|tabi|tabii|tabii ki|tabi ki|kesinlikle|haklısın|doğru|hee+|hıhı|anladım|anlaştık|bence de|bende|ben de|rica ederim|ne demek|önemli değil|sorun değil|hayırlısı|öyle|galiba|sanırım|belki|olabilir|he|hayır|yok|yoo+)( (ya|abi|kanka|hocam|valla|öyle|o zaman|THANKS|tamam|aynen|kesinlikle|bence|de|da))*$
    bye = ^(iyi (geceler|akşamlar|günler|haftasonları|hafta sonları|çalışmalar|uykular|bayramlar)|kolay gelsin|görüşürüz|görüşmek üzere|hoşça ?kal(ın)?|bay bay|bb|hadi bb|günaydın|hayırlı (işler|olsun|sabahlar)|geçmiş olsun|doğum günün kutlu olsun|nice yıllara|afiyet olsun|ben (kaçtım|kaçar|yattım|çıktım|gidiyorum))( \w+){0,2}$
    i think \1 = ^(?P<>ben|bence|bana (kalsa|göre|sorarsan)|benim|biz|bizim|sanırım|galiba|herhalde|keşke|dün|yarın|bugün|geçen|bu sabah|akşam|sabah|eskiden|o zamanlar|zamanında|az önce|hala|hâlâ|annem|babam|kardeşim|eşim|kızım|oğlum|patron|müdür|hoca|müşteri|ekip|tasarımcı|bizimkiler|millet|arkadaş\w*|komşu\w*|kedim|köpeğim|maalesef|yazık|şaka maka|meğer|demek ki|oylama|sonuç|toplantı|hatırlatma|duyuru|not|dikkat|haberiniz olsun|bot|şu bot)(?= |:)(?! (\w+ ){0,4}(yap|çiz|ekle|koy|istiyorum|lazım)\b)
    did you \1 = ^(?P<>[^,;:.]{1,80}) (mısın|misin|musun|müsün|mısınız|misiniz|mıydı|miydi|muydu|müydü|mi|mı|mu|mü|miyiz|mıyız|mıdır|midir)( ya| abi| acaba| [hs][a-z]{4,})*[?]*$(?<!yapar misin)(?<!olur mu)
    i think \1 = ^(?P<>[^,;:.]{1,100}(\w(yorum|yoruz|yorsun|yorlar|yor|mıştım|miştim|dım|dim|dum|düm|tım|tim|tum|tüm|mıştık|miştik|yorduk|yordu|yordum|mışlar|mişler|acağım|eceğim|acak|ecek|acağız|eceğiz|dık|dik|duk|dük|tık|tik|tuk|tük|ıyım|iyim|mam|mem|arım|erim|ırım|irim|ıcam|icem|ıcaz|icez|casın|acaksın|misler|muşlar|müşler|ıyordu|iyordu|dılar|diler|tılar|tiler|ardı|erdi)|etti|dedi|demiş|gitti|geldi|uzattı|bitti|başladı|düştü|sordu|söyledi|istedi|aldı|verdi|verecek|kalmış|çıkamadım))( (ya|abi|kanka|artık|valla|hala|ama|zaten|lan|be|resmen|galiba))*$
    who \1 = ^(?P<>[^,;:.]{0,40}?)\b(kim|kimin|kime|kimde|nerede|nerde|nereye|neresi|neden|niye|niçin|kaçta|ne zaman|hangisi|hangisini|nasılsın\w*|naber|napıyorsun\w*|n'aber|ne haber|ne yapıyorsun\w*|nasıl gidiyor)\b
    what = ^ne(?= )(?! kadar)
    if = ^(eğer|çünkü|madem|gerçi|halbuki|oysa)(?= )
    it is = ^(bu|şu|o|burası|orası) (benim|bizim|aynı|tam|sanki|resmen|gerçek|bir|ne|mi|çok|hiç|zaten|artık|niye|kadar|yüzden|da ne|neyin|adam|kedi|kim)\b(?! (\w+ ){0,6}(yap|olsun|ekle|koy|boya|çevir|değiştir|al|sil)\b)
    does it \1 = ^(hala |yine |bot |bugün |şu an )*(?P<>çalışıyor|bozuldu|çöktü|uyuyor|yapabiliyor|anlıyor)(?= |[^\w]*$)

    # work
    meeting = (toplantı\w*|görüşme\w*|sunum\w*|briefing|stand-?up\w*)
    deploy = (deploy\w*|canlıya|prod\w{0,2}|release|repo\w*|sunucu\w*|branch\w*|kodu|merge\w*)
    ticket = (jira\w*|ticket\w*|excel\w*|tablo(yu|da|ya)|rapor\w*|e-?posta\w*|mail\w*|fatura\w*)

    # glue
    in the style of \1 = (?P<>THE [A-Z]+ ONE|THE ORIGINAL|THIS PHOTO|[A-ZX]+'S PICTURE) (tarzında|stilinde|tarzıyla|stiliyle)
    in the style of \1 = (?P<>@) (tarzında|stilinde|tarzı|stili)
    the background = arka ?plan(ı|a|da|daki|ın)?
    as the background = arka ?plan olarak
    2 = iki
    3 = üç
    4 = dört
    5 = beş
    6 = altı
    and = ve
    but = ama|fakat
    not = değil
    without = olmadan
    it = bunu|şunu|onu|buna|şuna
    this = bu|şu
    """,
)
