"""Walls that no capture shows, written by us in the words of many programs and languages; and pages that only speak of them."""

import gzip
import random

import pytest

from tests.extract.test_generic import SHAPES, joined, page, portal
from watcher import extract
from watcher.model import CLEAR, Document

WALLS = [
    ("challenge", 403, "<title>Just a moment...</title><body><h1>board.example</h1><p>Verify you are human by completing the action below.</p><div class='main-wrapper'><input type=hidden name='cf-turnstile-response'></div><script src='https://challenges.cloudflare.com/turnstile/v0/api.js'></script>"),
    ("challenge", 200, "<html><head><title>DDOS-GUARD</title></head><body><h1>Checking your browser before accessing board.example</h1><p>Please allow up to 5 seconds</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>"),
    ("challenge", 403, "<title>Pardon Our Interruption</title><body><h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: You've disabled JavaScript in your web browser.</p>"),
    ("refused", 403, '<TITLE>Access Denied</TITLE><H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;board" on this server.<P>Reference&#32;&#35;18&#46;1f</P>'),
    ("captcha", 403, "<title>Human Verification</title><body><h1>Let's confirm you are human</h1><p>Complete the security check before continuing. This step verifies that you are not a bot.</p><div id='captcha-container'></div><script>AwsWafCaptcha.renderCaptcha()</script>"),
    ("captcha", 403, "<title>Access to this page has been denied</title><div>Press &amp; Hold to confirm you are a human (and not a bot).</div><div id='px-captcha'></div>"),
    ("challenge", 403, "<html><head><title>board.example</title></head><body><p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'cid':'x','host':'geo.captcha-delivery.com'}</script>"),
    ("challenge", 200, "<html><body><noscript>Please enable JavaScript to continue using this application.</noscript><div id='challenge-form'></div><script>window.KPSDK={};</script>"),
    ("proof-of-work", 200, "<title>Making sure you're not a bot!</title><body><p>Loading...</p><img src='/.within.website/x/cmd/anubis/static/img/pensive.webp'><p>Calculating... Difficulty: 4, Speed: 0kH/s</p>"),
    ("proof-of-work", 503, "<title>Checking you are not a bot</title><body><h1>Checking you are not a bot</h1><p>go-away is performing a proof of work challenge</p>"),
    ("proof-of-work", 403, "<title>Hold on...</title><script>const pow = document.currentScript.dataset</script><div data-pow='x#y'>Checking your browser for robots</div>"),
    ("login", 403, "<html id='XF'><title>Oops! We ran into some problems. | Board</title><body><div class='blockMessage'>You must be logged-in to do that.</div><form action='/login/login'><input name=login><input type=password></form>"),
    ("login", 200, "<html><title>Board</title><body class='vbulletin'>You are not logged in or you do not have permission to access this page. This could be due to one of several reasons: 1. You are not logged in. Fill in the form at the bottom of this page and try again.<form><input type=password></form>"),
    ("login", 200, "<title>Anmelden</title><body><p>Um diesen Bereich zu sehen, musst du registriert und angemeldet sein.</p><form><input type=password></form>"),
    ("login", 200, "<title>Connexion</title><body><p>Vous devez être inscrit et connecté pour consulter ce forum.</p><form><input type='password'></form>"),
    ("login", 200, "<title>Log in - Chat</title><body><p>Join our community. You need an account to view this channel.</p><form><input type=email><input type=password></form>"),
    ("removed", 404, "<title>Oops! That page doesn’t exist or is private.</title><body><h1>Oops! That page doesn’t exist or is private.</h1>"),
    ("removed", 404, "<title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr><center>nginx</center>"),
    ("removed", 200, "<title>Information</title><body id='phpbb'><h2>Information</h2><p>The requested topic does not exist.</p>"),
    ("removed", 200, "<title>Board</title><body><p>Das angegebene Thema gibt es nicht oder es wurde gelöscht.</p><a href='https://www.simplemachines.org'>SMF</a>"),
    ("removed", 410, "<title>Gone</title><body>This post has been removed by its author.</body>"),
    ("removed", 200, "<title>board.example</title><body><h1>Diese Domain steht zum Verkauf</h1><p>board.example kann gekauft werden.</p><a href='https://sedo.example'>Angebot</a>"),
    ("removed", 200, "<title>Account Suspended</title><body><h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>"),
    ("maintenance", 502, "<title>502 Bad Gateway</title><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.24.0</center>"),
    ("maintenance", 521, "<title>board.example | 521: Web server is down</title><body><h1>Web server is down</h1><p>Error code 521</p>"),
    ("maintenance", 200, "<title>Database Error</title><body><h1>Error establishing a database connection</h1>"),
    ("maintenance", 200, "<title>Wartung</title><body><p>Das Forum wird gerade gewartet. Wir sind bald wieder für euch da.</p>"),
    ("maintenance", 200, "<title>Mantenimiento</title><body><p>Estamos realizando tareas de mantenimiento. Volvemos en breve.</p>"),
    ("maintenance", 200, "<title>Board</title><body><p>Le forum est temporairement fermé pour maintenance.</p>"),
    ("rate", 429, "<title>429 Too Many Requests</title><h1>429 Too Many Requests</h1>"),
    ("rate", 200, "<title>Error</title><body><p>You have exceeded the number of requests allowed. Please wait a few minutes before you try again.</p>"),
    ("legal", 451, "<title>451</title><body>Unavailable For Legal Reasons</body>"),
    ("legal", 200, "<title>Seite nicht verfügbar</title><body><p>Dieser Inhalt ist in deinem Land aus rechtlichen Gründen nicht verfügbar.</p>"),
    ("consent", 200, "<title>Warning</title><body><h1>Adults only</h1><p>This board contains adult content. By entering you confirm that you are at least 18 years old.</p><a href='/enter'>I agree</a> <a href='https://example.org'>Leave</a>"),
    ("consent", 200, "<title>Bevor Sie fortfahren</title><body><h1>Bevor Sie fortfahren</h1><p>Wir verwenden Cookies. Alle akzeptieren oder ablehnen.</p><form action='https://consent.example/save'><button>Alle akzeptieren</button></form>"),
    ("refused", 403, "<title>403 Forbidden</title><h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache</address>"),
    ("refused", 200, "<title>Blocked</title><body><h1>Sorry, you have been blocked</h1><p>You are unable to access board.example</p>"),
    ("refused", 200, "<title>Banned</title><body><h1>You are banned! ;_;</h1><p>You have been banned from all boards for the following reason:</p>"),
    ("empty", 200, "<html><head><title></title></head><body></body></html>"),
    ("empty", 200, "<html><head><title>App</title></head><body><div id='root'></div><script src='/main.js'></script></body></html>"),
    ("challenge", 403, "<title>Attention Required! | Cloudflare</title><body><h1>Sorry, you have been blocked</h1>"),
    ("challenge", 200, "<title>Checking your connection</title><body><p>Checking if the site connection is secure</p><p>board.example needs to review the security of your connection before proceeding.</p>"),
    ("challenge", 200, "<title>Robot Challenge Screen</title><body>Please wait while your request is being verified...<script src='/_Incapsula_Resource?x'></script>"),
    ("captcha", 200, "<title>Security check</title><body><p>Please solve this puzzle so we know you are a real person</p><div class='h-captcha' data-sitekey='x'></div>"),
    ("captcha", 200, "<title>Sicherheitsprüfung</title><body><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p><div class='g-recaptcha'></div>"),
    ("proof-of-work", 200, '<title>Un instant…</title><body><script id=\'anubis_version\' type=\'application/json\'>"1.21"</script><script id=\'anubis_challenge\'>{}</script>'),
    ("login", 200, "<title>Log in | Board</title><body><h1>Log in</h1><form><input name=user><input type=password></form><p>New here? Register</p>"),
    ("login", 200, "<title>Foro</title><body><p>Debes iniciar sesión para ver este tema.</p><form><input type=password></form>"),
    ("login", 200, "<title>Forum</title><body><p>Je moet ingelogd zijn om dit onderwerp te bekijken.</p><form><input type=password></form>"),
    ("login", 200, "<title>Forum</title><body><p>Du måste vara inloggad för att se den här sidan.</p><form><input type=password></form>"),
    ("login", 200, "<title>Форум</title><body><p>Для просмотра этой темы необходимо авторизоваться.</p><form><input type=password></form>"),
    ("login", 401, "<title>401 Authorization Required</title><h1>401 Authorization Required</h1>"),
    ("removed", 404, "<title>Page introuvable</title><body><p>La page que vous cherchez n'existe plus.</p>"),
    ("removed", 200, "<title>Board</title><body><p>Sorry, this thread has been deleted.</p>"),
    ("removed", 200, "<title>Foro</title><body><p>El tema solicitado no existe.</p>"),
    ("removed", 200, "<title>Error</title><body><p>Thread not found. It may have been pruned.</p>"),
    ("removed", 200, "<title>Forum</title><body><p>La discussione richiesta non esiste.</p>"),
    ("removed", 200, "<title>Blog gelöscht</title><body><p>Dieses Blog wurde von seinem Betreiber gelöscht.</p>"),
    ("removed", 200, "<title>Channel</title><body><p>This channel can't be displayed because it violated local laws.</p>"),
    ("removed", 200, "<title>Paste</title><body><p>This paste has expired or has been removed.</p>"),
    ("maintenance", 503, "<title>Offline</title><body>We'll be right back.</body>"),
    ("maintenance", 200, "<title>Forum</title><body><p>Questo forum è in manutenzione, torneremo presto.</p>"),
    ("maintenance", 200, "<title>Board Message</title><body><p>Sorry, the board isn't available at the moment while we are upgrading the community software.</p>"),
    ("maintenance", 200, "<title>phpBB</title><body><p>General Error SQL ERROR [ mysqli ] Too many connections [1040]</p>"),
    ("maintenance", 200, "<title>Форум</title><body><p>На форуме ведутся технические работы. Пожалуйста, зайдите позже.</p>"),
    ("maintenance", 500, "<title>Oops</title><body>Something went wrong.</body>"),
    ("maintenance", 522, "<title>x</title><body>host error</body>"),
    ("rate", 200, "<title>Slow down</title><body><p>You're doing that too much. Try again in 9 minutes.</p>"),
    ("rate", 200, "<title>Langsam</title><body><p>Zu viele Anfragen. Bitte warten Sie einen Moment.</p>"),
    ("legal", 200, "<title>Contenu bloqué</title><body><p>Ce contenu n'est pas disponible dans votre pays pour des raisons juridiques.</p>"),
    ("consent", 200, "<title>Age check</title><body><p>You must be over 18 to view this board.</p><button>Enter</button>"),
    ("consent", 200, "<title>Hinweis</title><body><p>Diese Seite enthält Inhalte, die nur für Volljährige bestimmt sind.</p><a href=/ok>Ich bin 18</a>"),
    ("consent", 200, "<title>Before you continue</title><body><p>Before you continue to Board we use cookies and data.</p><form></form>"),
    ("refused", 403, "<h1>403</h1> nope"),
    ("refused", 200, "<title>IP banned</title><body><p>Your IP has been banned from this server.</p>"),
    ("refused", 406, "<title>Not Acceptable!</title><body><h1>Not Acceptable!</h1><p>An appropriate representation could not be found. This error was generated by Mod_Security.</p>"),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "status", "body"), WALLS)
