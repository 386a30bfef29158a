"""Threats that were written without a look at the lexicon, in thirty languages, and what people say of one another every day."""

import pytest

from watcher.judge import threat
from watcher.model import Threat

EXPLICIT = """
someone needs to put this rat in the ground
I'm driving up there tonight with my brother and a baseball bat
lol just phone in a hostage situation at that address and watch
let's see how tough she is when there's a barrel in her mouth
that house would look great on fire
I hope somebody cuts his brake lines
next time he walks his dog he's not walking back
one of you in the area go knock his teeth out
she deserves to be dragged out of that house by her hair
pipe bomb in the mailbox would be poetic
gonna pay him a visit and he won't like it
who's up for a trip to his place this weekend, bring masks
if the cops won't deal with him we will
I will find you and I will end you
slash his tires again, he hasn't learned
the only good outcome is a body bag
shoot first when you see him, he's armed
get a molotov through that window
call 911 and say you heard gunshots and a woman screaming
hang this traitor from the nearest lamp post
she's asking to get raped
put two in the back of his head
I'd pay good money to see her bleed
kill yourself before we do it for you
everyone grab a brick and meet on his street
he should get the Luigi treatment
time to water the tree of liberty with this judge's blood
bullets are cheap
beat him until he forgets his own name
poisoned meat over the fence, problem solved with that dog
I've got a rifle and a full tank of gas
he won't see christmas
doorbell rings, he answers, boom
dem gehört mal ordentlich die Fresse poliert
einfach mal nachts vorbeifahren und die Bude abfackeln
ich stech die ab, ich schwör
ruft die 110 und sagt er hat seine Frau als Geisel
so einer gehört an die Wand gestellt
hoffentlich erwischt sie bald einer auf dem Heimweg
wer bricht ihm die Beine? 300 Euro
den sollte man im Wald verscharren
morgen Abend 20 Uhr alle zu ihm, Baseballschläger nicht vergessen
wir kriegen dich, und dann gnade dir Gott
eine Kugel reicht
der Hund muss weg, Rattengift ins Leberwurstbrot
die überlebt das Jahr nicht
on va lui faire la peau
il mérite une balle entre les deux yeux
je passe ce soir avec deux potes et des battes
faut lui cramer sa bagnole
appelez le 17 et dites qu'il a tué sa femme
elle va finir dans un fossé
qui est chaud pour lui casser la gueule devant chez lui
je vais te retrouver et te crever
rendez-vous en bas de chez elle, cagoule obligatoire
200 balles à celui qui lui pète les genoux
un bon coup de couteau et on n'en parle plus
violez-la elle demande que ça
il ne fêtera pas ses 30 ans
hay que darle una paliza a ese tío
le vamos a reventar la cabeza
quemadle el coche esta noche
llamad al 112 y decid que hay una bomba
se merece un tiro en la nuca
te voy a encontrar y te voy a rajar
quedamos en su portal a las diez, traed bates
ojalá la atropellen
doy 300 euros al que le parta las piernas
esta zorra va a aparecer en una cuneta
no va a llegar a viejo
plomo para ese político
if I ever run into that coward he's leaving in an ambulance
this pig's kids should find him hanging in the garage
who else is bringing a crowbar on Friday?
a single match and the whole thing goes up, wooden house lol
I'm loading the shotgun as I type this
she's gonna get what's coming to her, I promise you that
break every bone in his typing hand
two grand if he ends up in the ICU
throw her off that balcony she's always filming on
tell 911 dispatch you just shot your wife and give them that address
there's a spot in the desert with his name on it
let the bodies hit the floor, starting with his
she won't be so loud with a fist down her throat
some people only understand violence, so show up and explain
bury the bastard next to his dad
just run the cyclist over when he leaves for work
gas the whole family
I will personally make sure he never walks again
hunting season is open boys
stab stab stab
der Alten gehört die Zunge rausgeschnitten
ich warte mit dem Messer vor deiner Haustür
wenn ich den erwische kommt er in den Rollstuhl
Streichholz dran und gut
sagt der Polizei er hat den Keller voller Sprengstoff
Familie gleich mit ausrotten
beim nächsten Mal bleibt er liegen
wer hat Lust ihm heute Abend die Zähne auszuschlagen
2000 Euro wenn der im Krankenhaus landet
die Richterin wird noch bluten
einfach über den Haufen fahren wenn er joggt
faut lui arracher la langue à cette balance
je l'attends en bas avec un couteau
si je le croise il finit en fauteuil roulant
une allumette et c'est plié
dites aux flics qu'il a des explosifs dans la cave
la juge va le payer de son sang
écrasez-le quand il part courir
1000 euros s'il finit à l'hosto
qu'on l'égorge lui et sa famille
hay que arrancarle la lengua a esa chivata
lo espero abajo con un cuchillo
si me lo cruzo acaba en silla de ruedas
una cerilla y listo
decid a la policía que tiene explosivos en el sótano
la jueza lo va a pagar con sangre
mil euros si acaba en el hospital
que alguien lo atropelle cuando salga a correr
I swear to god I'll put a bullet in that bitch
meet me at his house at midnight, we're ending this
just shoot the bastard already
this snitch needs to disappear
I want him dead by friday
let's burn down her house with her inside
someone swat this clown live on stream
call in a bomb threat on her workplace
beat her up on her way home from school
she'd look better with a slit throat
I'm coming for you and your family, you have been warned
throw acid on her
kill the dog first so he knows we're serious
put her in a wheelchair
he'll be dead before the trial
we should jump him outside the gym
ich bring dich um du Hurensohn
zündet ihr das Haus an
schickt das SEK hin, sagt er schießt um sich
der gehört aufgehängt
schlagt sie tot
den machen wir fertig, heute Nacht
ich hoffe sie wird vergewaltigt
jemand soll ihm ins Bein schießen
je vais te tuer sale pute
brûlez sa maison
envoyez le GIGN chez lui, dites qu'il tire sur les gens
il faut le pendre
j'espère qu'elle se fera violer
on le défonce ce soir
mettez-lui une balle
te voy a matar hijo de puta
quemad su casa
mandadle a los geos, decid que está disparando
hay que colgarlo
ojalá la violen
lo reventamos esta noche
que alguien le pegue un tiro
ti ammazzo figlio di puttana
bruciate casa sua
qualcuno le spari
vou te matar filho da puta
queimem a casa dela
alguém dê um tiro nele
ik maak je af hoerenzoon
steek haar huis in brand
iemand moet hem neerschieten
zabiję cię skurwysynu
spalcie jej dom
niech ktoś go zastrzeli
я тебя убью сука
сожгите её дом
пусть кто-нибудь его пристрелит
jag ska döda dig din jävel
bränn ner hennes hus
någon borde skjuta honom
seni öldüreceğim
evini yakın
biri onu vursun
я тебе вб'ю
спаліть її хату
zabiju tě
zapalte jí dům
ať ho někdo zastřelí
お前を殺す
家に火をつけろ
我要杀了你
烧了她的房子
سأقتلك
أحرقوا بيتها
죽여버릴거야
집에 불 질러
मैं तुझे मार डालूंगा
उसका घर जला दो
aku akan membunuhmu
bakar rumahnya
te omor
dați foc casei ei
megöllek
gyújtsátok fel a házát
θα σε σκοτώσω
κάψτε το σπίτι της
tapan sinut
polttakaa hänen talonsa
jeg slår dig ihjel
brænd hendes hus ned
tao sẽ giết mày
đốt nhà nó đi
กูจะฆ่ามึง
เผาบ้านมัน
אני אהרוג אותך
תשרפו לה את הבית
می‌کشمت
خونه‌شو آتیش بزنید
stasera andiamo a trovarla con le mazze
chiama il 112 e di' che tiene in ostaggio la moglie
200 euro a chi gli spezza le gambe
tagliategli le gomme
hoje à noite vamos lá com tacos de beisebol
liga pro 190 e diz que ele tem reféns
500 reais pra quem quebrar as pernas dele
furem os pneus dele
vanavond gaan we erheen met honkbalknuppels
bel 112 en zeg dat hij zijn vrouw gijzelt
200 euro voor wie zijn benen breekt
steek zijn banden lek
dziś wieczorem jedziemy do niego z kijami
zadzwoń na 112 i powiedz że trzyma żonę jako zakładniczkę
500 zł dla tego kto połamie mu nogi
przebijcie mu opony
сегодня вечером едем к нему с битами
позвони 112 и скажи что он взял жену в заложники
5000 рублей тому кто сломает ему ноги
проколите ему шины
ikväll åker vi dit med basebollträn
ring 112 och säg att han håller sin fru som gisslan
500 kronor till den som bryter benen på honom
skär sönder hans däck
bu gece sopalarla evine gidiyoruz
155'i arayın karısını rehin aldığını söyleyin
bacaklarını kırana 5000 lira
lastiklerini patlatın
dneska večer k němu jedeme s baseballkama
zavolej na 158 a řekni že drží manželku jako rukojmí
5000 korun tomu kdo mu zláme nohy
propíchejte mu gumy
сьогодні ввечері їдемо до нього з битами
подзвони 102 і скажи що він взяв дружину в заручники
5000 гривень тому хто зламає йому ноги
проколіть йому шини
diseară mergem la el cu bâte
sună la 112 și spune că ține soția ostatică
500 de lei cui îi rupe picioarele
spargeți-i cauciucurile
ma este odamegyünk baseballütővel
hívd a 112-t és mondd hogy túszul ejtette a feleségét
5000 forint annak aki eltöri a lábát
szúrjátok ki a kerekeit
απόψε πάμε σπίτι του με ρόπαλα
πάρε το 100 και πες ότι κρατάει όμηρο τη γυναίκα του
500 ευρώ σε όποιον του σπάσει τα πόδια
σκάστε του τα λάστιχα
i aften kører vi derhen med baseballbat
ring 112 og sig at han holder sin kone som gidsel
500 kroner til den der brækker benene på ham
punktér hans dæk
tänään illalla mennään sinne pesäpallomailojen kanssa
soita 112 ja sano että hän pitää vaimoaan panttivankina
500 euroa sille joka katkoo sen jalat
puhkaiskaa sen renkaat
somebody needs to put this bitch in the ground
gonna pull up to her crib with the homies and beat her ass
hope she's ready for a knock on the door from my baseball bat
i swear to god i'll slit her throat
shes dead when i get there
put a brick through every window of that house
just swatted her lmao, stay tuned
call the sheriff, say he shot his dad and has the mom tied up
tell 911 there's a bomb in the basement
i've got a .45 with his name on it
the only good one is a dead one, go get her
i'm two streets away and i brought a knife
who's down to jump him after work
lets torch his ride
rope. tree. you know what to do with him
she should be raped to death
you won't live to see christmas
mailed her some white powder, lets see how she likes it
im outside with gasoline
run him over next time he is on his bike
first one to put her in the hospital gets 2k from me
kys or we do it for you
pop this guy
he's gonna catch a bullet
get the molotovs
den sollte man an die wand stellen
ich hau dem so was von aufs maul wenn ich den seh
dem gehört eine kugel in den kopf
wir kommen heute nacht mit sechs mann vorbei und dann gnade dir gott
der gehört totgeschlagen
fackelt ihm die karre ab
ruft die bullen, sagt er hat seine frau erschossen
ich stech dich ab du hurensohn
der überlebt das wochenende nicht
werft ihr steine ins fenster
buttersäure in den briefkasten und gut is
schlagt ihn krankenhausreif
die schlampe gehört vergewaltigt
ich hab die knarre schon geladen
häng dich auf sonst machen wir das
je vais lui péter les dents
on débarque ce soir à dix avec des barres de fer
il mérite une balle entre les deux yeux
qu'on lui crève les pneus et après les yeux
foutez le feu à sa bagnole
appelle le 17, dis qu'il a pris ses gosses en otage
je te jure je vais le planter
cette pute faut la violer
tu vas finir dans un coffre
il passera pas l'hiver
on va te faire la peau
pends-toi ou on s'en charge
cassez-lui les jambes à ce fils de pute
une bombe devant sa porte et bonsoir
le voy a partir la cara a ese hijo de puta
hay que meterle un tiro en la nuca
esta noche vamos con bates a su casa
le prendemos fuego al coche
llamad a la policía y decid que tiene a la mujer secuestrada con una pistola
te voy a rajar
de este finde no pasas
a esa hay que violarla entre todos
que alguien lo atropelle
vas a acabar en una cuneta
cuélgate o te colgamos
ácido en la cara y se le quita la tontería
rompedle las piernas
una bomba en el portal
im gonna make him swallow his teeth
somebody do us all a favor and off her
30 rounds through the front door, problem solved
catch her outside the gym and stomp her out
wait till he's asleep and pour bleach through the mail slot
cut the brake lines
acid bath for this one
i'll be the last face you see
she needs to disappear permanently
nail bomb in the mailbox would do it
he bleeds like everyone else, just saying bring something sharp
beat him until he stops moving
ive killed before and ill do it again watch your back
qualcuno gli spari e basta
stanotte gli bruciamo la macchina
ti aspetto sotto casa col coltello
le spacco la faccia appena la vedo
bisogna ammazzarlo come un cane
chiamate i carabinieri, dite che ha sparato alla moglie
schiet die gast door zijn kop
we komen vanavond met z'n tienen en slopen hem
steek die auto in de fik
bel 112 en zeg dat hij zijn vrouw gegijzeld houdt
ze verdient het om verkracht te worden
jij haalt het einde van de week niet
ktoś powinien mu wpakować kulkę w łeb
dzisiaj wpadamy do niej z kijami
spalić mu auto
zadzwońcie na 112 że zabił żonę
połamać mu nogi
zabiję cię suko
alguém dá um tiro nesse cara
hoje à noite vamos lá com paus
bota fogo no carro dele
liga pra polícia e fala que ele tá com refém
vou quebrar a cara dela
você não passa dessa semana
пустите ему пулю в лоб
вечером едем к нему с битами
сожгите ему тачку
позвоните в полицию, скажите что он захватил заложников
я её зарежу
ты не доживёшь до утра
nån borde skjuta honom i huvudet
vi kommer dit ikväll med basebollträn
tänd eld på hans bil
ring 112 och säg att han har mördat sin fru
jag ska knivhugga dig
du överlever inte helgen
biri şunun kafasına sıksın
bu gece sopalarla evine gidiyoruz
arabasını yakın
112'yi arayın karısını rehin aldı deyin
seni bıçaklayacağım
sabaha çıkamazsın
ring the police and report gunshots at this place
lol imagine the SWAT guys kicking his door on stream, already made the call
say there's a shooter inside and watch the fireworks
ruf die polizei und sag da fallen schüsse
sek ist unterwegs zu ihm hehe hab grad angerufen
meldet einfach eine geiselnahme unter der adresse
appelle les flics et dis qu'il y a des coups de feu
le raid est en route chez lui mdr j'ai appelé
signalez une prise d'otages à cette adresse
llama a la poli y di que se oyen disparos
los geos van de camino a su casa jaja ya llamé
denunciad un secuestro en esa dirección
gli taglio la gola
qualcuno vada lì e gli dia fuoco alla casa
spero che qualcuno la investa
gli pianto una pallottola in testa
stasera lo gonfiamo di botte sotto casa
meriti di morire come un cane
le butto l'acido in faccia
ho già comprato il coltello
domani non ti svegli
impiccati o ci pensiamo noi
ik snij z'n keel door
gooi een molotov door zijn raam
hopelijk rijdt iemand haar dood
wie heeft er een pistool, dan regelen we dit
hij verdient een kogel
sla haar tanden eruit
ik kom vanavond langs met een mes
hang jezelf op of wij doen het
zuur in haar gezicht
die overleeft de week niet
poderżnąć mu gardło
wrzućcie jej mołotowa przez okno
oby ktoś go przejechał
zasługuje na kulkę
wybić jej zęby
przyjdę wieczorem z nożem
powieś się albo my to zrobimy
oblać ją kwasem
nie dożyje świąt
trzeba go zajebać
vou cortar a garganta dele
joguem um coquetel molotov na janela
tomara que alguém atropele ela
ele merece uma bala na cabeça
quebrem os dentes dela
apareço aí de noite com uma faca
se enforca ou a gente te enforca
ácido na cara dela
ele não vai ver o natal
tem que matar esse desgraçado
перережу ему горло
киньте ей коктейль молотова в окно
чтоб её машина сбила
он заслужил пулю
выбить ей зубы
приду вечером с ножом
повесься или мы поможем
кислотой ей в лицо
не доживёт до нового года
надо его грохнуть
skär halsen av honom
kasta en molotov genom fönstret
hoppas nån kör över henne
han förtjänar en kula
slå ut tänderna på henne
jag kommer förbi ikväll med kniv
häng dig annars gör vi det
syra i ansiktet på henne
han får inte uppleva julen
döda den jäveln
boğazını keseceğim
camından molotof atın
inşallah biri ona çarpar
kurşunu hak ediyor
dişlerini dökün
akşam bıçakla geliyorum
kendini as yoksa biz asarız
yüzüne asit dökün
yılbaşını göremeyecek
öldürün şu şerefsizi
podříznu mu krk
hoďte jí molotov do okna
snad ji někdo přejede
zaslouží si kulku
vyrazte jí zuby
večer přijdu s nožem
oběs se nebo to uděláme my
polít ji kyselinou
nedožije se vánoc
je potřeba ho zabít
переріжу йому горло
киньте їй коктейль молотова у вікно
хай її машина зіб'є
він заслужив кулю
вибити їй зуби
прийду ввечері з ножем
повісься або ми допоможемо
кислотою їй в обличчя
не доживе до нового року
треба його прибити
îi tai gâtul
aruncați-i un cocktail molotov pe geam
sper s-o calce o mașină
merită un glonț
scoateți-i dinții
vin diseară cu cuțitul
spânzură-te sau o facem noi
acid în față
nu apucă crăciunul
trebuie omorât
elvágom a torkát
dobjatok be egy molotovot az ablakán
remélem valaki elüti
golyót érdemel
verjétek ki a fogait
este megyek késsel
kösd fel magad vagy mi tesszük meg
savat az arcába
nem éri meg a karácsonyt
meg kell ölni
skær halsen over på ham
kast en molotov gennem vinduet
håber nogen kører hende ned
han fortjener en kugle
slå tænderne ud på hende
jeg kommer forbi i aften med en kniv
hæng dig selv ellers gør vi det
syre i ansigtet på hende
han oplever ikke jul
dræb det svin
viillän sen kurkun auki
heittäkää molotov ikkunasta sisään
toivottavasti joku ajaa sen yli
se ansaitsee luodin
hakatkaa siltä hampaat pois
tuun illalla puukon kanssa
hirtä ittes tai me hoidetaan se
happoa sen naamalle
se ei näe joulua
tappakaa se
θα του κόψω τον λαιμό
πετάξτε της μολότοφ από το παράθυρο
μακάρι να την πατήσει αμάξι
του αξίζει μια σφαίρα
σπάστε της τα δόντια
έρχομαι το βράδυ με μαχαίρι
οξύ στα μούτρα της
δεν θα βγάλει τη χρονιά
πρέπει να πεθάνει
someone strangle that cow
drown him in the river
poison her dog
throw him off the bridge
bury that guy in the woods
shoot up his office
burn them alive
slash her tyres
erwürgt die alte
ersäuft ihn im fluss
vergiftet ihren hund
schmeißt ihn von der brücke
verbuddelt den im wald
zerstecht ihre reifen
verbrennt sie bei lebendigem leib
étranglez cette garce
noyez-le dans la rivière
empoisonnez son chien
jetez-le du pont
enterrez-le dans les bois
crevez ses pneus
brûlez-les vivants
estrangulad a esa zorra
ahogadlo en el río
envenenad a su perro
tiradlo del puente
enterradlo en el monte
rajadle las ruedas
quemadlos vivos
strangolate quella vacca
annegatelo nel fiume
avvelenatele il cane
buttatelo dal ponte
tagliatele le gomme
wurg die trut
verzuip hem in de rivier
vergiftig haar hond
gooi hem van de brug
steek haar banden lek
uduście tę krowę
utopić go w rzece
otrujcie jej psa
zrzućcie go z mostu
przebijcie jej opony
estrangulem essa vaca
afoguem ele no rio
envenenem o cachorro dela
joguem ele da ponte
furem os pneus dela
задушите эту корову
утопите его в реке
отравите её собаку
сбросьте его с моста
проколите ей шины
stryp den kossan
dränk honom i ån
förgifta hennes hund
släng honom från bron
skär sönder hennes däck
boğun şu karıyı
nehirde boğun onu
köpeğini zehirleyin
köprüden atın
lastiklerini patlatın
задушіть цю корову
втопіть його в річці
отруїть її собаку
скиньте його з мосту
проколіть їй шини
gli faccio saltare la macchina
la prossima volta che lo vedo lo accoltello
qualcuno gli rompa quella faccia di merda
finirai in un fosso
ik ga die gast helemaal kapot maken
iemand moet haar een lesje leren met een honkbalknuppel
je eindigt in een greppel
de volgende keer dat ik hem zie steek ik hem neer
wysadzę mu auto w powietrze
następnym razem jak go spotkam to go dźgnę
niech ktoś jej obije ten ryj
skończysz w rowie
vou explodir o carro dele
da próxima vez que eu ver ele eu esfaqueio
alguém arrebenta a cara dela
você vai acabar numa vala
взорву ему тачку
в следующий раз как увижу его пырну
пусть кто-нибудь набьёт ей морду
закончишь в канаве
jag spränger hans bil
nästa gång jag ser honom hugger jag
nån borde slå in skallen på henne
du hamnar i ett dike
arabasını havaya uçuracağım
bir daha görürsem bıçaklarım
biri şunun ağzını burnunu kırsın
sonun bir çukur olacak
vyhodím mu auto do povětří
až ho příště uvidím tak ho bodnu
ať jí někdo rozbije hubu
skončíš v příkopě
i'll blow up his car
next time i see him i'm stabbing him
someone smash her stupid face in
you'll end up in a ditch
ich jag sein auto in die luft
beim nächsten mal stech ich ihn ab
kann ihr mal einer die fresse polieren
du landest im graben
je vais faire sauter sa voiture
la prochaine fois que je le vois je le plante
que quelqu'un lui démonte la gueule
tu vas finir dans un fossé
le voy a volar el coche
la próxima vez que lo vea lo apuñalo
que alguien le parta la cara
vas a acabar en una zanja
let's ruin this guy's face
hope your brakes fail
she won't be pretty when i'm done with her
i want her head on a stick
going to empty a mag into his living room
she's asking to get stabbed
somebody bash his skull in already
we should drag her out by the hair
mess him up bad
he's gonna get jumped in the parking lot
macht den typen platt
hoffentlich versagen deine bremsen
ich will seinen kopf auf nem spieß
die bettelt ja drum abgestochen zu werden
schlagt ihm doch endlich den schädel ein
an den haaren rausschleifen sollte man die
richtig zurichten den kerl
auf dem parkplatz abfangen und verprügeln
faut lui refaire le portrait
j'espère que tes freins vont lâcher
elle sera plus jolie quand j'en aurai fini avec elle
je veux sa tête sur une pique
je vais vider un chargeur dans son salon
elle mérite de se faire planter
éclatez-lui le crâne une bonne fois
faudrait la traîner dehors par les cheveux
amochez-le bien
chopez-le sur le parking et tabassez-le
hay que partirle la jeta
ojalá te fallen los frenos
quiero su cabeza en una pica
voy a vaciar un cargador en su salón
está pidiendo a gritos que la apuñalen
reventadle el cráneo de una vez
habría que sacarla a rastras de los pelos
dejadlo hecho un cristo
pilladlo en el parking y dadle una paliza
我要杀了她
去烧他家
打断他的腿
晚上带刀去找他
报假警说他有炸弹
あいつを殺しに行く
家に火をつけろ
足を折ってやれ
今夜ナイフを持って行く
爆弾があると通報しろ
죽여버리자
집에 불 질러라
다리를 부러뜨려
오늘 밤 칼 들고 간다
폭탄 있다고 신고해
سأقتلها الليلة
احرقوا بيته
اكسروا رجليه
سنأتي الليلة بالسكاكين
اتصلوا بالشرطة وقولوا إن عنده قنبلة
אני אהרוג אותה
תשרפו לו את הבית
תשברו לו את הרגליים
באים הלילה עם סכינים
תתקשרו למשטרה ותגידו שיש לו פצצה
امشب می‌کشمش
خانه‌اش را آتش بزنید
پایش را بشکنید
به پلیس زنگ بزنید بگویید بمب دارد
उसे मार डालो
उसका घर जला दो
उसकी टांगें तोड़ दो
आज रात चाकू लेकर आएंगे
giết nó đi
đốt nhà nó
đánh gãy chân nó
tối nay mang dao đến nhà nó
báo công an là nó có bom
bunuh saja dia
bakar rumahnya
patahkan kakinya
malam ini kita datang bawa parang
telepon polisi bilang dia punya bom
ฆ่ามันเลย
เผาบ้านมัน
หักขามัน
คืนนี้ถือมีดไปหามัน
ще я убия довечера
запалете му къщата
счупете му краката
обадете се в полицията, че има бомба
ubit ću je večeras
zapalite mu kuću
slomite mu noge
nazovite policiju i recite da ima bombu
"""
"""Violence, and calls for it."""

