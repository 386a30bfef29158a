"""What stands between us and a page, recognised and never passed.

Order: headers, then the reader's positive proof of content, then the body. A post that quotes a wall's words is not a wall: body
signs only count where no post was read. Sources: research/domain.md, 3.2.
"""

import re

from watcher.extract import notices
from watcher.extract.page import Page
from watcher.model import Sight

HEADERS = (
    ("cf-mitigated", "challenge", "challenge"),
    ("x-vercel-mitigated", "challenge", "challenge"),
    ("x-amzn-waf-action", "challenge", "challenge"),
    ("x-amzn-waf-action", "captcha", "captcha"),
)
"""Header, what its value begins with, reason."""

BODY: tuple[tuple[str, str], ...] = (
    (
        r"anubis_challenge|/\.within\.website/x/cmd/anubis|data-sssg-challenge|/\.sssg/|id=[\"'](?:sssg|ttrs)[\"']|/\.basedflare/|data-pow=|proof[- ]of[- ]work|<title>\s*making sure you'?(?:re|&#39;re) not a bot",
        "proof-of-work",
    ),
    (
        r"cf-captcha-container|g-recaptcha|h-captcha|hcaptcha\.com/1/api|recaptcha/api\.js|cf_captcha_kind|complete the (?:security check|captcha)|funcaptcha|arkoselabs|ddg-captcha|awswafcaptcha|px-captcha|press (?:&amp;|&|and) hold",
        "captcha",
    ),
    (
        r"_cf_chl_opt|cf-browser-verification|jschl[-_]answer|challenges\.cloudflare\.com|/cdn-cgi/challenge-platform|cf-challenge|checking your browser|<title>\s*just a moment|<title>\s*attention required! \| cloudflare|ddos protection by|projectshield|project shield|<title>\s*ddos-guard|incapsula incident|_incapsula_resource|sucuri website firewall|/_guard/|perimeterx|datadome|captcha-delivery\.com|window\.kpsdk|pardon our interruption|checking your connection|(?:site connection is secure|security of your connection)|request is being verified|enable javascript and cookies to continue|please (?:enable|turn on) javascript|verif(?:y|ying) (?:that )?you are (?:a )?human|bot protection|browser verification|access to this page has been denied|awswaf|__cf\$cv\$params|/cdn-cgi/bm/cv/",
        "challenge",
    ),
    (
        r"board(?:s)? (?:is |are )?(?:currently )?(?:closed|unavailable|disabled|offline)|under maintenance|maintenance mode|in maintenance|down for maintenance|wartungsarbeiten|wartungsmodus|temporarily (?:unavailable|closed|offline|down)|back (?:shortly|soon)|site (?:is )?(?:closed|offline)|excessive load|too many users|server is (?:too )?busy|service unavailable|(?:bulletin board|forum) (?:is )?closed",
        "maintenance",
    ),
    (
        r"(?:gerade|derzeit|momentan|aktuell|vorübergehend) (?:gewartet|in wartung|nicht erreichbar|geschlossen)|wegen wartung|mode maintenance|(?:en|pour) maintenance|temporairement (?:fermé|indisponible)",
        "maintenance",
    ),
    (
        r"mantenimiento|manutenzione|in onderhoud|wegens onderhoud|przerwa techniczna|prace (?:techniczne|konserwacyjne)|underhåll(?:sarbete)?|vedligehold|huoltokatko|probíhá údržba|karbantartás|em manutenção|технически[ех]+ работ",
        "maintenance",
    ),
    (
        r"error establishing a database connection|sql error|too many connections|(?:is|isn['’]?t|are|aren['’]?t)[^.<]{0,30} (?:while we are|are) (?:upgrading|updating)|database (?:connection )?error|web server is down|origin is unreachable|connection timed out|error code:? 52\d|bad gateway|gateway time-?out|internal server error",
        "maintenance",
    ),
    (
        r"whoa there, pardner|blocked by network security|your ip (?:address )?(?:has been|is) (?:banned|blocked)|you have been (?:blocked|banned)|you are banned|access denied|error 1020|403 forbidden",
        "refused",
    ),
    (
        r"rate limit(?:ed)? exceeded|exceeded (?:the|your) (?:number|limit|rate)|too many requests|please slow down|doing that too (?:much|often|fast)|try again in \d+ (?:seconds|minutes)|zu viele anfragen|trop de requêtes|demasiadas (?:peticiones|solicitudes)",
        "rate",
    ),
    (
        r"unavailable for legal reasons|http 451|aus rechtlichen gründen|pour des raisons (?:légales|juridiques)|por (?:motivos|razones) legales|(?:n[o']t|un)available in your (?:country|region)",
        "legal",
    ),
    (
        r"(?:topic|thread|post|message|board|page|discussion|forum|content|user|item|blog|channel|paste|video|profile|group|community|account|story|document|file)\b[^.<]{0,90}?(?:does ?n[o']t exist|has (?:expired|violated)|(?:can['’]t|cannot) be (?:displayed|shown)|could ?n[o']t be found|not be found|no longer exists?|has been (?:removed|deleted|moved)|(?:either )?missing|off limits|is gone|nicht gefunden|introuvable)|(?:no|invalid) (?:topic|thread|post|message|discussion)[^<]{0,40}(?:specified|found|exist)|<title>[^<]{0,40}(?:404|not found)|the (?:specified|requested) (?:thread|topic|post|page|url)[^<]{0,60}|thema (?:existiert nicht|nicht gefunden)|sujet (?:n'existe|introuvable)|no existe el (?:tema|hilo)|you (?:may|might) have (?:followed|typed)",
        "removed",
    ),
    (
        r"(?:thema|beitrag|seite|blog|kanal|profil|forum)\b[^.<]{0,60}(?:gibt es nicht|existiert nicht|gelöscht|entfernt)|(?:sujet|message|page)\b[^.<]{0,60}(?:n.existe p(?:as|lus)|supprimée?)|(?:tema|mensaje|página|hilo)\b[^.<]{0,60}(?:no existe|no se ha encontrado|eliminad)",
        "removed",
    ),
    (
        r"(?:discussione|pagina|argomento)\b[^.<]{0,60}(?:non esiste|non trovat|rimoss)|(?:onderwerp|pagina|bericht)\b[^.<]{0,60}(?:bestaat niet|niet gevonden|verwijderd)|(?:temat|strona|wątek)\b[^.<]{0,60}(?:nie istnieje|nie został|usunięt)",
        "removed",
    ),
    (
        r"(?:tråden|sidan|inlägget)\b[^.<]{0,60}(?:finns inte|hittades inte|borttag)|(?:tópico|página)\b[^.<]{0,60}(?:não existe|não encontrad|removid)|(?:тема|страница)\b[^.<]{0,60}(?:не существует|не найден|удален)",
        "removed",
    ),
    (
        r"domain (?:is )?(?:for sale|parked|has expired)|buy this domain|sedoparking|parkingcrew|this domain (?:name )?(?:is|may be)|hugedomains|domain steht zum verkauf|domaine? (?:est )?à vendre|dominio (?:está )?en venta|dominio (?:è )?in vendita|domein (?:is )?te koop",
        "removed",
    ),
    (
        r"account (?:has been )?suspended|this (?:web ?site|page) is parked|future home of",
        "removed",
    ),
    (
        r"age verification|are you (?:over|at least) 18|i am (?:over )?18|18\+ only|adults? only|(?:over|above|older than|at least) 18 (?:years|to|or)|bevor sie fortfahren|avant de continuer|antes de continuar|prima di continuare|volljährig|mayor(?:es)? de (?:18|edad)|vous avez (?:plus de )?18 ans|confirm your age|disclaimer\.html|before you continue to|consent to (?:the use of )?cookies to continue|accept (?:the )?terms to (?:continue|enter)",
        "consent",
    ),
)
"""What a wall's page says, most telling first, and the reason it shows."""
_LOGIN = re.compile(
    r"type=[\"']?password|you (?:must|need to|have to) (?:be logged|log ?in|sign ?in|be registered|register)|(?:you are )?not logged in|please (?:log ?in|sign ?in|enter your (?:username|password))|login required|only registered members|password[- ]protected|"
    r"this content is (?:password )?protected|sie müssen (?:sich |angemeldet)|bitte (?:melden sie sich|einloggen)|vous devez (?:être connecté|vous connecter|vous identifier|être enregistré)|debe(?:s)? (?:iniciar sesión|identificarse)|musisz (?:się zalogować|być zalogowany)|<title>[^<]{0,80}\b(?:log ?in|sign ?in|anmelden|connexion)\b",
    re.IGNORECASE,
)
_STATUS = {
    401: "login",
    403: "refused",
    407: "refused",
    404: "removed",
    410: "removed",
    429: "rate",
    451: "legal",
    500: "maintenance",
    502: "maintenance",
    503: "maintenance",
    504: "maintenance",
    203: "proof-of-work",
}
_SHORT = 15_000
"""Code points. A longer page with a software's marker is that software's, whatever check it offers inside a form."""
_SMALL = 40_000
"""Code points of visible page in which a wall's words may decide where a software's marker stands."""
BRIEF = 2_000
"""Code points of an unknown page's words; of a longer one only the title makes it a wall. Those seen have 1,000 at most, menus and all."""
_ERRORS = {4: "refused", 5: "maintenance"}
"""What a status says by its first figure."""