def test_walls_of_many_kinds(reason: str, status: int, body: str) -> None:
    markup = body if body.startswith("<html") else f"<!doctype html><html>{body}"
    sight = extract.read(Document(markup.encode(), status=status)).sight
    assert (sight.state, sight.reason) == ("blind", reason)


SPOKEN_OF = (
    "The board is temporarily unavailable, said the notice, and then: access denied, too many requests, please slow down. "
    "You must be logged in to read it; the topic does not exist; adults only; the domain is for sale; under maintenance. "
    "Dieses Thema existiert nicht, das Forum wird gerade gewartet, aus rechtlichen Gründen nicht verfügbar."
)
LOGIN = '<form action="/login"><input name="user"><input type="password"><div class="g-recaptcha"></div></form>'


def test_a_long_article_that_speaks_of_walls_is_none() -> None:
    words = "Many words about boats and the weather. " * 60
    article = f"<article><h1>Of walls</h1><p>{words}</p><p>{SPOKEN_OF}</p></article>"
    assert str(extract.read(Document(page(LOGIN + article).encode())).sight) == "clear"


def test_posts_that_speak_of_walls_are_none() -> None:
    said = f"<ul>{joined(portal).replace('Ok', SPOKEN_OF)}</ul>"
    assert str(extract.read(Document(page(LOGIN + said).encode())).sight) == "clear"