IMPLIED = """
he's going to wake up to a SWAT team on his lawn
$500 in monero to whoever gets him on camera crying at his door
we're outside. come out.
make her too scared to leave the house
he has two kids, would be terrible if they didn't come home from school
I know what school your daughter goes to. Sleep well.
order fifty pizzas to that address, cash on delivery
everybody ring her at 3am tonight
spam his boss until he gets fired
someone call CPS on her, say the kids are starving
let's get ICE to knock on that door
does anyone know if she still lives there?
need the apartment number, will pay
someone local drive past and check if the car is in the driveway
we know where you sleep
tick tock
you can run but you can't hide
he leaves for the gym every morning at 6, alone
flood their google reviews with one stars
her mother lives two streets away, just saying
post the pic of the front door again, the one with the number
from the skyline in her video you can work out the building
which balcony is it? count the floors from the reflection
mass flag his channel, he'll lose it in a day
send him a funeral wreath with his name on it
get the landlord's number and tell him what kind of tenant he's got
he thinks he's safe over there. he isn't.
maybe her neighbours ought to know who she is
somebody put flyers on every door on that street
I parked across the road for an hour, she came out at 8
keep calling till he picks up
dig up everything on her family
der wird sich noch wundern wenn wir vor der Tür stehen
klingelt die ganze Nacht bei ihm durch
bestellt dem mal 20 Pizzen
weiß jemand in welchem Stock sie wohnt?
schreibt alle seinen Arbeitgeber an
meldet den Kanal, alle zusammen
wir wissen, wo deine Kinder zur Schule gehen
hab ihr Auto heute vor der Kita gesehen, Kennzeichen folgt
wer wohnt da in der Nähe und kann mal gucken
wäre doch schade, wenn ihrer Katze was passiert
Jugendamt anrufen, die nehmen ihr die Kinder weg
er kommt immer gegen 18 Uhr allein nach Hause
harcelez son patron jusqu'à ce qu'il la vire
commandez-lui 30 pizzas
quelqu'un a le code de l'immeuble ?
appelez-la toute la nuit
on sait où tes gosses vont à l'école
signalez tous son compte en masse
elle rentre seule vers 22h par le parc
quelqu'un du quartier peut vérifier si c'est bien sa voiture ?
ce serait dommage qu'il arrive un truc à ta maison
tu peux te cacher, on te trouvera
pedidle veinte pizzas a su casa
llamadla sin parar toda la noche
alguien sabe en qué piso vive?
sabemos dónde estudian tus hijos
escribid todos a su jefe para que la echen
denunciad en masa su cuenta
sale sola del trabajo a las once
alguien de la zona que pase a ver si está el coche
sería una pena que le pasara algo a tu perro
no te puedes esconder para siempre
he sleeps on the ground floor, window's always open, easy job
my cousin just got out of prison and lives near there, he owes me a favor
judge lives at that address. you know what judges deserve
swing by and leave a dead fish in the letterbox
who can get his wifi password from the neighbours
the bus she takes is the 7:42 from the corner
he works nights so she's alone with the baby
call the school and say you're picking up the kids early
let's make sure every tinder guy in town gets this number
put the house up on airbnb, free party
post the house on craigslist saying everything must go, free furniture
keep an eye on the garage, he leaves it open
I have a friend at the phone company who can look her up
his mom picks up if you call the landline lol
we could all just stand outside quietly for a while
so what time does the little one finish kindergarten?
lmk when you're in the neighbourhood, I want photos
he deleted his accounts but he can't delete his house
her ex would love to have this address
send this to the guys she put in jail
tip off the Taliban about his brother
you'd be surprised how thin that door is
bump, we need more on the wife
the alarm company sticker is fake btw
seine Oma geht ans Telefon wenn man Festnetz anruft
wir könnten uns ja mal alle vor die Tür stellen
inseriert die Wohnung bei Kleinanzeigen, kostenlos abzugeben
ruft in der Schule an und sagt ihr holt das Kind ab
der Ex freut sich bestimmt über die neue Adresse
sie ist nachts mit dem Baby allein, er hat Schicht
meldet mal einen Gasgeruch bei denen
tragt die Nummer überall ein, Gewinnspiele, Versicherungen, alles
wann hat der Kleine Schule aus?
er hat sein Profil gelöscht, aber das Haus steht noch
sa grand-mère répond quand on appelle le fixe
on pourrait tous aller se poster devant sa porte
appelez l'école et dites que vous venez chercher la petite
son ex sera content d'avoir la nouvelle adresse
elle est seule la nuit avec le bébé
inscrivez son numéro partout
à quelle heure sort le petit de l'école ?
su abuela contesta si llamas al fijo
podríamos ir todos a plantarnos en su puerta
poned su piso en wallapop, gratis, todo fuera
llamad al colegio y decid que vais a recoger a la niña
a su ex le va a encantar tener la nueva dirección
por las noches está sola con el bebé
apuntad su número en todas partes
a qué hora sale el pequeño del cole?
where does she go to church?
someone get me her schedule
let's all send her pizza tonight
call his employer until they fire him
report every one of her accounts
nice house, shame if something happened to it
ring the doorbell and run, every night this week
request a wellness check every hour
who lives close enough to take a look?
she thinks she can hide from us
drop her number in the sex chat
watch your back
wo arbeitet sie eigentlich?
schickt ihr alle Pizza
wir sehen uns vor deiner Tür
ruft bei ihrer Chefin an bis sie fliegt
pass auf wenn du rausgehst
wer kann mal bei ihm vorbeischauen und Fotos machen
elle travaille où ?
envoyez-lui tous des pizzas
on se voit devant ta porte
fais attention à toi quand tu sors
appelez son chef jusqu'à ce qu'elle soit virée
dónde trabaja?
mandadle pizzas todos
nos vemos en tu puerta
ten cuidado cuando salgas
llamad a su jefa hasta que la echen
dove lavora?
mandatele tutti le pizze
onde ela trabalha?
mandem pizzas pra casa dele
waar werkt ze?
stuur allemaal pizza's naar haar
gdzie ona pracuje?
wyślijcie jej pizze
где она работает?
закажите ему пиццу все
var jobbar hon?
beställ pizza till honom allihop
nerede çalışıyor?
де вона працює?
kde pracuje?
どこで働いてるの？
她在哪里上班？
أين تعمل؟
어디서 일해?
वह कहाँ काम करती है?
dia kerja di mana?
unde lucrează?
hol dolgozik?
πού δουλεύει;
missä hän on töissä?
hvor arbejder hun?
nó làm việc ở đâu?
qualcuno sa dove abita?
ordinategli venti pizze a casa
sappiamo in che scuola vanno i tuoi figli
sarebbe un peccato se succedesse qualcosa alla tua casa
segnaliamo tutti il suo profilo
chiamate il suo capo finché non la licenzia
torna a casa da sola ogni sera verso le undici
dal riflesso nella foto si capisce che palazzo è
guardati le spalle
suonategli il campanello tutta la notte
alguém sabe onde ela mora?
peçam vinte pizzas pra casa dele
a gente sabe em que escola seus filhos estudam
seria uma pena se acontecesse alguma coisa com a sua casa
denunciem todos o perfil dela
liguem pro chefe dela até ela ser demitida
ela volta sozinha toda noite às onze
pelo reflexo da foto dá pra saber qual é o prédio
cuidado quando sair na rua
toquem a campainha a noite toda
weet iemand waar ze woont?
bestel twintig pizza's op zijn adres
we weten op welke school je kinderen zitten
het zou zonde zijn als er iets met je huis gebeurt
rapporteer allemaal haar account
bel haar baas tot ze ontslagen wordt
ze komt elke avond om elf uur alleen thuis
aan de weerspiegeling in de foto zie je welk gebouw het is
kijk maar goed achterom
bel de hele nacht bij hem aan
ktoś wie gdzie ona mieszka?
zamówcie mu dwadzieścia pizz do domu
wiemy do jakiej szkoły chodzą twoje dzieci
szkoda by było gdyby coś się stało z twoim domem
zgłaszajcie wszyscy jej profil
dzwońcie do jej szefa aż ją zwolni
wraca sama co wieczór o jedenastej
po odbiciu na zdjęciu widać który to blok
oglądaj się za siebie
dzwońcie do drzwi całą noc
кто знает где она живёт?
закажите ему двадцать пицц на дом
мы знаем в какую школу ходят твои дети
жаль будет если с твоим домом что-то случится
кидайте все жалобы на её профиль
звоните её начальнику пока не уволит
она каждый вечер в одиннадцать возвращается одна
по отражению на фото видно какой это дом
оглядывайся почаще
звоните ему в дверь всю ночь
är det någon som vet var hon bor?
beställ tjugo pizzor hem till honom
vi vet vilken skola dina barn går på
det vore synd om något hände med ditt hus
anmäl allihop hennes konto
ring hennes chef tills hon får sparken
hon kommer hem ensam varje kväll vid elva
på spegelbilden i fotot ser man vilket hus det är
se dig om över axeln
ring på dörren hela natten
nerede oturduğunu bilen var mı?
evine yirmi pizza sipariş edin
çocuklarının hangi okula gittiğini biliyoruz
evine bir şey olursa yazık olur
hesabını toplu şikayet edin
kovulana kadar patronunu arayın
her akşam on birde eve tek başına dönüyor
arkana dikkat et
bütün gece zilini çalın
ví někdo kde bydlí?
objednejte mu domů dvacet pizz
víme do jaké školy chodí tvoje děti
byla by škoda kdyby se tvému domu něco stalo
nahlaste všichni její profil
volejte jejímu šéfovi dokud ji nevyhodí
každý večer v jedenáct se vrací domů sama
dávej si bacha až půjdeš ven
zvoňte mu celou noc
хтось знає де вона живе?
замовте йому двадцять піц додому
ми знаємо в яку школу ходять твої діти
шкода буде якщо з твоїм домом щось станеться
кидайте всі скарги на її профіль
вона щовечора об одинадцятій повертається сама
știe cineva unde locuiește?
comandați-i douăzeci de pizza acasă
știm la ce școală merg copiii tăi
ar fi păcat să se întâmple ceva cu casa ta
raportați toți contul ei
se întoarce singură în fiecare seară la unsprezece
tudja valaki hol lakik?
rendeljetek neki húsz pizzát
tudjuk melyik iskolába járnak a gyerekeid
kár lenne ha valami történne a házaddal
jelentsétek mind a profilját
minden este tizenegykor egyedül megy haza
ξέρει κανείς πού μένει;
παραγγείλτε του είκοσι πίτσες
ξέρουμε σε ποιο σχολείο πάνε τα παιδιά σου
θα ήταν κρίμα να πάθει κάτι το σπίτι σου
κάντε όλοι αναφορά το προφίλ της
γυρίζει μόνη της κάθε βράδυ στις έντεκα
er der nogen der ved hvor hun bor?
bestil tyve pizzaer til ham
vi ved hvilken skole dine børn går på
det ville være synd hvis der skete noget med dit hus
anmeld alle sammen hendes profil
hun kommer hjem alene hver aften klokken elleve
tietääkö kukaan missä hän asuu?
tilatkaa sille kaksikymmentä pizzaa kotiin
tiedämme missä koulussa lapsesi käyvät
olisi sääli jos talollesi sattuisi jotain
ilmiantakaa kaikki hänen tilinsä
hän tulee joka ilta yksin kotiin yhdeltätoista
you can see her bedroom window from the parking lot
her shift ends at 10, she walks home alone btw
anyone live near? asking for a friend
need an addy on this one, paying crypto
somebody should pay them a visit
drop her loc
lets see how tough you are when we're at your door
i know what car your mom drives
keep reporting until the account is gone
order 40 pizzas to this place, cash on delivery
sign her up for every catalog and jehova's witness visit
call her work and tell them what she did, get her fired
they have a dog but it doesnt bark
sleep tight, see you soon
it'd be awful if this got out to the wrong people
spread this everywhere before the jannies nuke it
she deleted everything but we've got archives
500 bucks to whoever finds where he moved
send a wellness check over there, she sounded suicidal
which building is that in the background? geoguessr bros assemble
ring his phone all night, don't let him sleep
make her life hell
do your worst boys
everyone knows where your kids play soccer
feuerwehr rufen, dachstuhl brennt, alle hin
weiß jemand wo der pennt?
die ist immer dienstags allein zuhause
da könnte man ja mal klingeln
schickt ihm 30 pizzen
wär doch schade um das schöne auto
ich kenn deine adresse, pass gut auf
meldet alle seinen kanal bis er weg is
200 euro für die anschrift
schreibt seinem chef was er für einer ist
bestellt ihr alles mögliche auf rechnung
sichert das bevor es gelöscht wird
wir wissen wo deine kleine in den kindergarten geht
macht ihr das leben zur hölle
man sieht sich immer zweimal im leben
welcher balkon ist das? erkennt wer die kirche im hintergrund?
wer wohnt in der nähe und schaut mal nach dem rechten
quelqu'un sait où il crèche ?
elle finit à 22h et rentre à pied toute seule
ce serait con qu'il arrive un truc à sa baraque
livrez-lui 20 pizzas
300 balles pour son adresse
signalez tous son compte
on sait dans quelle école vont tes mômes
dors bien, on arrive
harcelez son patron jusqu'à ce qu'il soit viré
enregistrez avant suppression
qui habite dans le coin pour aller sonner chez lui ?
pourrissez-lui la vie
c'est quoi le bâtiment derrière elle sur la photo ?
on se retrouve devant chez elle samedi
¿alguien sabe por dónde para?
sale del curro a las diez y vuelve sola
qué pena si le pasara algo al perro
pedidle veinte pizzas
pago 300 por la dirección
reportad todos su canal
sabemos a qué cole van tus niños
duerme tranquila, ya vamos
llamad a su jefe hasta que lo echen
guardadlo antes de que lo borren
¿quién vive cerca para pasarse por su casa?
hacedle la vida imposible
¿qué edificio es ese que se ve detrás?
quedamos el sábado en su portal
next stream he's gonna have a SWAT team in the background
his landlord might want to see this thread
tip off immigration, his wife overstayed
she goes live from the same cafe every friday
someone grab the property records
i live 10 mins from there, should i take a look?
flood her inbox
good hunting lads
we know what your front door looks like
get her kicked out of uni
anyone recognise the street?
here's his license plate, you know what to do
hit up her dm's till she breaks
mass report her onlyfans and insta
i put his number on a gay dating site lol
cps would love to hear about this
chi abita vicino e passa a fargli un saluto?
esce dal lavoro alle sei sempre da sola
200 euro a chi mi trova l'indirizzo
segnalate in massa il suo profilo
weet iemand waar hij woont?
ze is op dinsdag altijd alleen thuis
zou zonde zijn van die mooie auto
stuur er twintig pizza's heen
ktoś wie gdzie mieszka?
wraca z pracy o 22 sama
szkoda by było tego domu
zamówcie mu 20 pizz
alguém sabe onde ela mora?
ela sai do trabalho às dez e volta sozinha
pago 500 pelo endereço
denunciem todos o canal dele
кто знает где он живёт?
она возвращается с работы в десять одна
жалко будет если с машиной что-то случится
закажите ему двадцать пицц
vet nån var hon bor?
hon slutar tio och går hem ensam
synd om nåt hände med huset
beställ tjugo pizzor dit
nerede oturduğunu bilen var mı?
işten onda çıkıyor tek başına yürüyor
o güzel arabaya yazık olur
ona yirmi pizza söyleyin
could someone ask the police to do a welfare check on her, wink wink
told the cops she hasn't answered in days, they'll go knock
request a wellness check, use the address above
road trip to hers this weekend, who's in
im gonna stand outside her building till she comes out
carpool leaves at 6, bring megaphones
lovely garden. be a real pity if anything happened to it
such a nice family, would hate for something to happen
cars catch fire all the time, just saying
everybody flag the account for self harm
report every single video, lets get it taken down
order funeral flowers to her door
send him a ton of manure, company link below
ubereats spam time, cash only
offering $1k for a confirmed location
bounty's still open on this one
gift card for the first address that checks out
does someone have this dudes addy
where's she living these days? dm
last known address anyone
hint: it's near the water tower, who can pin it
match that skyline, must be the 5th floor
sun position says facing east, so which block is it
kann mal jemand die polizei hinschicken zum nachschauen ob sie noch lebt, zwinker
hab dem amt gemeldet dass sie ihr kind vernachlässigt
bittet die polizei um einen kontrollbesuch
wer fährt samstag mit hin?
ich stell mich vor ihr haus bis sie rauskommt
treffpunkt 18 uhr vor seiner tür, megafon nicht vergessen
hübscher garten, wär jammerschade drum
so ein schönes haus, wäre doch ärgerlich wenn da was passiert
autos brennen ja öfter mal
alle den account melden, grund egal
jedes video melden bis er gesperrt ist
trauerkranz an die haustür liefern lassen
eine ladung mist vor die tür, link zur firma unten
lieferando spam, alles auf barzahlung
1000 euro für einen bestätigten standort
kopfgeld steht noch
gutschein für die erste richtige adresse
hat wer die addy von dem?
wo wohnt die inzwischen? pn
letzte bekannte anschrift, irgendwer?
tipp: nahe am wasserturm, wer findet es
vergleicht die skyline, muss fünfter stock sein
sonnenstand sagt ostseite, also welcher block
quelqu'un peut envoyer les flics vérifier qu'elle va bien, clin d'œil
j'ai signalé aux services sociaux qu'elle néglige son gosse
demandez à la police de passer chez elle
qui vient samedi avec moi ?
je reste devant chez elle jusqu'à ce qu'elle sorte
rdv 18h devant sa porte, prenez des mégaphones
joli jardin, ce serait vraiment dommage
une si belle maison, ce serait bête qu'il se passe quelque chose
les voitures ça brûle tout le temps
signalez tous le compte, peu importe la raison
signalez chaque vidéo jusqu'à la fermeture
faites livrer une couronne mortuaire chez elle
une tonne de fumier devant sa porte, lien de la boîte en dessous
spam uber eats, paiement à la livraison
1000 euros pour une localisation confirmée
la prime tient toujours
une carte cadeau pour la première bonne adresse
quelqu'un a l'adresse de ce type ?
elle habite où maintenant ? mp
dernière adresse connue, quelqu'un ?
indice : près du château d'eau, qui trouve
comparez avec la skyline, ça doit être le cinquième
le soleil dit côté est, donc quel bloc
¿alguien puede mandar a la policía a ver si está bien? guiño
ya avisé a servicios sociales de que descuida al crío
pedid a la policía que pase por su casa
¿quién se viene el sábado?
me quedo delante de su casa hasta que salga
a las seis en su puerta, traed megáfonos
bonito jardín, sería una lástima
una casa tan bonita, qué pena si pasara algo
los coches arden a cada rato
denunciad todos la cuenta, da igual el motivo
reportad cada vídeo hasta que se lo cierren
mandadle una corona de flores a la puerta
una tonelada de estiércol en su puerta, enlace abajo
spam de glovo, pago en efectivo
1000 euros por una ubicación confirmada
la recompensa sigue en pie
tarjeta regalo para la primera dirección buena
¿alguien tiene la dirección de este tío?
¿dónde vive ahora? md
última dirección conocida, ¿alguien?
pista: cerca de la torre de agua, a ver quién lo encuentra
comparad el skyline, tiene que ser el quinto piso
por el sol da al este, ¿qué bloque es?
frag doch mal seine nachbarn aus
jemand aus der gegend könnte ihm einen zettel an die tür machen
wir sehen uns vor deinem haus
der briefkasten ist übrigens nicht abgeschlossen
bei ihr brennt immer bis zwei licht
ihr freund ist diese woche auf montage
die hintertür ist nie zu
sein auto steht nachts immer auf der straße
schreibt an die uni, die soll exmatrikuliert werden
ich hab ihre neue nummer, wer will
verteilt flyer in ihrer straße
setzt ihre nummer auf kleinanzeigen rein
bestellt ihm taxis die ganze nacht
dem sollte mal einer die meinung geigen, persönlich
wo geht die ins fitnessstudio?
findet raus wo die eltern wohnen
doxx ist fast fertig, fehlt nur noch die hausnummer
kann jemand das kennzeichen abfragen?
teilt das bis es jeder in der stadt weiß
ab jetzt hast du keine ruhige nacht mehr
du kannst dich nicht verstecken
die klingel hat keinen namen, aber es ist der zweite stock links
sie führt um halb sieben den hund aus
demande à ses voisins
on se voit devant chez toi
la boîte aux lettres ferme pas à clé d'ailleurs
son mec est en déplacement cette semaine
la porte de derrière est jamais fermée
sa voiture dort dans la rue
écrivez à sa fac pour la faire virer
j'ai son nouveau numéro, qui veut
collez des affiches dans sa rue
mettez son numéro sur leboncoin
commandez-lui des taxis toute la nuit
elle va à quelle salle de sport ?
trouvez où habitent ses parents
le dox est presque fini, manque que le numéro de rue
quelqu'un peut chercher la plaque ?
partagez jusqu'à ce que toute la ville le sache
tu dormiras plus jamais tranquille
tu peux pas te cacher
pas de nom sur la sonnette mais c'est deuxième gauche
elle sort le chien à six heures et demie
pregunta a sus vecinos
nos vemos delante de tu casa
el buzón no cierra con llave por cierto
su novio está fuera esta semana
la puerta de atrás nunca está cerrada
su coche duerme en la calle
escribid a su universidad para que la echen
tengo su número nuevo, ¿quién lo quiere?
pegad carteles en su calle
poned su número en milanuncios
pedidle taxis toda la noche
¿a qué gimnasio va?
averiguad dónde viven sus padres
el dox está casi listo, falta el número del portal
¿alguien puede buscar la matrícula?
compartid hasta que lo sepa toda la ciudad
no vas a volver a dormir tranquilo
no puedes esconderte
no pone nombre en el timbre pero es el segundo izquierda
saca al perro a las seis y media
ask around the neighbours
see you outside your house
mailbox doesnt lock btw
her boyfriend's away this week
back door is never locked
his car sits on the street overnight
write to her uni so they expel her
got her new number, who wants it
put up flyers on her street
list her number on craigslist
send taxis all night
which gym does she go to?
find out where the parents live
dox is nearly done, only missing the house number
can someone run the plate?
share till the whole town knows
you'll never sleep easy again
you can't hide
no name on the bell but it's second floor left
she walks the dog at half six
follow her home
put a tracker on her car
take pics of the house and post them
you're on our list
look behind you
i'm watching you through your window
you're next
folgt ihr nach hause
macht ihr einen tracker ans auto
fotografiert das haus und postet es
du stehst auf unserer liste
dreh dich mal um
du bist der nächste
suivez-la jusqu'à chez elle
prenez la maison en photo et postez
tu es sur notre liste
regarde derrière toi
t'es le prochain
seguidla hasta casa
ponedle un rastreador en el coche
haced fotos de la casa y subidlas
estás en nuestra lista
mira detrás de ti
eres el siguiente
seguitela fino a casa
sei sulla nostra lista
guardati le spalle
sei il prossimo
volg haar naar huis
je staat op onze lijst
kijk maar over je schouder
jij bent de volgende
idźcie za nią do domu
jesteś na naszej liście
oglądaj się za siebie
jesteś następny
sigam ela até em casa
você está na nossa lista
olha pra trás
você é o próximo
проследите за ней до дома
ты в нашем списке
оглядывайся
ты следующий
följ efter henne hem
du står på vår lista
titta dig över axeln
du är näst på tur
evine kadar takip edin
listemizdesin
arkanı kolla
sıradaki sensin
простежте за нею до дому
ти в нашому списку
озирайся
ти наступний
qualcuno chieda ai vicini
il suo ragazzo è via questa settimana
la porta sul retro è sempre aperta
porta fuori il cane alle sei e mezza
manca solo il numero civico
qualcuno può controllare la targa?
condividete finché non lo sa tutta la città
ultimo indirizzo noto, qualcuno?
indizio: vicino alla torre dell'acqua, chi lo trova
una tonnellata di letame davanti alla porta
resto fuori da casa sua finché non esce
in che palestra va?
vraag het z'n buren
haar vriend is deze week weg
de achterdeur is nooit op slot
alleen het huisnummer ontbreekt nog
kan iemand het kenteken nakijken?
delen tot heel de stad het weet
tip: vlakbij de watertoren, wie vindt het
een lading mest voor de deur
ik blijf voor haar huis staan tot ze buiten komt
naar welke sportschool gaat ze?
zapytajcie sąsiadów
jej facet wyjechał na tydzień
tylne drzwi są zawsze otwarte
wyprowadza psa o wpół do siódmej
brakuje tylko numeru domu
może ktoś sprawdzić tablice?
udostępniajcie aż całe miasto będzie wiedzieć
ostatni znany adres, ktoś coś?
podpowiedź: koło wieży ciśnień, kto znajdzie
przyczepa gnoju pod drzwi
stoję pod jej domem aż wyjdzie
na jaką siłownię chodzi?
perguntem pros vizinhos
o namorado dela tá viajando essa semana
a porta dos fundos nunca tá trancada
ela passeia com o cachorro às seis e meia
só falta o número da casa
alguém consegue puxar a placa?
compartilhem até a cidade toda saber
último endereço conhecido, alguém?
dica: perto da caixa d'água, quem acha
um caminhão de esterco na porta
fico na frente da casa dela até ela sair
qual academia ela frequenta?
спросите у соседей
её парень на этой неделе в отъезде
задняя дверь всегда открыта
она выгуливает собаку в полседьмого
не хватает только номера дома
кто-нибудь может пробить номер машины?
распространяйте, пока весь город не узнает
последний известный адрес, кто подскажет?
подсказка: рядом с водонапорной башней, кто найдёт
машину навоза под дверь
стою у её дома пока не выйдет
в какой спортзал она ходит?
fråga hennes grannar
hennes kille är bortrest den här veckan
bakdörren är aldrig låst
hon går ut med hunden halv sju
bara husnumret saknas
kan nån kolla upp regnumret?
dela tills hela stan vet
ledtråd: nära vattentornet, vem hittar det
ett lass gödsel på uppfarten
jag står utanför hennes hus tills hon kommer ut
vilket gym går hon på?
komşularına sorun
erkek arkadaşı bu hafta şehir dışında
arka kapı hiç kilitli değil
köpeği altı buçukta gezdiriyor
sadece kapı numarası eksik
plakayı sorgulayabilecek var mı?
bütün şehir öğrenene kadar paylaşın
son bilinen adresi olan var mı?
ipucu: su kulesinin yanında, kim bulur
kapısına bir kamyon gübre
çıkana kadar evinin önünde bekliyorum
hangi spor salonuna gidiyor?
спитайте в сусідів
її хлопець цього тижня у від'їзді
задні двері завжди відчинені
вона вигулює собаку о пів на сьому
бракує тільки номера будинку
хтось може пробити номер машини?
поширюйте, поки все місто не дізнається
остання відома адреса, хто знає?
підказка: біля водонапірної вежі, хто знайде
стою під її будинком поки не вийде
в який спортзал вона ходить?
zeptejte se sousedů
její přítel je tenhle týden pryč
zadní dveře jsou pořád odemčené
chodí venčit psa v půl sedmé
chybí jen číslo domu
může někdo prověřit značku?
sdílejte dokud to neví celé město
nápověda: u vodárenské věže, kdo to najde
fůra hnoje před dveře
stojím před jejím domem než vyjde
do jaké posilovny chodí?
veniamo a prenderti, bastardo
mandategli i carabinieri per un controllo
quanto offrite per il suo indirizzo?
abita sopra la farmacia, secondo piano
ricordatevi di salvare tutto prima che cancelli
telefonatele tutta la notte
we komen je halen klootzak
stuur de politie maar even langs voor controle
wat bieden jullie voor haar adres?
ze woont boven de apotheek, tweede verdieping
sla alles op voor ze het weghaalt
bel haar de hele nacht uit bed
idziemy po ciebie gnoju
wyślijcie policję na kontrolę
ile dajecie za jej adres?
mieszka nad apteką, drugie piętro
zapiszcie wszystko zanim skasuje
dzwońcie do niej całą noc
a gente vai te pegar desgraçado
mandem a polícia lá dar uma olhada
quanto vocês pagam pelo endereço dela?
ela mora em cima da farmácia, segundo andar
salvem tudo antes que ela apague
liguem pra ela a noite toda
мы идём за тобой урод
отправьте полицию на проверку
сколько дадите за её адрес?
она живёт над аптекой, второй этаж
сохраните всё пока не удалила
звоните ей всю ночь
vi kommer och tar dig din jävel
skicka dit polisen för en koll
vad bjuder ni för hennes adress?
hon bor ovanför apoteket, andra våningen
spara allt innan hon raderar
ring henne hela natten
seni almaya geliyoruz lan
polisi gönderin bir baksınlar
adresine ne kadar verirsiniz?
eczanenin üstünde oturuyor ikinci kat
silmeden önce her şeyi kaydedin
bütün gece arayın
jdeme si pro tebe hajzle
pošlete tam policii na kontrolu
kolik dáte za její adresu?
bydlí nad lékárnou, druhé patro
volejte jí celou noc
we're coming for you asshole
send the cops round for a check
what would you pay for her address?
she lives above the pharmacy, second floor
save everything before she deletes it
call her all night long
wir holen dich du arschloch
schickt mal die polizei zur kontrolle hin
was bietet ihr für ihre adresse?
sie wohnt über der apotheke, zweiter stock
speichert alles bevor sie es löscht
ruft sie die ganze nacht an
on vient te chercher enculé
envoyez les flics faire un contrôle
vous payez combien pour son adresse ?
elle habite au-dessus de la pharmacie, deuxième étage
sauvegardez tout avant qu'elle efface
appelez-la toute la nuit
vamos a por ti cabrón
mandad a la poli a que eche un vistazo
¿cuánto pagáis por su dirección?
vive encima de la farmacia, segundo piso
guardadlo todo antes de que lo borre
llamadla toda la noche
he leaves his bike unlocked behind the shop
i drove by earlier, lights were on
we have people in that city
check her tagged photos for the school uniform
zillow has interior pics of the house btw
one of you locals go confirm it's her
better move while you can
leak the nudes too
post it on every local facebook group
make sure the neighbours know what she is
sein rad steht unverschlossen hinterm laden
bin vorhin vorbeigefahren, licht war an
wir haben leute in der stadt
schaut mal in ihren markierten fotos nach der schuluniform
auf immoscout gibts übrigens innenfotos vom haus
kann einer von euch vor ort bestätigen dass sie es ist
zieh lieber um solange du noch kannst
leakt die nacktbilder gleich mit
postet das in jede lokale facebookgruppe
sorgt dafür dass die nachbarn wissen was das für eine ist
il laisse son vélo sans antivol derrière la boutique
on a des gens dans cette ville
regardez ses photos identifiées pour l'uniforme de l'école
y a des photos de l'intérieur sur seloger
un local peut confirmer que c'est elle ?
déménage tant que tu peux
balancez les nudes aussi
postez ça sur tous les groupes facebook du coin
faites en sorte que les voisins sachent ce que c'est
deja la bici sin candado detrás de la tienda
pasé antes por delante, había luz
tenemos gente en esa ciudad
mirad sus fotos etiquetadas, sale el uniforme del cole
en idealista hay fotos del interior de la casa
¿alguien de la zona puede confirmar que es ella?
múdate mientras puedas
filtrad los nudes también
postead esto en todos los grupos de facebook del barrio
que los vecinos sepan lo que es
谁知道她住哪里
她每天十点一个人下班
给他家点二十份外卖货到付款
悬赏五千求地址
我们知道你孩子在哪上学
誰か住所知らない?
毎日十時に一人で帰る
ピザ二十枚送りつけよう
住所に五万円払う
子供の学校知ってるぞ
어디 사는지 아는 사람?
매일 열시에 혼자 퇴근함
피자 스무 판 시켜주자
주소 알려주면 오만원
애들 학교 어딘지 안다
من يعرف أين تسكن؟
تخرج من العمل وحدها في العاشرة
أرسلوا له عشرين بيتزا
أدفع خمسمئة مقابل العنوان
نعرف مدرسة أولادك
מישהו יודע איפה היא גרה?
היא יוצאת מהעבודה בעשר לבד
תשלחו לו עשרים פיצות
חמש מאות שקל על הכתובת
אנחנו יודעים איפה הילדים שלך לומדים
کسی می‌داند کجا زندگی می‌کند؟
ساعت ده تنها از سر کار برمی‌گردد
بیست تا پیتزا برایش سفارش بدهید
می‌دانیم بچه‌هایت کدام مدرسه می‌روند
कोई जानता है वो कहाँ रहती है?
वो रात दस बजे अकेली घर जाती है
पते के लिए पाँच हज़ार दूंगा
हमें पता है तुम्हारे बच्चे किस स्कूल में हैं
ai biết nó ở đâu không
mười giờ tối nó đi làm về một mình
đặt hai mươi cái pizza đến nhà nó
trả năm triệu cho địa chỉ
tao biết con mày học trường nào
ada yang tahu dia tinggal di mana?
dia pulang kerja jam sepuluh sendirian
pesankan dua puluh pizza ke rumahnya
bayar lima juta untuk alamatnya
kami tahu anakmu sekolah di mana
ใครรู้ว่าเธออยู่ที่ไหน
เธอกลับบ้านคนเดียวสี่ทุ่ม
รู้ว่าลูกมึงเรียนที่ไหน
някой знае ли къде живее?
прибира се сама в десет
поръчайте му двадесет пици
знаем къде учат децата ти
zna li netko gdje živi?
vraća se sama u deset
naručite mu dvadeset pizza
znamo u koju školu idu tvoja djeca
"""
"""What may only be meant as a threat, and what helps to find somebody."""

