"""Hindi, in Devanagari and in Latin letters."""

from bot.languages.table import Table

TABLE = Table(
    it="इसे",
    spelled={"़": "़?", "ँ": "ं", "ं": "[ँं]"},
    joins="और aur लेकिन lekin par पर फिर phir मगर magar but",
    parts={
        "this": r"(इस|उस|इन)(े|को|का|की|के|में|मे|वाले को)?|यह|ये|वो|is(e|ko|ka|ki|ke|me|mein)?|us(e|ko|ka|ki|ke)|yeh?|wo|woh|isse|((इस|is|yeh|ye|यह|आखिरी|aakhri|last) )?(<pic>)( (को|ko))?|#\d+( (को|ko))?",
        "pic": r"तस्वीर|तस्वीरें|चित्र|फोटो|फ़ोटो|इमेज|पोस्टर|वर्शन|वर्जन|ड्रॉइंग|स्केच|tasveer|tasvir|chitra|photo|foto|pic|pics|image|picture|version|versions|drawing|poster|wallpaper|sketch|design|post",
        "do": r"( (दो|दे|दें|देना|दीजिए|दीजिये|दीजियेगा|दीजिएगा|लो|लें|ले|लीजिए|do|de|den|dena|dijiye|dijie|dijiyega|dijeye|dedo|lo|le|len|lijiye|na|ना|न|sakte|sakta|sakti|सकते|सकता|सकती|ho|हो|hai|हैं|है|hain|kya|क्या|yaar|यार|bhai|भाई|bro|please|PLEASE|ज़रा|zara|pls|plz|ji|जी|ab|अब|dega|doge|दोगे|denge|देंगे|jaye|जाए|chahiye|चाहिए|hoga|होगा))*",
        "kar": r"कर|करो|करें|करना|करिए|कीजिए|करदो|करके|करवा|kar|karo|kro|kr|karna|kariye|kijiye|kardo|krdo|karde|karen|karein|krna|kar ke",
        "bana": r"बना|बनाओ|बनाइए|बनाइये|बनाएं|बनाएँ|बनाना|बनादो|बनाके|बनवा|banao|bana|banaao|banado|banade|banaiye|banaye|banana|bnao|bna|bnado|banaden|banaen|banayein|banadena",
        "mod": r"ज़रा|थोड़ा|थोड़ी|थोड़े|और|zara|thoda|thodi|thode|thora|aur|bhi|भी|please|PLEASE|प्लीज़|ab|अब|NOW|to|तो|bas|बस|mujhe|मुझे|hame|हमें|mere liye|मेरे लिए|humko|ek|एक|na|ना",
        "num": r"\d+|दो|तीन|चार|पांच|छह|do|teen|tin|char|chaar|paanch|panch|chhe|2|3|4",
        "x": r"(?!I THINK|IT IS|THANKS|NICE|LOL|DID|WHERE|WHAT)[^,;:.!?]{1,100}?",
        "w": r"[\w\u0900-\u0963]+",
        "end": r"[^\w\u0900]*$|[,;:.!?)]| (और|लेकिन|पर|मगर|में|मे|को|पे|से|का|की|के|ही|भी|अच्छ\S+|सही|ठीक|बढ़िया|aur|lekin|par|magar|mein|me|ko|pe|se|ka|ki|ke|hi|bhi|acch\w+|ach\w+|sahi|theek|thik|badhiya|best|hai|है|wala|wali|वाला|वाली|वाले|chuno|lo|le|delete|डिलीट|but|AND|BUT|PLEASE|NICE)(?![\w\u0900-\u0963])",
    },
    words="""
        hai hain ho hoon hun tha thi hoga hogi honge ka ki ke ko se mein pe aur ya lekin magar nahi nahin nhi mat na haan han ji
        kya kyun kyu kaise kaisa kaisi kab kahan kaun kitna kitne kitni yeh ye yaha yahan waha wahan woh wo us iska iski iske uska uski uske isko usko
        isme isne usne ise inko unko mera meri mere tera teri tere tumhara hamara hamari apna apni apne mujhe tujhe hum tum aap mai maine tune tumne
        humne kuch sab sabhi bahut bohot bahot bht thoda thodi thode zyada jyada kam accha acha achha acchi achhi achi badhiya mast sahi bilkul
        ekdum zabardast kamaal shukriya dhanyavaad dhanyawad namaste namaskar bhai yaar bhaiya didi arre arrey wah waah karo kar kardo karna karke
        karta karte karti kiya kijiye banao bana banado banaya banaiye bnao banake banane dikhao dikha dikhana hatao hata hatado jodo jod daalo dalo daal dal lagao
        laga lagado rakho rakh badlo badal chahiye chahie chaiye chhota chota chhoti choti bada badi bade laal lal neela nila hara peela pila kala safed
        gulabi rang aasman asman suraj chand raat din subah shaam ghar billi kutta aadmi aurat ladka ladki bachcha pahad nadi samundar tasveer
        tasvir chitra wapas vapas wapis phir fir dobara dubara pehle pahle pehla pehli pahla doosra dusra doosri dusri teesra tisra teesri aakhri akhri dono
        wala wali wale jaisa jaise jaisi saath bina liye taraf upar neeche niche peeche piche aage baad jisme jiska raha rahi rahe gaya gayi gaye
        hua hui hue diya dijiye dedo dena lo lelo lena abhi aaj kal parso haal thak itna itni matlab samajh dekho dekh suno bolo bol chalo chal
        rehne rahne chhodo chodo mita mitao rok ruko band madad samjhaya guys bhi toh jo jab tab agar kyunki bas sirf gaaliyan dil khush waise
        naav kinare ghode oont hathi sher phool ped laga lakdi aankhein aankh baal topi chehra roshni andhera ujala wala karo
    """,
    cuts=r"""
    ^(धन्यवाद|dhanyavaad|regards|सादर)[^\n]{0,50}\Z
    ^(महोदय|महोदया|श्रीमान|आदरणीय|mahoday|sir|madam)( …)?$
    ^((अरे|ओ|हे|हेलो|नमस्ते|are|arre|hey|oye|oi|ओए|सुनो|suno) )?(भाई|यार|दोस्त|दोस्तों|बॉट|रोबोट|bhai|yaar|yar|dost|bot|bro|guys|boss|बॉस|sir|सर|ji|जी|भैया|bhaiya|मित्र|टीम|team|बाबू)$
    (?<=\w) (भाई|यार|bhai|yaar|yar|bro|न|ना|na|जी|ji|plz|please|प्लीज|प्लीज़|re|रे|boss|बेचारा|bechara|bechari|bechaare)$
    ^(अरे|हाँ|हां|नहीं|ना|ओह|उफ़|हम्म|अच्छा|ठीक|ठीक है|ओके|चलो|देखो|सुनो|वैसे|बस|मस्त|बढ़िया|बहुत बढ़िया|वाह|और हाँ|एक बात|एक और बात|माफ़ करना|अगर हो सके( तो)?|हो सके तो|कृपया|प्लीज़|धन्यवाद …|शुक्रिया …|arre|haan|han|nahi|oh|uff|hmm+|accha|acha|achha|theek|theek hai|thik hai|ok|okay|chalo|dekho|suno|waise|bas|mast|badhiya|wah|aur haan|ek baat|ek aur baat|sorry|agar ho sake( to)?|ho sake to|please|plz|thanks …|shukriya …|baaki sab (theek|sahi|mast)( hai)?|बाकी सब (ठीक|सही|अच्छा|मस्त|बढ़िया)( है)?)$
    ,? (ठीक है|ओके|ना|समझे|theek hai|thik hai|ok|na|samjhe|please|plz|प्लीज़|कृपया|हो सके तो|ho sake to|thanks|shukriya|धन्यवाद|शुक्रिया|haha\w*|lol|यार|भाई|yaar|bhai)$
    ,? (क्योंकि|चूँकि|वरना|ताकि|नहीं तो|kyunki|kyonki|kyuki|warna|taaki|taki|nahi to|varna) …$
    ^(क्लाइंट|बॉस|सर|मैम|मम्मी|पापा|माँ|client|boss|sir|maam|mummy|papa|maa|बच्चे|bachche) (ने |ko |को |ka |का )?(बोल|कह|bol|keh|kah|chah|चाह|pasand|पसंद)…$
    ^(papa|mummy|boss|client|sir|maam|bhai|पापा|मम्मी|बॉस|क्लाइंट|सर) (bol|keh|kah|बोल|कह) (rahe|raha|rahi|रहे|रहा|रही)( hai| hain| है| हैं)?( ki| कि)? (?=\w)
    \A(और हाँ|aur haan|और|aur|लेकिन|पर|अब|तो|बस|ठीक है|ओके|हाँ|हां|शायद|lekin|par|ab|toh|to|bas|theek hai|ok|haan|han|shayad|abhi|अभी|वैसे|waise|please|plz|कृपया|ज़रा|zara) (?=\w)
    \A(बॉट|bot|भाई|bhai|yaar|यार|bro) (?=\w)
    ^(क्या )?(आप|तुम|तू|aap|tum|tu|kya aap|kya tum) (?=\w)
    (?<=\w) (सकते|सकती|सकता|sakte|sakti|sakta) (हो|हैं|है|ho|hain|hai)( क्या| kya)?$
    (?<=\w) na(?= \w+ (mein|me|pe|par|ke))
    ^(एक |ek )?(नई|नया|naya|nayi|nai|दूसरी|dusri|alag) (तस्वीर|फोटो|चित्र|image|photo|picture|tasveer|pic)( चाहिए| chahiye| banao| बनाओ)?$
    ^(ऊपर|पहले|upar|pehle) (जो|wali|वाली|jo) [^,]{1,25}? (उसमें|इसमें|usme|isme|usmein|ismein) (?=\w)
    ^.{2,40} के लिए (?=[^,]{3,40} (का|की) (चित्र|तस्वीर|फोटो|पोस्टर|इमेज))
    ^(कुछ|kuch) (नया|अलग|naya|alag)$
    """,
    rules=r"""
    # politeness and calling others
    @\1, = ^(?P<><w> (ji|जी|bhaiya|भैया|didi|दीदी|sir|सर|madam|मैडम|uncle|aunty|bhai|भाई)|team|टीम|guys|dosto|दोस्तों|सब लोग|sab log|neha|नेहा|rahul|राहुल|priya|प्रिया|amit|अमित|suresh|सुरेश|anil|अनिल|pooja|पूजा|aman|raju|rohit|vikas|ravi|रवि|sunita|सुनीता),(?= \S)
    thanks = (बहुत बहुत |बहुत |bahut bahut |bahut |bohot |many |थैंक |दिल से )?(धन्यवाद|शुक्रिया|थैंक्स|थैंक्यू|थैंक यू|आभार|dhanyava+d|dhanyawa+d|shukriya+|thanks|thank you|thanku|thnx|thx|meherbani|aabhar)( (ji|जी|bhai|भाई|yaar|यार|आपका|aapka|dost|sir|बहुत|bahut|sabko|सबको|bro|overpaint|bot|के लिए))*
    please = कृपया|प्लीज़|प्लीज|please|plz|pls|kripya|zara please|meharbani karke
    hello, = ^(नमस्ते|नमस्कार|हैलो|हेलो|हाय|प्रणाम|namaste|namaskar|hello|hi|hey|pranam|salaam|सलाम|ram ram|राम राम),?
    hey, = ^(arre|are|arrey|arey|अरे|अरे यार|arre yaar|अच्छा|accha|acha|भाई|bhai|yaar|यार|bro|सुनो|suno|ओए|oye|oi|dost|ठीक है|theek hai|thik hai|ok|ओके|chalo|चलो|देखो|dekho|bot|बॉट|तो|toh|hmm+|हम्म|हां|haan|हाँ|sorry|सॉरी|boss|guru|ab|अब|bhai log|waise|वैसे),? (?=\S)

    # go back, once more, stop
    undo = ^(.{0,40} )?(वापस|वापिस|wapas|vapas|wapis|vapis)( (ले लो|ले लीजिए|ले लें|ले आओ|लाओ|लेलो|ले जाओ|पहले जैसा|कर(ो| दो| दीजिए| दें|ना)?|चलो|जाओ|le lo|lelo|le aao|lao|lelo|kar(o| do| de|do)?|chalo|jao|karde|pehle jaisa|lijiye|leke aao|कर लो))+<do>$
    go back to #\1 = ^#?% (पर|pe|par|wale pe|वाले पर|वाली पर) (वापस|wapas|vapas) <w>( <w>)?$
    go back to the original = ^(.{0,10} )?(वापस |wapas |vapas )?(ओरिजिनल|असली वाल\S+|पहले वाल\S+ ओरिजिनल|सबसे पहल\S+|original|asli wal\w+|sabse pehl\w+|shuru wal\w+)( wala| wali| वाला| वाली| वाले| tasveer| photo)*( (पर|pe|par|ko|mein|में))? (वापस|wapas|vapas|laut|लौट|le aao|ले आओ|वापिस)(.{0,15})?$
    undo = ^(इसे |इसको |ise |isko |ye |yeh |यह |sab |सब )*(पहले|pehle|pahle|phle)( (जैसा|जैसे|जैसी|वाला|वाली|jaisa|jaise|jaisi|wala|wali))( (था|थी|tha|thi|हो|ही|hi))*( (कर(ो| दो| दीजिए)?|बना दो|ला दो|दे दो|kar(o|do| do)?|bana do|banado|de do|chahiye|चाहिए|रखो|rakho|रहने दो|rehne do|kardo|le aao))?<do>$
    undo = ^(.{0,20} )?(पहले|pehle|pahle|pichl[ai]|पिछल[ाी])( (वाला|वाली|wala|wali|zyada|ज़्यादा|hi|ही|to|तो))*( bahut| काफी)? (अच्छ[ाी]|बेहतर|सही|ठीक|acch?[ai]|ach?h[ai]|ach[ai]|behtar|better|sahi|theek|best|badhiya|बढ़िया)( (था|थी|tha|thi|hi|लग रहा था|lag raha tha|lag rahi thi|लग रही थी))+( yaar| यार)?$
    undo = ^(.{0,40} )?(अनडू|अंडू|undo|एक कदम पीछे|ek step peeche|ek step piche|ek kadam peeche)( (करो|कर|karo|kar|kardo|karna|कीजिए|चलो|jao))?<do>$
    undo = ^.{2,40} (वाला|वाली|wala|wali) (बदलाव|change|badlav|एडिट|edit) (हटा|वापस|रद्द|cancel|hata|wapas|undo)(.{0,15})?$
    again but = ^(यही|वही|same|yahi|wahi|same cheez|ऐसा ही|aisa hi|वैसा ही|waisa hi|phir se|फिर से)( (फिर से|phir se|चीज़|cheez|वाला|wala|wali))*,? (लेकिन|पर|बस|मगर|lekin|par|bas|magar|but)
    \1 more versions = ^(इसके |मुझे |iske |mujhe |is ke |aise |ऐसे |please )*<<num>> (और|aur|alag|अलग|naye|नए|more)( alag| अलग| naye)?( aise| ऐसे)?( <pic>)?( (dikhao|dikha|दिखाओ|दिखा|बनाओ|बना|banao|bana|do|दो|de|दे|chahiye|चाहिए))*<do>$
    \1 more versions = ^(इसके |मुझे |iske |mujhe |aise |ऐसे )*(और|aur) <<num>>( alag| अलग)?( <pic>)?( (dikhao|dikha|दिखाओ|दिखा|बनाओ|बना|banao|bana|chahiye|चाहिए))*<do>$
    another version = ^(इसका |इसकी |iska |iski |is ka |mujhe |मुझे |koi |कोई |ek |एक |aur |और |bhai |please )*(aur|और|दूसरा|दूसरी|नया|नई|अलग|doosr[ai]|dusr[ai]|nay[ai]|alag|another|और एक|aur ek|ek aur|एक और)( (एक|ek|nay[ai]|नया|bar|बार|wala|वाला|wali|तरह|tarah|tarike|का|ki|की|se|से|try|ट्राई))*( <pic>| option| विकल्प| koshish| कोशिश)?( (dikhao|dikha|दिखाओ|दिखा|दिखाइए|बनाओ|बना|banao|bana|do|दो|de|दे|chahiye|चाहिए|maaro|karo|करो|try|karke))*<do>$
    again = ^(इसे |इसको |ise |isko |ye |yeh |please |यह |ek baar |एक बार |zara |ज़रा |ek bar )*(फिर से|फिरसे|दोबारा|दुबारा|दोबारा से|एक बार और|एक और बार|रिपीट|phir se|fir se|phirse|firse|dobara|dubara|dobara se|ek baar aur|ek bar aur|ek aur baar|repeat|again|wapas se|nay[ae] sir[ae] se|नए सिरे से|शुरू से|shuru se|redo|try again|reroll)( (करो|कर|बनाओ|बना|बनाइए|ट्राई|कोशिश|karo|kar|kr|kro|banao|bana|try|koshish|karke|dekho|dikhao|se|से|isko|इसे))*<do>$
    more like this = ^(ऐसे|ऐसी|aise|aisi|is tarah ke|इस तरह के)( ही| hi)? (और|aur|kuch aur|कुछ और)( .{0,20})?$
    cancel = ^(अरे |arre |nahi |नहीं |ab |अब |chhodo |छोड़ो |bhai |yaar |sorry |please )*(रद्द|कैंसिल|कैंसल|cancel|रहने|rehne|rahne|छोड़ो|छोड़|chhodo|chodo|chhod|chod|रुको|रुक|ruko|ruk|rok|रोक|रोको|roko|बंद|band|मत बनाओ|mat banao|mat bana|nahi chahiye|नहीं चाहिए|जाने|jaane|jane|stop|स्टॉप|rahne|zaroorat nahi|ज़रूरत नहीं|भूल जाओ|bhool jao)( (कर|करो|करें|दो|दीजिए|दे|देना|अब|यार|भाई|इसे|इसको|kar|karo|kr|kro|do|de|dijiye|dena|ab|yaar|bhai|isko|ise|jao|जाओ|hai|है|banana|बनाना|kardo|krdo|karde|please|PLEASE))*(, .*)?$
    cancel = ^(इसे|इसको|ise|isko|ye|yeh|request|kaam|काम|रिक्वेस्ट|order|ऑर्डर) (रद्द|कैंसिल|कैंसल|cancel|रोक|rok|band|बंद|stop)( (कर|kar))?<do>(, .*)?$
    delete it = ^(<this> )?(डिलीट|डिलिट|delete|मिटा|mita|मिटाओ|mitao|हटा|हटाओ|hata|hatao|उड़ा|uda|udao|remove)( (कर|करो|karo|kar|kr|kro|kardo|krdo|karna|yahan se|यहाँ से))*<do>( (यहाँ से|yahan se))?(, .*)?$
    delete #\1 = ^(<pic> |नंबर |number )?#?%( (को|ko|number|नंबर|wali|वाली|wala|वाला))* (डिलीट|delete|मिटा|mita|हटा|hata|हटाओ|hatao|uda|remove)( (कर|करो|karo|kar|kardo))*<do>(, .*)?$
    delete the \1 picture = ^(?P<>(पहल|दूसर|तीसर|चौथ|आखिर|आख़िर|pehl|pahl|doosr|dusr|teesr|tisr|chauth|aakhr|akhr|last)\S*)( (वाला|वाली|वाले|wala|wali|wale|को|ko|<pic>))* (डिलीट|delete|मिटा|mita|हटा|hata|हटाओ|hatao|uda)( (कर|करो|karo|kar|kardo))*<do>(, .*)?$

    # questions to us
    help = ^(हेल्प|मदद|मदद करो|मदद चाहिए|help|madad|madad karo|madad chahiye|help karo|(तुम|आप|तू|tum|aap|tu|ye bot|yeh bot|bot) (क्या क्या|क्या|kya kya|kya)( क्या| kya)? (कर|kar|बना|bana) .{1,25}|(यह|ये|ye|yeh|isko|इसे|aapko|tumhe|tujhe|bot)( bot| बॉट)? (कैसे|kaise) (काम|चल|use|इस्तेमाल|kaam|chal|istemal|chalate|chalaye|karte).{0,25}|(कैसे|kaise) (use|इस्तेमाल|kaam|काम) .{1,20}|(कौन से|कौन सी|kaun se|kaun si|kya) (कमांड|commands?|command) .{0,15}|commands?( kya hain| batao)?)$
    show me the history = ^(.{0,30} )?(इतिहास|हिस्ट्री|सारे वर्शन|सब वर्शन|itihas|itihaas|history|saare steps|sare steps|saare versions|sab versions)( .{0,10})? (दिखाओ|दिखा|दिखाइए|बताओ|dikhao|dikha|batao|dekhni|dikhana)<do>$
    history = ^(इतिहास|हिस्ट्री)$
    what seed = ^(.{0,20} )?(सीड|seed|प्रॉम्प्ट|prompt) (क्या|kya|kaun|कौन|kitna|bata|बता)(.{0,20})?$
    compare \1 = ^<<x>> (की |को |ki |ko |का |ka )?(तुलना|tulna|compare|कंपेयर|मिलान|एक साथ|आमने सामने|side by side|साथ साथ|saath saath|ek saath)( (कर|करो|karo|kar|dikhao|dikha|दिखाओ|दिखा|rakho|रखो|करके|karke|में|mein))*<do>$
    show me #\1 = ^#?% (फिर से |phir se |वाली |wali |wala |ko )*(दिखाओ|दिखा|दिखाइए|dikhao|dikha|bhejo|भेजो)<do>$
    show me the \1 = ^(?P<>(पहल|दूसर|तीसर|आखिर|ओरिजिनल|pehl|pahl|doosr|dusr|teesr|aakhr|akhr|last|original|pichl|पिछल)\S*( (वाला|वाली|wala|wali|<pic>))*)( (फिर से|phir se|dobara))? (दिखाओ|दिखा|दिखाइए|dikhao|dikha)<do>$
    what is in this picture = ^(इस )?(<pic>|इसमें|इसमे|isme|ismein|is photo)( (में|mein|me))? (क्या|kya|kaun|कौन)( (क्या|kya))? (है|hai|दिख|dikh).{0,15}$
    describe it = ^(इसका |<this> )?(वर्णन|बताओ क्या है|describe|varnan)( (करो|karo|कर|kar))?<do>$
    export as \1 = ^(.{0,40} )?(?P<>psd|png|webp|gif|mp4|zip|json|ora)( (में|mein|me|फॉर्मेट|format|file|फाइल|ke roop|as))*( (भेजो|दो|दे|चाहिए|सेव|डाउनलोड|एक्सपोर्ट|do|de|bhejo|chahiye|save|download|export|milega|मिलेगा|mil|karo|करो|कर|kar|dedo|bana|बना))+<do>$
    as a \1 = (?P<>psd|png|webp|gif|mp4|zip|json|ora) (में|mein|format mein|format me)
    remember this as \1 = ^(<this> |this |इस किरदार को )?(?P<><w>) (नाम से|के नाम से|naam se|ke naam se) (याद|yaad|save|सेव)( (रखो|rakho|रखना|rakhna|karo|करो|कर|kar|lo))*<do>$
    settings = ^(सेटिंग्स?|settings?)( (खोलो|दिखाओ|kholo|dikhao))?$
    from now on = अब से|आगे से|हमेशा के लिए|ab se|aage se
    my usage = ^(.{0,20} )?(कितनी|कितने|कितना|kitni|kitne|kitna) .{0,30}(बची|बचे|बचा|bachi|bache|bacha|baki|बाकी|limit|लिमिट|quota|कोटा|left|use)(.{0,20})?$|^(मेरा|मेरी|mera|meri) (कोटा|लिमिट|quota|limit|usage)(.{0,20})?$

    # which picture
    the previous one = (पिछल[ाीे]|pichl[aie])( (वाला|वाली|वाले|wala|wali|wale))?( <pic>)?( (में|mein|me|को|ko|पर|pe|par|का|ki|ke|की|के))?(?=<end>)
    the original = (ओरिजिनल|मूल|original|asli|असली)( (वाला|वाली|वाले|wala|wali|wale|<pic>))+( (में|mein|me|को|ko))?|ओरिजिनल (में|को)|original (mein|me|ko)
    in the first one, = ^(और |aur )?(पहल[ाीे]|pehl[aie]|pahl[aie]|first|1st)( (वाला|वाली|वाले|wala|wali|wale|<pic>))*( (में|मे|को|पर|का|की|के|mein|me|ko|pe|par|ka|ki|ke|se|से|hi|ही))+(?= )
    in the second one, = ^(और |aur )?(दूसर[ाीे]|doosr[aie]|dusr[aie]|second|2nd)( (वाला|वाली|वाले|wala|wali|wale|<pic>))*( (में|मे|को|पर|का|की|के|mein|me|ko|pe|par|ka|ki|ke|se|से|hi|ही))+(?= )
    in the third one, = ^(और |aur )?(तीसर[ाीे]|teesr[aie]|tisr[aie]|third|3rd)( (वाला|वाली|वाले|wala|wali|wale|<pic>))*( (में|मे|को|पर|का|की|के|mein|me|ko|pe|par|ka|ki|ke|se|से|hi|ही))+(?= )
    in the last one, = ^(और |aur )?(आखिरी|आख़िरी|लास्ट|aakhri|akhri|aakhiri|last)( (वाला|वाली|वाले|wala|wali|wale|<pic>))*( (में|मे|को|पर|का|की|के|mein|me|ko|pe|par|ka|ki|ke|se|से))+(?= )
    the first one = (पहल[ाीे]|pehl[aie]|pahl[aie])( (वाला|वाली|वाले|wala|wali|wale|<pic>))+|(पहली|पहला|pehla|pehli)(?=,|$)
    the second one = (दूसर[ाीे]|doosr[aie]|dusr[aie])( (वाला|वाली|वाले|wala|wali|wale|<pic>))+|(दूसर[ाी]|doosr[ai]|dusr[ai])(?=,|$)
    the third one = (तीसर[ाीे]|teesr[aie]|tisr[aie])( (वाला|वाली|वाले|wala|wali|wale|<pic>))+|(तीसर[ाी]|teesr[ai]|tisr[ai])(?=,|$)
    the fourth one = (चौथ[ाीे]|chauth[aie]|chouth[aie])( (वाला|वाली|वाले|wala|wali|wale|<pic>))*
    the last one = (आखिरी|आख़िरी|लास्ट|aakhri|akhri|aakhiri|last)( (वाला|वाली|वाले|wala|wali|wale|<pic>))+|(आखिरी|aakhri|akhri)(?=,|$)
    the left one = (बाएं|बाईं|बायीं|left|baayi|baaye)( (वाला|वाली|वाले|wala|wali|wale))+
    the right one = (दाएं|दाईं|दायीं|right|daayi|daaye)( (वाला|वाली|वाले|wala|wali|wale))+
    the middle one = (बीच|beech|bich)( (वाला|वाली|वाले|wala|wali|wale))+
    the one with \1: = ^(जिसमें|जिसमे|jisme|jismein) <<x>> (है|हैं|hai|hain) (उसमें|उसमे|उसको|उसे|उसका|उसकी|उसके|usme|usmein|usko|use|uska|uski|uske)
    my picture: = ^(मेरे|मेरी|mere|meri) (वाले|वाली|wale|wali|<pic>)( (में|mein|me|को|ko|पर|pe))*(?= )
    \1's picture = (?P<><w>) (की|का|के|ki|ka|ke) (<pic>|wali|वाली)( (में|mein|me|को|ko))?(?= )
    both = दोनों( (में|को|पर|मे|का|की|के))?|dono(n)?( (mein|me|ko|pe|ka|ki|ke))?
    all of them = (सारे|सारी|सभी|sabhi|saare|saari)( (तस्वीरें|तस्वीरों|pics|photos|images|versions))?( (को|में|ko|mein|me))?(?=<end>)
    in #\1 = #% (में|मे|mein|me|पर|pe|par|वाली में|वाले में|wali me|wale me|wale mein|wali mein|ko|को|ka|ki|ke|का|की|के)(?= )
    from #\1 = #% (से|se|वाला|वाली|wala|wali)(?= )
    picture \1 = (<pic>|नंबर|number) (नंबर |number )?%
    this photo = (इस|is) (<pic>)( (में|mein|me|को|ko|वाला|वाली|वाले|wala|wali|wale|का|की|के|ka|ki|ke))*(?= )

    this = (इस|is)(?= <w> (को|ko|ka|ki|ke|का|की|के|mein|में|me|bhi|भी)(?= ))

    # options
    portrait format = (पोर्ट्रेट|खड़[ाीे]|लंबवत|portrait|vertical|वर्टिकल)( (फॉर्मेट|साइज़|format|size|mode|shape|orientation))*( (में|mein|me))?(?=<end>)
    landscape format = (लैंडस्केप|आड़[ाीे]|हॉरिज़ॉन्टल|landscape|horizontal)( (फॉर्मेट|साइज़|format|size|mode|orientation))+( (में|mein|me))?|(लैंडस्केप|landscape|horizontal) (में|mein|me)
    square format = (चौकोर|वर्गाकार|स्क्वेयर|chaukor|chokor|square)( (फॉर्मेट|साइज़|आकार|format|size|shape))*( (में|mein|me))?(?=<end>| (बनाओ|banao|bana|बना|करो|karo|kar|rakho|रखना))
    wide format = (चौड़[ाीे]|वाइड|wide|chaud[aie])( (फॉर्मेट|साइज़|format|size|screen))+( (में|mein|me))?
    phone wallpaper = (फोन|फ़ोन|मोबाइल|phone|mobile)( (के लिए|का|ke liye|ka))? (वॉलपेपर|wallpaper)( ke liye| के लिए)?
    profile picture = (प्रोफाइल (पिक|फोटो|पिक्चर)|डीपी|dp|profile (pic|photo|picture)|अवतार)( (के लिए|ke liye))?
    \1 = (?P<>\d+ ?[:x×] ?\d+)( (में|mein|me|size|साइज़|साइज|format|फॉर्मेट|ratio|रेशियो|pixels?|का|ka|की|ki|mai))+
    \1 = (साइज़|साइज|size|ratio|रेशियो|format|फॉर्मेट) (?P<>\d+ ?[:x×] ?\d+)
    \1 pictures of \2 = ^<<num>>( (अलग अलग|अलग|alag alag|alag|different|naye))? (?P<>(पोस्टर|बैनर|लोगो|कार्ड|स्टिकर|कवर|आइकन|poster|banner|logo|card|sticker|cover|icon|wallpaper|thumbnail|avatar)s?)
    \1 pictures of = <<num>>( (अलग अलग|अलग|alag alag|alag|different|naye))? (तस्वीरें|तस्वीर|चित्र|फोटो|इमेज|photos?|pics?|images?|pictures?|tasveer\w*|chitra)(?= |:)
    \1 versions = <<num>>( (अलग अलग|अलग|alag alag|alag|different|naye))? (वर्शन|वर्जन|विकल्प|ऑप्शन|डिज़ाइन|versions?|options?|variations?|designs?|ideas?)( (बनाओ|बना|दिखाओ|दिखा|दो|banao|bana|dikhao|dikha|do|chahiye|चाहिए))*
    seed \1 = (सीड|seed)( नंबर| number| =| :)? ?%( (के साथ|ke saath|रखना|रखो|rakhna|rakho|use karo|lo))?
    \1 steps = % (स्टेप्स?|कदम|steps?)( (में|mein|me))?
    strength \1 = (स्ट्रेंथ|strength) ?[=:]? ?(?P<>0?\.\d+)( (रखना|रखो|rakhna|rakho))?
    best quality = (सबसे अच्छ\S+|बेस्ट|हाई|अच्छ\S+|best|high|sabse acch\w+|acch?i|achi) (क्वालिटी|गुणवत्ता|quality)( (में|mein|me))?
    quick draft = (जल्दी|jaldi)( (से|se|wala|में))? (स्केच|ड्राफ्ट|sketch|draft)|कच्चा ड्राफ्ट

    # keep, only
    but keep \1 as it is = ,? ?(लेकिन |पर |बस |बाकी |lekin |par |bas |baki |but )?<<x>> (वैसा ही|वैसे ही|वैसी ही|जैसा है वैसा|same|waisa hi|waise hi|waisi hi|jaisa hai waisa|jaise hai waise)( (रखना|रखो|रहने दो|रहे|छोड़ दो|rakhna|rakho|rehne do|rahe|chhod do|rehna|ही|hi))*$
    but keep \1 as it is = ,? ?<<x>> (मत (बदलना|छेड़ना|बदलो|छूना)|mat (badalna|chhedna|badlo|chhuna|change karna))$
    only change \1 = ^(सिर्फ|सिर्फ़|केवल|sirf|only|bas) <<x>> (बदल|बदलो|badlo|badal|change|चेंज)( (कर|करो|karo|kar|kardo))?<do>$

    # adding, removing, replacing
    write \1 = ^(?P<>[^,;:.!?]{0,60} ?["“„«'‘][^"”“»'’]{1,100}["”“»'’])( (भी|bhi))? (लिख|लिखो|लिखें|लिखिए|लिखना|लिखा|likh|likho|likhna|likhiye|likha|likhdo|डाल|डालो|daalo|dalo|add|जोड़|jodo)( (हो|ho|करो|karo|kar|kardo))?<do>$
    replace \1 with \2 = ^<<x>> (की जगह|के बदले|की बजाय|के बजाय|को हटाकर|को हटा के|ki jagah|ki jagha|ke badle|ke bajaye|ki bajaye|ko hatake|hatake|ko hata ke) <<x>>( (कर|करो|लगा|लगाओ|रख|रखो|डाल|डालो|बना|बनाओ|दिखा|दिखाओ|हो|चाहिए|kar|karo|kro|kardo|laga|lagao|lagado|rakh|rakho|rakhdo|daal|dal|daalo|dalo|daldo|bana|banao|banado|ho|chahiye|dikhao))?<do>$
    replace \1 with \2 = ^<<x>> (को|ko) <<x>> (से|se) (बदल|बदलो|बदलें|badlo|badal|replace|रिप्लेस)( (करो|karo|kar|कर))?<do>$
    turn \1 into \2 = ^<<x>> (को|ko) <<x>> (में|mein|me|mai) (बदल|बदलो|बदलें|badlo|badal|convert|change|तब्दील)( (करो|karo|kar|कर))?<do>$
    remove \1 = ^<<x>> (हटा|हटाओ|हटाना|हटाइए|हटाएं|हटवा|निकाल|निकालो|निकालें|मिटा|मिटाओ|गायब|उड़ा|hata|hatao|hatado|hatana|hataiye|hatade|htao|nikal|nikalo|nikaal|nikaalo|nikaldo|mita|mitao|remove|gayab|uda|udao|udado|delete|nahi chahiye|नहीं चाहिए|hatwa|रिमूव|saaf)( (कर|करो|kar|karo|kr|kro|kardo|krdo|karna|hai|है|kar ke))*<do>$
    remove \1 and = ^<<x>> (हटाकर|हटा के|hatake|hata ke|hata kar|हटा दो और|hata do aur|hata do AND|हटा दो AND)
    put \1 on it = ^<<x>> (पहना|पहनाओ|पहनाइए|pehna|pehnao|pahna|pahnao|pehnado|pehana|pehnaa)<do>$
    add \1 = ^<<x>> (जोड़|जोड़ो|जोड़ें|जोड़िए|डाल|डालो|डालें|डालिए|लगा|लगाओ|लगाइए|लगाएं|रख|रखो|रखें|बिठा|बिठाओ|टाँग|टांग|टांगो|ऐड|एड|बैठा|खड़ा कर|खड़ी कर|jod|jodo|joddo|add|daal|daalo|dal|dalo|daldo|daaldo|daliye|laga|lagao|lagado|lagaiye|lagade|rakh|rakho|rakhdo|bitha|bithao|bithado|khada kar|khadi kar|khada kardo|tang|taang|chipka|chipkao|chadha|ghusa|ghusao|ghusado|include|phek|bichha|बिछा|चिपका|सजा|saja)( (कर|करो|kar|karo|kr|kro|kardo|krdo|karna|karde))*<do>$
    change \1 = ^<<x>> (बदल|बदलो|बदलें|बदलना|बदलिए|badal|badlo|badaldo|badalo|badaliye|change|चेंज|ठीक|सुधार|सुधारो|theek|thik|fix|sudhar|sudharo)( (कर|करो|kar|karo|kr|kro|kardo|krdo|karna|karde|hai|है))*<do>$
    less \1 = ^<<x>> (कम) (<kar>|हो|रखो)<do>$
    make \1 less = ^<<x>> (kam) (<kar>|ho|rakho)<do>$

    # drawing
    draw a picture of \1 = ^(मेरे लिए |मुझे |mere liye |mujhe |please |ek |एक )*(?P<>[^.!?]{2,140}?) (की|का|ki|ka|वाली|wali) (एक |ek )?(तस्वीर|चित्र|फोटो|फ़ोटो|इमेज|ड्रॉइंग|पेंटिंग|tasveer|tasvir|photo|pic|image|picture|chitra|drawing|painting) (<bana>|चाहिए|chahiye|खींचो|generate karo|दिखाओ|dikhao|draw karo|de|दे)<do>$
    draw \1 = ^(मेरे लिए |मुझे |हमें |mere liye |mujhe |hame |please |bhai )*(?P<>[^.!?]{2,140}?) (draw|generate|ड्रॉ|जनरेट|जेनरेट|create|क्रिएट|पेंट|paint|sketch|design|डिज़ाइन) (<kar>)<do>$
    draw \1 = ^(मेरे लिए |मुझे |हमें |mere liye |mujhe |hame |please )*(?P<>(एक|ek|do|दो|तीन|teen|koi|कोई) [^.!?]{2,140}?) (<bana>)<do>(?= \d|( (जो|jo|jisme|जिसमें|jiske|जिसके|jispe)(?= ))|[^\w]*$|,)
    draw \1 = ^(मेरे लिए |मुझे |mere liye |mujhe |please )+(?P<>[^.!?]{2,140}?) (<bana>)<do>$
    draw: = ^(बनाओ|banao|draw|ड्रॉ करो|draw karo|बना दो|bana do)( ek| एक)?:?(?= \S)
    i want \1 = ^(मेरे लिए |मुझे |हमें |mere liye |mujhe |hame |humein |please )*(?P<>[^.!?]{2,140}?) (चाहिए|चाहिये|chahiye|chahie|chaiye|chahiye tha|चाहिए था|चाहता हूँ|चाहती हूँ|chahta hu|chahti hu|chahta hoon)( (था|थी|है|tha|thi|hai|yaar|ji|bhai|please|PLEASE))*$
    i want \1 = ^(?P<>[^.!?,]{2,140}?) (चाहिए|chahiye|chaiye)(?= )

    # changing
    make it better = ^(usko|isko|ise|use|इसे|उसे|इसको|उसको) (thoda |थोड़ा |aur |और |zyada )*(acch?a|ach?ha|better|badhiya|अच्छा|बेहतर|बढ़िया) (<kar>|<bana>)<do>$
    upscale it = ^(<this> )?(रिज़ॉल्यूशन|रेज़ोल्यूशन|क्वालिटी|resolution|quality) (बढ़ा|बढ़ाओ|बेहतर|badha|badhao|improve|better|high)( (करो|कर|karo|kar))?<do>$|^(<this> )?(hd|4k|एचडी|high resolution|hi-res)( (में|mein|me|मे))?( (<kar>|<bana>|do|दो|चाहिए|chahiye))+<do>$|^(<this> )?(upscale|अपस्केल)( (<kar>))?<do>$
    zoom out = ^(थोड़ा |thoda |camera |कैमरा )*(ज़ूम आउट|zoom out|दूर से|door se|पीछे|peeche)( (करो|कर|karo|kar|दिखाओ|dikhao|dikha|ले जाओ|le jao))+<do>$
    extend it = ^(<this> )?(.{1,15} )?(फैला|फैलाओ|phaila|phailao|extend|एक्सटेंड|चौड़ा|chauda)( (करो|कर|karo|kar|kardo))?<do>$
    one in \1 and one in \2 = ^(एक|ek) <<x>>( (में|mein|me))? (और|aur|AND) (एक|ek) <<x>>( (में|mein|me))( (<bana>|<kar>|chahiye))?<do>$
    make \1 = ^<<x>> (<kar>|<bana>|दिखा|दिखाओ|दिखाइए|बढ़ा|बढ़ाओ|घटा|घटाओ|रंग|रंगो|घुमा|घुमाओ|पलट|सजाओ|हिला|मोड़|भर|भरो|काट|काटो|खोल|बंद कर|जला|जलाओ|बुझा|दे|दो|dikha|dikhao|dikhado|badha|badhao|badhado|ghata|ghatao|rang|ghuma|ghumao|ghumado|palat|sajao|bhar|bharo|kaat|kaato|crop karo|khol|jala|jalao|bujha|dedo|hona chahiye|होना चाहिए|होनी चाहिए|honi chahiye|hone chahiye|hona|होने चाहिए|रखना|रखो|rakhna|rakho|rakhiye|हो जाए|ho jaye|हो|कर डालो)<do>$
    make \1, = ^<<x>> (<kar>|<bana>|rakho|रखो)<do>,
    make it \1 = ^(थोड़[ाीे] |thod[aie] |thora |aur |और |ज़रा |zara |zyada |ज़्यादा |PLEASE )+(?P<><w>)( (सा|सी|wala|वाला|type))?( yaar| भाई)?$
    can it be \1 = ^(क्या |kya )?<<x>> (हो|ho|kar|कर|बना|bana) (सकता|सकती|सकते|sakta|sakti|sakte|sakti|payega|पाएगा) (है|हैं|hai|hain|kya|क्या|ho|हो)( kya| क्या)?$
    with \1 = ^(लेकिन |lekin |पर |par |bas |बस )*<<x>> (के साथ|ke saath|ke sath)$
    without \1 = ^(लेकिन |lekin |पर |par )*((बिना|bina) <<x>>( (के|ke))?)$
    no, = ^(नहीं नहीं|नहीं|nahi nahi|nahi|nahin|nhi|ना|na na|no),?(?= )(?! (है|hai|hain|चाहिए|chahiye|पता|pata|yaar|था|tha|हो|ho)\b)
    it is too \1 = ^(यह |ये |ye |yeh |thoda |थोड़ा )*(बहुत|कुछ|bahut|bohot|kuch|bht) (ज़्यादा|ज्यादा|zyada|jyada) (?P<><w>)( (है|हैं|hai|hain|हो गया|ho gaya|लग रहा है|lag raha hai|lag rahi hai))*$
    it is too \1 = ^(?P<>[^,;:.!?]{1,50}) (बहुत |bahut |थोड़ा |thoda )?(ज़्यादा|ज्यादा|zyada|jyada)( <w>)? (है|हैं|hai|hain|हो गया|ho gaya|हो गई|ho gayi|lag raha hai|lag rahi hai|लग रहा है)$

    # small talk and remarks
    lol = ((हा|ही|ha|he|hi){2,}h?|lol+|lmao|rofl|xd+|हहह\S*|hehe\w*|haha\w*|omg|मर गया|mar gaya|mar gayi|हँसी|hasi nahi ruk rahi|बाप रे|baap re|हे भगवान|hey bhagwan|hai bhagwan|uff+|उफ़|ओहो|oho|oh ho|ohh+|ओह|अरे वाह|arre waah?|क्या बात|kya baat|bc|bruh|oof|pagal|पागल)( (है|hai|haha|यार|yaar|bhai|भाई|re|रे))*
    nice = (बहुत |बड़ा |बड़ी |क्या |एकदम |बिल्कुल |कितना |कितनी |कितने |यह तो |ये तो |सच में |bahut |bohot |bht |kya |ekdum |bilkul |kitna |kitni |ye to |yeh to |sach me |sach mein |itna |itni |इतना |bhot |full |कमाल की |very |so |ek number )*(वाह+|वाह वाह|शानदार|सुंदर|सुन्दर|खूबसूरत|ख़ूबसूरत|प्यार[ाीे]|मस्त|बढ़िया|बढिया|ज़बरदस्त|जबरदस्त|कमाल|गज़ब|गजब|अद्भुत|बेहतरीन|लाजवाब|शाबाश|दिल खुश|दिल जीत|मज़ा आ|मजा आ|मज़ेदार|परफेक्ट|सुपर|अच्छ[ाीे]|सही|धमाल|धांसू|झकास|क्यूट|पसंद|टॉप|जोरदार|तगड़[ाीे]|wa+h+|waah waah|shaandar|shandar|sundar|khoobsurat|khubsurat|pyaar[aie]|pyar[aie]|mast|masttt*|badhiya|badiya|zabardast|jabardast|zabardasth|kamaal|kamal|gazab|gajab|ghazab|behtareen|lajawab|shabash|shabaash|dil khush|dil jeet|maza aa|mazaa aa|mazedar|perfect|super|acch?[aie]|achh?[aie]|sahi|dhamaal|dhaansu|dhansu|jhakaas|jhakas|cute|pasand|op|lit|fire|tagda|tagdi|bawaal|bawal|kadak|killer|faadu|phaadu|sexy|nice|awesome|amazing|beautiful|best|cool|love it|superb|ek number|number one|too good|mind blowing|jhakkas)
    nice = NICE( (है|हैं|hai|hain|hua|हुआ|लग रहा है|लग रही है|लग रहे हैं|lag raha hai|lag rahi hai|lag rahe hain|laga|लगा|लगी|lagi|गया|gaya|gayi|आया|आई|aaya|aayi|aya|ayi|बना|बनी|bana|bani|बना है|bani hai|bana hai|काम|kaam|यार|yaar|भाई|bhai|bro|रे|re|किया|kiya|दिया|diya|लिया|liya|ji|जी|तस्वीर|फोटो|photo|pic|image|to|तो|ho gaya|हो गया|ho gayi|हो गई|था|tha|boss|sir|dost|ekdum|एकदम|bahut|बहुत|cheez|चीज़|wala|वाला|bot|बॉट|overpaint|लगता है|lagta hai|मुझे|mujhe|ये|ye|yeh|यह|gaya yaar|so|nikla|niklta|निकला))*
    nice = (ये|यह|ye|yeh|मुझे|mujhe|भाई|bhai|यार|yaar|bro|कसम से|kasam se|सच में|sach me|वैसे|to|तो|sabko|सबको|kya|क्या|arre|अरे)(?= NICE)
    yes = ^(हाँ|हां|जी|जी हाँ|ठीक|ठीक है|ओके|बिल्कुल|अच्छा|समझ गया|समझ गई|सही बात|सही है|चलो ठीक|कोई बात नहीं|मैं भी|मुझे भी|haan|han|haa+n|ji|ji haan|theek|theek hai|thik hai|thik h|tik hai|ok|okay|bilkul|accha|acha|achha|samajh gaya|samajh gayi|sahi baat|sahi hai|chalo theek|koi baat nahi|koi na|main bhi|mai bhi|mujhe bhi|done|pakka|पक्का|hmm+|no problem)( (है|hai|ji|जी|भाई|bhai|yaar|यार|thanks|THANKS|फिर|phir|tab|bro))*$
    bye = ^(शुभ (रात्रि|प्रभात|संध्या)|सुप्रभात|गुड मॉर्निंग|गुड नाइट|अलविदा|फिर मिलेंगे|कल मिलते हैं|चलता हूँ|चलती हूँ|बाय|जन्मदिन मुबारक|बधाई( हो)?|मुबारक( हो)?|good (morning|night|evening)|gm|gn|alvida|phir milenge|fir milte hain|kal milte hain?|chalta hu|chalti hu|chalta hoon|bye|badhai( ho)?|mubarak( ho)?|happy (birthday|diwali|holi))( (सबको|sabko|all|bhai|भाई|doston|dosto|everyone|guys|ji|जी))*$
    i think \1 = ^(?P<>मैं|मैंने|मुझे लगता|मुझे तो|मेरे (भाई|पापा|बॉस|दोस्त|घर|यहाँ)|मेरी (माँ|मम्मी|बहन|बिल्ली|बेटी|पत्नी)|हम|हमने|हमारे|हमारा|हमारी|कल|आज|परसों|अभी|पिछले (साल|महीने|हफ्ते)|शायद|सोच|याद|पता नहीं|लगता है|कसम से|काश|इंटरनेट|लाइट|क्लाइंट|बॉस|सर ने|मैम|टीम|उसने|उन्होंने|इसने|वो लोग|लोग|main|mai|mein to|maine|mujhe lagta|mujhe to|mere (bhai|papa|boss|dost|ghar|yahan)|meri (maa|mummy|behen|billi|beti|wife|gf)|hum|humne|hamare|hamara|hamari|kal|aaj|parso|abhi|pichle (saal|mahine|hafte)|shayad|soch|yaad|pata nahi|pta nhi|lagta hai|kasam se|kaash|net|light|client|boss|sir ne|maam|usne|unhone|isne|wo log|log|btw|btao|sach bolu|waise to|jab|agar|kyunki|जब|अगर|क्योंकि|guys|dosto|इसलिए|isliye)(?= )(?! ([\w\u0900-\u0963]+ ){0,6}(<kar>|<bana>|hatao|हटाओ|jodo|dalo|lagao|हटा|जोड़|डाल|लगा|hata|daal|laga|चाहिए|chahiye)(?= |$))
    did you \1 = ^(?P<>[^,;:.]{1,100}) (है|हैं|hai|hain|हो|ho|था|थी|tha|thi|the|थे|गया|गयी|गई|gaya|gayi|gaye) (क्या|kya)( .{0,15})?$
    what \1 = ^(?P<>क्या|kya) (हाल|चल|हुआ|हो|है|haal|hal|chal|hua|ho|hai|scene|सीन|yaar|matlab|मतलब|tum|तुम|आप|aap|kisi|किसी|sabne|usne|yeh|ye|ये|यह|koi|कोई)(?= |[^\w]*$)
    where \1 = ^(?P<>([\w\u0900-\u0963]+ ){0,4}(कहाँ|कहां|क्यों|कब|कौन|किसने|किसको|किसका|कैसे हो|कैसा है|कितने बजे|कितना|कैसी|kahan|kaha|kyun|kyu|kyon|kab|kaun|kon|kisne|kisko|kiska|kaise ho|kaisa hai|kitne baje|kitna time))(?= |[^\w]*$)
    i think \1 = ^(?![A-Z])(?P<>[^,;:.]{1,100}) (रहा|रही|रहे|raha|rahi|rahe|gaya|gayi|gaye|गया|गई|गए|चुका|चुकी|chuka|chuki|hua|हुआ|हुई|hui|diya|दिया|dikha|liya|लिया|kiya|किया|bola|बोला|बोली|boli|कहा|kaha|likha|लिखा|aata|आता|jata|karta|करता|करते|karte|jaata|deta|देता|lagta|लगता|होता|hota|hoti|होती|देखा|dekha|samjhaya|समझाया|aaunga|आऊँगा|आता|karunga|करूंगा|करूँगा|jaunga|जाऊंगा)( (है|हूँ|हैं|था|थी|थे|hai|hu|hoon|hun|hain|tha|thi|the|yaar|यार|bhai|भाई|na|ना|re|kya|क्या|h))*$
    it looks \1 = ^(?P<>ये तो|यह तो|ye to|yeh to|ye toh|yeh toh|बिल्कुल मेरे|bilkul mere|एकदम मेरे|ekdum mere|हूबहू|hubahu|lag raha|lag rahi|लग रहा|लग रही|dekho kaun|same to same)(?= )(?! ([\w\u0900-\u0963]+ ){0,4}(<kar>|<bana>|hatao|हटाओ)(?= |$))
    does it \1 = ^(?P<>(kaam|काम) (nahi|नहीं|kar|कर|karta|करता)|down|डाउन|so gaya|सो गया|band|so raha|slow|crash)(?= |[^\w]*$)

    # work
    meeting = (मीटिंग|meeting|मीटिंग्स|call)
    deploy = (ऐप|एप|ऐप में|वेबसाइट|website|deploy|बिल्ड|build|prod|production|release|repo|सर्वर|server|branch|merge)
    ticket = (टिकट|jira|sprint|excel|एक्सेल|रिपोर्ट|report|presentation|ppt|email|ईमेल|मेल|mail|invoice|deadline)

    # glue
    in the style of \1 = (?P<><w>) (शैली में|स्टाइल में|style mein|style me|की शैली|ki shaili mein|ke style me|ke style mein)
    the background = (बैकग्राउंड|पृष्ठभूमि|background|bg)( (में|को|का|की|mein|me|ko|ka|ki))?
    2 = (do|दो)(?= (PICTURES|VERSIONS|MORE))
    3 = (teen|tin|तीन)(?= (PICTURES|VERSIONS|MORE))
    4 = (char|chaar|चार)(?= (PICTURES|VERSIONS|MORE))
    and = और|aur
    but = लेकिन|मगर|lekin|magar
    not = नहीं|nahi|nahin
    without = बिना|bina
    it = इसे|इसको|ise|isko
    him = उसे|उसको|usko|use
    him = (इस|उस)(में|के|पर|की|का)|(is|us)(me|mein|ke|pe|ki|ka)
    this = यह|ये|yeh
    """,
)