def by_header(page: Page) -> Sight | None:
    headers = {k.lower(): v.lower() for k, v in page.document.headers.items()}
    for name, value, reason in HEADERS:
        if headers.get(name, "").startswith(value):
            return Sight("blind", reason)
    if headers.get("server", "").startswith("ddos-guard") and page.document.status in {403, 429}:
        return Sight("blind", "challenge")
    return None


def by_body(page: Page, *, marked: bool = False) -> Sight | None:
    """The wall that a page without posts is, None where it is none. `marked`: a software's own marker stands in the page."""
    status = page.document.status
    head = page.lower[:200_000]
    if status == 203 or not head.strip():
        return Sight("blind", _STATUS.get(status, "empty"))
    for pattern, reason in () if marked and len(head) > _SHORT else BODY[:3]:
        if re.search(pattern, head):
            return Sight("blind", reason)
    if status in {429, 451}:
        return Sight("blind", _STATUS[status])
    shown, password = _visible(head), _LOGIN.search(head) is not None
    for pattern, reason in (notices.BODY[0], *BODY[3:], *notices.BODY[1:]):
        if re.search(pattern, shown):
            return Sight("blind", reason)
    if password and status in {401, 403}:
        return Sight("blind", "login")
    if status in _STATUS or status >= 400:
        return Sight("blind", _STATUS.get(status, _ERRORS.get(status // 100, "refused")))
    return Sight("blind", "login") if password else None


def by_title(page: Page) -> Sight | None:
    """The wall that a page's title says it is, None where it says nothing of the kind."""
    title = re.search(r"<title[^>]*>(.*?)</title", page.lower[:50_000], re.DOTALL)
    said = f"<title>{title[1]}" if title else ""
    reason = next((reason for pattern, reason in (*BODY, *notices.BODY) if re.search(pattern, said)), "")
    return Sight("blind", reason) if reason else None


def _visible(markup: str) -> str:
    """Title and text without scripts, short enough to be a wall's."""
    shown = re.sub(r"<(script|style)\b.*?</\1>", " ", markup, flags=re.DOTALL)
    return re.sub(r"<(?!title)[^>]+>", " ", shown)[:_SMALL]