NONE = """
the police said the suspect was arrested at the house on Monday
we are meeting at her place on Saturday to bake cookies
he got shot in the film and I cried
can you pick me up from the school at four?
the pizza came to the wrong address again
I had to call an ambulance for my neighbour last night
she killed it on stage yesterday
does anyone know a good plumber near Elm Street?
he lives two doors down from my aunt
that goal was a bullet
I'm dying to see the new season
the new update burned my battery in an hour
please report bugs on the tracker
my kid's school sent a letter about lice
the fire brigade put out a kitchen fire on her road
we delivered flyers for the church fair on every door of that street
I want to send her flowers for her birthday, does anyone have the address?
she moved to a bigger flat last spring
her dog was hit by a car and is at the vet
their reviews are terrible, one star from me
I parked across the road and walked to the concert
he was jailed for threatening to kill a judge
in chess you have to attack the king from the side
knock on her door if you need sugar
the landlord's number is on the notice board
my boss fired me so I have time to paint now
we camped outside the store for the new console
boom, the cake was done in 20 minutes
you can find our office on the third floor
I grabbed a brick from the shed to hold the door open
die Polizei war gestern wegen Ruhestörung im Haus
kannst du mir ihre Adresse für die Geburtstagskarte geben?
das Steak habe ich schön scharf angebraten
wir treffen uns um 20 Uhr alle bei ihm zum Grillen
der Torwart hat den Ball an die Wand geschossen
ich klingel bei dir, wenn ich da bin
das Jugendamt hat uns bei der Betreuung geholfen
die Nachbarin hat uns Pizza bestellt
Rattengift darf nicht offen ausgelegt werden
der Film geht um einen Mörder, der Frauen absticht
schreibt bitte alle eine Bewertung für unseren Verein
on va lui faire une surprise pour son anniversaire
je passe ce soir avec deux potes et des bières
la police a arrêté un homme qui menaçait de tuer sa femme
quelqu'un a le code promo pour les pizzas ?
le tireur a mis une balle dans la lucarne
rendez-vous en bas de chez elle pour la fête des voisins
signalez les nids-de-poule à la mairie
je crève de faim
il a cassé la vitre en jouant au foot devant chez lui
le vamos a dar una sorpresa en su casa
quedamos en su portal a las diez para ir a la playa
la policía detuvo al hombre que amenazó con matar a su mujer
me voy a reventar de tanto comer
el delantero pegó un tiro desde fuera del área
ojalá la contraten
la película va de un asesino que mata en serie
they broke every record at the track meet
the bus she takes is always late
can someone pick up the kids early today? the school called
there was a gas leak on our street so we had to evacuate
I saw a fox in the garden and the cat went wild
that documentary about the school shooting broke me
he works nights at the hospital so we rarely eat together
my cousin just got out of hospital and lives near there
my landline number changed, ask my mom
stand outside quietly and listen to the owls
we need more on the menu for vegetarians
a single match and the grill was lit
who else is bringing dessert on Friday?
the judge lives by the book
I promise you that the cake will be there
she broke her leg skiing and spent a night in the ICU
shotgun the front seat!
der Zahnarzt hat mir einen Zahn gezogen
sie ist nachts mit dem Baby wach
wir stellen die Räder vor die Tür
die Schule ruft an wenn das Kind krank ist
beim nächsten Mal nehme ich weniger Salz
der Krimi war so blutig dass ich wegsehen musste
wann hast du heute Schule aus?
im Keller riecht es nach Gas, der Techniker kommt
meine Oma geht nicht ans Telefon
2000 Euro wenn das Auto TÜV hat
le dentiste m'a arraché une dent
elle est debout la nuit avec le bébé
tout doit partir, brocante dimanche
l'école a appelé, la petite a de la fièvre
une allumette et le barbecue est prêt
à quelle heure tu sors du boulot ?
il a fini à l'hosto après une chute de vélo
el dentista me arrancó una muela
por las noches está despierta con el bebé
el colegio llamó, la niña tiene fiebre
una cerilla y la vela está encendida
a qué hora sales del curro?
acabó en el hospital por una caída en bici
his mom picks up the kids on Tuesdays
my ex would love this restaurant
she's alone with the baby until her sister arrives on Sunday, bring food!
if I ever run into him at the conference I'll say hi
when we get to the hospital I'll call you
there's a mug in the kitchen with her name on it
we all stood outside and sang happy birthday
what time does the kids' football practice end?
can you send me photos when you're in Rome?
I signed her up for every swimming class they had
he was too scared to go on the rollercoaster
saw her car at the garage, is it broken again?
need the room number for the meeting please
count the windows before ordering curtains
from the balcony you can see the church tower
I dug up everything in her garden and planted potatoes
if the council won't fix the road we'll do it ourselves
a reward for whoever finds my cat
he opens the door and boom, surprise party
drag the files out of that folder
my brother got into a fight and is in hospital with a broken jaw
the trailer shows him with a gun to his head, great movie
we need more volunteers on the food bank team
her new boss is nice and lives near us
I owe him a favour for helping me move
the walls are so thin I can hear his piano
the dentist pulled two of her teeth
you know what she deserves? a holiday
everyone meet at Tom's house at 7, bring gloves and shovels, we're planting trees
bring masks, we're sanding the floor at her place
hot day, whole block lost power
police came because the alarm at her shop went off
they said he won't be coming back to work until March
the knife goes to the right of the plate
our landlord is raising the rent again
he has to be at the airport at six, can someone drive him?
sie ist abends oft allein und freut sich über Besuch
hab ihr Auto in der Werkstatt gesehen
wohnt er noch in Hamburg? Wollte ihm eine Karte schicken
er musste ins Krankenhaus wegen der Bandscheibe
die Katze hat Rattengift gefressen und ist beim Tierarzt
der Zahnarzt hat ihr zwei Zähne gezogen
wir stellen uns alle vor die Tür und singen
wann ist das Training vom Kleinen zu Ende?
die Wohnung ist bei Immoscout für 900 warm
in welchem Stock ist die Orthopädie?
wenn die Stadt nichts macht, machen wir die Beete halt selber
der Ex von meiner Freundin hat eine neue Adresse
hoffentlich findet sie bald einen neuen Job
eine Kugel Eis kostet jetzt zwei Euro
sa mère répond toujours gentiment aux clients
elle est seule avec le bébé cette semaine, on lui apporte à manger
tu sais s'il habite encore à Lyon ? je voudrais lui écrire
si je le croise je lui dirai bonjour de ta part
rendez-vous devant chez lui avec des marteaux, on monte la cabane
j'ai vu sa voiture au garage, elle est en panne ?
son ex sera content de garder les enfants
d'après la vue depuis le balcon il va pleuvoir
on va le chercher à l'école à 16h
le dentiste lui a arraché deux dents
si la mairie ne fait rien on s'en occupe nous-mêmes
il ne finira pas son assiette
quel étage pour le dermatologue ?
su madre siempre contesta los correos
está sola con el bebé esta semana, le llevamos comida
¿sabes si todavía vive en Sevilla? quiero escribirle
si me lo encuentro le doy recuerdos
quedamos en su casa con martillos para montar la estantería
vi su coche en el taller
desde su balcón se puede ver el campanario
el perro se comió el matarratas y está en el veterinario
si el ayuntamiento no hace nada lo haremos nosotros
su ex estará contento con los niños en verano
no va a llegar a tiempo al tren
سیگار می‌کشم
لطفا به من زنگ بزنید
دارم نقاشی می‌کشم
ผมจะยิงรูปให้ดู
ฉันไปทำงานทุกวัน
aku mau bakar ikan malam ini
dia sudah kerja keras
bu akşam mangal yakıyoruz
kapıyı vurun lütfen
ať ho někdo vyzvedne ze školky
пусть кто-нибудь его встретит
駅はどこですか
どこで買ったの？
你在哪里买的
어디서 샀어?
أين المحطة؟
वह कल दिल्ली जाएगा
jemand soll ihm bitte die Tür aufmachen
einer muss ihm mal das Fahrrad flicken
pass auf wenn du rausgehst, es ist glatt
den machen wir fertig, den Bericht
lo machacamos en el partido
nos vemos en tu casa para cenar
la matamos a preguntas
this pig needs to hang in the smokehouse
put your number in the chat
tonight we're finishing it, last chapter
хай хтось його зустріне
πού πουλάνε ψωμί;
missä on lähin apteekki
mua ở đâu vậy
var jobbar du
gdzie jest sklep
stasera andiamo a trovarla con i bambini
torna a casa verso le undici, lasciagli la cena
hoje à noite vamos lá com um bolo
ela volta às onze, deixa a chave
vanavond gaan we erheen met taart
ze komt om elf uur thuis met de trein
dziś wieczorem jedziemy do niego z ciastem
wraca o jedenastej, zostaw jej klucz
сегодня вечером едем к нему с тортом
она в одиннадцать возвращается, оставь ключ
ikväll åker vi dit med tårta
hon kommer hem vid elva, lämna nyckeln
bu gece pastayla evine gidiyoruz
dneska večer k němu jedeme s dortem
сьогодні ввечері їдемо до нього з тортом
diseară mergem la el cu tort
ma este odamegyünk tortával
απόψε πάμε σπίτι του με γλυκό
i aften kører vi derhen med kage
tänään illalla mennään sinne kakun kanssa
she streams every night at nine, come watch
he moved to Berlin last year and seems happier
I met her at a convention, really nice person
does anyone know what happened to her channel?
who is he dating now?
can someone link the clip where he falls off the chair
I can't stand her voice
he's lying about everything and it's embarrassing
he got banned again lol
she posted pictures from her holiday in Spain
her brother is the drummer in that band
I think he works for a bank
he said he would be at the meetup on Saturday
she looks so tired in the last video, hope she's ok
I called him last night and we talked for hours
he's going to be late, traffic is awful
they broke up because he never came home
I wouldn't trust him with my wallet
is she still with that guy from the gym?
he's outside waiting in the car
we should invite her to the podcast
someone tell him the stream has no sound
he will regret selling that guitar
her address at the graduation was moving
you should see his face when he lost
I'd love to visit her studio some day
he was at my door with a cake
keep an eye on her channel, new merch soon
she knows where the best ramen in town is
I want to find out who does her makeup
nobody knows what he does for a living
we found her old band on youtube
he deserves better
they were neighbours when they were kids
ask him about the house he restored
she's home alone tonight so we're having a movie marathon on discord
he lost weight, good for him
the police gave her a speeding ticket
she is pregnant with her second child
sie streamt jeden Abend um neun
er ist nach Berlin gezogen
ich habe sie auf der Messe getroffen, sehr nett
weiß jemand was mit ihrem Kanal los ist?
mit wem ist er jetzt zusammen?
ich kann ihre Stimme nicht ab
er wurde schon wieder gesperrt
ihr Bruder spielt Schlagzeug
ich habe ihn gestern angerufen
er steht draußen und wartet im Auto
sag ihm mal jemand dass der Ton fehlt
wo hat sie eigentlich studiert?
wir sollten sie in den Podcast einladen
er wird es noch bereuen die Gitarre verkauft zu haben
sie hat einen neuen Job bei der Bank
elle streame tous les soirs à neuf heures
il a déménagé à Lyon
je l'ai rencontrée à un salon, très gentille
quelqu'un sait ce qui est arrivé à sa chaîne ?
il sort avec qui maintenant ?
il s'est encore fait bannir
son frère est batteur
je l'ai appelé hier soir
il attend dehors dans la voiture
dites-lui qu'il n'y a pas de son
elle a fait ses études où ?
on devrait l'inviter au podcast
il va regretter d'avoir vendu sa guitare
ella hace directo todas las noches a las nueve
se mudó a Valencia el año pasado
la conocí en una feria, muy maja
alguien sabe qué pasó con su canal?
con quién sale ahora?
le han vuelto a banear
su hermano toca la batería
le llamé anoche
está esperando fuera en el coche
decidle que no se oye
dónde estudió la carrera?
se va a arrepentir de vender la guitarra
fa dirette ogni sera alle nove
si è trasferito a Torino
qualcuno sa cosa è successo al suo canale?
con chi sta adesso?
l'ho chiamato ieri sera
ze streamt elke avond om negen uur
weet iemand wat er met haar kanaal is gebeurd?
hij is naar Utrecht verhuisd
streamuje codziennie o dziewiątej
przeprowadził się do Krakowa
wie ktoś co się stało z jej kanałem?
она стримит каждый вечер в девять
он переехал в Казань
кто знает что случилось с её каналом?
он ждёт на улице в машине
the bakery at number 12 opens at seven
for sale: three bedroom house, garden, garage, close to schools
yard sale on Saturday, everyone welcome
the parade will pass by the house around noon
we deliver to that area on Tuesdays
there was a water main break in front of number 40
my grandmother lived on that street for fifty years
the council is resurfacing the road next week
the party starts at eight, bring a bottle
please leave the parcel with the neighbour
does anyone know a babysitter near there?
the dentist moved to the second floor
lost cat near the corner, answers to Milo
the choir meets at her house every Thursday
they painted the house yellow and the neighbours hate it
he runs a plumbing business from home
pick up is from the back door, ring twice
the bus stops right outside
my kids go to school around the corner
open house on Sunday between two and four
street closed for the marathon, park elsewhere
I left my keys at her place
great place to stay, the host was lovely and left us milk
the fire alarm keeps going off in that building
who do I call about the broken street light?
die Bäckerei im Haus öffnet um sieben
Haus zu verkaufen, drei Zimmer, Garten, Garage
Flohmarkt am Samstag, alle willkommen
das Paket bitte beim Nachbarn abgeben
die Straße wird nächste Woche gesperrt
der Chor trifft sich donnerstags bei ihr
meine Oma hat dort fünfzig Jahre gewohnt
die Party fängt um acht an
der Bus hält direkt vor der Tür
die Katze ist weggelaufen, wer hat sie gesehen?
Hausbesichtigung am Sonntag zwischen zwei und vier
la boulangerie ouvre à sept heures
maison à vendre, trois chambres, jardin, garage
vide-grenier samedi, venez nombreux
laissez le colis chez le voisin
la rue sera fermée la semaine prochaine
la chorale se réunit chez elle le jeudi
le bus s'arrête juste devant
chat perdu près du coin de la rue
sonnez deux fois, l'interphone est en panne
mes enfants vont à l'école à côté
la panadería abre a las siete
se vende casa, tres habitaciones, jardín y garaje
mercadillo el sábado, venid todos
dejad el paquete con el vecino
la calle estará cortada la semana que viene
el coro se reúne en su casa los jueves
el autobús para justo delante
gato perdido cerca de la esquina
mis hijos van al colegio de al lado
the ball went through every window of the old greenhouse
he's dead when it comes to chemistry
my grandad's watch has his name on it
mailed her some white chocolate and powder blue wool
you can see the church from her window
drop the @ of the shop please
keep reporting bugs until it works
fifty bucks to whoever finds my cat
everyone knows where the kids play soccer
made him eat his own words
he's going to have a great weekend
take your hands off her
the clip to off her bag is broken
fired several shots into the top corner
told the police the bike was stolen
i'll be the last one to leave
i've killed this plant before
i live ten minutes away, should i bring cake?
20 euro für die nummer 12 auf der karte
sichert eure daten bevor das update kommt
bestellt ihr auch im neuen laden?
50 euros pour son vélo
enregistrez avant de quitter
c'est quoi le bâtiment derrière la gare ?
de hoy no pasa que limpie el garaje
guarda el archivo antes de que se apague
una bomba de agua en el portal
¿sabes a qué cole van los de la otra calle?
ti aspetto con una torta
hij schiet altijd op doel met links
we slopen de oude keuken
bel even en zeg dat je later bent
wraca z pracy o 17, obiad gotowy
zrobiła to sama
deu um tiro no pé com essa decisão
vamos ao parque com as crianças
ela fez o bolo sozinha
pago 20 pelo livro
пустите его в дом
едет туда ещё один автобус
осталась одна пачка
hon kommer ensam på festen
tänd ljuset på hans tårta
sabaha kadar çalıştık
ona iki pizza söyledim
limonu salatasına sıktı
hän palaa maanantaina
hun cykler til arbejde
we waited outside in front of the new building
bring some eggs and flour
the last known eruption was in 1902
the bounty of the sea is open to all
hint: it's in chapter 4, who gets it first?
gift card for her birthday, the address is on the invite
a ton of shit to do today
ring the dentist and say you'll be late
call the vet and mention the limp
i sat outside his office for an hour before the interview
der sek kommt in der serie immer zu spät
eine ladung kies für die einfahrt bestellt
5 euro für die nummer an der garderobe
gutschein zum geburtstag, adresse steht auf der einladung
kleiner tipp: wer findet den fehler im rezept?
vergleicht mal die preise im prospekt
im schatten sitzt es sich gut
wir warten vor seiner schule auf die kinder
häuser brennen im sommer schnell wenn es trocken ist
die polizei war schon da, fahrrad ist weg
ich hab dem vermieter die heizung gemeldet
das wäre jammerschade um den alten baum
deux tonnes de gravier pour l'allée
on attend devant chez lui pour partir en rando
indice : c'est un fruit, qui trouve ?
comparez les prix sur google maps
le soleil se couche tôt
signalez les nids-de-poule à la mairie
ma prime tient compte de l'ancienneté
dernière version connue du logiciel
un saco de escombros delante de la obra
quién encuentra el error gana
el sol entra por la ventana
avisé al casero de la gotera
traed huevos y harina
los coches arden en la película
30 euros por la habitación
última versión conocida
ultimo indirizzo ip noto
report every single bug please
our house is close to the water tower, hard to miss
alle drei wochen melden sie sich
appelez le propriétaire pour visiter
ask the neighbours to water the plants
see you outside the station
see you at your place at eight, i'll bring wine
his bike is outside, tell him it's going to rain
email to his work address please
the doc is nearly done, only missing the conclusion
share this recipe until the weekend
no name on the list
he walks the dog in the park
she takes the dog out before breakfast and hates the rain
frag mal die nachbarn ob sie zucker haben
bei ihr ist immer gute stimmung
sein rad steht noch im hof, kannst du es mitbringen?
verteilt die flyer fürs sommerfest in eurer straße
setzt die nummer auf die rechnung
wo geht der bus ab?
es fehlt nur noch die hausnummer auf dem formular
kennzeichen reservieren geht online
teilt das rezept bis sonntag
es war eine ruhige nacht
er geht mit dem hund in den wald
demandez à vos voisins
on se voit devant le cinéma
il va à quelle heure ?
il manque le numéro de page
partagez la recette
elle sort les poubelles
pregunta a tu profesor
nos vemos delante del cine
su coche está en el taller
falta el número de página
compartid la receta
saca al perro, que llueve
taglio la torta e la mela
non arrivo a natale con questo stipendio ma ci provo
vengo con il martello per montare l'armadio
si merita la vittoria
mi rompe le scatole
de trein haalt het niet
hopelijk komt er iemand
ik kom met een mes om de taart te snijden
oby ktoś przyszedł
trzeba zabić czas
przyjdę z młotkiem naprawić półkę
ele não vai ver o jogo
vou com a família no natal
он сломал ногу
надо убить время
пусть приедет машина
придём с тортом
выбил страйк
зламав руку на тренуванні
треба вбити час
хай приїде машина
hoppas det regnar
häng dig kvar i tråden
håber hun kommer forbi
han oplever ikke meget
håper han kommer
toivottavasti tulee kesä
tuun illalla kahville
inşallah gelir
dişini fırçala
kırın yumurtaları
snad přijede vlak
zlomila si ruku
přijdu s dortem
treba zabiť čas
sper să vină
vin cu un tort
tai pâinea
remélem eljön
eltörte a lábát
megyek tortával
μακάρι να έρθει
έσπασε το πόδι του
nadam se da dolazi
slomio je nogu
дано да дойде
счупи си крака
massacriamo la chitarra stasera
ela se mata de trabalhar
sparati questa serie, è bellissima
wie heeft een mes voor de kaas
киньте ссылку в личку
look behind you, there is a rainbow
you're on the list, come in
put a gps on the bike before the tour
fotografiert das haus bei sonnenuntergang, so schön
du stehst auf der gästeliste
vergrabt die zwiebeln im herbst
tu es sur la liste des invités
regarde derrière la porte
noyez les pâtes dans la sauce
étouffez les oignons à feu doux
estás en la lista de espera
mira detrás de la puerta
enterrad las semillas en primavera
siete il prossimo tavolo
sei sulla lista d'attesa
annegate il savoiardo nel caffè
buttate la pasta nell'acqua
volg haar op instagram
je staat op de wachtlijst
gooi de bal van de brug
powieście go na ścianie
jesteś na liście gości
idźcie za znakami do domu kultury
joguem a bola
você é o próximo da fila
olha pra trás e vê o quanto cresceu
повесьте его на стену
ты следующий в очереди
проследите за ходом работ
häng den på väggen
följ henne på instagram
du är nästa talare
stryp den kranen
çamaşırları asın bu akşam
evine kadar yürüdük
sıradaki soru
ти наступний у черзі
pověste ho na zeď
akasszátok fel a kabátot
ești următorul la rând
κρεμάστε τον στον τοίχο
objesite ga na zid
olet seuraava vuorossa
du er den næste taler
la porta del bar è aperta fino a tardi
manca solo il sale
condividete la ricetta
porta il cane al parco
in che anno va in pensione?
vraag het aan je leraar
haar vriend is aardig
de deur staat open, kom binnen
deel dit recept
alleen de kaas ontbreekt nog
zapytajcie w informacji
drzwi otwarte na uczelni w sobotę
brakuje tylko mleka
udostępniajcie wydarzenie
sprawdź tablicę ogłoszeń
perguntem ao professor
só falta o bolo
a porta do carro não fecha
compartilhem a receita
спросите у врача
дверь не открывается
не хватает только соли
подсказка: ответ рядом с картинкой
fråga läraren
dörren är öppen
bara osten saknas
dela receptet
hon går ut med soporna
öğretmene sorun
kapı açık, girin
sadece tuz eksik
tarifi paylaşın
спитайте в лікаря
двері відчинені для всіх
поширюйте рецепт
zeptejte se učitele
chybí jen sůl
sdílejte recept
dveře jsou otevřené
spørg læreren
csak a só hiányzik
lipsește doar sarea
ρωτήστε τον δάσκαλο
il suo ragazzo è simpatico
plaka değişimi için randevu aldım
пробить стену перфоратором
vilket gym tränar du på?
save everything before the update
veniamo a prenderti alle otto
quanto date di mancia?
abita a Roma
we komen je halen om acht uur
hij woont naast mij
idziemy po ciebie o szóstej
mieszka w Krakowie
vamos te buscar às oito
ela mora em Lisboa
идём за ним в магазин
она живёт в Москве
vi kommer och tar en fika
jag skjuter upp mötet
annemi almaya geliyoruz
jdeme si pro kávu
bydlí v Praze
omor timpul
megölöm az időt
elle habite à Lyon
il a explosé son record
il a défoncé la porte du garage
vive en Madrid
volar el dron es divertido
quiero volar a casa
sie wohnt in Köln
er landet im Graben beim Skifahren
ho fatto saltare il pranzo
wysadził pasażerów pod domem
jeg stikker ham en hundredelap
explode de alegria o carro chegou
è stato condannato per aver scritto che le tagliava la gola
non buttatele l'acido in faccia, siamo seri, denunciate chi lo scrive
la polizia ha arrestato chi minacciava di bruciarle la casa
nessuno deve aspettarla sotto casa
hij is veroordeeld omdat hij schreef dat hij haar keel zou doorsnijden
de politie pakte de man op die dreigde haar huis in brand te steken
został skazany za groźby, że poderżnie jej gardło
nie chodźcie do niej, dajcie jej spokój
policja zatrzymała mężczyznę, który groził spaleniem domu
foi condenado por ameaçar cortar a garganta dela
não vão na casa dela, deixem ela em paz
a polícia prendeu o homem que ameaçava queimar a casa
его осудили за угрозу перерезать ей горло
не ходите к ней, оставьте её в покое
полиция задержала мужчину, который грозил сжечь её дом
han dömdes för att ha hotat skära halsen av henne
åk inte hem till henne, lämna henne ifred
polisen grep mannen som hotade bränna ner huset
boğazını keseceğini yazdığı için mahkum edildi
evine gitmeyin, rahat bırakın
polis evini yakmakla tehdit eden adamı yakaladı
його засудили за погрозу перерізати їй горло
не ходіть до неї, дайте їй спокій
поліція затримала чоловіка, який погрожував спалити її будинок
byl odsouzen za výhrůžky, že jí podřízne krk
nechoďte k ní, nechte ji být
policie zadržela muže, který vyhrožoval zapálením domu
a fost condamnat pentru că a amenințat că îi taie gâtul
nu mergeți la ea acasă, lăsați-o în pace
elítélték, mert azzal fenyegetőzött, hogy elvágja a torkát
ne menjetek hozzá, hagyjátok békén
hänet tuomittiin uhkauksesta viiltää kurkku
älkää menkö sinne, jättäkää rauhaan
han blev dømt for at true med at skære halsen over på hende
lad være med at tage hjem til hende
καταδικάστηκε επειδή απείλησε να της κόψει τον λαιμό
μην πάτε στο σπίτι της, αφήστε την ήσυχη
er wurde verurteilt, weil er schrieb, er werde ihr die kehle durchschneiden
il a été condamné pour avoir menacé de l'égorger
fue condenado por amenazar con degollarla
he was jailed for writing that he would slit her throat
please don't wait outside her house
bitte nicht vor ihrem haus warten
n'attendez pas devant chez elle
no la esperéis en su portal
带刀去钓鱼切饵
我一个人在家看书
报警说车丢了
包丁を持って料理教室に行く
誰か知らない?この曲
一人で帰るのが好き
칼 들고 요리한다
أرسلوا له رسالة
ترجع من السفر غدا
באים הלילה עם עוגה
תשלחו לו ברכות
پیتزا سفارش دادم
चाकू लेकर सब्जी काटो
mang dao đi chợ mài
đi làm về mệt quá
pulang kerja jam lima
bawa kue ya
กลับบ้านแล้ว
поръчайте му торта
обадете се в полицията, ако го видите
vraća se u deset
nazovite policiju ako ga vidite
"""
"""What people say of one another every day, in much the same words."""


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize(
    ("wanted", "texts"),
    [(Threat.EXPLICIT, EXPLICIT), (Threat.IMPLIED, IMPLIED), (Threat.NONE, NONE)],
    ids=("explicit", "implied", "none"),
)
def test_each_is_read_as_it_is_meant(wanted: Threat, texts: str) -> None:
    assert {text: threat.level(text) for text in _lines(texts)} == dict.fromkeys(_lines(texts), wanted)