@pytest.mark.parametrize("shape", SHAPES)
def test_pages_of_posts_are_clear(shape: str) -> None:
    assert str(extract.read(Document(page(LOGIN + SHAPES[shape]).encode())).sight) == "clear"


@pytest.mark.parametrize("status", [400, 405, 408, 418, 500, 520, 530, 599])
def test_no_error_is_clear(status: int) -> None:
    words = "<p>" + "Many words about boats and the weather. " * 60 + "</p>"
    assert extract.read(Document(page(words).encode(), status=status)).sight.state == "blind"


def test_a_notice_that_nobody_knows_is_no_clear_sight() -> None:
    reading = extract.read(Document(page("<p>118 North Hollowmere Road: the harbour has moved on.</p>").encode()))
    assert str(reading.sight) == "degraded:empty"
    assert "Hollowmere" in reading.posts[0].text


ELSEWHERE = [
    ("login", "<title>フォーラム</title><body><p>このスレッドを見るにはログインしてください。</p><form><input name=u><input type=password></form>"),
    ("login", "<title>로그인</title><body><p>이 글을 보려면 로그인이 필요합니다.</p><form><input type=password></form>"),
    ("login", "<title>提示信息</title><body><p>抱歉，您尚未登录，没有权限访问该版块</p>"),
    ("login", "<title>Forum</title><body><p>Bu konuyu görmek için giriş yapmalısınız.</p>"),
    ("login", "<title>Fórum</title><body><p>Pro zobrazení tohoto tématu se musíte přihlásit.</p>"),
    ("login", "<title>Fórum</title><body><p>A téma megtekintéséhez be kell jelentkezned.</p>"),
    ("login", "<title>Forum</title><body><p>Trebuie să fii autentificat pentru a vedea acest subiect.</p>"),
    ("login", "<title>Foorumi</title><body><p>Sinun täytyy kirjautua sisään nähdäksesi tämän aiheen.</p>"),
    ("login", "<title>Forum</title><body><p>Du skal være logget ind for at se denne tråd.</p>"),
    ("login", "<title>Fórum</title><body><p>Você precisa estar logado para ver este tópico.</p>"),
    ("login", "<title>Φόρουμ</title><body><p>Πρέπει να συνδεθείτε για να δείτε αυτό το θέμα.</p>"),
    ("login", "<title>منتدى</title><body><p>يجب تسجيل الدخول لعرض هذا الموضوع.</p>"),
    ("login", "<title>Форум</title><body><p>Щоб переглянути цю тему, потрібно увійти.</p>"),
    ("removed", "<title>エラー</title><body><p>指定されたスレッドは存在しません。削除された可能性があります。</p>"),
    ("removed", "<title>오류</title><body><p>존재하지 않는 게시물입니다.</p>"),
    ("removed", "<title>提示信息</title><body><p>抱歉，指定的主题不存在或已被删除或正在被审核</p>"),
    ("removed", "<title>Hata</title><body><p>Aradığınız konu bulunamadı veya silinmiş.</p>"),
    ("removed", "<title>Chyba</title><body><p>Požadované téma neexistuje.</p>"),
    ("removed", "<title>Hiba</title><body><p>A keresett téma nem létezik.</p>"),
    ("removed", "<title>Eroare</title><body><p>Subiectul cerut nu există.</p>"),
    ("removed", "<title>Virhe</title><body><p>Pyydettyä aihetta ei löydy.</p>"),
    ("removed", "<title>Fejl</title><body><p>Emnet findes ikke.</p>"),
    ("removed", "<title>Σφάλμα</title><body><p>Το θέμα που ζητήσατε δεν υπάρχει.</p>"),
    ("removed", "<title>خطأ</title><body><p>الموضوع المطلوب غير موجود.</p>"),
    ("removed", "<title>Помилка</title><body><p>Запитувана тема не існує.</p>"),
    ("maintenance", "<title>メンテナンス</title><body><p>ただいまメンテナンス中です。しばらくお待ちください。</p>"),
    ("maintenance", "<title>점검</title><body><p>서비스 점검 중입니다.</p>"),
    ("maintenance", "<title>维护</title><body><p>网站正在维护中，请稍后再试。</p>"),
    ("maintenance", "<title>Bakım</title><body><p>Sitemiz bakımdadır, kısa süre sonra döneceğiz.</p>"),
    ("maintenance", "<title>Συντήρηση</title><body><p>Το φόρουμ είναι εκτός λειτουργίας για συντήρηση.</p>"),
    ("maintenance", "<title>صيانة</title><body><p>الموقع تحت الصيانة.</p>"),
    ("maintenance", "<title>Мертва</title><body><p>На форумі проводяться технічні роботи.</p>"),
    ("maintenance", "<title>Mentenanță</title><body><p>Site-ul este în mentenanță.</p>"),
    ("captcha", "<title>確認</title><body><p>ロボットではないことを確認してください</p><div class='g-recaptcha'></div>"),
    ("challenge", "<title>请稍候</title><body><p>正在检查您的浏览器，请稍候…</p>"),
    ("challenge", "<title>Bir dakika lütfen...</title><body><p>board.example devam etmeden önce bağlantınızın güvenliğini gözden geçirmesi gerekiyor.</p>"),
    ("challenge", "<title>Nur einen Moment…</title><body><p>board.example muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</p>"),
    ("challenge", "<title>Un momento…</title><body><p>Verifica que eres un ser humano completando la acción a continuación.</p>"),
    ("challenge", "<title>Один момент…</title><body><p>Проверка безопасности соединения с сайтом. Подтвердите, что вы человек.</p>"),
    ("challenge", "<title>しばらくお待ちください...</title><body><p>board.example では続行する前に接続のセキュリティを確認する必要があります。</p>"),
    ("rate", "<title>エラー</title><body><p>アクセスが集中しています。しばらく時間をおいてください。</p>"),
    ("refused", "<title>Hata</title><body><p>Bu siteye erişiminiz engellendi.</p>"),
    ("refused", "<title>Доступ запрещён</title><body><p>Доступ к ресурсу ограничен. Ваш IP заблокирован.</p>"),
    ("refused", "<title>Zugriff verweigert</title><body><p>Ihre IP-Adresse wurde gesperrt.</p>"),
    ("refused", "<title>Accès refusé</title><body><p>Votre adresse IP a été bannie.</p>"),
    ("consent", "<title>年齢確認</title><body><p>あなたは18歳以上ですか？</p><a>はい</a>"),
    ("consent", "<title>Wiek</title><body><p>Czy masz ukończone 18 lat?</p><a>Tak</a>"),
    ("consent", "<title>Возраст</title><body><p>Вам есть 18 лет?</p><a>Да</a>"),
]  # fmt: skip
MENU = "<nav>" + "".join(f"<a href='/{word}'>Our {word} of old</a> " for word in "rules news shop maps tides boats crews teams clubs ships ports lights".split()) + "</nav>"  # fmt: skip


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize(("reason", "body"), ELSEWHERE)
def test_walls_in_other_languages(reason: str, body: str, menu: str) -> None:
    markup = f"<html>{body.replace('<body>', f'<body>{menu}')}</html>"
    assert str(extract.read(Document(markup.encode(), "https://board.example/t/1")).sight) == f"blind:{reason}"


