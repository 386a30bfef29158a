"""Threats as people word them, and what they say of everyday things in the same words: four lists, in eleven languages, that were written without a look at the lexicon."""

import pytest

from watcher.judge import threat
from watcher.model import Threat

EXPLICIT = """
I'm outside her building right now with a bat, she better not come out
gonna put two in his chest when he opens the door
somebody needs to put this dog down for good
he won't see Christmas, mark my words
I swear to god I'll gut him like a fish
we're burning the place down saturday night, bring lighter fluid
her car's getting torched tonight
calling in a hostage situation at her place in ten minutes lol
told the dispatcher he shot his wife, cops are rolling now
bomb threat phoned in to the building, enjoy the evacuation bitch
i got a glock with his name on it
one of us is gonna smash her kneecaps
next time i see her i'm throwing acid in her face
this clown deserves a bullet and i'm happy to deliver it
time to string him up from the nearest lamp post
i'll slit her throat in her sleep
beat him till he stops moving
run her over when she walks the dog at 7
his house burns this weekend
we will find her and we will rape her
I will break every bone in your body
you're dead when i get there
i'm gonna curb stomp that fucker
drive by the house and light it up
poison the dog first then do her
shank him at the bus stop
already made the call, SWAT should be kicking the door in any second
ill shoot up the school his kids go to
leave a pipe bomb in the mailbox
hope you like fire because your garage is going up
ich steh gleich mit nem Baseballschläger vor seiner Tür
den mach ich kalt
der gehört aufgehängt, am nächsten Baum
heute Nacht brennt ihr Auto
ich schlitz dich auf du Schlampe
hab grad die Polizei angerufen und gesagt er hat ne Geisel, gleich gehts los
der kriegt ne Kugel in den Kopf
ich brech dir alle Knochen wenn ich dich erwische
wir zünden die Bude am Freitag an
ich fahr sie um wenn sie mit dem Rad zur Arbeit fährt
dem schlag ich die Zähne aus, versprochen
die Sau stech ich ab
Bombendrohung für ihr Haus ist raus, viel Spaß beim Evakuieren
ich komm morgen mit der Knarre vorbei
der überlebt das Wochenende nicht
wir hauen den so zusammen dass er nie wieder laufen kann
Säure ins Gesicht, dann ist Ruhe
ich werd ihn finden und umlegen
je suis devant chez lui avec un couteau
je vais lui mettre une balle dans la tête
on va cramer sa baraque samedi
il va crever ce week-end
j'ai appelé les flics, j'ai dit qu'il avait tué sa femme, ils arrivent
je vais te fracasser le crâne
faut le pendre haut et court
je vais l'égorger comme un mouton
alerte à la bombe donnée pour son immeuble, profite bien
on va lui péter les genoux
sa voiture part en fumée ce soir
je vais la violer puis la buter
quelqu'un doit le planter à la sortie du boulot
je lui jette de l'acide à la gueule
estoy afuera de su casa con una pistola
le voy a meter un tiro entre los ojos
vamos a quemarle la casa el viernes
ese no llega a navidad
llamé a la policía diciendo que tenía rehenes, ya van para allá
te voy a romper las piernas
hay que colgarlo de un poste
la voy a degollar
le echo ácido en la cara cuando salga
hay una bomba en su edificio, ya avisé
lo vamos a moler a palos
alguien que le pegue un plomazo
su coche arde esta noche
la voy a atropellar cuando saque al perro
pulled up to his crib with the stick, just waiting
my boys are gonna jump him outside the gym tomorrow
bleach in her protein shake and she's done
this is where she lives, now go finish what we started with the bats
loaded the shotgun, plugged the address into gps
he's getting clapped on sight
told 911 there's a man with an AR at that address, sit back and watch the stream
gonna carve my initials into that smug face
her kids are gonna find her in pieces
i'd pay good money to have somebody break his hands
the next brick has a note and the one after that has gasoline
can't wait to piss on his grave, give it a week
bring the rope boys
i will personally make sure that she stops breathing
i cut her brake lines last night, let's see
Ich lauer ihm morgen nach der Schicht auf und dann gibts aufs Maul bis er Blut spuckt
Die kriegt Batteriesäure in die Fresse
Der Typ braucht ein Messer zwischen die Rippen
Morgen früh steht bei denen das SEK im Wohnzimmer, hab angerufen und Schüsse gemeldet
Hängt sie höher
Den Köter vergiften und danach ist sie dran
Ich fackel dir die Hütte ab du Ratte
Einmal Genickschuss bitte
wenn ich den seh dann gibts Tote
je l'attends en bas de chez elle avec la batte
qu'on lui tranche la gorge et qu'on n'en parle plus
il mérite douze balles dans la peau
ce soir c'est cocktail molotov dans son salon
j'ai signalé des coups de feu à son adresse, la bac est en route
on va la tondre et la tabasser
une bonne dose de mort-aux-rats pour son chien et après c'est son tour
la prochaine fois que je le croise je l'éclate contre le mur
le voy a partir la madre en cuanto salga del gimnasio
tengo el bidón de gasolina listo para su portal
a esa perra hay que darle plomo
que le corten el cuello y ya
reporté un secuestro en esa casa, ya van las patrullas jaja
mañana le ponemos una bomba al carro
lo vamos a desaparecer
lo aspetto sotto casa con la spranga
gli spacco la faccia appena esce
questa va bruciata viva
vou meter uma bala nele
vamos tacar fogo na casa dela hoje
esse cara tem que morrer
ik steek hem neer als hij naar buiten komt
we fikken zijn huis af
zajebię go jak wyjdzie z domu
spalimy mu chatę
я его убью когда он выйдет
сожжём ей дом
he thinks he's untouchable, we'll see how untouchable he is with a tire iron across the jaw
Friday 2am. bring masks, bring gas, leave phones at home.
gonna wait in the parking garage and cave her skull in
all it takes is one guy with a rifle on that hill across from his kitchen
i want his family to watch while we do it
that baby won't make it to its first birthday
snap his neck like a twig
we should drag him out and hang him from the goalposts
i'm on the bus to her town, i have the hammer in my backpack
she's getting a face full of bleach
slash his tires first, then slash him
ich schwör ich hau dem die Zähne einzeln raus
Benzin hab ich, Feuerzeug auch, wer kommt mit?
der wird noch diese Woche im Leichenwagen abgeholt
eine Kugel, mehr braucht es nicht
der Schlampe gehört die Zunge rausgeschnitten
hab der Polizei gesteckt dass er Waffen bunkert und gleich jemanden erschießt
je te jure je lui fais sauter les dents une par une
il finira dans un coffre de voiture
une seule balle suffira
on l'attend au parking avec des barres de fer
il faut lui couper la langue à cette garce
j'ai dit aux flics qu'il séquestrait quelqu'un, ils défoncent la porte dans dix minutes
le voy a tumbar los dientes uno por uno
con una sola bala basta
va a terminar en la cajuela de un carro
hay que cortarle la lengua a esa vieja
lo esperamos en el estacionamiento con fierros
ya dije a la poli que está armado y que va a matar a alguien, miren el directo
ti aspettiamo sotto casa e ti spacchiamo le gambe
qualcuno dovrebbe dargli fuoco alla macchina
ti taglio la gola appena ti vedo
merita una pallottola in testa
ho chiamato i carabinieri dicendo che ha degli ostaggi
vou quebrar as pernas dele quando ele sair
alguém taca fogo no carro dela
ela merece levar um tiro na cara
liguei pra polícia dizendo que ele tem reféns
vamos pegar ele na saída e bater até matar
ik breek zijn benen als hij naar buiten komt
iemand moet haar auto in de fik steken
die verdient een kogel door zijn kop
ik heb 112 gebeld en gezegd dat hij iemand gegijzeld heeft
we wachten hem op met honkbalknuppels
połamię mu nogi jak wyjdzie
ktoś powinien podpalić jej samochód
zasługuje na kulkę w łeb
zadzwoniłem na policję że trzyma zakładników
poderżnę ci gardło
переломаю ему ноги когда выйдет
надо сжечь её машину
он заслуживает пулю в лоб
позвонил в полицию и сказал что он взял заложников
перережу тебе горло
çıkınca bacaklarını kıracağım
birisi arabasını yakmalı
kafasına bir kurşun hak ediyor
polisi arayıp rehine aldığını söyledim
jag ska bryta benen på honom när han kommer ut
någon borde tända eld på hennes bil
han förtjänar en kula i huvudet
jag ringde polisen och sa att han har gisslan
"""
IMPLIED = """
would be awful if something happened to that nice little house
so who lives close enough to swing by and say hello?
let's see how brave she is when we're standing on her porch
somebody should pay this man a visit
sleep with one eye open
we know which school your daughter goes to
nice kids. would hate for them to get hurt
send him 50 pizzas lmao
can anyone go check if she still lives there, take a pic of the car
tick tock, we know where you are
you can run but you can't hide, we have the address now
anyone have his home addy? asking for a friend
do with this information what you will
cops do welfare checks if enough people call, just saying
everyone mass report her account and call her boss
blow up his phone 24/7 until he quits
i'm just gonna leave this here. be creative
he'll get what's coming to him soon
karma is going to knock on your door one of these nights
now that we know where he sleeps this gets fun
does anyone recognise that balcony? i think we can find the building
what time does she usually leave for work?
order her a casket and have it delivered
sign him up for every jehovah's witness visit in the county
make sure she never feels safe in that house again
hope someone shows up on his doorstep
watch your back
wär doch schade wenn der schönen Hütte was passiert
wer wohnt in der Nähe und kann mal klingeln gehen?
der soll sich nicht mehr sicher fühlen
wir wissen jetzt wo du pennst
schickt ihm doch mal 30 Pizzen
kann jemand mal ein Foto von ihrer Haustür machen?
lasst uns den mal besuchen
hat wer die Privatadresse von dem?
schlaf gut, solange du noch kannst
ruft alle bei seinem Chef an bis er fliegt
100 Euro für den der mir sagt wo sie wohnt
pass auf wenn du nachts rausgehst
macht was draus Leute
deine Kinder gehen doch auf die Grundschule da, oder?
irgendwann steht einer vor deiner Tür
man könnte ja mal die Polizei zu ihm schicken, wegen Ruhestörung oder Schlimmerem
ce serait dommage qu'il arrive quelque chose à ses gosses
qui habite dans le coin pour passer lui dire bonjour ?
on sait où tu dors maintenant
envoyez-lui 40 pizzas
quelqu'un a son adresse perso ?
faites-en ce que vous voulez
dors bien tant que tu peux
50 balles à celui qui me file une photo de sa porte
signalez-la en masse et appelez son patron
ça serait drôle si les flics débarquaient chez lui en pleine nuit
fais gaffe à toi en rentrant le soir
on va lui rendre une petite visite
quelqu'un reconnaît l'immeuble derrière elle ?
sería una pena que le pasara algo a esa casita tan linda
quién vive cerca y le toca el timbre?
ya sabemos dónde duermes
mándenle 30 pizzas a la dirección
alguien tiene la dirección de su casa?
hagan lo que quieran con esta info
duerme con un ojo abierto
doy 100 dólares a quien me consiga una foto de su puerta
denúncienla en masa y llamen a su jefe
imagínate que la policía le tumbe la puerta a las 3 de la mañana
cuídate la espalda
vamos a hacerle una visita
alguien reconoce el edificio de la foto?
door's always unlocked on tuesdays btw
drive past at night and lean on the horn
post pics if you see the car around town
this is the intersection. you'll figure out the rest
her mother is in the phone book too, just sayin
someone send a hearse to the house for the lols
spam his reviews, his clients deserve to know
leave dead fish on the porch
first one to get a selfie with the mailbox wins
i drive past there every day on my way to work... interesting
get the hoa and the city inspectors on that property
she won't be smiling much longer
someone should tell her ex where she moved to
Die Terrassentür ist übrigens nachts immer gekippt
Stellt euch mal vor jemand würde da nachts Sturm klingeln
Bestellt ihr doch mal ne Ladung Kies vors Haus
Wer das liest: ihr wisst was zu tun ist
Schönen Gruß an die Kleine, sie hat ja morgen Schulausflug
Fahr da fast jeden Tag vorbei, ich halt mal die Augen offen
Findet raus in welchem Stock sie wohnt
Bewertet seine Praxis mal alle mit einem Stern
Ob der wohl gut versichert ist?
Sein Ex-Mann würde sich sicher über die neue Adresse freuen
sa fenêtre du rez-de-chaussée ferme mal
elle est toujours seule le mardi soir
si vous passez dans le quartier, klaxonnez bien fort
y'a moyen de retrouver le resto où elle est en ce moment ?
envoyez-lui un serrurier, un plombier et les pompes funèbres
bon courage pour dormir maintenant
son ex sera ravi d'avoir l'adresse
mettez une étoile à son cabinet, tous
el portón de atrás nunca cierra bien
los martes por la noche está sola
si pasan por ahí tóquenle el claxon toda la noche
su ex estaría encantado de saber dónde vive ahora
pónganle una estrella a su negocio todos
a ver cuánto le dura la tranquilidad
mándenle una corona de flores con su nombre
no va a estar tan valiente cuando nos tenga enfrente
sappiamo dove dorme
qualcuno passi a salutarlo
sabemos onde você mora
alguém passa lá e toca a campainha
we weten waar je woont
iemand in de buurt die even kan aanbellen?
wiemy gdzie mieszkasz
ktoś z okolicy może tam podjechać?
мы знаем где ты живёшь
кто рядом живёт, загляните в гости
her garage code is still the same lol
how's the new alarm system working out for you?
we'll be keeping an eye on the nursery too
his daughter has ballet on thursdays at 5, she walks home alone
let's all send him a postcard so he knows that we know
i printed the flyers with his face and address, who helps me put them up in his street?
someone nearby go ring the bell and film his reaction
you moved? cute. took us 20 minutes
enjoy your last quiet night
time to make a few anonymous calls to his landlord
she'll regret opening her mouth
what a lovely view from your kitchen window :)
be a real pity if child services got 40 calls tonight
we're all going on a field trip to Maple Court
die Kleine geht immer alleine nach Hause, so gegen vier
ich häng heute Abend Zettel mit seiner Adresse in der Nachbarschaft auf
mal sehen wie lange der noch so eine große Klappe hat
umgezogen? süß. hat uns zehn Minuten gekostet
ruft doch mal alle beim Jugendamt an
genieß deine letzte ruhige Nacht
klingelt doch mal und filmt sein Gesicht
la petite rentre seule de l'école vers 16h
t'as déménagé ? mignon. ça nous a pris vingt minutes
profite de ta dernière nuit tranquille
je colle des affiches avec son adresse dans tout le quartier
allez sonner et filmez sa réaction
elle va regretter d'avoir ouvert sa bouche
la niña sale sola del colegio a las dos
te mudaste? qué lindo. tardamos veinte minutos
disfruta tu última noche tranquila
vayan a tocar el timbre y graben su cara
se va a arrepentir de haber abierto la boca
voy a pegar carteles con su dirección por todo el barrio
sarebbe un peccato se succedesse qualcosa ai suoi figli
chi abita in zona e va a citofonare?
qualcuno ha il suo indirizzo di casa?
mandategli venti pizze a casa
dormi bene finché puoi
seria uma pena se acontecesse algo com os filhos dela
quem mora perto e pode bater na porta?
alguém tem o endereço dele?
mandem 30 pizzas pra casa dele
dorme com um olho aberto
het zou zonde zijn als er iets met zijn kinderen gebeurde
wie woont er in de buurt en kan even aanbellen?
heeft iemand zijn adres?
stuur hem dertig pizza's
slaap lekker zolang het nog kan
szkoda by było gdyby coś się stało jego dzieciom
kto mieszka w pobliżu i zadzwoni do drzwi?
ma ktoś jego adres?
wyślijcie mu 30 pizz
śpij dobrze póki możesz
будет жаль если что-то случится с его детьми
кто живёт рядом, позвоните в дверь
у кого есть его адрес?
закажите ему 30 пицц
спи спокойно пока можешь
çocuklarına bir şey olursa yazık olur
yakında oturan var mı, kapısını çalsın
adresini bilen var mı?
evine 30 pizza gönderin
det vore synd om något hände hans barn
vem bor i närheten och kan ringa på?
har någon hans adress?
skicka trettio pizzor till honom
"""
NONE = """
we're having a barbecue at my place saturday, bring lighter fluid for the grill
this album is going to kill me, the drums are fire
he was arrested for calling in a fake bomb threat last year
she got swatted twice in 2024 and moved away because of it
please don't send people to her house, that's not ok
nobody should threaten to shoot anyone over a video game
I shot the wedding at their farm, photos are up on my site
the raid boss one shots everyone who opens the door early
I would never hurt her and neither should you
the burglar broke his kneecap jumping from the balcony
police say the man threatened to burn the house down, he's in custody
can anyone recommend a plumber who lives nearby?
I'll kill for one of those cinnamon rolls
who's coming to the school fair? what time does it start?
she beat him in the final, what a match
he wants to visit his grandma in leeds next week
i'm dead 😂😂 that clip of him falling
dog was put down yesterday, the vet was lovely
the fire brigade put out a garage fire on the estate
my days are numbered at this company, they announced layoffs
er wurde wegen einer Bombendrohung zu zwei Jahren verurteilt
bitte fahrt da nicht hin und lasst die Familie in Ruhe
der Film hat mich umgehauen, der Schluss ist der Hammer
wir grillen Freitag und zünden dann das Osterfeuer an
wer kann mir ein Foto von der Speisekarte machen?
die Feuerwehr löschte ein brennendes Auto in der Bahnhofstraße
ich mach den Sekt schon mal kalt
lasst uns das Museum mal besuchen, Eintritt ist frei
der Zahnarzt hat mir zwei Zähne gezogen
niemand hat das Recht, ihm Gewalt anzudrohen
ruft einfach beim Service an, die sind nett
il a été condamné pour une fausse alerte à la bombe
ne vous rendez pas chez elle, laissez sa famille tranquille
ce resto est une tuerie, j'y retourne samedi
on va rendre visite à mamie dimanche
les pompiers ont éteint un incendie rue des Lilas
je suis mort de rire
envoyez-lui une carte pour son anniversaire
il a explosé son record au marathon
personne ne devrait menacer de mort un joueur
lo detuvieron por una falsa amenaza de bomba
no vayan a su casa por favor, dejen en paz a la familia
ese solo de guitarra me mató
vamos a visitar a la abuela el viernes
los bomberos apagaron un incendio en la calle mayor
mándenle una postal por su cumpleaños
rompió todos los récords del torneo
nadie merece que lo amenacen por un tuit
esta salsa pica que te mueres, está de muerte
we drove past the stadium on our way to work, the traffic is horrible
the vet said the dog needs to stop breathing so fast, it's the heat
my boys are going to the gym tomorrow
i loaded the dishwasher and plugged the address into gps, we leave at 8
she broke her hand snowboarding
road trip to ohio this weekend, who wants to carpool for the convention?
the pizza place on that corner closed last year
he told 911 about the smoke and stayed until the crew came
the neighbours left their door unlocked and a raccoon got in
this recipe uses bleach-free flour
a brick wall along the garden, and a gasoline mower for sale
Ich lauere gerade auf den Paketboten, er kommt nach der Schicht
Die Polizei bittet um Hinweise zu dem Einbruch in der Terrassentür
Der neue Tatort war spannend, am Ende gab es drei Tote
Bestellt doch mal ne Ladung Kies für die Einfahrt, ist günstiger als Pflaster
Bewertet die App mit fünf Sternen wenn sie euch gefällt
Er hat sich beim Fußball eine Rippe gebrochen
wer kann uns eine gute Zahnarztpraxis in der Nähe empfehlen
das Messer gehört zwischen die Gabel und den Löffel
j'attends en bas de chez moi avec la voiture
on cherche un serrurier pas trop cher, vous connaissez ?
il s'est pris un coup de soleil et dort mal
mettez une étoile au dépôt github si ça vous plaît
le chien a avalé de la mort-aux-rats, il est chez le vétérinaire
el portón de atrás necesita pintura, quién conoce un pintor?
compré un bidón de gasolina para la podadora
pónganle una estrella al repositorio si les sirve
vamos a desaparecer unos días, nos vemos el lunes
le pusieron una bomba de agua nueva al carro
the drummer smashed his snare and the crowd loved it
my daughter has ballet on thursdays at 5
we reported the pothole to the city and it was fixed in 2 days
the hammer in my backpack broke so I bought a new one
her new album slaps, that voice could kill
what a lovely view from the summit
we moved, it took us 20 minutes to pack the car lol
i printed the flyers for the bake sale, who helps me put them up?
the striker made the keeper pay with a rocket from 30 yards
she regrets selling the house
hockey: he took a stick to the jaw and lost two teeth
ich hänge heute Abend Zettel für den Flohmarkt in der Nachbarschaft auf
wir sind umgezogen, hat zehn Stunden gedauert
die Kleine geht jetzt alleine zur Schule, ich bin so stolz
genieß den letzten Urlaubstag
je colle des affiches pour la brocante dans tout le quartier
profite bien de ta dernière semaine de vacances
la petite rentre à l'école lundi, quelle émotion
on l'attend au parking avec les valises
voy a pegar carteles del concierto por todo el barrio
disfruta tu última semana de vacaciones
la niña sale del colegio y va directo a natación
nos mudamos, tardamos veinte horas
lo esperamos en el estacionamiento con las maletas
i pompieri hanno spento l'incendio vicino casa sua
qualcuno ha l'indirizzo del negozio di biciclette?
domani andiamo a trovare la nonna
lo squalo ha una mascella da paura
os bombeiros apagaram o fogo na rua dela
alguém tem o endereço da oficina?
vamos visitar a vovó amanhã
de brandweer bluste de brand bij haar in de straat
heeft iemand het adres van de fietsenmaker?
morgen gaan we bij oma op bezoek
hij brak zijn been tijdens het skiën
straż ugasiła pożar na jej ulicy
ma ktoś adres warsztatu rowerowego?
jutro jedziemy do babci
złamał nogę na nartach
пожарные потушили пожар на её улице
у кого есть адрес велосипедной мастерской?
завтра едем к бабушке
он сломал ногу на лыжах
itfaiye sokağındaki yangını söndürdü
bisikletçinin adresini bilen var mı?
yarın anneanneme gidiyoruz
brandkåren släckte branden på hennes gata
har någon adressen till cykelverkstaden?
imorgon åker vi till mormor
han bröt benet i skidbacken
hat wer die Adresse von dem Laden, wo ihr die Möbel kauft?
qui a l'adresse du garage dont vous parliez ?
alguien tiene la dirección del taller?
"""


@pytest.mark.parametrize(
    ("wanted", "texts"),
    [(Threat.EXPLICIT, EXPLICIT), (Threat.IMPLIED, IMPLIED), (Threat.NONE, NONE)],
    ids=("explicit", "implied", "none"),
)
def test_each_is_read_as_it_is_meant(wanted: Threat, texts: str) -> None:
    lines = texts.strip().splitlines()
    assert {line: threat.level(line) for line in lines} == dict.fromkeys(lines, wanted)
