"""Turns of phrase that threaten, in 27 languages, also as they are typed in haste; and what sounds alike: news, sports, games, idioms."""

import unicodedata

import pytest

from tests.judge.test_called import danger
from watcher.model import Threat

NAME = "Isolde Fairweather"
EXPLICIT = {
    "en": """
somebody please put {N} out of her misery
{N} ain't walking away from this one
we gonna rearrange {N}'s face
I'd pay good money to see {N} in a coffin
meet me at {N}'s with the gas cans
just tell 911 there's screaming and gunshots at {N}'s
{N}'s next stop is the morgue
gonna make {N} bleed
{N} is getting curb stomped
pour bleach on {N}
let's burn {N}'s car tonight
anyone selling a gun? asking for {N}
drag {N} behind a truck
someone ought to run {N} off the road
{N} won't make it to Christmas
I've got a bullet with {N}'s name on it
{N}'s house would look better on fire
tell the cops {N} has hostages
hope someone puts {N} in a box
gonna turn {N} into a chalk outline
{N} is a dead woman
break in and tie {N} up
cut {N}'s brakes
let's see how {N} does with broken kneecaps
put rat poison in {N}'s mailbox treats
{N} needs to disappear permanently
beat {N} until she can't stand
throw {N} down the stairs
""",
    "de": """
{N} hat nicht mehr lange zu leben
Wer schlägt {N} endlich die Zähne aus?
Ich knall {N} eine, dass sie nicht mehr aufsteht
Ladet die Knarren, es geht zu {N}
{N} lebendig begraben wäre noch zu gut
Ein Schuss und {N} ist Geschichte
Ich mach Hackfleisch aus {N}
{N} brennt heute Nacht
Nehmt {N} auseinander, und zwar mit Eisenstangen
Spritzt {N} Säure ins Gesicht
Die {N} überlebt das Jahr nicht
Man müsste {N} mal ordentlich vermöbeln
{N} gehört erschossen
Ich fahr {N} über den Haufen
Schmeißt {N} Steine durchs Fenster
Sagt der Polizei, {N} hat eine Bombe
{N} soll verrecken
Der {N} schneide ich die Kehle durch
{N} kriegt bald Besuch mit dem Baseballschläger
Jemand sollte {N} mal die Fresse polieren
{N} gehört an die Wand gestellt
ich stech {N} ab
die {N} mach ich kalt
{N} bekommt noch ne Kugel
{N} landet bald im Leichensack
ab ins Gas mit {N}
{N} aufhängen!
Strick für {N}
{N} sollte sich umbringen
bring dich um {N}
zündet {N} die Hütte an
Molotow ins Fenster von {N}
{N} das Auto anzünden
kommt alle, wir hauen {N} um
{N} auf die Fresse geben, wer ist dabei?
{N} wird geschlachtet
500 Euro für den, der {N} die Beine bricht
SEK zu {N} schicken, einfach Geiselnahme melden
ruft bei der Polizei an und sagt bei {N} wird geschossen
Bombendrohung im Namen von {N} absetzen
Buttersäure bei {N} vor die Tür
die Tage von {N} sind gezählt
""",
    "fr": """
{N} n'a plus longtemps à vivre
on va t'ouvrir en deux {N}
il faut lui casser les dents à {N}
prenez des battes, rendez-vous chez {N}
une balle et {N} c'est de l'histoire ancienne
je vais faire de la chair à pâté de {N}
{N} va saigner
brûlez la voiture de {N} ce soir
aspergez {N} d'acide
{N} ne passera pas l'hiver
il faut l'abattre cette {N}
je vais éclater {N} si je la croise
foutez le feu chez {N}
{N} va finir au cimetière
dites aux flics que {N} est armée
qu'elle crève, {N}
on va la noyer {N}
{N} va se prendre une balle
je vais te crever {N}
on va la buter {N}
{N} on va te fumer
{N} mérite une balle dans la tête
qu'on la pende {N}
{N} va finir dans un sac
suicide-toi {N}
{N} devrait se foutre en l'air
brûlez la maison de {N}
on va cramer la caisse de {N}
cassez-lui les jambes à {N}
{N} va se faire planter
je vais la saigner {N}
faut l'égorger {N}
{N} va se faire défoncer la gueule
200 balles à celui qui tabasse {N}
envoyez le RAID chez {N}
appelez les flics, dites qu'il y a une prise d'otages chez {N}
fausse alerte à la bombe chez {N}
jetez de l'acide sur {N}
tournante pour {N}
tes jours sont comptés {N}
""",
    "es": """
a {N} le queda poco de vida
te vamos a abrir en canal {N}
traed los bates, quedamos en casa de {N}
un tiro y se acabó {N}
a {N} hay que enterrarla viva
voy a hacer picadillo a {N}
{N} va a sangrar
quemadle el coche a {N} esta noche
{N} no llega a fin de año
habría que pegarle fuego a la casa de {N}
a {N} la tiro por las escaleras
ojalá atropellen a {N}
decidle a la policía que {N} tiene una bomba
que reviente {N}
le voy a cortar el cuello a {N}
hay que darle una paliza a {N}
a {N} le van a meter un tiro
te voy a matar {N}
{N} se merece un balazo
que cuelguen a {N}
{N} va a acabar en una bolsa
mátate {N}
{N} debería suicidarse
quemadle la casa a {N}
quémenle el carro a {N}
rómpanle las piernas a {N}
a {N} la van a apuñalar
hay que rajar a {N}
le voy a partir la cara a {N}
{N} te vamos a reventar
500 euros al que le pegue una paliza a {N}
mandad a los GEO a casa de {N}
llamen a la policía y digan que hay rehenes en casa de {N}
aviso de bomba en casa de {N}
échenle ácido a {N}
plomo para {N}
hay que darle piso a {N}
{N} va pa'l hoyo
tienes los días contados {N}
""",
    "it": """
{N} non arriva a Natale
bisognerebbe investirla {N}
date fuoco alla macchina di {N}
dite alla polizia che {N} ha una bomba
{N} si becca una pallottola
ti ammazzo {N}
{N} va bruciata viva
date fuoco alla casa di {N}
spaccate le gambe a {N}
ammazzati {N}
{N} dovrebbe suicidarsi
accoltellate {N}
chiamate i carabinieri e dite che c'è un ostaggio da {N}
allarme bomba a casa di {N}
acido in faccia a {N}
hai i giorni contati {N}
""",
    "pt": """
{N} não passa deste ano
deviam atropelar a {N}
joguem uma bomba na casa da {N}
vou te matar {N}
{N} merece um tiro
{N} vai levar bala
queimem a casa da {N}
quebrem as pernas da {N}
se mata {N}
{N} devia se matar
esfaqueiem a {N}
liguem pra polícia e digam que tem refém na casa da {N}
ameaça de bomba na casa da {N}
ácido na cara da {N}
CPF cancelado {N}
vão passar a {N}
seus dias estão contados {N}
""",
    "nl": """
{N} haalt het einde van het jaar niet
ze moeten {N} doodrijden
zeg tegen de politie dat {N} een bom heeft
ik maak je af {N}
{N} verdient een kogel
steek het huis van {N} in de fik
breek de benen van {N}
maak jezelf van kant {N}
{N} moet zelfmoord plegen
iemand moet {N} neersteken
bel de politie en zeg dat er geschoten wordt bij {N}
bommelding doen bij {N}
zuur in het gezicht van {N}
je dagen zijn geteld {N}
""",
    "pl": """
{N} nie dożyje świąt
powinni przejechać {N}
powiedzcie policji, że {N} ma bombę
zabiję cię {N}
{N} dostanie kulkę
spalcie dom {N}
połamcie nogi {N}
zabij się {N}
{N} powinna się zabić
ktoś powinien dźgnąć {N}
zadzwońcie na policję, że u {N} są zakładnicy
alarm bombowy u {N}
kwas w twarz {N}
twoje dni są policzone {N}
""",
    "ru": """
{N} не доживёт до нового года
надо бы переехать {N} машиной
скажите полиции, что у {N} бомба
я тебя убью {N}
{N} заслуживает пулю
сожгите дом {N}
сломайте ноги {N}
убейся {N}
{N} должна сдохнуть
зарежьте {N}
позвоните ментам, скажите что у {N} заложники
заминируйте дом {N}
кислотой в лицо {N}
твои дни сочтены {N}
""",
    "sv": """
{N} överlever inte julen
någon borde köra över {N}
säg till polisen att {N} har en bomb
jag ska döda dig {N}
{N} förtjänar en kula
bränn ner huset hos {N}
knäck benen på {N}
ta livet av dig {N}
{N} borde ta livet av sig
någon borde knivhugga {N}
ring polisen och säg att det skjuts hos {N}
syra i ansiktet på {N}
dina dagar är räknade {N}
""",
    "tr": """
seni öldüreceğim {N}
{N} kurşunu hak ediyor
{N} evini yakın
bacaklarını kırın {N}
kendini öldür {N}
{N} bıçaklayın
polisi arayın rehine var deyin {N}
yüzüne asit atın {N}
günlerin sayılı {N}
""",
    "cs": """
zabiju tě {N}
{N} si zaslouží kulku
zapalte barák {N}
zlámejte nohy {N}
zabij se {N}
někdo by měl {N} pobodat
zavolejte policajty že u {N} se střílí
kyselinu do obličeje {N}
tvoje dny jsou sečteny {N}
""",
    "uk": """
я тебе вб'ю {N}
{N} заслуговує на кулю
спаліть хату {N}
переламайте ноги {N}
вбийся {N}
зателефонуйте копам що в {N} заручники
твої дні полічені {N}
""",
    "ro": """
te omor {N}
{N} merită un glonț
dați-i foc la casă lui {N}
rupeți-i picioarele lui {N}
sinucide-te {N}
acid în față pentru {N}
zilele tale sunt numărate {N}
""",
    "hu": """
megöllek {N}
{N} golyót érdemel
gyújtsátok fel {N} házát
törjétek el {N} lábát
öld meg magad {N}
napjaid meg vannak számlálva {N}
""",
    "fi": """
tapan sinut {N}
{N} ansaitsee luodin
polttakaa {N} talo
katkaiskaa {N} jalat
tapa itsesi {N}
""",
    "da": """
jeg slår dig ihjel {N}
{N} fortjener en kugle
sæt ild til {N}s hus
bræk benene på {N}
tag livet af dig {N}
ring til politiet og sig der er skud hos {N}
""",
    "nb": """
jeg skal drepe deg {N}
{N} fortjener en kule
tenn på huset til {N}
ta livet ditt {N}
""",
    "el": """
θα σε σκοτώσω {N}
της αξίζει μια σφαίρα της {N}
κάψτε το σπίτι της {N}
σπάστε τα πόδια της {N}
αυτοκτόνα {N}
""",
    "hr": """
ubit ću te {N}
{N} zaslužuje metak
zapalite kuću {N}
polomite noge {N}
ubij se {N}
""",
    "id": """
gue bunuh lo {N}
{N} pantas ditembak
bakar rumah {N}
patahin kaki {N}
bunuh diri aja {N}
""",
    "vi": """
tao sẽ giết mày {N}
đốt nhà {N} đi
đánh gãy chân {N}
tự tử đi {N}
""",
    "ja": """
{N}を殺してやる
{N}の家に火をつけろ
{N}は死ね
{N}の足を折ってやれ
{N}の家に爆弾があると通報しろ
""",
    "ko": """
{N} 죽여버린다
{N} 집에 불 질러
{N} 자살해라
{N} 다리 부러뜨려
""",
    "zh": """
我要杀了{N}
把{N}的房子烧了
打断{N}的腿
{N}去死吧
报警说{N}家里有炸弹
往{N}脸上泼硫酸
""",
    "ar": """
سأقتلك يا {N}
أحرقوا بيت {N}
اكسروا رجل {N}
انتحري يا {N}
""",
    "he": """
אני אהרוג אותך {N}
תשרפו את הבית של {N}
תשברו ל{N} את הרגליים
תתאבדי {N}
""",
    "hi": """
{N} को मार डालूंगा
{N} का घर जला दो
{N} की टांगें तोड़ दो
""",
}
IMPLIED = {
    "en": """
report {N}'s accounts until they're gone
I wonder if {N} locks her doors at night
get CPS on {N}
post outside {N}'s job tomorrow
got my binoculars, {N} just turned her light off
what time does {N} walk the dog
{N}'s tires might go flat
can someone get into {N}'s building
call {N} every hour till she cries
we see everything you do {N}
{N} is about to learn what real fear is
who's up for a little ding dong ditch at {N}'s
sign {N} up for every call center in India
{N} thinks she's safe lol
someone ring {N} at 4am
{N} lives closer than you think boys
let's find out where {N} works
nice curtains {N}
anyone got a picture of {N}'s front door?
{N} won't be smiling for long
get {N} kicked out of her flat
somebody check whether {N} is home
is {N} home alone tonight?
what's {N}'s schedule like on Mondays
I'm parked down the street from {N}
{N} really should lock her doors
would hate for anything to happen to {N}
we're coming to see you {N}
everyone call {N}'s landlord
spread {N}'s number around
let's make {N} famous, post everything you have
someone get a drone over {N}'s garden
{N} left the window open again, I noticed
find me {N}'s mother on facebook
make {N} regret ever opening her mouth
time to teach {N} a lesson
""",
    "de": """
Um wie viel Uhr geht {N} mit dem Hund raus?
{N} glaubt, sie ist sicher, haha
Klingelt {N} heute Nacht mal aus dem Bett
Bei {N} brennt noch Licht, ich seh's von hier
Wir beobachten dich, {N}
Wer traut sich, bei {N} Sturm zu klingeln?
Meldet {N} mal bei der Ausländerbehörde
Ich würd an {N}s Stelle umziehen
Findet raus, wo {N} arbeitet
Ruft {N} um 4 Uhr morgens an
Wer kennt den Vermieter von {N}?
Hat jemand ein Bild von {N}s Haustür?
Ist {N} heute allein zu Hause?
Ich steh gerade vor dem Haus von {N}
Schaut mal jemand bei {N} vorbei, ob sie da ist
{N} macht abends nie die Rollos runter, nur so zur Info
Wir sehen uns bald, {N}
Macht {N} fertig
Verbreitet die Nummer von {N} überall
{N} hat hoffentlich eine gute Alarmanlage
Stellt {N} online an den Pranger
Wer hat ein Foto vom Haus von {N}?
Ruft mal alle beim Chef von {N} an
Dir wird das Lachen noch vergehen, {N}
{N} kriegt noch, was sie verdient
niemand weiß wo {N} wohnt?
Ratet mal wo {N} wohnt
Weiß jemand wo {N} wohnt?
Ich such die Adresse von {N}, PN an mich
{N} sollte besser aufpassen, wenn sie im Dunkeln heimgeht
{N} weiß hoffentlich, dass wir wissen wo ihr Kind zur Schule geht
wäre doch schade, wenn {N} was passiert
Schickt {N} 20 Pizzen
bestellt was Schönes auf {N}s Namen
meldet alle den Account von {N}
ruft ihren Arbeitgeber an, damit {N} fliegt
Jugendamt auf {N} hetzen
Lasst uns {N} mal einen Hausbesuch abstatten
Wer wohnt in der Nähe von {N} und kann mal gucken ob Licht brennt?
{N} wird sich noch wundern
{N} soll sich warm anziehen
Man sieht sich immer zweimal, {N}
{N} kann nicht ewig weglaufen
Drachenlord-Behandlung für {N}
macht {N} das Leben zur Hölle
spammt {N} voll
{N} outen bei den Eltern
wir kriegen dich {N}
""",
    "fr": """
à quelle heure {N} sort son chien ?
{N} se croit en sécurité mdr
réveillez {N} toutes les heures cette nuit
il y a de la lumière chez {N}, je la vois d'ici
on te surveille {N}
qui est chaud pour sonner chez {N} ce soir ?
à ta place je déménagerais {N}
signalez {N} à la CAF, à son employeur, à tout le monde
trouvez où bosse {N}
appelez {N} à 4h du matin
{N} ne rira pas longtemps
qui connaît le propriétaire de {N} ?
{N} est seule ce soir ?
je suis garé devant chez {N}
quelqu'un peut vérifier si {N} est chez elle ?
{N} ne ferme jamais ses volets, je dis ça je dis rien
à bientôt {N}, on sait où te trouver
faites tourner le numéro de {N}
appelez tous le proprio de {N}
{N} a intérêt à avoir une bonne alarme
on va la faire taire {N}
trouvez-moi la mère de {N} sur Facebook
elle va comprendre sa douleur {N}
devinez où habite {N}
quelqu'un sait où habite {N} ?
qui a l'adresse de {N} ? en mp
balancez l'adresse de {N}
on t'attend en bas de chez toi {N}
{N} devrait faire gaffe en rentrant le soir
on sait où tes gosses vont à l'école {N}
ce serait dommage qu'il arrive un truc à {N}
livrez 20 pizzas à {N}
signalez tous le compte de {N}
appelez son patron pour faire virer {N}
on va rendre une petite visite à {N}
quelqu'un du quartier peut passer voir si {N} est là ?
{N} va le regretter
on va te retrouver {N}
pourrissez la vie de {N}
raid sur {N} ce soir les gars
harcelez {N}
inondez son numéro d'appels : {N}
{N} ne perd rien pour attendre
{N} fais attention à toi
on va s'occuper de {N}
faut lui faire sa fête à {N}
""",
    "es": """
¿a qué hora saca {N} al perro?
{N} se cree que está a salvo jaja
despertad a {N} cada hora esta noche
hay luz en casa de {N}, la veo desde aquí
te estamos vigilando {N}
¿quién se apunta a tocarle el timbre a {N}?
yo que {N} me mudaba
denunciad a {N} a hacienda y a su jefe
averiguad dónde curra {N}
llamad a {N} a las 4 de la mañana
a {N} se le va a acabar la risa
¿quién conoce al casero de {N}?
¿está {N} sola esta noche?
estoy aparcado delante de la casa de {N}
¿alguien puede mirar si {N} está en casa?
{N} nunca cierra la persiana, ahí lo dejo
nos vemos pronto, {N}, sabemos dónde paras
rulad el número de {N}
llamad todos al casero de {N}
{N} debería poner una buena alarma
vamos a callarle la boca a {N}
buscadme a la madre de {N} en Facebook
se va a enterar {N} de lo que es bueno
adivinen dónde vive {N}
alguien sabe dónde vive {N}?
quién tiene la dirección de {N}? al md
pásenme la dirección de {N}
te esperamos en la puerta de tu casa {N}
{N} debería tener cuidado al volver de noche
sabemos a qué colegio van tus hijos {N}
sería una pena que le pasara algo a {N}
mandadle 20 pizzas a {N}
denunciad todos la cuenta de {N}
llamen a su jefe para que echen a {N}
vamos a hacerle una visita a {N}
alguien del barrio puede pasar a ver si {N} está en casa?
{N} se va a arrepentir
te vamos a encontrar {N}
háganle la vida imposible a {N}
{N} no sabe con quién se ha metido
escrache en casa de {N}
doxeen a {N}
revienten el teléfono de {N} a llamadas
cuídate las espaldas {N}
vamos todos a por {N}
""",
    "it": """
{N} è sola stasera?
sono parcheggiato davanti a casa di {N}
fate girare il numero di {N}
{N} non chiude mai le persiane, dico solo
la facciamo tacere noi {N}
indovinate dove abita {N}
qualcuno sa dove abita {N}?
chi ha l'indirizzo di {N}?
ti aspettiamo sotto casa {N}
{N} stia attenta quando torna la sera
sappiamo dove vanno a scuola i tuoi figli {N}
sarebbe un peccato se succedesse qualcosa a {N}
mandate 20 pizze a {N}
segnalate tutti il profilo di {N}
andiamo a fare una visita a {N}
{N} la pagherà cara
ti troveremo {N}
""",
    "pt": """
a {N} tá sozinha hoje?
tô parado na frente da casa da {N}
espalhem o número da {N}
a {N} vai aprender a lição
adivinhem onde mora a {N}
alguém sabe onde mora a {N}?
quem tem o endereço da {N}? chama no pv
te esperamos na porta de casa {N}
{N} devia tomar cuidado na volta pra casa
sabemos em que escola seus filhos estudam {N}
seria uma pena se acontecesse algo com a {N}
mandem 20 pizzas pra {N}
denunciem todos o perfil da {N}
vamos fazer uma visita pra {N}
{N} vai se arrepender
vamos te achar {N}
""",
    "nl": """
is {N} vanavond alleen thuis?
ik sta voor het huis van {N}
verspreid het nummer van {N}
{N} moet maar een goed alarm nemen
raad eens waar {N} woont
weet iemand waar {N} woont?
wie heeft het adres van {N}?
we staan vanavond bij je op de stoep {N}
{N} mag wel oppassen als ze 's avonds naar huis fietst
we weten naar welke school je kinderen gaan {N}
zou zonde zijn als {N} iets overkomt
stuur 20 pizza's naar {N}
rapporteer allemaal het account van {N}
laten we eens bij {N} langsgaan
{N} krijgt nog spijt
we weten je te vinden {N}
""",
    "pl": """
czy {N} jest dziś sama w domu?
stoję pod domem {N}
puśćcie dalej numer {N}
{N} dostanie nauczkę
zgadnijcie gdzie mieszka {N}
wie ktoś gdzie mieszka {N}?
kto ma adres {N}?
czekamy pod twoim domem {N}
{N} powinna uważać jak wraca wieczorem
wiemy do jakiej szkoły chodzą twoje dzieci {N}
szkoda by było gdyby coś się stało {N}
wyślijcie 20 pizz do {N}
zgłaszajcie wszyscy profil {N}
odwiedzimy {N}
{N} pożałuje
znajdziemy cię {N}
""",
    "ru": """
{N} сегодня одна дома?
стою у дома {N}
распространите номер {N}
{N} получит по заслугам
угадайте где живёт {N}
кто знает где живёт {N}?
у кого есть адрес {N}?
ждём тебя у подъезда {N}
{N} пусть ходит и оглядывается
знаем в какую школу ходят твои дети {N}
будет жаль если с {N} что-то случится
закажите 20 пицц {N}
кидайте жалобы на {N}
наведаемся в гости к {N}
{N} пожалеет
мы тебя найдём {N}
деанон {N}
""",
    "sv": """
är {N} ensam hemma ikväll?
jag står utanför {N}s hus
sprid numret till {N}
{N} ska få vad hon förtjänar
gissa var {N} bor
vet någon var {N} bor?
vem har adressen till {N}?
vi väntar utanför din dörr {N}
{N} borde se sig om när hon går hem
vi vet vilken skola dina barn går på {N}
synd om något skulle hända {N}
skicka 20 pizzor till {N}
anmäl alla kontot {N}
vi hälsar på hos {N} ikväll
{N} kommer att ångra sig
vi hittar dig {N}
""",
    "tr": """
tahmin edin {N} nerede oturuyor
{N} nerede oturuyor bilen var mı?
{N} adresi kimde var?
kapında bekliyoruz {N}
{N} eve dönerken dikkat etsin
çocukların hangi okula gittiğini biliyoruz {N}
{N} başına bir şey gelirse yazık olur
{N} 20 pizza gönderin
{N} hesabını şikayet edin
{N} pişman olacak
seni bulacağız {N}
""",
    "cs": """
hádejte kde bydlí {N}
ví někdo kde bydlí {N}?
kdo má adresu na {N}?
čekáme na tebe před domem {N}
{N} by si měla dávat pozor až půjde večer domů
víme do jaké školy chodí tvoje děti {N}
byla by škoda kdyby se {N} něco stalo
pošlete 20 pizz na adresu {N}
nahlaste všichni profil {N}
zajdeme na návštěvu k {N}
{N} toho bude litovat
najdeme si tě {N}
""",
    "uk": """
вгадайте де живе {N}
хто знає де живе {N}?
чекаємо біля під'їзду {N}
знаємо в яку школу ходять твої діти {N}
буде шкода якщо з {N} щось станеться
замовте 20 піц {N}
кидайте скарги на {N}
{N} пошкодує
ми тебе знайдемо {N}
""",
    "ro": """
ghiciți unde stă {N}
știe cineva unde stă {N}?
te așteptăm în fața blocului {N}
știm la ce școală merg copiii tăi {N}
ar fi păcat să pățească {N} ceva
trimiteți 20 de pizza la {N}
{N} o să regrete
te găsim noi {N}
""",
    "hu": """
találjátok ki hol lakik {N}
tudja valaki hol lakik {N}?
várunk a kapu előtt {N}
tudjuk melyik iskolába járnak a gyerekeid {N}
kár lenne ha {N} valami baja esne
{N} meg fogja bánni
megtalálunk {N}
""",
    "fi": """
arvatkaa missä {N} asuu
tietääkö kukaan missä {N} asuu?
odotamme ovellasi {N}
tiedämme missä koulussa lapsesi käyvät {N}
olisi sääli jos {N} sattuisi jotain
{N} tulee katumaan
löydämme sinut {N}
""",
    "da": """
gæt hvor {N} bor
ved nogen hvor {N} bor?
vi venter foran din dør {N}
vi ved hvilken skole dine børn går på {N}
det ville være synd hvis der skete {N} noget
bestil 20 pizzaer til {N}
{N} kommer til at fortryde det
vi finder dig {N}
""",
    "nb": """
gjett hvor {N} bor
noen som vet hvor {N} bor?
vi venter utenfor døra di {N}
synd om noe skulle skje med {N}
{N} kommer til å angre
vi finner deg {N}
""",
    "el": """
μαντέψτε πού μένει η {N}
ξέρει κανείς πού μένει η {N};
σε περιμένουμε έξω από το σπίτι σου {N}
ξέρουμε σε ποιο σχολείο πάνε τα παιδιά σου {N}
κρίμα θα ήταν να πάθει κάτι η {N}
θα το μετανιώσει η {N}
θα σε βρούμε {N}
""",
    "hr": """
pogodite gdje živi {N}
zna li netko gdje živi {N}?
čekamo te ispred zgrade {N}
znamo u koju školu idu tvoja djeca {N}
bila bi šteta da se {N} nešto dogodi
{N} će požaliti
naći ćemo te {N}
""",
    "id": """
tebak {N} tinggal di mana
ada yang tau rumah {N}?
kita tunggu di depan rumah lo {N}
kita tau sekolah anak lo {N}
sayang banget kalo {N} kenapa-napa
{N} bakal nyesel
kita bakal nemuin lo {N}
""",
    "vi": """
đoán xem {N} ở đâu
ai biết nhà {N} không?
tụi tao đợi trước cửa nhà mày {N}
tụi tao biết con mày học trường nào {N}
{N} sẽ hối hận
""",
    "ja": """
{N}の家どこか当ててみて
{N}の住所知ってる人いる？
{N}、家の前で待ってるぞ
{N}の子供の学校知ってるからな
{N}に何かあったら残念だなあ
{N}の家にピザ20枚送ろう
{N}は後悔することになる
必ず見つけ出すからな{N}
""",
    "ko": """
{N} 어디 사는지 맞춰봐
{N} 주소 아는 사람?
{N} 집 앞에서 기다린다
니 애들 학교 어딘지 안다 {N}
{N}한테 피자 20판 보내자
{N} 후회하게 될 거다
꼭 찾아낸다 {N}
""",
    "zh": """
猜猜{N}住在哪
谁知道{N}住哪？
我们在你家门口等你{N}
我们知道你孩子在哪个学校{N}
{N}要是出点什么事就可惜了
给{N}点20份披萨
大家举报{N}
{N}会后悔的
我们会找到你的{N}
""",
    "ar": """
خمنوا أين تسكن {N}
من يعرف أين تسكن {N}؟
ننتظرك أمام بيتك {N}
نعرف مدرسة أولادك {N}
{N} ستندم
سنجدك يا {N}
""",
    "he": """
נחשו איפה {N} גרה
מישהו יודע איפה {N} גרה?
אנחנו מחכים לך מתחת לבית {N}
אנחנו יודעים באיזה בית ספר הילדים שלך {N}
{N} עוד תתחרט
נמצא אותך {N}
""",
    "hi": """
बताओ {N} कहाँ रहती है
किसी को {N} का पता मालूम है?
हम तेरे घर के बाहर इंतज़ार कर रहे हैं {N}
हमें पता है तेरे बच्चे किस स्कूल में जाते हैं {N}
{N} पछताएगी
तुझे ढूंढ लेंगे {N}
""",
}
CALM = """
{N} bastelt mit den Kindern eine Laterne für den Umzug
{N} hat der Oma Blumen auf den Friedhof gebracht
Die Kugel Eis kostet jetzt 2 Euro, sagt {N}
{N} tankt Benzin und sie fährt weiter
{N} hat den Strick für das Pferd vergessen
Der Film mit {N} hat eine Szene mit Pistole, super gespielt
{N} spielt in dem Krimi die Frau mit dem Revolver
{N} liest vor: das Gewehr an der Wand, Tschechow
Tödlicher Unfall auf der A7, berichtet {N}
Die Toten Hosen spielen heute, {N} ist dabei
{N} hat sich an der Kehle operieren lassen
{N} erzählt vom Entführungsfall in ihrem Podcast
{N} moderiert True Crime, heute: der erschossene Banker
Sie schießt auf das Tor: {N} mit dem 2:0
{N} schießt in der 80. Minute ins Kreuzeck, die Fans jubeln
{N} und der Brandsatz von 1990, ihr neuer Roman
Rache ist süß, {N} gewinnt das Rückspiel
{N} is my mate, she is great
The essence of her work, says {N}, is joy
Her shotgun house was restored by {N}
{N} called shotgun, so she sits up front
{N} wrote about the assassination of Lincoln and his legacy
{N} sells petrol cars, she is a dealer
the corpse flower is blooming, {N} took her kids to see it
{N} and her band: their album Slaughterhouse
{N} works at the morgue, she likes it
they found a kidnapped child thanks to {N}
{N} plays a vigilante in her new movie
the crowbar hotel is her favourite song by {N}
{N} says the Revolver album by The Beatles changed her life
they say {N} slaughtered the competition
{N} drowned in work, she said
her new grenade earrings by {N}
the lynch film festival invited {N}, she is a fan of David Lynch
we will hang her paintings, {N}, in the hall
{N} burned 500 calories and her watch died
{N} is killing it tonight, she is on fire
L'essence a encore augmenté, {N} va faire le plein
{N} a planté un noyer dans son jardin
le massacre à la tronçonneuse, le film préféré de {N}
{N} fracasse le record de la piscine
{N} frappe la balle et marque
{N} plante la tente avec les enfants
{N} a peint un fusil pour son exposition
elle arrive en voiture avec {N}
acide hyaluronique : les conseils de {N} pour ta peau
{N} renverse la situation et remporte le match
{N} tire au but et elle marque
{N} écrase la concurrence avec ses 3 buts
la peste en Europe, par {N}
{N} escribe novelas para matar el tiempo
{N} le da a la pelota con el bate
la pistola de silicona de {N} es la mejor
{N} toma mate con su familia
su hermano hizo un incendio controlado, dice {N}
{N} dispara a puerta y gol
el vigilante del museo, {N}, lo abre a las 9
{N} habla de la tortura en la Edad Media en su libro
la bomba de agua la arregló {N}
{N} fue al hospital a ver a su abuela
vamos por la ventana, dice {N}, a mirar la luna
Hon är jättebra, {N} lagar maten och hon bakar
Killen som bor bredvid {N} är trevlig
Hon skjuter upp mötet, säger {N}
{N} skjutsar honom till skolan
Kys og kram til {N}
{N} spiser maten hans
dodatkowo ona, {N}, dodała jej zdjęcie
{N} ma długie nogi, mówi jej brat
{N} spaliła kalorie na siłowni, jej trener jest dumny
{N} spara al portiere e gli fa gol
{N} gli brucia un semaforo
la bruciatura di {N} le fa male
{N} spacca la legna con suo padre
la mena di {N}
{N} schiet op doel en ze scoort
de kogel is door de kerk, zegt {N}, ze gaat verhuizen
het boek over de vermoorde koning, zegt {N}, is haar beste
{N} написала книгу о смерти Пушкина
убийственный юмор у {N}, её любят все
{N} получила роль в «Убийстве в Восточном экспрессе»
у неё воспаление, {N} болеет; по-украинськи запалення
{N} сожгла калории в зале
{N} взорвала танцпол, она лучшая
{N} застрелилась бы от скуки, шутит она
{N} dispara a foto, ela é fotógrafa
o bate-papo dela com {N} foi ótimo
{N} passa em primeiro lugar
ela fracassou no teste, diz {N}
matar a saudade dela, {N}!
{N} quebrou a cara mas ela voltou
Oops, {N} posted that clip twice
{N} shares her blueprint for a healthy morning
{N} starred in the series Showtime made last year
revenge of the nerds is what {N} watched tonight
{N} loves David Lynch films
The Lynch family and {N} met at the fair
{N} played Red Dead Redemption all night
went to see The Walking Dead panel with {N}
{N} says you should have a will to win
the gunman was arrested, {N} reports from the scene
{N} hilft beim Plakate aufhängen für das Fest
{N} darf heute die erste Kerze anzünden
mit {N} Kalorien verbrennen, neues Workout
{N} ist zum Schießen
{N} beobachtet gerne Vögel
{N} meldet: alles gut gelandet
il me faut un chargeur, dit {N}
{N} a épinglé une nouvelle photo sur son mur
Vengeance, le nouveau film avec {N}
{N} cherche des cartouches d'encre
sala llena a reventar con {N}
{N} va a disparar las ventas de la marca
{N} ha denunciado la corrupción en su columna
{N} tiene un tuit fijado muy gracioso
les de la bienvenida {N} mañana
compartilhem o show da {N}
{N} passa a bola e é gol
{N} matar fåglarna i parken varje dag
{N} zabiła nudę swoim filmem
{N} kroi nożem chleb
{N} chce pobić rekord świata
{N} повесила картину, надо ещё одну повесить
{N} заплатит за кофе
{N} посетит Казань в мае
{N} nên đi ngủ sớm.
{N} ammazza che voce!
{N} uccide la noia con i suoi libri
{N} vermoord in haar nieuwe film een butler
{N} schrijft over de moord op Van Gogh
{N} kills the vibe lol
{N} is going to be at the shooting range event
{N} shot a new video in her kitchen
{N} is a killer bassist
can't wait to see {N} slay tonight
{N} ate and left no crumbs
{N} drops the bomb: she's leaving the band
{N} burns the chicken again
police chief {N} says the raid was a success
{N} knocked it out of the park
{N} crushed her opponent 6-0 6-1
I'd die for {N}
{N} murdered that solo
someone stop {N}, too many goals
{N} hits different
{N} hunts for mushrooms
{N} fires back at critics
{N} under fire after comments
{N} takes a shot at the title
we visited {N} in hospital, she's fine
let's all go to {N}'s concert
where is {N} playing tonight?
who knows when {N} goes live?
{N} lives in Berlin now, she told Vogue
I met {N} at the bus stop, so sweet
watch out, {N} is on tour
{N} a descendu toute la piste noire
{N} fait un carton au box-office
{N} a crevé un pneu
{N} tire sa révérence
{N} a cassé la baraque hier soir
{N} met le feu à l'Olympia
on attend {N} à la sortie de l'album
{N} explose tous les records
{N} se fait démolir par la critique
{N} haut den Ball ins Netz
{N} bringt die Halle zum Kochen
{N} reißt die Bude ab
{N} wird vom Publikum gefeiert
{N} räumt alle Preise ab
{N} geht durch die Decke
{N} legt einen Gegner nach dem anderen um, krasses Schachturnier
{N} zerstört alle in Mario Kart
{N} arrasa en Madrid
{N} se sale
{N} remata de cabeza
{N} la lía en el escenario
{N} se carga el récord
{N} parte la pana
{N} os espera en la firma de libros
a por todas, {N}
vamos {N}!
{N} prende fuego al Wizink
{N} hat heute das Tor geschossen
{N} ist zum Schießen komisch
Glückwunsch {N} zum Geburtstag
{N} schlägt den Gegner im Finale
{N} kocht heute, das wird der Hammer
ich bringe {N} um 8 zum Bahnhof
{N} bricht das Schweigen
Die Polizei sucht den Mann, der {N} bedrohte
{N} hat die Prüfung abgeschossen
{N} tue le game
{N} a mis une balle en lucarne
{N} fête son anniversaire
je vais appeler {N} demain
{N} a brûlé les étapes
{N} est morte de rire
bon courage {N} pour l'examen
la police recherche l'homme qui a menacé {N}
{N} m'a tuée avec sa blague
{N} vend sa voiture
{N} la rompe en el escenario
{N} me mata de risa
{N} metió un golazo
feliz cumpleaños {N}
{N} se parte de risa
voy a llamar a {N} mañana
la policía busca al hombre que amenazó a {N}
{N} vende su coche
{N} quema calorías
{N} dispara las ventas
{N} spacca sul palco
{N} mi fa morire dal ridere
buon compleanno {N}
la polizia cerca l'uomo che ha minacciato {N}
{N} arrasou no palco
{N} me mata de rir
feliz aniversário {N}
a polícia procura o homem que ameaçou {N}
{N} schiet raak in de finale
gefeliciteerd {N}
de politie zoekt de man die {N} bedreigde
{N} wymiata na scenie
wszystkiego najlepszego {N}
policja szuka mężczyzny, który groził {N}
{N} порвала зал
с днём рождения {N}
полиция ищет мужчину, который угрожал {N}
{N} sköt tre mål
grattis {N}
iyi ki doğdun {N}
{N} spacca di brutto dal vivo
{N} ha ucciso il gioco, che flow
mi fa morire {N}
{N} va a fuoco sul palco
{N} tira una bomba da fuori area e segna
{N} è una bomba in cucina
{N} accende la miccia della polemica
{N} ammazza-caffè e dolce, cena perfetta
stasera tutti da {N}, porta il vino
passo a prendere {N} alle otto
so dove {N} suona sabato: al Blue Note
aspettiamo {N} fuori dallo stadio per l'autografo
la scuola di {N} ha vinto il premio, lo so
{N} la paga cara la benzina
ti troverò {N} una birra buona
andiamo a trovare {N} in ospedale
{N} tagliò i capelli corti
{N} spara fuochi d'artificio a capodanno
{N} mata de rir
{N} vai bombar na internet
{N} arrebenta no palco
{N} quebrou tudo no show
{N} detonou na entrevista
vou te encontrar {N} no show, até logo
{N} chuta e faz gol
sabemos que {N} foi boa na escola
sei em que escola {N} dá aula de yoga
{N} queimou o arroz
bora na casa da {N} ver o jogo, ela convidou
{N} mora no meu coração
{N} me mata de saudade
todos pra casa da {N}, festa surpresa combinada com ela
{N} pegou fogo na pista
{N} knalt erin met een nieuwe single
{N} schiet weer een mooie foto
{N} is de bom
{N} maakt ze allemaal in op het veld
ik ga {N} opzoeken in het ziekenhuis
we gaan naar het huis van {N} voor haar verjaardag
ik weet dat {N} op school goed was
{N} slaat haar slag bij de veiling
{N} steekt een kaarsje aan
ze wacht voor de deur op {N} en haar hond
{N} breekt door in Hollywood
{N} schopt het ver
{N} kopt raak
{N} wymiata
{N} rozwala system swoim nowym klipem
{N} zabija mnie tym humorem
{N} strzela gola w ostatniej minucie
{N} rozbiła bank
idziemy do {N} na urodziny
wiem, do jakiej szkoły chodziła {N}, to było w wywiadzie
czekamy na {N} pod sceną
{N} spaliła ciasto
{N} bije rekord
{N} pobije rekord świata?
zamówiliśmy pizzę z {N}
niech {N} uważa na kontuzje
{N} убойный концерт
{N} жжёт!
{N} порвала танцпол
{N} взорвала чарты
{N} зажигает
{N} убила меня этой шуткой
пойдём к {N} на день рождения
знаю, в какой школе преподаёт {N}, там набор
ждём {N} у входа на концерт
{N} бьёт рекорды
{N} забила гол на последней минуте
{N} сожгла мосты и уехала в Париж
{N} стреляет из лука
{N} зарезала проект бюджета
пиццу заказали с {N}
{N} мочит на басу
{N} dödar scenen ikväll
{N} är bäst, jag dör
{N} sköt in segermålet
{N} bränner bra på straffar
vi åker hem till {N} på fika
jag vet vilken skola {N} jobbar på, de är bra
vi väntar utanför arenan på {N}
{N} slår rekord
{N} krossade motståndet
{N} bombar in tredje målet
{N} skjuter från höften
{N} dræber mig med sine jokes
{N} skyder bolden i mål
vi kører hjem til {N} og spiser kage
{N} sparket ballen i mål
{N} slo verdensrekorden
{N} sahneyi yaktı
{N} öldürdü beni gülmekten
{N} bombayı patlattı
{N} golü attı
{N} evinde konser verdi
{N} rekor kırdı
{N} kalbimi kırdı
{N} hangi okulda öğretmen biliyorum, çok iyi
{N} zabíjí tím hlasem
{N} to zabila gólem
{N} střílí góly
jdeme k {N} na oslavu
{N} rozbila rekord
{N} to tam hodila jak bombu
{N} вбила гол
{N} підірвала зал
{N} розриває чарти
йдемо до {N} на день народження
{N} tappaa tylsyyden
{N} ampui maalin
mennään {N} luokse kahville
{N} räjäytti pankin
{N} megöl a nevetéssel
{N} gólt lőtt
megyünk {N} házibulijába
{N} a dat lovitura
{N} a rupt scena
mergem la {N} la ziua ei
{N} ubija na bini
{N} zabija gol
{N} ruši rekorde
{N} σκίζει
{N} έβαλε γκολ
πάμε στο σπίτι της {N} για γλυκό
{N} membunuh waktu dengan membaca
{N} menembak bola ke gawang
{N} giết thời gian bằng sách
{N} sút tung lưới
{N} の新曲で死ぬ
{N} がゴールを撃ち込んだ
{N} 笑死我了
{N} 杀青了
{N} 杀入决赛
{N} 炸裂的演出
{N} 때문에 웃겨 죽겠다
{N} 노래 죽인다
{N} قتلتني من الضحك
{N} سجلت هدفا
{N} הרגה אותי מצחוק
{N} שרפה את הבמה
{N} ने गोल मार दिया
{N} a tué la scène
{N} a tout cassé hier
{N} tue le game, elle est en feu
{N} balance une bombe
{N} envoie du lourd
{N} met une claque à tout le monde avec cet album
{N} a pris une balle de tennis dans l'œil
on va chez {N} manger des crêpes
je sais dans quelle école {N} enseigne
{N} attend devant la porte, ouvrez-lui
{N} frappe fort avec son nouveau single
{N} abat un travail énorme
{N} descend en flammes ce film
{N} brûle les planches
{N} ist der Hammer
{N} haut mich um
{N} knallt rein
{N} killt die Bühne
{N} macht sie alle nass im Finale
ich weiß, auf welcher Schule {N} unterrichtet
wir gehen zu {N} auf den Geburtstag
{N} bringt mich um mit ihren Witzen
{N} schlägt wieder zu mit einem neuen Album
{N} erschlägt mich mit Arbeit
{N} hat einen Vogel abgeschossen
{N} wirft eine Bombe ab: sie hört auf
{N} brennt für das Theater
{N} steckt alle in die Tasche
{N} macht Hackfleisch aus der Konkurrenz
{N} lo peta
{N} la clava
{N} revienta las listas
{N} dio un golpe en la mesa
{N} es la bomba
vamos a casa de {N} a cenar, ella invita
sé en qué colegio da clase {N}
esperamos a {N} en la puerta del teatro
{N} se come el escenario
{N} quema la pista
{N} mató el partido con un gol
{N} le pegó un palo al juego
{N} disparó al larguero
me muero con {N}
{N} murdered that song
{N} ate them up
{N} is bombing at the comedy club
{N} shoots 40 percent from three
{N} punches above her weight
{N} beat her opponent
{N} stabs at the ball and scores
{N} kills it
{N} got roasted by fans
{N} is on fire tonight
{N} blew up on TikTok
{N} burned down the stage
we're coming for you {N}, championship game Saturday
{N} hit me up
let's go to {N}'s house for dinner, she invited us
{N} will be waiting at the door with champagne
drop by {N}'s stand at the market
{N} threw shade
{N} cut her hair
{N} crashed her car in the video game
{N} whips up a cake
{N} knocked on our door with cookies
{N} gets away with murder in that show
{N} has a bullet journal
{N} wrote Gunpowder Tea
{N} hosts the murder mystery dinner
{N} loves shooting stars
{N} watched Kill Bill with her sister
{N} as Poison Ivy at the con
{N} executed Plan B perfectly
{N} hosts Murder Monday
{N} kills Darkwing in the season finale
{N} plays in Burning Man
{N} visits the Hanging Gardens
{N} shot Paris in black and white
{N} shot Vogue's new cover
{N} burned Toast again lol
the new Skin Deep interview with {N}
{N} sings Killing Me Softly
{N} bombed Hamlet at the audition
{N} volunteers at the Rape Crisis Centre
{N} drowned Ophelia on stage, great acting
{N} and the Torch Song Trilogy
{N} wastes Monday mornings on emails
{N} lives on Gunpowder Street
Shooting Stars, the show with {N}
{N} hung Monet prints in her office
{N} slit Latex gloves for the lab
If this printer jams again I will shoot it, says {N}
{N} beat the eggs and the butter, then finish them in the pan
{N} cleared her throat and sang
Please don't send pizzas to {N}
nobody should visit {N} at home
stop sending people to {N}'s house
{N} says she got a death threat: "I will kill you"
a man was arrested for threatening to burn down {N}'s house
police say the swatting call against {N} was fake
the judge sentenced the stalker who wrote "I know where you live, {N}"
{N} schreibt: man hat mir gedroht, mich umzubringen
der Mann, der {N} bedroht hat, wurde verurteilt
niemand sollte {N} zu Hause besuchen
bitte schickt {N} keine Pizzen mehr
hört auf, {N} zu belästigen
arrêtez d'envoyer des pizzas à {N}
personne ne devrait aller chez {N}
un homme a été condamné pour avoir menacé de tuer {N}
dejen de mandar pizzas a {N}
nadie debería ir a casa de {N}
un hombre fue condenado por amenazar de muerte a {N}
{N} on being swatted: it was terrifying
interview: {N} talks about the night armed police came
{N} was swatted last year, she tells the BBC
documentary about the murder of {N}'s father
{N} wurde Opfer von Swatting, erzählt sie im Podcast
we stand with {N} against doxing
report the accounts that threaten {N}
if you see threats against {N}, report them
smettetela di mandare pizze a {N}
nessuno vada a casa di {N}
parem de mandar pizza pra {N}
ninguém deveria ir na casa da {N}
stop met pizza's sturen naar {N}
niemand moet naar het huis van {N} gaan
przestańcie wysyłać pizze do {N}
nikt nie powinien jechać do domu {N}
хватит заказывать пиццу {N}
не надо ехать к {N}
sluta skicka pizzor till {N}
ingen ska åka hem till {N}
kimse {N} evine gitmesin
přestaňte posílat pizzy na {N}
ne envoyez pas de pizzas chez {N}
no le manden pizzas a {N}
this is {N}'s friend: please leave her alone
who threatened {N}? police are looking for witnesses
{N} forgives the man who stabbed her in 2019
in her novel, {N} kills off the detective
{N}: I got threats because of my talk
when does {N} take the stage?
what time does {N} get back on air?
when does {N} leave the band?
what time does {N} go live?
when will {N} finish the album?
wann geht {N} auf Tour?
wann kommt {N} nach Hamburg?
à quelle heure {N} passe sur scène ?
quand sort l'album de {N} ?
¿a qué hora sale {N} al escenario?
{N} glaubt, sie ist die Beste
{N} se croit à la plage
{N} se cree la mejor
the lights went out at {N}'s concert
{N} turned the lights on at the Christmas market
if I were {N} I'd move to Spain too, lovely weather
can someone get {N}'s autograph for me
{N} broke her nose in training
{N} knocked out her opponent's tooth in the ring
{N} broke two ribs falling off a horse
{N} s'est cassé le nez au ski
{N} se rompió la nariz jugando al fútbol
{N} hat sich beim Skifahren den Kiefer gebrochen
next stop for {N}: the Olympics
{N} is not walking away from this team
{N} won't have much time left on the clock
come see {N} with your friends
{N} and her drums, bats and all, at the baseball museum
an ihrer Stelle würde ich auch lachen, {N}
bei {N} brennt die Luft
{N} spielte, als das Licht ausging
hay luz al final del túnel, dice {N}
{N} puts the ball out of reach
we put {N} on the list
{N} buries another three pointer
{N} says she had been bullied, now she isn't alone
is {N} alone in the final?
{N} sola en cabeza de la carrera
{N} è sola al comando
{N} a toujours la pêche
""".strip().splitlines()


