"""What walls say in languages of which walls.py knows no more than their English software: (reason, pattern), in the order in which they count.

Each pattern is what a board's own notice says, in small letters. Written by hand from the wording of the languages' forums and of Cloudflare's
pages; from memory, so no list is complete.
"""

CHALLENGE = (
    r"正在(?:检查|檢查|验证|驗證)您?的?(?:浏览器|瀏覽器|连接|連線)|请稍候…|人机验证|人機驗證|接続のセキュリティを確認|ブラウザを確認して|브라우저를 확인|보안 연결을 확인|사람인지 확인|bağlantınızın güvenliğini|insan olduğunuzu doğrula|"
    r"sicherheit ihrer verbindung|bestätigen sie, dass sie ein mensch|verifica que eres (?:un ser )?humano|seguridad de (?:su|tu) conexión|vérifiez que vous êtes (?:un )?humain|sécurité de votre connexion|"
    r"verifica di essere (?:un essere )?uman|sicurezza della (?:tua|sua) connessione|verifique que (?:você )?é humano|segurança da sua conexão|подтвердите, что вы (?:человек|не робот)|безопасности (?:вашего )?соединения|"
    r"проверка (?:вашего )?браузера|підтвердьте, що ви (?:людина|не робот)|перевірка (?:вашого )?браузера|zweryfikuj, że jesteś człowiekiem|bezpieczeństw\w+ (?:twojego )?połączenia|ověřte, že jste člověk|"
    r"zabezpečení (?:vašeho )?připojení|ellenőrizz\w+, hogy (?:ön )?ember|confirmați că sunteți om|vahvista, että olet ihminen|bekræft,? at du er (?:et )?menneske|bekräfta att du är (?:en )?människa|bevestig dat u een mens bent|"
    r"επιβεβαιώστε ότι είστε άνθρωπος|ασφάλεια της σύνδεσής|تحقق من أنك إنسان|التحقق من المتصفح|אמת שאתה אנושי"
)
MAINTENANCE = (
    r"メンテナンス(?:中|のため)|サーバーメンテナンス|점검 ?중|점검을 진행|(?:正在|系统|系統|网站|網站)(?:进行|進行)?(?:维护|維護)|(?:维护|維護)(?:中|升级)|bakım(?:dadır|dayız| çalışması| modu| nedeniyle)|údržb[aeyu]|karbantartás|mentenanță|"
    r"lucrări de întreținere|huolto(?:katko|työ)\w*|vedlikehold|vedligeholdelse|συντήρηση|تحت الصيانة|الصيانة|תחזוקה|בתחזוקה|техн[иі]ч\w+ (?:работ|робот|обслуговування|обслуживани)\w*|профилактическ\w+ работ|поддръжка|održa?vanj[aeu]|"
    r"priežiūros darb|tehniskie darbi|hooldustööd|sedang (?:dalam )?(?:pemeliharaan|perbaikan)|đang bảo trì|ปิดปรับปรุง|در دست تعمیر"
)
REMOVED = (
    r"(?:スレッド|記事|ページ|投稿|トピック)[^.<。]{0,30}(?:存在しません|見つかりません|削除され)|(?:게시물|게시글|글|페이지|주제)[^.<]{0,20}(?:존재하지 않|찾을 수 없|삭제된|삭제되었)|존재하지 않는 (?:게시|페이지|글)|삭제된 (?:게시|글)|"
    r"(?:主题|主題|帖子|页面|頁面|文章|内容)[^.<。]{0,20}(?:不存在|已被?删除|已被?刪除|找不到)|(?:konu|sayfa|mesaj|ileti)\w*[^.<]{0,40}(?:bulunamadı|silin(?:di|miş)|mevcut değil|yok\b)|"
    r"(?:téma|stránka|příspěvek|príspevok|vlákno)\w*[^.<]{0,40}(?:neexistuje|nebyl[aoy]? nalezen|nebol[aoi]? nájden|smazán|zmazan|odstraněn)|(?:téma|oldal|hozzászólás|bejegyzés)\w*[^.<]{0,40}(?:nem létezik|nem található|törölt|eltávolít)|"
    r"(?:subiectul|pagina|mesajul|subiect)\b[^.<]{0,40}(?:nu există|nu a fost găsit|a fost șters|a fost ștears)|(?:aihe|aihetta|sivu|sivua|viesti|viestiä|ketju|ketjua)\b[^.<]{0,40}(?:ei löydy|ei löytynyt|ei ole olemassa|on poistettu)|"
    r"(?:emnet|siden|indlægget|innlegget|tråden)\b[^.<]{0,40}(?:findes ikke|finnes ikke|blev ikke fundet|ble ikke funnet|eksisterer ikke|slettet|fjernet)|(?:θέμα|σελίδα|δημοσίευση)\b[^.<]{0,50}(?:δεν υπάρχει|δεν βρέθηκε|διαγρά|αφαιρ)|"
    r"(?:الموضوع|الصفحة|المشاركة)[^.<]{0,40}(?:غير موجود|محذوف|تم حذف)|(?:הנושא|הדף|ההודעה|האשכול)[^.<]{0,40}(?:לא קיי|לא נמצא|נמחק|הוסר)|(?:тема|тему|сторінк\w|повідомлення|публікаці\w)\b[^.<]{0,40}(?:не існує|не знайден|видален)|"
    r"(?:темата|страницата)\b[^.<]{0,40}(?:не съществува|не е намерен|изтрит)|(?:tema|stranica)\b[^.<]{0,40}(?:ne postoji|nije pronađen|obrisan|ne obstaja)|(?:topik|halaman|utas)\b[^.<]{0,40}(?:tidak (?:ditemukan|ada)|telah dihapus)|"
    r"(?:chủ đề|trang|bài viết)\b[^.<]{0,40}(?:không tồn tại|không tìm thấy|đã bị xóa)|ไม่พบ(?:หน้า|กระทู้)|กระทู้[^.<]{0,30}ถูกลบ"
)
REFUSED = (
    r"アクセスが(?:拒否|禁止|制限)|접근이 (?:거부|차단|금지)|접속이 차단|(?:访问|訪問|存取)(?:被拒绝|被拒絕|受限)|您的ip[^.<。]{0,20}(?:封禁|禁止|屏蔽)|erişim(?:iniz)?\w* (?:engellendi|reddedildi|yasaklandı)|"
    r"ip[- ]?adresse (?:wurde|ist) (?:gesperrt|blockiert)|zugriff verweigert|adresse ip (?:a été|est) (?:bannie|bloquée)|accès (?:refusé|interdit)|(?:dirección )?ip (?:ha sido|está) (?:bloquead|banead|vetad)|acceso (?:denegado|prohibido)|"
    r"indirizzo ip (?:è stato )?(?:bloccato|bannato)|accesso negato|(?:endereço )?ip (?:foi )?(?:bloquead|banid)|acesso negado|доступ (?:запрещ[её]н|ограничен|закрыт|заборонено|обмежено)|ip[- ]?адрес\w* (?:заблокирован|забанен)|"
    r"(?:adres )?ip (?:został|jest) (?:zablokowan|zbanowan)|dostęp zabroniony|odmowa dostępu|přístup (?:odepřen|zamítnut)|hozzáférés (?:megtagadva|letiltva)|acces (?:interzis|refuzat)|pääsy (?:estetty|kielletty)|"
    r"adgang nægtet|ingen adgang|tilgang nektet|åtkomst nekad|toegang geweigerd|απαγορεύεται η πρόσβαση|تم حظر|الوصول مرفوض|הגישה נחסמה"
)
RATE = (
    r"アクセスが集中|しばらく時間をおいて|リクエストが多すぎ|요청이 너무 많|잠시 후 다시|(?:请求|操作)过于频繁|請求過於頻繁|稍后再试|稍後再試|çok fazla istek|слишком (?:много запросов|часто)|забагато запитів|занадто часто|"
    r"zbyt wiele (?:żądań|zapytań)|příliš mnoho (?:požadavků|dotazů)|túl sok kérés|prea multe cereri|liian monta pyyntöä|for mange (?:forespørgsler|forespørsler)|för många förfrågningar|te veel verzoeken|troppe richieste|"
    r"muitas (?:solicitações|requisições)|πάρα πολλά αιτήματα|طلبات كثيرة|יותר מדי בקשות"
)
CONSENT = (
    r"18歳以上|18세 이상|(?:未满|未滿|年满|年滿)\s?18|18 yaşından (?:büyük|küçük)|ukończ(?:one|yłe[śm]|yłaś) 18|вам (?:уже )?есть 18|вам (?:вже )?(?:є )?18|старше 18|je mi (?:více než )?18|(?:starší|elmúltam?) 18|(?:elmúlt|betölt\w+)[^.<]{0,20}18|"
    r"peste 18 ani|(?:yli|olen) 18[- ]?vuoti|(?:over|fylt) 18 år|fyllt 18|είμαι άνω των 18|(?:άνω|πάνω) (?:των )?18|أكثر من 18|מעל (?:גיל )?18|age gate"
)
LOGIN = (
    r"ログイン(?:してください|が必要|する必要)|会員登録|로그인이? ?(?:필요|하셔야|후 이용|해 주세요)|회원만|(?:尚未|请先|請先|需要)\s?(?:登录|登入|登錄)|没有权限访问|沒有權限|giriş yap(?:malı|manız|ın)|üye girişi|(?:se musíte|musíte se|je nutné se|musíte byť) "
    r"(?:nejdříve )?(?:přihlá|prihlá)\w+|pouze pro (?:přihlášené|registrované)|be kell jelentkez\w*|jelentkezz be|bejelentkezés szükséges|(?:trebuie să|necesar să) (?:fii|fiți|vă|te)? ?(?:autentific|conect|loga)\w+|kirjautua sisään|kirjaudu sisään|"
    r"logge(?:t)? (?:ind|inn)|logg(?:a|et)? inn? for|skal logge|você precisa (?:estar|fazer)[^.<]{0,15}(?:logad|login)|(?:é|faça)[^.<]{0,12}login para|precisa[^.<]{0,15}iniciar sessão|πρέπει να συνδεθείτε|συνδεθείτε για|"
    r"يجب (?:عليك )?تسجيل الدخول|سجل الدخول|יש להתחבר|עליך להתחבר|(?:потрібно|необхідно|треба) (?:увійти|авторизуватися|зареєструватися)|увійдіть|(?:нужно|надо|необходимо) (?:войти|зарегистрироваться|авторизоваться)|"
    r"трябва да (?:влезете|се регистрирате)|morate (?:se )?(?:biti )?prijav\w+|privalote prisijungti|jums (?:ir )?jāpieslēdzas|pead sisse logima|(?:anda )?harus (?:masuk|login)|bạn (?:cần|phải) đăng nhập|กรุณาเข้าสู่ระบบ|باید وارد شوید"
)
BODY = ((CHALLENGE, "challenge"), (MAINTENANCE, "maintenance"), (REFUSED, "refused"), (RATE, "rate"), (REMOVED, "removed"), (CONSENT, "consent"), (LOGIN, "login"))  # fmt: skip