def test_a_menu_is_nothing_said() -> None:
    """A notice in a language that nobody here knows, below the menu of its board."""
    markup = f"<html><title>Jukwaa</title><body>{MENU.replace('nav', 'div')}<p>Samahani, ukurasa huu hauonekani kwa sasa.</p></body></html>"
    assert str(extract.read(Document(markup.encode(), "https://board.example/t/1")).sight) == "degraded:empty"


NOISE = random.Random(1).randbytes(20_000)


@pytest.mark.parametrize(
    "body",
    [NOISE, NOISE.replace(b"\0", b"a"), gzip.compress(NOISE), b"\0\0\0 ftypisom" + b"moov " * 400, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + NOISE],
    ids=["noise", "without zeros", "gzip", "film", "picture"],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["text/html", "application/octet-stream", ""])
def test_what_is_no_text_is_no_clear_sight(body: bytes, kind: str) -> None:
    reading = extract.read(Document(body, "https://board.example/t/1", content_type=kind))
    assert str(reading.sight) == "degraded:unreadable"


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-r"])
def test_a_text_in_any_encoding_is_one(charset: str) -> None:
    said = "Привет, how is it going there? Всё хорошо.\n" * 5
    reading = extract.read(Document(said.encode(charset), "https://board.example/t/1", content_type="text/plain"))
    assert [post.text for post in reading.posts] == [said.strip()]


def test_a_page_with_a_zero_in_it_is_still_a_page() -> None:
    body = "\0" + page(SHAPES[next(iter(SHAPES))])
    assert extract.read(Document(body.encode(), "https://board.example/t/1", content_type="text/html")).sight == CLEAR