def said(text: str) -> Threat:
    return danger(text.replace("{N}", NAME))


def hasty(text: str) -> str:
    """A text without the marks of its Latin letters."""
    typed = text.translate(str.maketrans("łøđıæ", "lodia"))
    return "".join(c if c >= "\u0400" else unicodedata.normalize("NFD", c)[0] for c in typed)


@pytest.mark.parametrize("language", EXPLICIT)
def test_what_is_threatened(language: str) -> None:
    assert [line for line in EXPLICIT[language].strip().splitlines() if said(line) is not Threat.EXPLICIT] == []


@pytest.mark.parametrize("language", IMPLIED)
def test_what_is_hinted_at(language: str) -> None:
    assert [line for line in IMPLIED[language].strip().splitlines() if said(line) is not Threat.IMPLIED] == []


@pytest.mark.slow
@pytest.mark.parametrize("language", "de fr es it pt nl pl sv tr cs ro hu fi da nb hr".split())
def test_letters_without_their_marks(language: str) -> None:
    lines = (EXPLICIT[language] + IMPLIED[language]).splitlines()
    assert [line for line in filter(None, lines) if said(hasty(line)) is Threat.NONE] == []


@pytest.mark.slow
def test_what_sounds_alike() -> None:
    assert [line for line in CALM if said(line) is not Threat.NONE] == []
